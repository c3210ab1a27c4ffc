//! The interfaces of a section and of the whole product. Each section implements [`Section`] and the
//! composition root implements [`Product`], so that the shell knows neither screens nor journeys.

use leptos::prelude::AnyView;
use shared::api::{CodeView, Problem};
use texts::Sentence;

use super::notice::Notice;
use crate::route::Route;

/// The callback of [`Section::renew`].
pub type OnRenewed = Box<dyn FnOnce(Result<(), Notice>)>;

/// One section of the product. The default methods suit a section without state.
pub trait Section {
    /// Judges whether the screen of a route may be shown. Called only for screens that need the server or
    /// an earlier answer.
    fn judge(&self, _route: Route) -> Verdict {
        Verdict::Show
    }

    /// Gets the current step from the server and shows its screen, or a notice on failure.
    fn resume(&self) {}

    /// Handles a refusal that no screen handles, for example a wrong step.
    fn on_refusal(&self, _problem: &Problem) -> Handled {
        Handled::No
    }

    /// The lease of the person's data on the server, if there is one. Tracked by the caller.
    fn lease(&self) -> Option<Lease> {
        None
    }

    /// The code that was sent for the screen of a route, from the last view. Tracked by the caller.
    fn sent_code(&self, _route: Route) -> Option<LastCode> {
        None
    }

    /// Renews the lease. Navigates only if the person is at another step or the lease has expired. If the
    /// server is unreachable, the screen stays and `then` gets the reason.
    fn renew(&self, then: OnRenewed) {
        then(Ok(()));
    }

    /// Whether a reload of the document would lose input.
    fn holds_text(&self) -> bool {
        false
    }

    /// Clears the state that a notice invalidates, before the notice is shown.
    fn before_notice(&self, _notice: &Notice) {}

    /// Clears the data of the person in this tab.
    fn forget(&self) {}

    /// Ends the lease, clears the data of the person and navigates to another screen. The history entry is
    /// replaced, so Back does not return.
    fn leave_for(&self, _route: Route) {}
}

/// A section without state.
#[derive(Clone, Copy, Debug)]
pub struct Stateless;

impl Section for Stateless {}

/// The whole product.
pub trait Product: Send + Sync {
    /// The section of a route.
    fn section(&self, route: Route) -> &dyn Section;

    /// Every section with state.
    fn sections(&self) -> [&dyn Section; 1];

    /// The screen of a route.
    fn screen(&self, route: Route) -> AnyView;

    /// The title of a route. It contains no first name, because titles stay in the history of the browser.
    fn title(&self, route: Route) -> Sentence;

    /// The help text of a screen.
    fn explanation(&self, route: Route) -> &'static [Sentence];

    /// Starts again for another person, after a refusal.
    fn begin_for_another(&self);
}

/// The decision for a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Shows the screen.
    Show,
    /// Shows another screen instead.
    Instead(Route),
    /// Asks the server first.
    Ask,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handled {
    /// The refusal has been shown or acted on.
    Yes,
    /// The next layer must handle it: the section, then the whole client.
    No,
}

/// A sent code, and the arrival time of its view in milliseconds of the device clock.
pub type LastCode = (CodeView, f64);

/// The time-limited data of a person on the server.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lease {
    /// Duration after a request, in seconds.
    pub lasts_s: f64,
    /// Time of the last request, in milliseconds of the device clock, which keeps running while a phone
    /// sleeps.
    pub at_ms: f64,
    /// Whether the journey is complete, so that the expiry loses nothing.
    pub is_finished: bool,
    /// What the server keeps even after the expiry.
    pub kept: Option<Sentence>,
}

impl Lease {
    /// The remaining seconds, by the device clock.
    #[must_use]
    pub fn left_s(&self, now_ms: f64) -> f64 {
        self.lasts_s - (now_ms - self.at_ms) / 1000.0
    }
}
