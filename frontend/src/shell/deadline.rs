//! The warning before a lease expires, and the expiry. Five minutes before, a dialog appears with one
//! button to stay. A phone that slept checks when it wakes up.

use std::time::Duration;

use leptos::html::Dialog;
use leptos::prelude::*;
use texts::french;

use super::announcement::Announcement;
use super::notice::Notice;
use super::section::Lease;
use super::state::Shell;
use crate::clock::{minutes_of, now_ms};
use crate::components::{Icon, IconSentence};

/// How long before the expiry the warning appears, in seconds (WCAG 2.2.1 requires at least 20).
const WARNING_S: f64 = 300.0;
/// How long the page stays interactive beside the dialog, so that a screen reader can announce the warning.
const PAGE_STAYS: Duration = Duration::from_millis(500);
const CHECK_EVERY: Duration = Duration::from_secs(1);
/// The interval between requests to the server after the expiry.
const ASK_EVERY_MS: f64 = 5_000.0;

/// The dialog; it opens itself when the warning is due.
#[must_use]
pub fn deadline(shell: Shell) -> AnyView {
    let words = &french().time_warning;
    let dialog = NodeRef::<Dialog>::new();
    let minutes = RwSignal::new(0_u32);
    let shown = StoredValue::new(false);
    let asked_ms = StoredValue::new(f64::NEG_INFINITY);
    let trouble = RwSignal::new(None::<Notice>);
    let renewed = RwSignal::new(false);

    let tick = move || match running(shell).map(|lease| (lease.left_s(now_ms()), warning_of(lease))) {
        Some((left, _)) if left <= 0.0 => {
            close(shell, dialog, shown);
            // The server decides: another tab may have renewed the lease. While the server is unreachable,
            // the input stays on the screen.
            if now_ms() - asked_ms.get_value() >= ASK_EVERY_MS {
                asked_ms.set_value(now_ms());
                untrack(|| shell.renew(Box::new(|_| ())));
            }
        }
        Some((left, warning)) if left <= warning => {
            minutes.set(if left < 60.0 { 0 } else { minutes_of(left) });
            renewed.set(false);
            open(shell, dialog, shown);
        }
        Some(_) | None => close(shell, dialog, shown),
    };
    let every = set_interval_with_handle(tick, CHECK_EVERY);
    on_cleanup(move || {
        if let Ok(every) = every {
            every.clear();
        }
    });
    let stay = move || {
        close(shell, dialog, shown);
        // If the server is unreachable, the dialog opens again and shows the reason.
        let then = move |renewal: Result<(), Notice>| {
            renewed.set(renewal.is_ok() && running(shell).is_some());
            trouble.set(renewal.err());
        };
        untrack(|| shell.renew(Box::new(then)));
    };
    view! {
        <dialog node_ref=dialog class="warning" aria-labelledby="warning-title" aria-describedby="warning-text"
            // Escape also works while the dialog is not modal yet and gets no `cancel` event.
            on:keydown=move |event| if event.key() == "Escape" { event.prevent_default(); stay(); }
            on:cancel=move |event: leptos::web_sys::Event| { event.prevent_default(); stay(); }>
            <h2 id="warning-title"><Icon of=words.title.pictogram/>{words.title.text}</h2>
            <div id="warning-text">
                {move || trouble.get().map(|why| view! { <p>{why.words().title.text}</p> })}
                <p>{move || (words.left)(minutes.get())}</p>
                <IconSentence of=words.happened/>
                <IconSentence of=words.to_do/>
            </div>
            <button type="button" class="btn main wide" on:click=move |_| stay()>{words.stay.text}</button>
        </dialog>
        <p class="sr" role="status">{move || renewed.get().then_some(words.renewed.text)}</p>
    }
    .into_any()
}

/// The current lease, unless its expiry would lose nothing.
fn running(shell: Shell) -> Option<Lease> {
    untrack(|| shell.lease()).filter(|lease| !lease.is_finished)
}

/// The time before the expiry at which the warning appears; half of a lease that is shorter than two
/// warnings.
fn warning_of(lease: Lease) -> f64 {
    WARNING_S.min(lease.lasts_s / 2.0)
}

/// Opens the dialog beside the page first and makes it modal a moment later: a page that becomes inert at
/// once takes Orca's focus away, and Orca never announces the warning.
fn open(shell: Shell, dialog: NodeRef<Dialog>, shown: StoredValue<bool>) {
    if shown.get_value() {
        return;
    }
    let Some(element) = dialog.get_untracked() else { return };
    element.show();
    shown.set_value(true);
    shell.announcement.set(Announcement::Warning);
    let to_the_front = move || {
        if shown.get_value() {
            element.close();
            shown.set_value(element.show_modal().is_ok());
        }
    };
    set_timeout(to_the_front, PAGE_STAYS);
}

fn close(shell: Shell, dialog: NodeRef<Dialog>, shown: StoredValue<bool>) {
    if !shown.get_value() {
        return;
    }
    shown.set_value(false);
    if let Some(dialog) = dialog.get_untracked() {
        dialog.close();
        shell.announcement.set(Announcement::Nothing);
    }
}
