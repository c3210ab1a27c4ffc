//! Which screen a person gets who asks for an address: the one that the last view of the server
//! allows. It must not compute where a journey goes on: the view says that.

use shared::journey::Step;

use crate::route::{Kind, Place, Route};

/// What is known when somebody asks for an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Known {
    /// Where the journey stands in the last view, where there is one.
    pub place: Option<Place>,
    /// The birth date has been typed in this tab.
    pub birth_date: bool,
    /// The kind of card has been chosen in this tab.
    pub card: bool,
    /// The tab practises, and was loaded anew: the practice is to begin again.
    pub practice_to_begin: bool,
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
    match (route.kind(), known.place) {
        (Kind::Static | Kind::Reading(_) | Kind::Acting, _) => Verdict::Show,
        (_, _) if known.practice_to_begin => Verdict::Instead(Route::Practice),
        (Kind::FirstForm, None) => first_form(route, known),
        (Kind::Step(_) | Kind::NewContact | Kind::ContactCode, None) => Verdict::Ask,
        (_, Some(place)) if place.route() == route => Verdict::Show,
        (kind, Some(place)) => match (kind, place.step) {
            // Before the code a person goes back by beginning again; after it, there is no way back.
            (Kind::FirstForm, Step::SendCode | Step::EnterCode) => first_form(route, known),
            // Another channel, while a code is on its way; the contacts once more, from the account.
            (Kind::Step(Step::SendCode), Step::EnterCode)
            | (Kind::Step(Step::Contact), Step::Account)
            | (Kind::NewContact, Step::Contact | Step::Account) => Verdict::Show,
            (
                Kind::Static
                | Kind::Reading(_)
                | Kind::Acting
                | Kind::FirstForm
                | Kind::Step(_)
                | Kind::NewContact
                | Kind::ContactCode,
                _,
            ) => Verdict::Instead(place.route()),
        },
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

    const NOTHING: Known = Known { place: None, birth_date: false, card: false, practice_to_begin: false };

    fn at(step: Step) -> Known {
        Known { place: Some(Place { step, contact_pending: false }), ..NOTHING }
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
            let place = Place { step: *step, contact_pending: false };
            let known = Known { place: Some(place), birth_date: true, card: true, ..NOTHING };
            assert_eq!(judge(Route::CardNumbers, known), Verdict::Instead(place.route()));
            assert_eq!(judge(Route::Code, known), Verdict::Instead(place.route()));
        }
    }

    #[test]
    fn each_step_shows_its_own_screen() {
        for &step in Step::ALL {
            let route = Place { step, contact_pending: false }.route();
            assert_eq!(judge(route, at(step)), Verdict::Show);
        }
    }

    #[test]
    fn help_is_always_there() {
        let aside = Route::ALL.iter().filter(|route| route.is_aside());
        for &route in aside {
            for &step in Step::ALL {
                assert_eq!(judge(route, at(step)), Verdict::Show, "{route:?}");
            }
        }
    }

    #[test]
    fn a_practice_that_was_loaded_anew_asks_no_server_and_begins_again() {
        let loaded_anew = Known { practice_to_begin: true, ..NOTHING };
        for &route in Route::ALL {
            let asks_nothing = matches!(route.kind(), Kind::Static | Kind::Reading(_) | Kind::Acting);
            let verdict = if asks_nothing { Verdict::Show } else { Verdict::Instead(Route::Practice) };
            assert_eq!(judge(route, loaded_anew), verdict, "{route:?}");
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
        let pending = Place { step: Step::Contact, contact_pending: true };
        let known = Known { place: Some(pending), ..NOTHING };
        assert_eq!(judge(Route::ContactCode, known), Verdict::Show);
        assert_eq!(judge(Route::Contact, known), Verdict::Instead(Route::ContactCode));
        // A mistyped address is typed again.
        assert_eq!(judge(Route::NewEmail, known), Verdict::Show);
        assert_eq!(judge(Route::ContactCode, at(Step::Contact)), Verdict::Instead(Route::Contact));
    }
}
