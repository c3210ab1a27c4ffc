//! Assembles the server: middleware, routes and time-outs.

use std::net::TcpListener;
use std::time::Duration;

use actix_web::dev::Server;
use actix_web::middleware::from_fn;
use actix_web::{HttpServer, web};
use shared::api::BASE;
use tracing_actix_web::TracingLogger;

use super::documents::{self, Documents};
use super::get_only::get_only;
use super::manifest::{self, Manifest};
use super::qr::{self, QrPicture};
use super::trace::RequestSpan;
use super::{contract, cross_site, demo, headers, health, limits, openapi, robots, service};
use crate::App;

/// Time-out for the head of a request.
const HEAD_TIMEOUT: Duration = Duration::from_secs(10);
const DISCONNECT_TIMEOUT: Duration = Duration::from_secs(2);
const IDLE: Duration = Duration::from_secs(30);
/// Time-out of a graceful shutdown, in which pending requests finish.
const STOP_TIMEOUT_S: u64 = 10;
/// Per worker. Bounds memory before file descriptors run out.
const CONNECTIONS: usize = 4096;

/// The server on a listener, with the client that is embedded in this binary. It handles no signals: the caller
/// stops it by its handle.
///
/// # Errors
/// An I/O error of the listener.
pub fn server(app: App, listener: TcpListener) -> std::io::Result<Server> {
    let documents = Documents::embedded(&service::service_view(&app.settings), &app.settings.service);
    server_with(app, documents, listener)
}

/// [`server`] with another client.
///
/// # Errors
/// An I/O error of the listener.
pub fn server_with(app: App, documents: Documents, listener: TcpListener) -> std::io::Result<Server> {
    let view = service::service_view(&app.settings);
    let documents = web::Data::new(documents);
    compress_meanwhile(documents.clone());
    let picture = web::Data::new(QrPicture::of(&view.public_url));
    let manifest = web::Data::new(Manifest::of(&view));
    let view = web::Data::new(view);
    let openapi = web::Data::new(contract::document(&app.settings));
    let app = web::Data::new(app);
    let server = HttpServer::new(move || {
        actix_web::App::new()
            .app_data(app.clone())
            .app_data(documents.clone())
            .app_data(picture.clone())
            .app_data(manifest.clone())
            .app_data(view.clone())
            .app_data(openapi.clone())
            // Middleware runs in reverse order: the last one wrapped sees a request first.
            .wrap(from_fn(limits::check))
            .wrap(from_fn(headers::add))
            .wrap(TracingLogger::<RequestSpan>::new())
            .configure(api_routes)
            .configure(health::routes)
            .service(get_only("/qr.svg", qr::show))
            .service(get_only("/manifest.webmanifest", manifest::show))
            .service(get_only("/robots.txt", robots::show))
            .configure(demo::routes)
            .default_service(web::to(documents::answer))
    });
    let server = server
        .client_request_timeout(HEAD_TIMEOUT)
        .client_disconnect_timeout(DISCONNECT_TIMEOUT)
        .keep_alive(IDLE)
        .max_connections(CONNECTIONS)
        .shutdown_timeout(STOP_TIMEOUT_S)
        .disable_signals()
        .listen(listener)?;
    Ok(server.run())
}

/// Compresses in a separate thread: it takes seconds, and must delay neither the start nor a request.
fn compress_meanwhile(documents: web::Data<Documents>) {
    let thread = std::thread::Builder::new().name("compression".to_owned());
    if let Err(error) = thread.spawn(move || documents.compress()) {
        tracing::warn!(%error, "the client is sent uncompressed");
    }
}

fn api_routes(config: &mut web::ServiceConfig) {
    let scope = web::scope(BASE).wrap(from_fn(cross_site::check));
    let scope = contract::bound().into_resources().into_iter().fold(scope, actix_web::Scope::service);
    config.service(get_only("/api/openapi.json", openapi::show)).service(scope);
}
