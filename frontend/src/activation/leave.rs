//! Leaves a journey for good: the server deletes it and the client clears its state, so that the next user
//! of the device and the next journey see no data of this one.

use leptos::task::spawn_local;
use shared::api::activation::AbandonActivation;

use super::journey::Journey;
use crate::api;
use crate::route::Route;
use crate::shell::{Navigation, Notice, Section};

/// Ends the journey and navigates to another screen. The history entry is replaced, so Back does not
/// return.
pub(crate) fn leave_for(journey: Journey, route: Route) {
    end(journey, move || journey.shell.go(route, Navigation::Replace));
}

/// Ends the journey and shows a notice with the reason.
pub(crate) fn leave_with(journey: Journey, notice: Notice) {
    end(journey, move || journey.shell.stop(notice));
}

fn end(journey: Journey, then: impl FnOnce() + 'static) {
    spawn_local(async move {
        api::notify::<AbandonActivation>().await;
        journey.forget();
        then();
    });
}
