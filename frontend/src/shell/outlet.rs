//! Changes the screen so that a screen reader announces the new title once: the new page is mounted, its
//! `h1` takes the focus, and the previous page is unmounted a moment later. If a router unmounts the old
//! view in the call that mounts the new one, Orca announces nothing.

use std::time::Duration;

use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement};
use leptos_router::hooks::use_location;
use leptos_router::location::{BrowserUrl, LocationProvider};

use super::announcement::Announcement;
use super::guard::judge;
use super::navigation::Navigation;
use super::notice::Notice;
use super::page::{Shown, page};
use super::section::Verdict;
use super::state::Shell;
use super::title::Title;
use crate::api::practice;
use crate::route::Route;

/// Long enough for the browser to report the new title to a screen reader, too short for the keyboard to
/// reach the previous page. On a busy machine 50 ms were too few.
const FORMER_PAGE_STAYS: Duration = Duration::from_millis(500);

type Mounted = UnmountHandle<<AnyView as Render>::State>;

/// Shows the screen of the current path, or the notice that replaces it.
///
/// `adopted` is a prerendered screen that stays as it is, `printed` a prerendered form that is replaced
/// with its input and focus kept.
pub fn outlet(shell: Shell, adopted: Option<Shown>, printed: Option<Shown>) {
    let path = use_location().pathname;
    let owner = Owner::current().unwrap_or_default();
    let browser = use_context::<BrowserUrl>();
    let former: StoredValue<Option<Mounted>, LocalStorage> = StoredValue::new_local(None);

    Effect::new(move |before: Option<(String, Option<Shown>)>| {
        let path = path.get();
        let notice = shell.notice.get();
        shell.revision.track();
        // A notice belongs to the path where it appeared.
        let moved = before.as_ref().is_some_and(|(former_path, _)| *former_path != path);
        if moved && notice.is_some() {
            shell.notice.set(None);
            return (path, before.and_then(|(_, shown)| shown));
        }
        let shows = match &before {
            Some((_, shown)) => shown.clone(),
            None => adopted.clone(),
        };
        let next = next(shell, Route::at(&path), notice);
        if let Some(next) = next.clone()
            && Some(&next) != shows.as_ref()
        {
            // The URL changes first, the page in the next task: a URL change after the focus has moved
            // makes Orca fall silent before the title.
            let owner = owner.clone();
            let printed = printed.clone();
            set_timeout(move || swap(&owner, shell, &next, printed.as_ref(), former), Duration::ZERO);
        }
        if let Some(browser) = &browser {
            browser.ready_to_complete();
        }
        (path, next.or(shows))
    });
}

/// The page to show for a route; `None` if another navigation follows at once.
fn next(shell: Shell, route: Route, notice: Option<Notice>) -> Option<Shown> {
    if let Some(notice) = notice {
        return Some(Shown::Notice(notice));
    }
    let section = shell.product().section(route);
    match judge(route, practice::is_to_begin, section) {
        Verdict::Show => {
            if !route.is_aside() {
                shell.last.set_value(Some(route));
            }
            Some(Shown::Screen(route))
        }
        Verdict::Instead(other) => {
            shell.go(other, Navigation::Replace);
            None
        }
        Verdict::Ask => {
            section.resume();
            Some(Shown::Waiting)
        }
    }
}

fn swap(
    owner: &Owner,
    shell: Shell,
    next: &Shown,
    printed: Option<&Shown>,
    former: StoredValue<Option<Mounted>, LocalStorage>,
) {
    let document = document();
    let Ok(Some(old)) = document.query_selector(".page:not([data-former])") else { return };
    let Some(parent) = old.parent_element() else { return };
    let Ok(new) = document.create_element("div") else { return };
    new.set_class_name("page");
    if parent.insert_before(&new, Some(&old)).is_err() {
        return;
    }
    let holder: HtmlElement = new.clone().unchecked_into();
    let shown = next.clone();
    let mounted = owner.with(|| mount_to(holder, move || page(shell, &shown)));
    let old_mounted = former.try_update_value(|kept| kept.replace(mounted)).flatten();

    // A form that replaces its prerendered version keeps its focus and input.
    if old_mounted.is_none() && printed == Some(next) {
        take_over(&old, &new);
        old.remove();
        shell.announcement.set(Announcement::Page);
        return;
    }
    document.set_title(&Title::of(shell, next).document());
    focus_title(&new);
    let _ = mark_former(&document);
    shell.announcement.set(Announcement::Page);
    let leave = move || {
        drop(old_mounted);
        old.remove();
    };
    set_timeout(leave, FORMER_PAGE_STAYS);
}

/// Marks the previous pages, which the style sheet hides. It does not use `inert`: an element that leaves
/// the accessibility tree at once takes Orca's focus away, and Orca never announces the new title.
fn mark_former(document: &leptos::web_sys::Document) -> Result<(), leptos::wasm_bindgen::JsValue> {
    let pages = document.query_selector_all(".page:not([data-former])")?;
    for index in 1..pages.length() {
        if let Some(page) = pages.item(index) {
            page.unchecked_into::<Element>().set_attribute("data-former", "")?;
        }
    }
    Ok(())
}

fn focus_title(page: &Element) {
    if let Ok(Some(title)) = page.query_selector("h1") {
        let _ = title.unchecked_into::<HtmlElement>().focus();
    }
}

/// Copies input and focus from a prerendered form to the mounted one.
fn take_over(printed: &Element, live: &Element) {
    use leptos::web_sys::{Event, HtmlInputElement};
    use web_sys::EventInit;
    let focused = document().active_element().map(|element| element.id()).filter(|id| !id.is_empty());
    let Ok(inputs) = printed.query_selector_all("input[id]") else { return };
    for index in 0..inputs.length() {
        let Some(old) = inputs.item(index).and_then(|node| node.dyn_into::<HtmlInputElement>().ok()) else {
            continue;
        };
        let Ok(Some(new)) = live.query_selector(&format!("[id='{}']", old.id())) else { continue };
        let new: HtmlInputElement = new.unchecked_into();
        let bubbles = EventInit::new();
        bubbles.set_bubbles(true);
        if old.type_() == "radio" || old.type_() == "checkbox" {
            if old.checked() {
                new.set_checked(true);
                let _ = Event::new_with_event_init_dict("change", &bubbles)
                    .map(|event| new.dispatch_event(&event));
            }
        } else if !old.value().is_empty() {
            new.set_value(&old.value());
            let _ =
                Event::new_with_event_init_dict("input", &bubbles).map(|event| new.dispatch_event(&event));
        }
    }
    let Some(id) = focused else { return };
    let Ok(Some(new)) = live.query_selector(&format!("[id='{id}']")) else { return };
    let at = printed
        .query_selector(&format!("[id='{id}']"))
        .ok()
        .flatten()
        .and_then(|old| old.dyn_into::<HtmlInputElement>().ok())
        .and_then(|old| old.selection_start().ok().flatten());
    let new: HtmlElement = new.unchecked_into();
    let _ = new.focus();
    if let (Some(at), Some(input)) = (at, new.dyn_ref::<HtmlInputElement>()) {
        let _ = input.set_selection_range(at, at);
    }
}
