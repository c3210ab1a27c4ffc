//! What every screen of every section can reach: the service, the notice, the way to another screen.

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
    /// The service as its operator set it up.
    pub service: StoredValue<Service>,
    /// The notice that is shown instead of the screen.
    pub notice: RwSignal<Option<Notice>>,
    /// The last screen that does not stand beside the way, where there was one: a person who opens the help
    /// returns to it.
    pub last: StoredValue<Option<Route>>,
    /// Bumped to render again at an unchanged URL.
    pub revision: RwSignal<u32>,
    /// What has come up last, for the voice that reads it.
    pub announcement: RwSignal<Announcement>,
    product: Connected,
    navigate: Callback<(Route, Navigation, PageLoad), PageLoad>,
}

/// Where the sections are put once they are there. They live as long as the program: a tab has one client, a
/// printed document a small one of its own.
#[derive(Clone, Copy)]
struct Connected(&'static OnceLock<Box<dyn Product>>);

impl fmt::Debug for Connected {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Connected")
    }
}

impl Shell {
    /// A shell without its sections: see [`Self::connect`]. `navigate` changes the address and returns what it
    /// loads.
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

    /// Takes the sections, which hold this shell themselves.
    pub fn connect(self, product: impl Product + 'static) {
        let _ = self.product.0.set(Box::new(product));
    }

    /// The sections.
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

    /// Shows another screen: of the site's new version, once nothing is lost by loading it.
    pub fn go(self, route: Route, navigation: Navigation) {
        let stale = api::is_stale() && !self.product().sections().iter().any(|section| section.holds_text());
        let load = if stale { PageLoad::Full } else { PageLoad::Client };
        // While a document is on its way nothing changes here: to render again would be to ask for it
        // again, and it would never come.
        if self.navigate.run((route, navigation, load)) == PageLoad::Client {
            self.retry();
        }
    }

    /// Renders again at the same address.
    pub fn retry(self) {
        self.notice.set(None);
        self.revision.update(|revision| *revision = revision.wrapping_add(1));
    }

    /// Shows why it cannot go on, instead of the screen.
    pub fn stop(self, notice: Notice) {
        for section in self.product().sections() {
            section.before_notice(&notice);
        }
        self.notice.set(Some(notice));
    }

    /// Shows a failure that no screen handles.
    pub fn fail(self, failure: &Failure) {
        self.stop(Notice::from(failure));
    }

    /// What the server keeps for the person, where it keeps something.
    #[must_use]
    pub fn lease(self) -> Option<Lease> {
        self.product().sections().into_iter().find_map(|section| section.lease())
    }

    /// Renews it: see [`super::section::Section::renew`].
    pub fn renew(self, then: OnRenewed) {
        match self.product().sections().into_iter().find(|section| section.lease().is_some()) {
            Some(leased) => leased.renew(then),
            None => then(Ok(())),
        }
    }

    /// Forgets the person in this tab.
    pub fn forget(self) {
        for section in self.product().sections() {
            section.forget();
        }
    }

    /// Ends what the server keeps, forgets the person and shows another screen. Back does not return.
    pub fn leave_for(self, route: Route) {
        for section in self.product().sections() {
            section.leave_for(route);
        }
    }
}
