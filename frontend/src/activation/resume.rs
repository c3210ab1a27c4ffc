//! Gets the current view from the server after a reload, in a second tab, on a deep link, or when a phone
//! wakes up.

use leptos::task::spawn_local;
use shared::api::activation::GetActivation;

use super::journey::Journey;
use super::position::JourneyPosition;
use crate::api::{self, Failure};
use crate::shell::{Navigation, Notice, OnRenewed};

/// Gets the view and navigates to the screen of its step, or shows the notice of the failure.
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

/// Renews the lease of the journey without leaving the screen, then passes a transient failure to `then`.
pub(crate) fn renew(journey: Journey, then: OnRenewed) {
    spawn_local(async move {
        then(refresh(journey).await);
    });
}

/// Gets the view. Navigates only if the journey is at another step or has ended.
///
/// # Errors
/// The notice of a transient failure. The state of the journey stays unknown, so the screen and its input
/// stay.
async fn refresh(journey: Journey) -> Result<(), Notice> {
    match api::fetch::<GetActivation>().await {
        Ok(view) if journey.position() == Some(JourneyPosition::of(&view)) => journey.remember(view),
        Ok(view) => journey.follow(view),
        // A newer server version answered; its request renewed the lease all the same.
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
