//! What a page shows: a screen, a notice, or that an answer is on its way; and its title.

use leptos::prelude::*;
use texts::french;

use crate::client::Client;
use crate::components::Steps;
use crate::practice;
use crate::route::Route;
use crate::screens;
use crate::shell::notice::Notice;
use crate::shell::{notice_screen, waiting};

/// What a page shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// The screen of an address.
    Screen(Route),
    /// What stands in its way.
    Notice(Notice),
    /// The server is asked where the journey stands.
    Waiting,
}

/// The page: the steps, then the screen.
#[must_use]
pub fn page(client: Client, shown: &Shown) -> AnyView {
    let (progress, screen) = match shown {
        Shown::Screen(route) => (route.progress(), screens::screen(client, *route)),
        Shown::Notice(notice) => (None, notice_screen::screen(client, notice.clone())),
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

/// The title of a page, for its document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Title {
    screen: String,
    service: String,
}

impl Title {
    /// The title of what is shown.
    #[must_use]
    pub fn of(client: Client, shown: &Shown) -> Self {
        let screen = match shown {
            Shown::Screen(route) => screens::title(client, *route).to_string(),
            Shown::Notice(notice) => notice.words().title.to_string(),
            Shown::Waiting => french().common.waiting.to_string(),
        };
        let screen = if practice::is_on() { (french().practice.document_title)(&screen) } else { screen };
        Self { screen, service: client.service.with_value(|service| service.name.clone()) }
    }

    /// As the document carries it.
    #[must_use]
    pub fn document(&self) -> String {
        (french().common.document_title)(&self.screen, &self.service)
    }

    /// As the document carries it while something is to be corrected.
    #[must_use]
    pub fn with_error(&self) -> String {
        (french().common.error_title)(&self.document())
    }
}
