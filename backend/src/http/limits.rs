//! What is refused by its outside alone.

use actix_web::Error;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::middleware::Next;
use shared::api::ErrorCode;

use super::problem;

/// The longest address of ours is far shorter.
const LONGEST_ADDRESS: usize = 2048;

/// Middleware: an address longer than any of ours is not looked at.
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
