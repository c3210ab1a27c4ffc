//! The title of a page in its document.

use leptos::prelude::*;
use texts::french;

use super::page::Shown;
use super::state::Shell;
use crate::api::practice;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Title {
    screen: String,
    service: String,
}

impl Title {
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

    /// The document title.
    #[must_use]
    pub fn document(&self) -> String {
        (french().common.document_title)(&self.screen, &self.service)
    }

    /// The document title while a form has errors.
    #[must_use]
    pub fn with_error(&self) -> String {
        (french().common.error_title)(&self.document())
    }
}
