//! What the shell asks of a section, and of the product as a whole. Each section implements the one, the
//! composition root the other, so that the shell knows neither a screen nor a journey.

use leptos::prelude::AnyView;
use shared::api::{CodeView, Problem};
use texts::Sentence;

use super::notice::Notice;
use crate::route::Route;

/// What is done with the answer to [`Section::renew`].
pub type OnRenewed = Box<dyn FnOnce(Result<(), Notice>)>;

/// One section of the product. What a section without a state needs is the default.
pub trait Section {
    /// Whether the screen of an address may be shown now. Only asked for screens that need the server or an
    /// earlier answer.
    fn judge(&self, _route: Route) -> Verdict {
        Verdict::Show
    }

    /// Asks the server where the person stands, and shows that screen or why there is none.
    fn resume(&self) {}

    /// What a refusal means that no screen handles, as a wrong step.
    fn on_refusal(&self, _problem: &Problem) -> Handled {
        Handled::No
    }

    /// What the server keeps for this person, where it keeps something. Tracked by the caller.
    fn lease(&self) -> Option<Lease> {
        None
    }

    /// The code that was sent for the screen of an address, as the last view has it. Tracked by the caller.
    fn sent_code(&self, _route: Route) -> Option<LastCode> {
        None
    }

    /// Renews the lease; leaves the screen only where the person stands at another one, or the lease is over.
    /// `then` gets why the server was not reached. The screen stays as it is in that case.
    fn renew(&self, then: OnRenewed) {
        then(Ok(()));
    }

    /// Whether a reload of the document would lose text that cannot be restored.
    fn holds_text(&self) -> bool {
        false
    }

    /// Forgets what a notice makes void, before it is shown.
    fn before_notice(&self, _notice: &Notice) {}

    /// Forgets the person in this tab.
    fn forget(&self) {}

    /// Ends what the server keeps, forgets the person and shows another screen. Back does not return.
    fn leave_for(&self, _route: Route) {}
}

/// A section that keeps no state.
#[derive(Clone, Copy, Debug)]
pub struct Stateless;

impl Section for Stateless {}

/// All sections together.
pub trait Product: Send + Sync {
    /// The section of an address.
    fn section(&self, route: Route) -> &dyn Section;

    /// Every section that keeps a state.
    fn sections(&self) -> [&dyn Section; 1];

    /// The screen of an address.
    fn screen(&self, route: Route) -> AnyView;

    /// The title of an address. No first name: titles stay in the history of a device.
    fn title(&self, route: Route) -> Sentence;

    /// What the help says of a screen.
    fn explanation(&self, route: Route) -> &'static [Sentence];

    /// Begins for another person than the one who was refused.
    fn begin_for_another(&self);
}

/// What to do for an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Show it.
    Show,
    /// Show another one instead.
    Instead(Route),
    /// Ask the server first.
    Ask,
}

/// Whether a refusal has been handled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handled {
    /// It has been shown, or acted on.
    Yes,
    /// It is for the next layer: the section, then the whole client.
    No,
}

/// A code that was sent, and when the view that names it came, in milliseconds of the device's clock.
pub type LastCode = (CodeView, f64);

/// What the server keeps for a person, and until when.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lease {
    /// How many seconds it lasts after a request.
    pub lasts_s: f64,
    /// When the last request was, in milliseconds of the device's clock, which goes on while a phone sleeps.
    pub at_ms: f64,
    /// Whether everything is done, so that its end loses nothing.
    pub is_finished: bool,
    /// What is kept even after its end.
    pub kept: Option<Sentence>,
}

impl Lease {
    /// How many seconds are left, by the device's clock.
    #[must_use]
    pub fn left_s(&self, now_ms: f64) -> f64 {
        self.lasts_s - (now_ms - self.at_ms) / 1000.0
    }
}
