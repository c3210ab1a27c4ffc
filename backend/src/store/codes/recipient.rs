//! For whom codes are counted together.

/// For whom codes are counted together, over all owners.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recipient<'a> {
    /// The people of one birth date on a card: provisional codes.
    Born {
        /// The card.
        card_id: &'a str,
        /// The keyed index of the date.
        birth_index: &'a str,
    },
    /// All who act for a card: codes to new contacts.
    Card(&'a str),
}

impl Recipient<'_> {
    /// The key that is stored. Migration 0004 writes the same form.
    #[must_use]
    pub fn key(self) -> String {
        match self {
            Self::Born { card_id, birth_index } => format!("{card_id}/{birth_index}"),
            Self::Card(card_id) => card_id.to_owned(),
        }
    }
}
