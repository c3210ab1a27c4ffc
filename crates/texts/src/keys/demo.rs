//! `/demo`: the invented people and their messages.

use super::words::{Entry, Words, words};
use crate::Sentence;

/// The case that an invented person demonstrates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DemoCase {
    /// Succeeds, with both contacts.
    Works,
    /// Succeeds, by e-mail only.
    EmailOnly,
    /// Succeeds, by SMS only.
    SmsOnly,
    /// Succeeds, with a shared medical record.
    MedicalRecord,
    /// Succeeds: born in Corsica, with a letter in the social security number.
    Corsica,
    /// Succeeds: born overseas.
    Overseas,
    /// Succeeds: incomplete civil records, with a month outside the calendar.
    IncompleteRecords,
    /// Succeeds: under 18, with a card of their own.
    Minor,
    /// Succeeds: an old card whose serial number has 8 digits.
    ShortSerial,
    /// Succeeds: a parent whose children are on the card.
    Parent,
    /// Succeeds: a child on a parent's card.
    Child,
    /// Succeeds: one of several children with the same birth date.
    Twins,
    /// Succeeds: a child born on 29 February.
    LeapDay,
    /// Refused: a child on a parent's card who is 18 or over.
    OfAge,
    /// Refused: no e-mail address and no mobile phone.
    NoContact,
    /// Refused: the space is already activated.
    AlreadyActivated,
    /// Refused: the person has died.
    Deceased,
    /// Refused: the person has opposed the creation of the space.
    Opposed,
    /// Not recognised: the person has left the insurer.
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
        /// Title of the people, and caption of their table.
        people: Sentence,
        /// Column header: first and last name.
        name: Sentence,
        /// Column header: birth date.
        birth_date: Sentence,
        /// Column header: kind of card.
        card: Sentence,
        /// Value of that column: a card with photo.
        with_photo: Sentence,
        /// Value of that column: a card without photo.
        without_photo: Sentence,
        /// Column header: the parent who owns the card.
        card_of: Sentence,
        /// Column header: social security number.
        nir: Sentence,
        /// Column header: serial number.
        serial: Sentence,
        /// Column header: the case that the person demonstrates.
        shows: Sentence,
        /// Value of that column.
        case: fn(DemoCase) -> Sentence,
        /// Title of the messages.
        messages: Sentence,
        /// Shown when there is no message yet.
        no_message: Sentence,
        /// Before the recipient's address or number.
        to: fn(&str) -> String,
        /// Before the time of sending.
        sent_at: fn(&str) -> String,
        /// Label of an e-mail.
        email: Sentence,
        /// Label of an SMS.
        sms: Sentence,
        /// Before the code that the message contains.
        code: Sentence,
        /// Link or button that loads new messages.
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
