//! The exceptions to the rules, as data: each has a reason.

/// An exception to a rule.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Allowed {
    /// A word, several words that the sentence must all contain, or a key of the catalogue; the list says
    /// which.
    pub(crate) what: &'static str,
    /// The reason for the exception.
    pub(crate) reason: &'static str,
}

/// Builds an exception.
pub(crate) const fn allow(what: &'static str, reason: &'static str) -> Allowed {
    Allowed { what, reason }
}

/// Whether a word is on the list.
pub(crate) fn is_allowed(list: &[Allowed], word: &str) -> bool {
    list.iter().any(|allowed| !allowed.reason.is_empty() && allowed.what == word)
}

/// Whether the key of a passage is on the list. A trailing `*` matches any suffix, a leading `*` any
/// prefix.
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
