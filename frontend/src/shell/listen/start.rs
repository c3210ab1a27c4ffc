//! Connects the voice to its surroundings: the button in the head, new screens, opened folds and
//! explanations, and the unloading of the document.

use std::time::Duration;

use leptos::ev;
use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, MouseEvent};

use super::bar::bar;
use super::choice;
use super::player::{Player, State};
use super::root::{root_of, shown_page};
use crate::focus::focus;
use crate::shell::state::Shell;

/// The id of the button in the head, which is prerendered and works before WebAssembly has loaded.
const BUTTON: &str = "listen";
/// The attribute of the root element for a click before WebAssembly has loaded; `early.js` sets it.
const PRESSED: &str = "data-listen";

/// Mounts the bar after the head and connects the button.
pub fn listen(shell: Shell) {
    let player = Player::new();
    put_bar(player);
    let early = document().document_element().is_some_and(|root| {
        let pressed = root.has_attribute(PRESSED);
        let _ = root.remove_attribute(PRESSED);
        pressed
    });
    let wanted = early || choice::is_kept();
    Effect::new(move |before: Option<()>| {
        let root = root_of(shell.announcement.get());
        if player.is_on() || before.is_none() && wanted {
            player.read(root);
        }
    });
    Effect::new(move || show(player.state.get() != State::Off));
    let pressed = window_event_listener(ev::click, move |event| press(player, &event));
    let gone = window_event_listener_untyped("pagehide", move |_| {
        if player.state.get_untracked() == State::Reading {
            player.pause();
        }
    });
    on_cleanup(move || {
        pressed.remove();
        gone.remove();
        player.hush();
    });
}

/// Mounts the bar outside the head, because the prerendered head must not change.
fn put_bar(player: Player) {
    let document = document();
    let Ok(Some(head)) = document.query_selector(".head") else { return };
    let Ok(place) = document.create_element("div") else { return };
    if head.insert_adjacent_element("afterend", &place).is_ok() {
        mount_to(place.unchecked_into(), move || bar(player, focus_button)).forget();
    }
}

/// Shows the state of the voice on the button in the head.
fn show(on: bool) {
    if let Some(button) = document().get_element_by_id(BUTTON) {
        let _ = button.set_attribute("aria-pressed", if on { "true" } else { "false" });
        let _ = button.remove_attribute("aria-busy");
    }
}

fn focus_button() {
    focus(BUTTON);
}

/// Handles clicks: the button in the head switches the voice on and off, and newly opened content is read.
fn press(player: Player, event: &MouseEvent) {
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
    let within = |selector: &str| target.closest(selector).ok().flatten();
    if within("button").is_some_and(|button| button.id() == BUTTON) {
        if player.is_on() {
            player.stop();
        } else {
            player.read(shown_page());
        }
    } else if player.is_on()
        && let Some(opener) = within(".page summary, .page [popovertarget]")
    {
        // The content opens only after the current task.
        set_timeout(move || read_opened(player, &opener), Duration::ZERO);
    }
}

/// Reads the answer of a fold or the explanation of a word.
fn read_opened(player: Player, opener: &Element) {
    let opened = match opener.get_attribute("popovertarget") {
        Some(id) => document().get_element_by_id(&id).filter(|meaning| meaning.client_height() > 0),
        None => opener.closest("details[open]").ok().flatten(),
    };
    if opened.is_some() {
        player.read(opened);
    }
}
