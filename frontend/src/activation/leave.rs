//! Leaving a journey for good: the server forgets it, the client forgets the person, so that nobody
//! who uses the device next, and no next journey, finds anything of this one.

use leptos::task::spawn_local;
use shared::api::ForgetActivation;

use crate::api;
use crate::client::{Client, Way};
use crate::route::Route;
use crate::shell::notice::Notice;

/// Leaves for another screen. Back does not return.
pub(crate) fn leave_for(client: Client, route: Route) {
    forget_then(client, move || client.go(route, Way::Instead));
}

/// Leaves, and says why.
pub(crate) fn leave_with(client: Client, notice: Notice) {
    forget_then(client, move || client.stop(notice));
}

fn forget_then(client: Client, then: impl FnOnce() + 'static) {
    spawn_local(async move {
        api::tell::<ForgetActivation>().await;
        client.forget();
        then();
    });
}
