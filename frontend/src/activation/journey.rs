//! The client's side of one activation: what was typed, the last view of the server. In memory only: nothing
//! a person typed is ever written to the device.

use leptos::prelude::*;
use shared::api::activation::ActivationView;
use shared::contact::Channel;
use shared::journey::Step;

use super::draft::{AccountDraft, ContactDraft, Draft, StepDraft};
use super::position::JourneyPosition;
use crate::clock::now_ms;
use crate::route::Route;
use crate::shell::{Navigation, Shell};

/// What every screen of the activation can reach. Cheap to copy.
#[derive(Clone, Copy, Debug)]
pub struct Journey {
    /// What surrounds it.
    pub shell: Shell,
    /// What was typed before the journey.
    pub draft: Draft,
    /// A new contact that was typed and is not proven yet.
    pub contact: ContactDraft,
    /// What was typed or chosen at the step where the journey is.
    pub step: StepDraft,
    /// What was typed for the account.
    pub account: AccountDraft,
    /// What has become of a contact, to say it once.
    pub flash: RwSignal<Option<Flash>>,
    /// The last view of the journey, and when it came.
    pub last_view: RwSignal<Option<LastView>>,
    /// The identifier that was just chosen, to show it once more at the end.
    pub identifier: RwSignal<Option<String>>,
}

/// The last view of the journey.
#[derive(Clone, Debug, PartialEq)]
pub struct LastView {
    /// What the server said.
    pub view: ActivationView,
    /// When, in milliseconds of the device's clock, which goes on while a phone sleeps.
    pub at_ms: f64,
}

/// What has become of a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flash {
    /// A new one is proven.
    Changed(Channel),
    /// The former one stays.
    Kept,
}

impl Journey {
    /// A journey of which nothing is known yet.
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

    /// Takes what the server said and shows the screen of its step.
    pub fn follow(self, view: ActivationView) {
        let route = JourneyPosition::of(&view).route();
        self.remember(view);
        self.shell.go(route, Navigation::Push);
    }

    /// Takes what the server said, without leaving the screen.
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

    /// The journey lasts as long again from now on.
    pub fn renewed(self) {
        self.last_view.update(|last| {
            if let Some(last) = last {
                last.at_ms = now_ms();
            }
        });
    }

    /// Begins for another person: without this birth date; the numbers of the card may be the same.
    pub(crate) fn begin_for_another(self) {
        for part in [self.draft.day, self.draft.month, self.draft.year] {
            part.set(String::new());
        }
        self.shell.go(Route::BirthDate, Navigation::Push);
    }

    /// Where the journey stands in the last view, where there is one.
    #[must_use]
    pub fn position(self) -> Option<JourneyPosition> {
        self.last_view.with_untracked(|last| last.as_ref().map(|last| JourneyPosition::of(&last.view)))
    }

    /// The last view, for a screen that is only shown with one.
    #[must_use]
    pub fn view(self) -> Option<ActivationView> {
        self.last_view.with_untracked(|last| last.as_ref().map(|last| last.view.clone()))
    }
}
