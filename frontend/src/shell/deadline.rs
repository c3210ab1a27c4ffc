//! The warning before the journey ends, and its end. Five minutes before, a dialog with one button
//! to stay; a phone that slept finds out when it wakes.

use std::time::Duration;

use leptos::html::Dialog;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::journey::Step;
use texts::french;

use crate::activation::resume::{look, renew};
use crate::client::{Came, Client};
use crate::clock::{minutes_of, now_ms};
use crate::components::{Picto, Pictured};
use crate::shell::notice::Notice;

/// How long before the end the warning comes, in seconds (WCAG 2.2.1 asks for 20 at least).
const WARNING_S: f64 = 300.0;
/// How long the page stays within reach beside the dialog, so that a screen reader has said the warning.
const PAGE_STAYS: Duration = Duration::from_millis(500);
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How long to wait before the server is asked again whether a journey is over.
const ASK_EVERY_MS: f64 = 5_000.0;

/// The dialog; shows itself when it is time.
#[component]
pub fn Deadline() -> impl IntoView {
    let client = Client::here();
    let words = &french().time_warning;
    let dialog = NodeRef::<Dialog>::new();
    let minutes = RwSignal::new(0_u32);
    let shown = StoredValue::new(false);
    let asked_ms = StoredValue::new(f64::NEG_INFINITY);
    let trouble = RwSignal::new(None::<Notice>);
    let renewed = RwSignal::new(false);

    let tick = move || match seconds_left(client) {
        Some(left) if left <= 0.0 => {
            close(client, dialog, shown);
            // The server has the last word: another tab may have renewed the journey. Where it cannot
            // be reached, what was typed stays on the screen until it can.
            if now_ms() - asked_ms.get_value() >= ASK_EVERY_MS {
                asked_ms.set_value(now_ms());
                renew(client);
            }
        }
        Some(left) if left <= warning_of(client) => {
            minutes.set(if left < 60.0 { 0 } else { minutes_of(left) });
            renewed.set(false);
            open(client, dialog, shown);
        }
        Some(_) | None => close(client, dialog, shown),
    };
    let every = set_interval_with_handle(tick, LOOK_EVERY);
    on_cleanup(move || {
        if let Ok(every) = every {
            every.clear();
        }
    });
    let stay = move || {
        close(client, dialog, shown);
        spawn_local(async move {
            // Where the server was not heard, the dialog comes back and says why.
            let heard = look(client).await;
            renewed.set(heard.is_ok() && seconds_left(client).is_some());
            trouble.set(heard.err());
        });
    };
    view! {
        <dialog node_ref=dialog class="warning" aria-labelledby="warning-title" aria-describedby="warning-text"
            // Escape, also in the moment in which the dialog stands beside the page and hears no `cancel`.
            on:keydown=move |event| if event.key() == "Escape" { event.prevent_default(); stay(); }
            on:cancel=move |event: leptos::web_sys::Event| { event.prevent_default(); stay(); }>
            <h2 id="warning-title"><Picto of=words.title.pictogram/>{words.title.text}</h2>
            <div id="warning-text">
                {move || trouble.get().map(|why| view! { <p>{why.words().title.text}</p> })}
                <p>{move || (words.left)(minutes.get())}</p>
                <Pictured of=words.happened/>
                <Pictured of=words.to_do/>
            </div>
            <button type="button" class="btn main wide" on:click=move |_| stay()>{words.stay.text}</button>
        </dialog>
        <p class="sr" role="status">{move || renewed.get().then_some(words.renewed.text)}</p>
    }
}

/// Seconds until the journey ends, while there is one that can end.
fn seconds_left(client: Client) -> Option<f64> {
    client.seen.with_untracked(|seen| {
        // Who has finished has nothing to lose.
        let seen = seen.as_ref().filter(|seen| seen.view.step != Step::Done)?;
        Some(seen.left_s(now_ms()))
    })
}

/// Half of the time where a journey is shorter than two warnings.
fn warning_of(client: Client) -> f64 {
    client
        .seen
        .with_untracked(|seen| seen.as_ref().map_or(WARNING_S, |seen| WARNING_S.min(seen.lasts_s() / 2.0)))
}

/// Beside the page first, and before it a moment later: a page that becomes inert at once takes Orca's
/// focus with it, and the warning is never said.
fn open(client: Client, dialog: NodeRef<Dialog>, shown: StoredValue<bool>) {
    if shown.get_value() {
        return;
    }
    let Some(element) = dialog.get_untracked() else { return };
    element.show();
    shown.set_value(true);
    client.came.set(Came::Warning);
    let to_the_front = move || {
        if shown.get_value() {
            element.close();
            shown.set_value(element.show_modal().is_ok());
        }
    };
    set_timeout(to_the_front, PAGE_STAYS);
}

fn close(client: Client, dialog: NodeRef<Dialog>, shown: StoredValue<bool>) {
    if !shown.get_value() {
        return;
    }
    shown.set_value(false);
    if let Some(dialog) = dialog.get_untracked() {
        dialog.close();
        client.came.set(Came::Nothing);
    }
}
