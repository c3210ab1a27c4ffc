//! Asks the server where the journey stands: after a reload, in a second tab, on a deep link, when
//! a phone wakes up.

use leptos::task::spawn_local;
use shared::api::FindActivation;

use crate::api;
use crate::client::{Client, Way};
use crate::route::Place;

/// Asks, and shows the screen of the step, or why there is none.
pub(crate) fn resume(client: Client) {
    spawn_local(async move {
        match api::ask::<FindActivation>().await {
            Ok(view) => {
                let route = Place::of(&view).route();
                client.remember(view);
                client.go(route, Way::Instead);
            }
            Err(failure) => client.fail(&failure),
        }
    });
}

/// Renews the journey without leaving the screen.
pub(crate) fn renew(client: Client) {
    spawn_local(async move {
        match api::ask::<FindActivation>().await {
            Ok(view) => {
                let moved = client.place() != Some(Place::of(&view));
                if moved { client.follow(view) } else { client.remember(view) }
            }
            Err(failure) => client.fail(&failure),
        }
    });
}
