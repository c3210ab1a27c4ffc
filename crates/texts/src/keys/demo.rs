//! `/demo`: the invented people and their messages.

use super::words::{Entry, Words, words};
use crate::Sentence;

/// What an invented person is there to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DemoCase {
    /// Works, with both contacts.
    Works,
    /// Works, by e-mail alone.
    EmailOnly,
    /// Works, by SMS alone.
    SmsOnly,
    /// Works, with a shared medical record.
    MedicalRecord,
    /// Works: born in Corsica, a letter in the number.
    Corsica,
    /// Works: born overseas.
    Overseas,
    /// Works: incomplete civil records, a month that no calendar has.
    IncompleteRecords,
    /// Works: under 18, with a card of their own.
    Minor,
    /// Works: an old card whose serial number has 8 digits.
    ShortSerial,
    /// Works: a parent, whose children are on the card.
    Parent,
    /// Works: a child on its parent's card.
    Child,
    /// Works: one of several children with one birth date.
    Twins,
    /// Works: a child born on 29 February.
    LeapDay,
    /// Refused: a child on its parent's card who is 18 or over.
    OfAge,
    /// Refused: no e-mail address and no mobile phone.
    NoContact,
    /// Refused: activated already.
    AlreadyActivated,
    /// Refused: has died.
    Deceased,
    /// Refused: is opposed.
    Opposed,
    /// Not recognised: has left the insurer.
    Left,
}

impl DemoCase {
    /// Every case.
    pub const ALL: &[Self] = &[
        Self::Works,
        Self::EmailOnly,
        Self::SmsOnly,
        Self::MedicalRecord,
        Self::Corsica,
        Self::Overseas,
        Self::IncompleteRecords,
        Self::Minor,
        Self::ShortSerial,
        Self::Parent,
        Self::Child,
        Self::Twins,
        Self::LeapDay,
        Self::OfAge,
        Self::NoContact,
        Self::AlreadyActivated,
        Self::Deceased,
        Self::Opposed,
        Self::Left,
    ];
}

words! { "demo";
    /// `/demo`: the invented people and their messages.
    pub struct Demo {
        /// The title.
        title: Sentence,
        /// What a demonstration is.
        intro: &'static [Sentence],
        /// Title over the people; caption of their table.
        people: Sentence,
        /// Head of a column: first and last name.
        name: Sentence,
        /// Head of a column.
        birth_date: Sentence,
        /// Head of a column: kind of card.
        card: Sentence,
        /// In that column.
        with_photo: Sentence,
        /// In that column.
        without_photo: Sentence,
        /// Head of a column: whose card it is, where it is a parent's.
        card_of: Sentence,
        /// Head of a column.
        nir: Sentence,
        /// Head of a column.
        serial: Sentence,
        /// Head of a column: what the person shows.
        shows: Sentence,
        /// In that column.
        case: fn(DemoCase) -> Sentence,
        /// Title over the messages.
        messages: Sentence,
        /// Where there are none yet.
        no_message: Sentence,
        /// Before the address or the number it went to.
        to: fn(&str) -> String,
        /// Before the moment it went.
        sent_at: fn(&str) -> String,
        /// Kind of message.
        email: Sentence,
        /// Kind of message.
        sms: Sentence,
        /// Before the code alone.
        code: Sentence,
        /// Link or button that shows new messages.
        refresh: Sentence,
        /// Link to `/`.
        try_it: Sentence,
    }
}

impl Words for fn(DemoCase) -> Sentence {
    fn walk(&self, key: &'static str, visit: &mut dyn FnMut(Entry<'_>)) {
        for case in DemoCase::ALL {
            self(*case).walk(key, visit);
        }
    }
}
