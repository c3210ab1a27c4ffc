//! Leaving a journey for good: the server forgets it, the client forgets the person, so that the next user of
//! the device, and the next journey, find nothing of this one.

use leptos::task::spawn_local;
use shared::api::activation::AbandonActivation;

use super::journey::Journey;
use crate::api;
use crate::route::Route;
use crate::shell::{Navigation, Notice, Section};

/// Leaves for another screen. Back does not return.
pub(crate) fn leave_for(journey: Journey, route: Route) {
    end(journey, move || journey.shell.go(route, Navigation::Replace));
}

/// Leaves, and says why.
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
