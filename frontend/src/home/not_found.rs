//! The screen of an unknown path.

use leptos::prelude::*;
use shared::api::ErrorCode;

use crate::shell::notice_screen;
use crate::shell::{Notice, NoticeKind, Shell};

pub(crate) fn screen(shell: Shell) -> AnyView {
    notice_screen::screen(shell, Notice::plain(NoticeKind::Code(ErrorCode::NotFound)))
}
