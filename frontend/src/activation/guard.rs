//! Decides which activation screen a route shows: the screen that the last server view allows. The view
//! decides where a journey continues, not this module.

use leptos::prelude::*;
use shared::journey::Step;

use super::journey::Journey;
use super::position::JourneyPosition;
use crate::route::{Kind, Route};
use crate::shell::Verdict;

/// The client state that the guard reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Known {
    /// Position of the journey in the last view; `None` without a view.
    position: Option<JourneyPosition>,
    /// Whether the birth date has been typed in this tab.
    birth_date: bool,
    /// Whether the kind of card has been chosen in this tab.
    card: bool,
}

impl Known {
    pub(super) fn of(journey: Journey) -> Self {
        let filled = |field: RwSignal<String>| field.with_untracked(|text| !text.trim().is_empty());
        let draft = journey.draft;
        Self {
            position: journey.position(),
            birth_date: filled(draft.day) && filled(draft.month) && filled(draft.year),
            card: filled(draft.kind),
        }
    }
}

/// Judges a route that needs the server or an earlier answer.
#[must_use]
pub(super) fn judge(route: Route, known: Known) -> Verdict {
    let is_first = route.kind() == Kind::FirstForm;
    match known.position {
        None if is_first => first_form(route, known),
        None => Verdict::Ask,
        Some(position) if position.route() == route => Verdict::Show,
        // Before the code is verified, going back restarts the journey; after it, there is no way back.
        Some(position) if is_first && matches!(position.step, Step::SendCode | Step::EnterCode) => {
            first_form(route, known)
        }
        Some(position) if besides(position.step).contains(&route) => Verdict::Show,
        Some(position) => Verdict::Instead(position.route()),
    }
}

/// The routes that a step allows besides its own screen.
const fn besides(step: Step) -> &'static [Route] {
    match step {
        // Another channel may be chosen while a code is in transit.
        Step::EnterCode => &[Route::SendCode],
        Step::Contact => &[Route::NewEmail, Route::NewPhone],
        // The contacts may be checked again.
        Step::Account => &[Route::Contact, Route::NewEmail, Route::NewPhone],
        Step::SendCode | Step::ChoosePerson | Step::Representative | Step::Activate | Step::Done => &[],
    }
}

/// Requires the earlier answers of this tab: a screen is shown only when the screens before it are filled
/// in.
fn first_form(route: Route, known: Known) -> Verdict {
    let needs_date = matches!(route, Route::CardChoice | Route::CardNumbers);
    let needs_card = matches!(route, Route::CardNumbers);
    if needs_date && !known.birth_date {
        Verdict::Instead(Route::BirthDate)
    } else if needs_card && !known.card {
        Verdict::Instead(Route::CardChoice)
    } else {
        Verdict::Show
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTHING: Known = Known { position: None, birth_date: false, card: false };

    fn at(step: Step) -> Known {
        Known { position: Some(JourneyPosition { step, contact_pending: false }), ..NOTHING }
    }

    #[test]
    fn a_deep_link_into_the_journey_asks_the_server() {
        assert_eq!(judge(Route::Account, NOTHING), Verdict::Ask);
    }

    #[test]
    fn the_numbers_without_a_birth_date_begin_with_the_birth_date() {
        assert_eq!(judge(Route::CardNumbers, NOTHING), Verdict::Instead(Route::BirthDate));
        let dated = Known { birth_date: true, ..NOTHING };
        assert_eq!(judge(Route::CardNumbers, dated), Verdict::Instead(Route::CardChoice));
        assert_eq!(judge(Route::CardNumbers, Known { card: true, ..dated }), Verdict::Show);
    }

    #[test]
    fn back_after_the_code_ends_on_the_step_of_the_journey() {
        for step in Step::ALL.iter().filter(|step| !matches!(step, Step::SendCode | Step::EnterCode)) {
            let position = JourneyPosition { step: *step, contact_pending: false };
            let known = Known { position: Some(position), birth_date: true, card: true };
            assert_eq!(judge(Route::CardNumbers, known), Verdict::Instead(position.route()));
            assert_eq!(judge(Route::EnterCode, known), Verdict::Instead(position.route()));
        }
    }

    #[test]
    fn each_step_shows_its_own_screen() {
        for &step in Step::ALL {
            let route = JourneyPosition { step, contact_pending: false }.route();
            assert_eq!(judge(route, at(step)), Verdict::Show);
        }
    }

    #[test]
    fn the_contacts_are_in_reach_from_the_account() {
        for route in [Route::Contact, Route::NewEmail, Route::NewPhone] {
            assert_eq!(judge(route, at(Step::Account)), Verdict::Show);
        }
    }

    #[test]
    fn a_new_contact_that_waits_for_its_code_is_asked_for_it() {
        let pending = JourneyPosition { step: Step::Contact, contact_pending: true };
        let known = Known { position: Some(pending), ..NOTHING };
        assert_eq!(judge(Route::ContactCode, known), Verdict::Show);
        assert_eq!(judge(Route::Contact, known), Verdict::Instead(Route::ContactCode));
        // A mistyped address can be corrected.
        assert_eq!(judge(Route::NewEmail, known), Verdict::Show);
        assert_eq!(judge(Route::ContactCode, at(Step::Contact)), Verdict::Instead(Route::Contact));
    }
}
