//! What the client remembers: the service, what was typed before a journey, the last view of the
//! journey. In memory only: nothing a person typed is ever written to the device.

use leptos::prelude::*;
use shared::api::ActivationView;

use crate::api::Failure;
use crate::notice::Notice;
use crate::route::{Place, Route};
use crate::service::Service;

/// What every screen can reach. Cheap to copy.
#[derive(Clone, Copy, Debug)]
pub struct Client {
    /// The service as its operator set it up.
    pub service: StoredValue<Service>,
    /// What was typed before the journey.
    pub draft: Draft,
    /// The last view of the journey, and when it came.
    pub seen: RwSignal<Option<Seen>>,
    /// What stands in the way, instead of the screen.
    pub notice: RwSignal<Option<Notice>>,
    /// The identifier that was just chosen, to show it once more at the end.
    pub identifier: RwSignal<Option<String>>,
    /// Counts the times that a screen was asked for, so that the outlet looks again even where the
    /// address stays the same.
    pub turn: RwSignal<u32>,
    go: Callback<(Route, Way)>,
}

/// The last view of the journey.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    /// What the server said.
    pub view: ActivationView,
    /// When, in milliseconds of the device's clock, which goes on while a phone sleeps.
    pub at_ms: f64,
}

/// How a screen follows another in the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Back returns to the former screen.
    Forward,
    /// The former screen was the wrong one: Back passes over it.
    Instead,
}

/// What was typed on the first three screens: signals, whose `Debug` names the place, not the text.
#[derive(Clone, Copy, Debug)]
pub struct Draft {
    /// Day of birth.
    pub day: RwSignal<String>,
    /// Month of birth.
    pub month: RwSignal<String>,
    /// Year of birth.
    pub year: RwSignal<String>,
    /// `with_photo`, `without_photo` or nothing yet.
    pub kind: RwSignal<String>,
    /// The social security number.
    pub nir: RwSignal<String>,
    /// The serial number.
    pub serial: RwSignal<String>,
}

impl Draft {
    fn empty() -> Self {
        let blank = || RwSignal::new(String::new());
        Self { day: blank(), month: blank(), year: blank(), kind: blank(), nir: blank(), serial: blank() }
    }

    /// Forgets everything: the numbers have done their work, or the person has left.
    pub fn clear(self) {
        for field in [self.day, self.month, self.year, self.kind, self.nir, self.serial] {
            field.set(String::new());
        }
    }
}

impl Client {
    /// A client that knows nothing yet. `go` is how it changes the screen.
    #[must_use]
    pub fn new(service: Service, go: Callback<(Route, Way)>) -> Self {
        Self {
            service: StoredValue::new(service),
            draft: Draft::empty(),
            seen: RwSignal::new(None),
            notice: RwSignal::new(None),
            identifier: RwSignal::new(None),
            turn: RwSignal::new(0),
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

    /// Shows another screen.
    pub fn go(self, route: Route, way: Way) {
        self.retry();
        self.go.run((route, way));
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
        let past_the_code =
            view.step != shared::journey::Step::SendCode && view.step != shared::journey::Step::EnterCode;
        if past_the_code {
            self.draft.clear();
        }
        self.seen.set(Some(Seen { view, at_ms: now_ms() }));
    }

    /// Shows why it cannot go on, instead of the screen.
    pub fn stop(self, notice: Notice) {
        if notice.ends_journey() {
            self.seen.set(None);
        }
        self.notice.set(Some(notice));
    }

    /// Forgets the person.
    pub fn forget(self) {
        self.draft.clear();
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

/// Milliseconds of the device's clock; 0 where documents are printed.
#[must_use]
pub fn now_ms() -> f64 {
    if cfg!(feature = "csr") { js_sys::Date::now() } else { 0.0 }
}
