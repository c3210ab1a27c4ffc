//! `openapi`: prints the OpenAPI document of the JSON API.

use super::{CliError, output};

pub(super) fn run() -> Result<(), CliError> {
    output::say(crate::http::openapi_document());
    Ok(())
}
