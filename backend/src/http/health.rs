//! Liveness and readiness checks for a service manager or an orchestrator.

use actix_web::{HttpResponse, web};
use serde::Serialize;
use shared::api::{ErrorCode, Problem};

use super::get_only::get_only;
use super::problem;
use crate::App;

const RETRY_S: u64 = 5;

#[derive(Serialize)]
struct Health {
    status: &'static str,
}

/// Registers `/health/live` and `/health/ready`.
pub(super) fn routes(config: &mut web::ServiceConfig) {
    config.service(get_only("/health/live", live)).service(get_only("/health/ready", ready));
}

async fn live() -> HttpResponse {
    HttpResponse::Ok().json(Health { status: "live" })
}

async fn ready(app: web::Data<App>) -> HttpResponse {
    match app.store.check().await {
        Ok(()) => HttpResponse::Ok().json(Health { status: "ready" }),
        Err(error) => {
            tracing::error!(%error, "the database is not ready");
            let mut problem = Problem::new(ErrorCode::Unavailable);
            problem.retry_after_s = Some(RETRY_S);
            problem::of(&problem)
        }
    }
}
