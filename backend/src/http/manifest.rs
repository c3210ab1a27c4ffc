//! `/manifest.webmanifest`: the web application manifest, with which a phone can install the client.

use actix_web::http::header;
use actix_web::{HttpResponse, web};
use serde::Serialize;
use shared::api::service::ServiceView;

/// The values of `--action` and `--bg` in the client's style sheet.
const THEME: &str = "#3F1750";
const GROUND: &str = "#FBF7EF";

/// The manifest as JSON, serialised once at start.
#[derive(Debug)]
pub(super) struct Manifest(String);

#[derive(Serialize)]
struct Members<'a> {
    id: &'a str,
    name: &'a str,
    short_name: &'a str,
    lang: &'a str,
    dir: &'a str,
    start_url: &'a str,
    scope: &'a str,
    display: &'a str,
    theme_color: &'a str,
    background_color: &'a str,
    icons: [Icon<'a>; 3],
}

#[derive(Serialize)]
struct Icon<'a> {
    src: &'a str,
    sizes: &'a str,
    r#type: &'a str,
    purpose: &'a str,
}

impl Manifest {
    /// The manifest with the operator's name for the service.
    #[must_use]
    pub(super) fn of(service: &ServiceView) -> Self {
        let members = Members {
            id: "/",
            name: &service.name,
            short_name: &service.name,
            lang: "fr",
            dir: "ltr",
            start_url: "/",
            scope: "/",
            display: "standalone",
            theme_color: THEME,
            background_color: GROUND,
            icons: [
                icon("/icons/icon-192.png", "192x192", "any"),
                icon("/icons/icon-512.png", "512x512", "any"),
                icon("/icons/maskable-512.png", "512x512", "maskable"),
            ],
        };
        // Serialising cannot fail: the manifest has only strings.
        Self(serde_json::to_string(&members).unwrap_or_default())
    }
}

const fn icon<'a>(src: &'a str, sizes: &'a str, purpose: &'a str) -> Icon<'a> {
    Icon { src, sizes, r#type: "image/png", purpose }
}

/// `GET /manifest.webmanifest`.
pub(super) async fn show(manifest: web::Data<Manifest>) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "application/manifest+json"))
        .insert_header((header::CACHE_CONTROL, "no-cache"))
        .body(manifest.0.clone())
}
