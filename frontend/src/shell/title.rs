//! The title of a page, for its document.

use leptos::prelude::*;
use texts::french;

use super::page::Shown;
use super::state::Shell;
use crate::api::practice;

/// The title of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Title {
    screen: String,
    service: String,
}

impl Title {
    /// The title of what is shown.
    #[must_use]
    pub fn of(shell: Shell, shown: &Shown) -> Self {
        let screen = match shown {
            Shown::Screen(route) => shell.product().title(*route).to_string(),
            Shown::Notice(notice) => notice.words().title.to_string(),
            Shown::Waiting => french().common.waiting.to_string(),
        };
        let screen = if practice::is_on() { (french().practice.document_title)(&screen) } else { screen };
        Self { screen, service: shell.service.with_value(|service| service.name.clone()) }
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
