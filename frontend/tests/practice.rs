//! The screens of a practice, which is a state of the test's own thread, and that no other screen shows anything of it.

use frontend::practice;
use frontend::route::Route;

use crate::support::{screen, text};

/// The screens that show something of the invented person.
const HELPED: [Route; 7] = [
    Route::BirthDate,
    Route::CardChoice,
    Route::CardNumbers,
    Route::NewEmail,
    Route::NewPhone,
    Route::Account,
    Route::Done,
];

#[test]
fn outside_a_practice_no_screen_shows_anything_of_it() {
    for &route in Route::ALL {
        assert!(!screen(route).has(".practice"), "{route:?}");
    }
    assert!(screen(Route::Done).text().contains("J’ai fini"));
}

#[test]
fn in_a_practice_each_screen_says_what_it_asks_for_of_the_invented_person() {
    practice::go_on();
    for route in HELPED {
        assert!(screen(route).has(".practice"), "{route:?}");
    }
    assert!(screen(Route::BirthDate).text().contains("16 10 1984"));
    assert!(screen(Route::CardNumbers).text().contains("2 84 10 99 830 012 78"));
}

#[test]
fn numbers_to_copy_are_said_sign_by_sign() {
    practice::go_on();
    let numbers = screen(Route::CardNumbers);
    let said: Vec<_> = numbers.all("span.sr").into_iter().map(text).collect();
    assert!(said.contains(&"2, 8 4, 1 0, 9 9, 8 3 0, 0 1 2, 7 8".to_owned()), "{said:?}");
}

#[test]
fn the_end_of_a_practice_leads_to_the_real_service_and_to_no_child() {
    practice::go_on();
    let end = screen(Route::Done);
    assert!(end.has("[data-stop-practice]") && end.text().contains("L’entraînement est fini."), "{end}");
    let source = end.to_string();
    assert!(!source.contains("mon enfant") && !source.contains("Je note mon identifiant"), "{end}");
}
