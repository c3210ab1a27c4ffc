//! Any other address.

use leptos::prelude::*;
use shared::api::ErrorCode;

use super::notice;
use crate::client::Client;
use crate::notice::{Notice, Stop};

pub(super) fn screen(client: Client) -> AnyView {
    notice::screen(client, Notice::plain(Stop::Code(ErrorCode::NotFound)))
}
