//! Asks the server where the journey stands: after a reload, in a second tab, on a deep link, when
//! a phone wakes up.

use leptos::task::spawn_local;
use shared::api::activation::GetActivation;

use super::journey::Journey;
use super::position::JourneyPosition;
use crate::api::{self, Failure};
use crate::shell::{Navigation, Notice, OnRenewed};

/// Asks, and shows the screen of the step, or why there is none.
pub(crate) fn resume(journey: Journey) {
    spawn_local(async move {
        match api::fetch::<GetActivation>().await {
            Ok(view) => {
                let route = JourneyPosition::of(&view).route();
                journey.remember(view);
                journey.shell.go(route, Navigation::Replace);
            }
            Err(failure) => journey.shell.fail(&failure),
        }
    });
}

/// Renews the journey without leaving the screen, then says why the server was not reached.
pub(crate) fn renew(journey: Journey, then: OnRenewed) {
    spawn_local(async move {
        then(refresh(journey).await);
    });
}

/// Asks, and leaves the screen only where the journey is at another one, or over.
///
/// # Errors
/// Why the server was not heard just now. Nothing is known, so nothing has changed: what was typed
/// is still on the screen.
async fn refresh(journey: Journey) -> Result<(), Notice> {
    match api::fetch::<GetActivation>().await {
        Ok(view) if journey.position() == Some(JourneyPosition::of(&view)) => journey.remember(view),
        Ok(view) => journey.follow(view),
        // An answer of tomorrow's site: the request has renewed the journey all the same.
        Err(Failure::NewVersion) => journey.renewed(),
        Err(failure) => {
            let notice = Notice::from(&failure);
            if notice.passes() {
                return Err(notice);
            }
            journey.shell.stop(notice);
        }
    }
    Ok(())
}
