//! Any other address.

use leptos::prelude::*;
use shared::api::ErrorCode;

use crate::client::Client;
use crate::shell::notice::{Notice, Stop};
use crate::shell::notice_screen;

pub(crate) fn screen(client: Client) -> AnyView {
    notice_screen::screen(client, Notice::plain(Stop::Code(ErrorCode::NotFound)))
}
