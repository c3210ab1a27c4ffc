//! The client state of one activation: input and the last server view. It stays in memory: input is never
//! written to the device.

use leptos::prelude::*;
use shared::api::activation::ActivationView;
use shared::contact::Channel;
use shared::journey::Step;

use super::draft::{AccountDraft, ContactDraft, Draft, StepDraft};
use super::position::JourneyPosition;
use crate::clock::now_ms;
use crate::route::Route;
use crate::shell::{Navigation, Shell};

/// The state that every activation screen can reach. Cheap to copy.
#[derive(Clone, Copy, Debug)]
pub struct Journey {
    pub shell: Shell,
    /// Input of the screens before the journey starts.
    pub draft: Draft,
    /// Input for a new contact that is not verified yet.
    pub contact: ContactDraft,
    /// Input of the current step.
    pub step: StepDraft,
    /// Input of the account screen.
    pub account: AccountDraft,
    /// Result of the last contact change, shown once.
    pub flash: RwSignal<Option<Flash>>,
    /// The last view of the journey, with the time of its arrival.
    pub last_view: RwSignal<Option<LastView>>,
    /// The identifier of the new account, shown once more on the last screen.
    pub identifier: RwSignal<Option<String>>,
}

/// The last server view of the journey.
#[derive(Clone, Debug, PartialEq)]
pub struct LastView {
    pub view: ActivationView,
    /// Time of arrival, in milliseconds of the device clock, which keeps running while a phone sleeps.
    pub at_ms: f64,
}

/// The result of a contact change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flash {
    /// The new contact is verified.
    Changed(Channel),
    /// The previous contact stays.
    Kept,
}

impl Journey {
    /// A journey without input and without a view.
    #[must_use]
    pub fn new(shell: Shell) -> Self {
        Self {
            shell,
            draft: Draft::empty(),
            contact: ContactDraft::empty(),
            step: StepDraft::empty(),
            account: AccountDraft::empty(),
            flash: RwSignal::new(None),
            last_view: RwSignal::new(None),
            identifier: RwSignal::new(None),
        }
    }

    /// Stores the server view and navigates to the screen of its step.
    pub fn follow(self, view: ActivationView) {
        let route = JourneyPosition::of(&view).route();
        self.remember(view);
        self.shell.go(route, Navigation::Push);
    }

    /// Stores the server view without navigating.
    pub fn remember(self, view: ActivationView) {
        let at = view.step;
        if self.position().is_some_and(|position| position.step != at) {
            self.step.clear();
        }
        if at != Step::SendCode && at != Step::EnterCode {
            self.draft.clear();
        }
        if at != Step::Contact && at != Step::Account {
            self.contact.clear();
            self.account.clear();
        }
        self.last_view.set(Some(LastView { view, at_ms: now_ms() }));
    }

    /// Restarts the lease of the journey from now.
    pub fn renewed(self) {
        self.last_view.update(|last| {
            if let Some(last) = last {
                last.at_ms = now_ms();
            }
        });
    }

    /// Starts the form again for another person. Only the birth date is cleared: the card numbers may be
    /// the same.
    pub(crate) fn begin_for_another(self) {
        for part in [self.draft.day, self.draft.month, self.draft.year] {
            part.set(String::new());
        }
        self.shell.go(Route::BirthDate, Navigation::Push);
    }

    /// Position of the journey in the last view; `None` without a view.
    #[must_use]
    pub fn position(self) -> Option<JourneyPosition> {
        self.last_view.with_untracked(|last| last.as_ref().map(|last| JourneyPosition::of(&last.view)))
    }

    /// The last view, for screens that are only shown while one exists.
    #[must_use]
    pub fn view(self) -> Option<ActivationView> {
        self.last_view.with_untracked(|last| last.as_ref().map(|last| last.view.clone()))
    }
}
