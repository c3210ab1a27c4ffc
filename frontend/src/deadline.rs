//! The warning before the journey ends, and its end. Five minutes before, a dialog with one button
//! to stay; a phone that slept finds out when it wakes.

use std::time::Duration;

use leptos::html::Dialog;
use leptos::prelude::*;
use shared::journey::Step;
use texts::french;

use crate::client::{Client, now_ms};
use crate::components::Picto;
use crate::resume::{renew, resume};

/// How long before the end the warning comes, in seconds (WCAG 2.2.1 asks for 20 at least).
const WARNING_S: f64 = 300.0;
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// The dialog; shows itself when it is time.
#[component]
pub fn Deadline() -> impl IntoView {
    let client = Client::here();
    let words = &french().time_warning;
    let dialog = NodeRef::<Dialog>::new();
    let minutes = RwSignal::new(0_u32);
    let shown = StoredValue::new(false);

    let look = move || {
        let Some(left) = seconds_left(client) else {
            return close(dialog, shown);
        };
        if left <= 0.0 {
            close(dialog, shown);
            // The server has the last word: another tab may have renewed the journey.
            client.seen.set(None);
            resume(client);
        } else if left <= warning_of(client) {
            minutes.set(minutes_of(left));
            open(dialog, shown);
        } else {
            close(dialog, shown);
        }
    };
    let every = set_interval_with_handle(look, LOOK_EVERY);
    on_cleanup(move || {
        if let Ok(every) = every {
            every.clear();
        }
    });
    let stay = move || {
        close(dialog, shown);
        renew(client);
    };
    view! {
        <dialog node_ref=dialog class="warning" aria-labelledby="warning-title" aria-describedby="warning-text"
            on:cancel=move |event: leptos::web_sys::Event| { event.prevent_default(); stay(); }>
            <h2 id="warning-title" tabindex="-1"><Picto of=texts::Pictogram::Clock/>{words.title.text}</h2>
            <div id="warning-text">
                <p>{move || (words.left)(minutes.get())}</p>
                <p>{words.happened.text}</p>
                <p>{words.to_do.text}</p>
            </div>
            <button type="button" class="btn main wide" on:click=move |_| stay()>{words.stay.text}</button>
        </dialog>
    }
}

/// Seconds until the journey ends, while there is one that can end.
fn seconds_left(client: Client) -> Option<f64> {
    client.seen.with_untracked(|seen| {
        // Who has finished has nothing to lose.
        let seen = seen.as_ref().filter(|seen| seen.view.step != Step::Done)?;
        let lasts = f64::from(u32::try_from(seen.view.expires_in_s).unwrap_or(u32::MAX));
        Some(lasts - (now_ms() - seen.at_ms) / 1000.0)
    })
}

/// Half of the time where a journey is shorter than two warnings.
fn warning_of(client: Client) -> f64 {
    client.seen.with_untracked(|seen| {
        seen.as_ref().map_or(WARNING_S, |seen| {
            let lasts = f64::from(u32::try_from(seen.view.expires_in_s).unwrap_or(u32::MAX));
            WARNING_S.min(lasts / 2.0)
        })
    })
}

/// Whole minutes, rounded up: « 5 minutes » when the warning comes.
fn minutes_of(seconds: f64) -> u32 {
    let mut minutes = 0;
    while f64::from(minutes) * 60.0 < seconds {
        minutes += 1;
    }
    minutes
}

fn open(dialog: NodeRef<Dialog>, shown: StoredValue<bool>) {
    if shown.get_value() {
        return;
    }
    if let Some(dialog) = dialog.get_untracked() {
        shown.set_value(dialog.show_modal().is_ok());
    }
}

fn close(dialog: NodeRef<Dialog>, shown: StoredValue<bool>) {
    if !shown.get_value() {
        return;
    }
    shown.set_value(false);
    if let Some(dialog) = dialog.get_untracked() {
        dialog.close();
    }
}
