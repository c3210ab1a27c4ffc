//! Reads a request's body: bounded in size and time, and JSON with exactly the fields of its call.

use std::time::Duration;

use actix_web::http::{ConnectionType, header};
use actix_web::web::{Bytes, BytesMut, Payload};
use actix_web::{HttpMessage, HttpRequest, HttpResponse};
use futures_util::StreamExt;
use serde::de::DeserializeOwned;
use shared::api::ErrorCode;

use super::problem;

/// Far more than any valid request.
const LARGEST: usize = 16 * 1024;
/// Time-out for the whole body, so that a slow client does not occupy a connection for ever.
const SLOWEST: Duration = Duration::from_secs(10);

/// Reads and deserialises the body of a call.
pub(super) async fn read<C: DeserializeOwned>(
    request: &HttpRequest,
    payload: Payload,
) -> Result<C, ErrorCode> {
    if !request.content_type().trim().eq_ignore_ascii_case("application/json") {
        return Err(ErrorCode::UnsupportedMediaType);
    }
    if announced(request).is_some_and(|length| length > LARGEST) {
        return Err(ErrorCode::BodyTooLarge);
    }
    let bytes =
        tokio::time::timeout(SLOWEST, collect(payload)).await.map_err(|_| ErrorCode::RequestTimeout)??;
    // serde also deserialises a struct from a JSON array; the contract has objects only.
    let is_object = bytes.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{');
    if !is_object {
        return Err(ErrorCode::MalformedJson);
    }
    serde_json::from_slice(&bytes).map_err(|_| ErrorCode::MalformedJson)
}

/// The response for a refused body. Unread body bytes would block keep-alive, so the connection is closed.
pub(super) fn refused(code: ErrorCode) -> HttpResponse {
    let mut response = problem::answer(code);
    if code != ErrorCode::MalformedJson {
        response.head_mut().set_connection_type(ConnectionType::Close);
    }
    response
}

fn announced(request: &HttpRequest) -> Option<usize> {
    request.headers().get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

async fn collect(mut payload: Payload) -> Result<Bytes, ErrorCode> {
    let mut bytes = BytesMut::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|_| ErrorCode::BadRequest)?;
        if bytes.len() + chunk.len() > LARGEST {
            return Err(ErrorCode::BodyTooLarge);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes.freeze())
}
