//! Input that the server does not have yet, so that a person who goes back finds it again. It stays in
//! memory: input is never written to the device.

use leptos::prelude::*;
use shared::Date;
use shared::field::{BirthDate, FieldCode};

/// The input of the first three screens. `Debug` of a signal prints its location in the source, never the
/// text.
#[derive(Clone, Copy, Debug)]
pub struct Draft {
    pub day: RwSignal<String>,
    pub month: RwSignal<String>,
    pub year: RwSignal<String>,
    /// `with_photo`, `without_photo`, or empty before the choice.
    pub kind: RwSignal<String>,
    /// Social security number.
    pub nir: RwSignal<String>,
    /// Serial number of the card.
    pub serial: RwSignal<String>,
}

/// Input of the current step that is not sent yet. It survives a visit to the help screens.
#[derive(Clone, Copy, Debug)]
pub struct StepDraft {
    /// The chosen channel for the code.
    pub channel: RwSignal<String>,
    pub code: RwSignal<String>,
    /// The chosen person, by id.
    pub person: RwSignal<String>,
    /// `yes`, `no`, or empty before the choice.
    pub representative: RwSignal<String>,
    /// Whether the box of the terms is ticked.
    pub terms: RwSignal<bool>,
    /// Whether the box of the privacy policy is ticked.
    pub privacy: RwSignal<bool>,
}

/// Input for a new contact, kept until the contact is verified or cancelled.
#[derive(Clone, Copy, Debug)]
pub struct ContactDraft {
    pub email: RwSignal<String>,
    pub phone: RwSignal<String>,
    /// The contact of the last request for a code, kept to resend the code.
    pub asked: RwSignal<String>,
    /// The code that the new contact received.
    pub code: RwSignal<String>,
}

/// Input of the account screen. A password stays in the memory of this tab.
#[derive(Clone, Copy, Debug)]
pub struct AccountDraft {
    pub identifier: RwSignal<String>,
    pub password: RwSignal<String>,
    /// The repeated password.
    pub again: RwSignal<String>,
}

impl Draft {
    pub(crate) fn empty() -> Self {
        let [day, month, year, kind, nir, serial] = blank();
        Self { day, month, year, kind, nir, serial }
    }

    /// The birth date of the person whose space is activated.
    ///
    /// # Errors
    /// The [`FieldCode`] of the parser, if one of the three fields is invalid.
    pub(crate) fn birth_date(self, today: Date) -> Result<BirthDate, FieldCode> {
        let [day, month, year] = [self.day, self.month, self.year].map(|field| field.get_untracked());
        BirthDate::from_fields(&day, &month, &year, today)
    }

    /// Clears all fields. Runs once the code is verified, and when the person leaves.
    pub fn clear(self) {
        forget([self.day, self.month, self.year, self.kind, self.nir, self.serial]);
    }
}

impl StepDraft {
    pub(crate) fn empty() -> Self {
        let [channel, code, person, representative] = blank();
        Self {
            channel,
            code,
            person,
            representative,
            terms: RwSignal::new(false),
            privacy: RwSignal::new(false),
        }
    }

    /// Clears all fields. Runs when the step changes and when the journey ends.
    pub fn clear(self) {
        forget([self.channel, self.code, self.person, self.representative]);
        self.terms.set(false);
        self.privacy.set(false);
    }
}

impl ContactDraft {
    pub(crate) fn empty() -> Self {
        let [email, phone, asked, code] = blank();
        Self { email, phone, asked, code }
    }

    /// Clears all fields. Runs when the new contact is verified or cancelled.
    pub fn clear(self) {
        forget([self.email, self.phone, self.asked, self.code]);
    }

    /// Whether leaving would lose input.
    #[must_use]
    pub fn holds_text(self) -> bool {
        holds_text([self.email, self.phone, self.asked])
    }
}

impl AccountDraft {
    pub(crate) fn empty() -> Self {
        let [identifier, password, again] = blank();
        Self { identifier, password, again }
    }

    /// Clears all fields. Runs when the account exists and when the journey ends.
    pub fn clear(self) {
        forget([self.identifier, self.password, self.again]);
    }

    /// Whether leaving would lose input.
    #[must_use]
    pub fn holds_text(self) -> bool {
        holds_text([self.identifier, self.password, self.again])
    }
}

fn blank<const COUNT: usize>() -> [RwSignal<String>; COUNT] {
    [(); COUNT].map(|()| RwSignal::new(String::new()))
}

fn forget<const COUNT: usize>(fields: [RwSignal<String>; COUNT]) {
    for field in fields {
        field.set(String::new());
    }
}

fn holds_text<const COUNT: usize>(fields: [RwSignal<String>; COUNT]) -> bool {
    fields.into_iter().any(|field| field.with_untracked(|text| !text.is_empty()))
}
