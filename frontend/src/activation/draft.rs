//! What was typed and is not yet the server's, so that a person who goes back finds it again. In
//! memory only: nothing a person typed is ever written to the device.

use leptos::prelude::*;
use shared::Date;
use shared::field::{BirthDate, FieldCode};

/// What was typed on the first three screens: signals, whose `Debug` names the place, not the text.
#[derive(Clone, Copy, Debug)]
pub struct Draft {
    /// Day of birth.
    pub day: RwSignal<String>,
    /// Month of birth.
    pub month: RwSignal<String>,
    /// Year of birth.
    pub year: RwSignal<String>,
    /// `with_photo`, `without_photo` or nothing yet.
    pub kind: RwSignal<String>,
    /// The social security number.
    pub nir: RwSignal<String>,
    /// The serial number.
    pub serial: RwSignal<String>,
}

/// What was typed or chosen at one step and is not sent yet. It is still there after a look at the help.
#[derive(Clone, Copy, Debug)]
pub struct StepDraft {
    /// How the code shall travel.
    pub channel: RwSignal<String>,
    /// The provisional code.
    pub code: RwSignal<String>,
    /// Whose space it is.
    pub person: RwSignal<String>,
    /// Whether I am the legal representative.
    pub representative: RwSignal<String>,
    /// The box of the terms.
    pub terms: RwSignal<bool>,
    /// The box of the privacy policy.
    pub privacy: RwSignal<bool>,
}

/// A new contact, from the moment it is typed until it is proven or given up.
#[derive(Clone, Copy, Debug)]
pub struct ContactDraft {
    /// The new e-mail address, as it is typed.
    pub email: RwSignal<String>,
    /// The new phone number, as it is typed.
    pub phone: RwSignal<String>,
    /// What a code was last asked for, so that it can be asked for again.
    pub asked: RwSignal<String>,
    /// The code that came there.
    pub code: RwSignal<String>,
}

/// What was typed for the account. A password stays in this tab's memory and nowhere else.
#[derive(Clone, Copy, Debug)]
pub struct AccountDraft {
    /// The identifier.
    pub identifier: RwSignal<String>,
    /// The password.
    pub password: RwSignal<String>,
    /// The password, once more.
    pub again: RwSignal<String>,
}

impl Draft {
    pub(crate) fn empty() -> Self {
        let [day, month, year, kind, nir, serial] = blank();
        Self { day, month, year, kind, nir, serial }
    }

    /// The birth date of the person whose space it is.
    ///
    /// # Errors
    /// What the parser of its three fields says.
    pub(crate) fn birth_date(self, today: Date) -> Result<BirthDate, FieldCode> {
        let [day, month, year] = [self.day, self.month, self.year].map(|field| field.get_untracked());
        BirthDate::from_fields(&day, &month, &year, today)
    }

    /// Forgets everything: the numbers have done their work, or the person has left.
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

    /// Forgets everything: the step is done, or the journey is over.
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

    /// Forgets everything: the new contact is proven, or given up.
    pub fn clear(self) {
        forget([self.email, self.phone, self.asked, self.code]);
    }

    /// Whether there is something to lose.
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

    /// Forgets everything: the account is there, or the journey is over.
    pub fn clear(self) {
        forget([self.identifier, self.password, self.again]);
    }

    /// Whether there is something to lose.
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
