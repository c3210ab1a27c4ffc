//! Stores the choice to listen, the only value that this feature keeps on the device.

use leptos::prelude::window;
use web_sys::Storage;

/// The storage key.
const KEY: &str = "ecoute";

/// Whether the choice is stored.
pub(super) fn is_kept() -> bool {
    storage().and_then(|storage| storage.get_item(KEY).ok().flatten()).is_some()
}

/// Stores the choice. Without storage, it lasts as long as the document.
pub(super) fn keep() {
    if let Some(storage) = storage() {
        let _ = storage.set_item(KEY, "on");
    }
}

/// Removes the stored choice.
pub(super) fn forget() {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(KEY);
    }
}

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}
