//! What the screens say while somebody practises, and that nobody else meets it.
#![cfg(feature = "ssr")]

use frontend::documents::page_html;
use frontend::practice;
use frontend::route::Route;
use frontend::shell::Shown;

/// Where something of the invented person stands while somebody practises.
const HELPED: [Route; 7] = [
    Route::BirthDate,
    Route::CardChoice,
    Route::CardNumbers,
    Route::NewEmail,
    Route::NewPhone,
    Route::Account,
    Route::Done,
];

fn page(route: Route) -> String {
    page_html(&Shown::Screen(route))
}

#[test]
fn nobody_meets_practice_who_does_not_practise() {
    for &route in Route::ALL {
        assert!(!page(route).contains("practice\">"), "{route:?}");
    }
    assert!(page(Route::Done).contains("J’ai fini"));
}

#[test]
fn while_somebody_practises_each_screen_says_what_it_needs_of_the_invented_person() {
    practice::go_on();
    for route in HELPED {
        assert!(page(route).contains("practice\">"), "{route:?}");
    }
    assert!(page(Route::BirthDate).contains("16 10 1984"));
    assert!(page(Route::CardNumbers).contains("2 84 10 99 830 012 78"));
}

#[test]
fn numbers_to_copy_are_said_sign_by_sign() {
    practice::go_on();
    let numbers = page(Route::CardNumbers);
    assert!(numbers.contains(r#"<span class="sr">2, 8 4, 1 0, 9 9, 8 3 0, 0 1 2, 7 8</span>"#), "{numbers}");
}

#[test]
fn the_end_of_a_practice_leads_to_the_real_service_and_to_nobodys_child() {
    practice::go_on();
    let end = page(Route::Done);
    assert!(end.contains("data-stop-practice") && end.contains("L’entraînement est fini."), "{end}");
    assert!(!end.contains("mon enfant") && !end.contains("Je note mon identifiant"), "{end}");
}
