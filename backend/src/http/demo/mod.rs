//! `/demo` and `/demo/messages`: the invented people, and the messages that would have been sent to them.
//! Outside demo mode both paths answer 404.

mod messages;
mod moment;
mod page;

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use shared::api::ErrorCode;
use shared::api::service::ServiceView;

use super::documents::{self, Documents};
use super::get_only::get_only;
use super::problem;
use crate::App;
use crate::settings::Mode;

pub(super) fn routes(config: &mut web::ServiceConfig) {
    config.service(get_only("/demo/messages", show_messages)).service(get_only("/demo", show_page));
}

/// `GET /demo/messages`: the messages as JSON, newest first.
async fn show_messages(app: web::Data<App>) -> HttpResponse {
    match app.settings.mode {
        Mode::Demo => fresh().json(messages::all(&app.inbox)),
        Mode::Real => problem::answer(ErrorCode::NotFound),
    }
}

/// `GET /demo`: people and messages as a page.
async fn show_page(
    request: HttpRequest,
    app: web::Data<App>,
    client: web::Data<Documents>,
    service: web::Data<ServiceView>,
) -> HttpResponse {
    match app.settings.mode {
        Mode::Demo => fresh()
            .insert_header((header::CONTENT_TYPE, "text/html; charset=utf-8"))
            .body(page::print(&service, &client.stylesheets(), &app.inbox.messages())),
        Mode::Real => documents::not_found(&request, &client),
    }
}

/// A response that must not be cached, because a message may arrive at any time.
fn fresh() -> actix_web::HttpResponseBuilder {
    let mut answer = HttpResponse::Ok();
    answer.insert_header((header::CACHE_CONTROL, "no-store"));
    answer
}
