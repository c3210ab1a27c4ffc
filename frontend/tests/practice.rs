//! The screens during a practice, which is a state of the test's thread; without it no screen shows a part of it.

use frontend::practice;
use frontend::route::Route;

use crate::support::{screen, text};

/// The screens that show data of the invented person.
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
fn without_a_practice_no_screen_shows_a_part_of_it() {
    for &route in Route::ALL {
        assert!(!screen(route).has(".practice"), "{route:?}");
    }
    assert!(screen(Route::Done).text().contains("J’ai fini"));
}

#[test]
fn in_a_practice_each_screen_shows_the_data_to_copy() {
    practice::go_on();
    for route in HELPED {
        assert!(screen(route).has(".practice"), "{route:?}");
    }
    assert!(screen(Route::BirthDate).text().contains("16 10 1984"));
    assert!(screen(Route::CardNumbers).text().contains("2 84 10 99 830 012 78"));
}

#[test]
fn numbers_to_copy_are_spoken_character_by_character() {
    practice::go_on();
    let numbers = screen(Route::CardNumbers);
    let said: Vec<_> = numbers.all("span.sr").into_iter().map(text).collect();
    assert!(said.contains(&"2, 8 4, 1 0, 9 9, 8 3 0, 0 1 2, 7 8".to_owned()), "{said:?}");
}

#[test]
fn the_end_of_a_practice_leads_to_the_real_service_and_not_to_a_child() {
    practice::go_on();
    let end = screen(Route::Done);
    assert!(end.has("[data-stop-practice]") && end.text().contains("L’entraînement est fini."), "{end}");
    let source = end.to_string();
    assert!(!source.contains("mon enfant") && !source.contains("Je note mon identifiant"), "{end}");
}
