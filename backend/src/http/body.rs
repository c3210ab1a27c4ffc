//! A request's body: small, in time, JSON, and exactly the fields of its call.

use std::time::Duration;

use actix_web::http::{ConnectionType, header};
use actix_web::web::{Bytes, BytesMut, Payload};
use actix_web::{HttpMessage, HttpRequest, HttpResponse};
use futures_util::StreamExt;
use serde::de::DeserializeOwned;
use shared::api::ErrorCode;

use super::problem;

/// No request of the contract comes near it.
const LARGEST: usize = 16 * 1024;
/// For the whole body: a slow sender does not hold a place for ever.
const SLOWEST: Duration = Duration::from_secs(10);

/// The body of a call.
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
    // A list would do for serde where an object stands in the contract.
    let is_object = bytes.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{');
    if !is_object {
        return Err(ErrorCode::MalformedJson);
    }
    serde_json::from_slice(&bytes).map_err(|_| ErrorCode::MalformedJson)
}

/// A body that was not read to its end would have to be waited for: the connection ends instead.
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
