//! What the client remembers: the service, what was typed, the last view of the journey. In memory
//! only: nothing a person typed is ever written to the device.

use leptos::prelude::*;
use shared::api::{ActivationView, Channel};
use shared::journey::Step;

use crate::activation::draft::{AccountDraft, ContactDraft, Draft, StepDraft};
use crate::api::{self, Failure};
use crate::clock::now_ms;
use crate::route::{Place, Route};
use crate::service::Service;
use crate::shell::notice::Notice;

/// What every screen can reach. Cheap to copy.
#[derive(Clone, Copy, Debug)]
pub struct Client {
    /// The service as its operator set it up.
    pub service: StoredValue<Service>,
    /// What was typed before the journey.
    pub draft: Draft,
    /// A new contact that was typed and is not proven yet.
    pub contact: ContactDraft,
    /// What was typed or chosen at the step where the journey is.
    pub step: StepDraft,
    /// What was typed for the account.
    pub account: AccountDraft,
    /// What has become of a contact, to say it once.
    pub news: RwSignal<Option<News>>,
    /// The last view of the journey, and when it came.
    pub seen: RwSignal<Option<Seen>>,
    /// What stands in the way, instead of the screen.
    pub notice: RwSignal<Option<Notice>>,
    /// The identifier that was just chosen, to show it once more at the end.
    pub identifier: RwSignal<Option<String>>,
    /// The last screen that does not stand beside the journey, where there was one: who opened another one
    /// comes back to it.
    pub last: StoredValue<Option<Route>>,
    /// Counts the times that a screen was asked for, so that the outlet looks again even where the
    /// address stays the same.
    pub turn: RwSignal<u32>,
    /// What has come up last, for the voice that reads it.
    pub came: RwSignal<Came>,
    go: Callback<(Route, Way, Load), Load>,
}

/// What has come up, and is read where somebody listens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// A page.
    Page,
    /// What is to be corrected on it.
    Summary,
    /// The warning over it.
    Warning,
    /// Nothing: the warning is gone.
    Nothing,
}

/// The last view of the journey.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    /// What the server said.
    pub view: ActivationView,
    /// When, in milliseconds of the device's clock, which goes on while a phone sleeps.
    pub at_ms: f64,
}

impl Seen {
    /// How many seconds the journey lasts after the request that brought the view.
    #[must_use]
    pub fn lasts_s(&self) -> f64 {
        f64::from(u32::try_from(self.view.expires_in_s).unwrap_or(u32::MAX))
    }

    /// How many of them are left, by the device's clock.
    #[must_use]
    pub fn left_s(&self, now_ms: f64) -> f64 {
        self.lasts_s() - (now_ms - self.at_ms) / 1000.0
    }
}

/// How a screen follows another in the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Back returns to the former screen.
    Forward,
    /// The former screen was the wrong one: Back passes over it.
    Instead,
}

/// What a change of screens loads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Load {
    /// Nothing: the client is there.
    Screen,
    /// The whole document: the site has a new version.
    Document,
}

/// What has become of a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// A new one is proven.
    Changed(Channel),
    /// The former one stays.
    Kept,
}

impl Client {
    /// A client that knows nothing yet. `go` is how it changes the screen; it says what it loads.
    #[must_use]
    pub fn new(service: Service, go: Callback<(Route, Way, Load), Load>) -> Self {
        Self {
            service: StoredValue::new(service),
            draft: Draft::empty(),
            contact: ContactDraft::empty(),
            step: StepDraft::empty(),
            account: AccountDraft::empty(),
            news: RwSignal::new(None),
            seen: RwSignal::new(None),
            notice: RwSignal::new(None),
            identifier: RwSignal::new(None),
            last: StoredValue::new(None),
            turn: RwSignal::new(0),
            came: RwSignal::new(Came::Page),
            go,
        }
    }

    /// The client of the screen that asks.
    ///
    /// # Panics
    /// Where no client was provided: a fault of ours, found by every test.
    #[must_use]
    pub fn here() -> Self {
        #[expect(clippy::expect_used, reason = "each root provides it before any screen is made")]
        use_context::<Self>().expect("a client")
    }

    /// Shows another screen: of the site's new version, once nothing is lost by loading it.
    pub fn go(self, route: Route, way: Way) {
        let holds_text = self.contact.holds_text()
            || self.account.holds_text()
            || self.identifier.with_untracked(Option::is_some);
        let load = if api::is_stale() && !holds_text { Load::Document } else { Load::Screen };
        // While a document is on its way nothing changes here: to look again would be to ask for it
        // again, and it would never come.
        if self.go.run((route, way, load)) == Load::Screen {
            self.retry();
        }
    }

    /// Looks again at the same address.
    pub fn retry(self) {
        self.notice.set(None);
        self.turn.update(|turn| *turn = turn.wrapping_add(1));
    }

    /// Takes what the server said and shows the screen of its step.
    pub fn follow(self, view: ActivationView) {
        let route = Place::of(&view).route();
        self.remember(view);
        self.go(route, Way::Forward);
    }

    /// Takes what the server said, without leaving the screen.
    pub fn remember(self, view: ActivationView) {
        let at = view.step;
        if self.place().is_some_and(|place| place.step != at) {
            self.step.clear();
        }
        if at != Step::SendCode && at != Step::EnterCode {
            self.draft.clear();
        }
        if at != Step::Contact && at != Step::Account {
            self.contact.clear();
            self.account.clear();
        }
        self.seen.set(Some(Seen { view, at_ms: now_ms() }));
    }

    /// The journey lasts as long again from now on.
    pub fn renewed(self) {
        self.seen.update(|seen| {
            if let Some(seen) = seen {
                seen.at_ms = now_ms();
            }
        });
    }

    /// Shows why it cannot go on, instead of the screen.
    pub fn stop(self, notice: Notice) {
        if notice.ends_journey() {
            self.seen.set(None);
            self.step.clear();
            self.contact.clear();
            self.account.clear();
        }
        self.notice.set(Some(notice));
    }

    /// Forgets the person.
    pub fn forget(self) {
        self.draft.clear();
        self.step.clear();
        self.contact.clear();
        self.account.clear();
        self.seen.set(None);
        self.identifier.set(None);
    }

    /// What to do with a failure that no screen answers by itself.
    pub fn fail(self, failure: &Failure) {
        self.stop(Notice::from(failure));
    }

    /// Where the journey stands in the last view, where there is one.
    #[must_use]
    pub fn place(self) -> Option<Place> {
        self.seen.with_untracked(|seen| seen.as_ref().map(|seen| Place::of(&seen.view)))
    }

    /// The last view, for a screen that is only shown with one.
    #[must_use]
    pub fn view(self) -> Option<ActivationView> {
        self.seen.with_untracked(|seen| seen.as_ref().map(|seen| seen.view.clone()))
    }
}
