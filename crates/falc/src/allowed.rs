//! What a rule lets pass, as data: what, and the reason.

/// Something that a rule lets pass.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Allowed {
    /// A word, a few words that must all stand in the sentence, or a key of the catalogue, as the list says.
    pub(crate) what: &'static str,
    /// Why.
    pub(crate) reason: &'static str,
}

/// One entry of a list.
pub(crate) const fn allow(what: &'static str, reason: &'static str) -> Allowed {
    Allowed { what, reason }
}

/// Whether a word is on the list.
pub(crate) fn is_allowed(list: &[Allowed], word: &str) -> bool {
    list.iter().any(|allowed| !allowed.reason.is_empty() && allowed.what == word)
}

/// Whether the key of a passage is on the list. A trailing `*` stands for any end, a leading one for any start.
pub(crate) fn is_allowed_key(list: &[Allowed], key: Option<&str>) -> bool {
    key.is_some_and(|key| {
        list.iter().any(|allowed| {
            if let Some(end) = allowed.what.strip_prefix('*') {
                key.ends_with(end)
            } else if let Some(start) = allowed.what.strip_suffix('*') {
                key.starts_with(start)
            } else {
                key == allowed.what
            }
        })
    })
}
