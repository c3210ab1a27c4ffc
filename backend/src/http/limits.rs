//! Limits on a request that hold before any routing.

use actix_web::Error;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::middleware::Next;
use shared::api::ErrorCode;

use super::problem;

/// Far more than any valid path and query.
const LONGEST_ADDRESS: usize = 2048;

/// Middleware that refuses a URI over the limit.
pub(super) async fn check<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let length = request.uri().path_and_query().map_or(0, |address| address.as_str().len());
    if length > LONGEST_ADDRESS {
        return Ok(request.into_response(problem::answer(ErrorCode::UriTooLong)).map_into_right_body());
    }
    Ok(next.call(request).await?.map_into_left_body())
}
