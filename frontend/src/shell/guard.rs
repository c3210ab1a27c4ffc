//! The part of the route guard that is the same for every section.

use super::section::{Section, Verdict};
use crate::route::Route;

/// Judges a route: a screen that needs no server is always shown, a reloaded practice starts again, and the
/// section judges all other routes.
#[must_use]
pub(crate) fn judge(route: Route, practice_is_to_begin: fn() -> bool, section: &dyn Section) -> Verdict {
    if route.kind().needs_no_server() {
        Verdict::Show
    } else if practice_is_to_begin() {
        Verdict::Instead(Route::Practice)
    } else {
        section.judge(route)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Asks;

    impl Section for Asks {
        fn judge(&self, _: Route) -> Verdict {
            Verdict::Ask
        }
    }

    #[test]
    fn help_is_always_there() {
        for &route in Route::ALL.iter().filter(|route| route.is_aside()) {
            assert_eq!(judge(route, || false, &Asks), Verdict::Show, "{route:?}");
        }
    }

    #[test]
    fn a_practice_that_was_loaded_anew_asks_no_server_and_begins_again() {
        for &route in Route::ALL {
            let asks_nothing = route.kind().needs_no_server();
            let verdict = if asks_nothing { Verdict::Show } else { Verdict::Instead(Route::Practice) };
            assert_eq!(judge(route, || true, &Asks), verdict, "{route:?}");
        }
    }
}
