//! `/qr.svg`: the public address as a QR code, for a poster or a second device.

use actix_web::http::header;
use actix_web::{HttpResponse, web};
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};
use shared::api::ErrorCode;

use super::problem;

/// The QR code as SVG, rendered once at start.
#[derive(Debug)]
pub(super) struct QrPicture(Option<String>);

impl QrPicture {
    /// Renders the code of this address.
    ///
    /// Error correction level M keeps a worn or folded poster readable. The light background and the quiet zone
    /// are part of the picture, so that it can be scanned from a dark screen too.
    #[must_use]
    pub(super) fn of(address: &str) -> Self {
        const LEAST_SIDE: u32 = 320;
        let code = QrCode::with_error_correction_level(address.as_bytes(), EcLevel::M);
        Self(code.ok().map(|code| {
            code.render()
                .min_dimensions(LEAST_SIDE, LEAST_SIDE)
                .dark_color(svg::Color("#000"))
                .light_color(svg::Color("#fff"))
                .build()
        }))
    }
}

/// `GET /qr.svg`. 404 if the address is too long for any QR code (2,331 bytes).
pub(super) async fn show(picture: web::Data<QrPicture>) -> HttpResponse {
    match &picture.0 {
        Some(svg) => HttpResponse::Ok()
            .insert_header((header::CONTENT_TYPE, "image/svg+xml"))
            .insert_header((header::CACHE_CONTROL, "no-cache"))
            .body(svg.clone()),
        None => problem::answer(ErrorCode::NotFound),
    }
}
