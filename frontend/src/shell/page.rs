//! The content of a page: a screen, a notice, or a waiting message.

use leptos::prelude::*;

use super::notice::Notice;
use super::state::Shell;
use super::{notice_screen, waiting};
use crate::components::Steps;
use crate::route::Route;

/// The content of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// The screen of a route.
    Screen(Route),
    /// A notice that replaces the screen.
    Notice(Notice),
    /// The response with the current step is pending.
    Waiting,
}

/// Renders a page: the steps, then the content.
#[must_use]
pub fn page(shell: Shell, shown: &Shown) -> AnyView {
    let (progress, screen) = match shown {
        Shown::Screen(route) => (route.progress(), shell.product().screen(*route)),
        Shown::Notice(notice) => (None, notice_screen::screen(shell, notice.clone())),
        Shown::Waiting => (None, waiting::screen()),
    };
    let document = match shown {
        Shown::Screen(Route::NotFound) => Some("404"),
        Shown::Screen(_) | Shown::Notice(_) | Shown::Waiting => None,
    };
    view! {
        {progress.map(|now| view! { <Steps now/> })}
        <main id="contenu" tabindex="-1" data-document=document>{screen}</main>
    }
    .into_any()
}
