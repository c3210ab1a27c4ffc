//! Which screen a person gets who asks for an address: the one that the last view of the server
//! allows. It must not compute where a journey goes on: the view says that.

use shared::journey::Step;

use crate::route::{Kind, Route};

/// What is known when somebody asks for an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Known {
    /// The step of the last view, where there is one.
    pub step: Option<Step>,
    /// The birth date has been typed in this tab.
    pub birth_date: bool,
    /// The kind of card has been chosen in this tab.
    pub card: bool,
}

/// What to do for an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Show it.
    Show,
    /// Show another one instead.
    Instead(Route),
    /// Ask the server first.
    Ask,
}

/// Judges an address.
#[must_use]
pub(crate) fn judge(route: Route, known: Known) -> Verdict {
    match (route.kind(), known.step) {
        (Kind::Static, _) => Verdict::Show,
        // Before the code a person goes back by beginning again; after it, there is no way back.
        (Kind::FirstForm, None | Some(Step::SendCode | Step::EnterCode)) => first_form(route, known),
        (Kind::FirstForm, Some(step)) => Verdict::Instead(Route::of(step)),
        (Kind::Step(_), None) => Verdict::Ask,
        (Kind::Step(asked), Some(step)) if asked == step => Verdict::Show,
        // Another channel, while a code is on its way; the contacts once more, from the account.
        (Kind::Step(Step::SendCode), Some(Step::EnterCode))
        | (Kind::Step(Step::Contact), Some(Step::Account)) => Verdict::Show,
        (Kind::Step(_), Some(step)) => Verdict::Instead(Route::of(step)),
    }
}

/// One question after the other: what a screen builds on has been answered in this tab.
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

    const NOTHING: Known = Known { step: None, birth_date: false, card: false };

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
        for step in [Step::Activate, Step::Contact, Step::Account, Step::Done] {
            let known = Known { step: Some(step), birth_date: true, card: true };
            assert_eq!(judge(Route::CardNumbers, known), Verdict::Instead(Route::of(step)));
            assert_eq!(judge(Route::Code, known), Verdict::Instead(Route::of(step)));
        }
    }

    #[test]
    fn each_step_shows_its_own_screen() {
        for &step in Step::ALL {
            let known = Known { step: Some(step), ..NOTHING };
            assert_eq!(judge(Route::of(step), known), Verdict::Show);
        }
    }

    #[test]
    fn help_is_always_there() {
        for &step in Step::ALL {
            assert_eq!(judge(Route::Help, Known { step: Some(step), ..NOTHING }), Verdict::Show);
        }
    }

    #[test]
    fn the_contacts_are_in_reach_from_the_account() {
        let known = Known { step: Some(Step::Account), ..NOTHING };
        assert_eq!(judge(Route::Contact, known), Verdict::Show);
    }
}
