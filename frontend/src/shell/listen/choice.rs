//! Whether the person has chosen to listen: the one thing that is kept on the device for it.

use leptos::prelude::window;
use web_sys::Storage;

/// The name under which the choice is kept.
const KEY: &str = "ecoute";

/// Whether the choice is kept.
pub(super) fn is_kept() -> bool {
    storage().and_then(|storage| storage.get_item(KEY).ok().flatten()).is_some()
}

/// Keeps it. Where a browser keeps nothing, the choice lasts as long as the document.
pub(super) fn keep() {
    if let Some(storage) = storage() {
        let _ = storage.set_item(KEY, "on");
    }
}

/// Leaves nothing of it.
pub(super) fn forget() {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(KEY);
    }
}

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}
