//! The state that every screen can reach: the service, the notice, and navigation.

use std::fmt;
use std::sync::OnceLock;

use leptos::prelude::*;

use super::announcement::Announcement;
use super::navigation::{Navigation, PageLoad};
use super::notice::Notice;
use super::section::{Lease, OnRenewed, Product};
use crate::api::{self, Failure};
use crate::route::Route;
use crate::service::Service;

/// The state of the shell. Cheap to copy.
#[derive(Clone, Copy, Debug)]
pub struct Shell {
    /// The service with the settings of its operator.
    pub service: StoredValue<Service>,
    /// The notice that replaces the screen.
    pub notice: RwSignal<Option<Notice>>,
    /// The last screen of the journey, to which a person returns from the help.
    pub last: StoredValue<Option<Route>>,
    /// Bumped to render again at an unchanged URL.
    pub revision: RwSignal<u32>,
    /// The latest change of the page, for the voice.
    pub announcement: RwSignal<Announcement>,
    product: Connected,
    navigate: Callback<(Route, Navigation, PageLoad), PageLoad>,
}

/// The product, set once. It is leaked and lives as long as the program: a tab has one client, and each
/// prerendered document a small one of its own.
#[derive(Clone, Copy)]
struct Connected(&'static OnceLock<Box<dyn Product>>);

impl fmt::Debug for Connected {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Connected")
    }
}

impl Shell {
    /// A shell without its product; see [`Self::connect`]. `navigate` changes the URL and returns how the
    /// page is loaded.
    #[must_use]
    pub fn new(service: Service, navigate: Callback<(Route, Navigation, PageLoad), PageLoad>) -> Self {
        Self {
            service: StoredValue::new(service),
            notice: RwSignal::new(None),
            last: StoredValue::new(None),
            revision: RwSignal::new(0),
            announcement: RwSignal::new(Announcement::Page),
            product: Connected(Box::leak(Box::new(OnceLock::new()))),
            navigate,
        }
    }

    /// Connects the product, which itself holds this shell.
    pub fn connect(self, product: impl Product + 'static) {
        let _ = self.product.0.set(Box::new(product));
    }

    /// The connected product.
    ///
    /// # Panics
    /// Before [`Self::connect`]: a fault of the composition root, found by every test.
    #[must_use]
    pub fn product(self) -> &'static dyn Product {
        #[expect(
            clippy::expect_used,
            reason = "the composition root connects them before any screen is made"
        )]
        self.product.0.get().expect("sections").as_ref()
    }

    /// Navigates to another screen. If the site has a new version and no input would be lost, the whole
    /// document is loaded.
    pub fn go(self, route: Route, navigation: Navigation) {
        let stale = api::is_stale() && !self.product().sections().iter().any(|section| section.holds_text());
        let load = if stale { PageLoad::Full } else { PageLoad::Client };
        // Renders nothing while a document is loading: rendering would request the document again, so it
        // would never arrive.
        if self.navigate.run((route, navigation, load)) == PageLoad::Client {
            self.retry();
        }
    }

    /// Renders again at an unchanged URL.
    pub fn retry(self) {
        self.notice.set(None);
        self.revision.update(|revision| *revision = revision.wrapping_add(1));
    }

    /// Replaces the screen with a notice.
    pub fn stop(self, notice: Notice) {
        for section in self.product().sections() {
            section.before_notice(&notice);
        }
        self.notice.set(Some(notice));
    }

    /// Replaces the screen with the notice of a failure that no screen handles.
    pub fn fail(self, failure: &Failure) {
        self.stop(Notice::from(failure));
    }

    /// The lease of the person's data on the server, if there is one.
    #[must_use]
    pub fn lease(self) -> Option<Lease> {
        self.product().sections().into_iter().find_map(|section| section.lease())
    }

    /// Renews the lease; see [`super::section::Section::renew`].
    pub fn renew(self, then: OnRenewed) {
        match self.product().sections().into_iter().find(|section| section.lease().is_some()) {
            Some(leased) => leased.renew(then),
            None => then(Ok(())),
        }
    }

    /// Clears the data of the person in this tab.
    pub fn forget(self) {
        for section in self.product().sections() {
            section.forget();
        }
    }

    /// Ends the lease, clears the data of the person and navigates to another screen. The history entry is
    /// replaced, so Back does not return.
    pub fn leave_for(self, route: Route) {
        for section in self.product().sections() {
            section.leave_for(route);
        }
    }
}
