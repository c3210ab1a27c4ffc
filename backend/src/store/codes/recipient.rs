//! The recipient of codes, by which their rate is limited.

/// The key of the rate limit for sending codes, over all owners.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recipient<'a> {
    /// The people with one birth date on a card: provisional codes.
    Born {
        card_id: &'a str,
        /// The keyed index of the birth date.
        birth_index: &'a str,
    },
    /// All users of a card: codes to new contacts.
    Card(&'a str),
}

impl Recipient<'_> {
    /// The stored key. Migration 0004 writes the same format.
    #[must_use]
    pub fn key(self) -> String {
        match self {
            Self::Born { card_id, birth_index } => format!("{card_id}/{birth_index}"),
            Self::Card(card_id) => card_id.to_owned(),
        }
    }
}
