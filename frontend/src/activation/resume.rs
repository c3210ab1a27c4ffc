//! Asks the server where the journey stands: after a reload, in a second tab, on a deep link, when
//! a phone wakes up.

use leptos::task::spawn_local;
use shared::api::FindActivation;

use crate::api::{self, Failure};
use crate::client::{Client, Way};
use crate::route::Place;
use crate::shell::notice::Notice;

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
        let _ = look(client).await;
    });
}

/// Asks, and leaves the screen only where the journey is at another one, or over.
///
/// # Errors
/// Why the server was not heard just now. Nothing is known, so nothing has changed: what was typed
/// is still on the screen.
pub(crate) async fn look(client: Client) -> Result<(), Notice> {
    match api::ask::<FindActivation>().await {
        Ok(view) if client.place() == Some(Place::of(&view)) => client.remember(view),
        Ok(view) => client.follow(view),
        // An answer of tomorrow's site: the request has renewed the journey all the same.
        Err(Failure::NewVersion) => client.renewed(),
        Err(failure) => {
            let notice = Notice::from(&failure);
            if notice.passes() {
                return Err(notice);
            }
            client.stop(notice);
        }
    }
    Ok(())
}
