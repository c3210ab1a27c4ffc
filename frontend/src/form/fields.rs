//! The fields of a form, each with its words, its name in the call and its input. A screen hands its form all
//! fields of its call: see `activation::screens::fields`.

use shared::field::FieldCode;
use texts::{Field, FieldWords, french};

use crate::components::{Refused, href};
use crate::route::Route;

/// One field of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormField {
    /// What it is about, for its words.
    pub field: Field,
    /// Its name in the call; where no call has it, a name that no call has.
    pub name: &'static str,
    /// The id of its first input.
    pub id: &'static str,
    /// Its screen, where that is another one than the form's.
    pub elsewhere: Option<Route>,
}

impl FormField {
    /// A field on the screen of its form.
    #[must_use]
    pub const fn new(field: Field, name: &'static str, id: &'static str) -> Self {
        Self { field, name, id, elsewhere: None }
    }

    /// The same field for the form of another screen, whose summary leads to `route`.
    #[must_use]
    pub const fn on(&self, route: Route) -> Self {
        Self { elsewhere: Some(route), ..*self }
    }

    /// The address that leads to it.
    #[must_use]
    pub fn href(&self) -> String {
        href(self.elsewhere, self.id)
    }

    /// Refused, in the usual words.
    #[must_use]
    pub fn refused(&self, code: FieldCode) -> Refused {
        self.refused_with((french().field_errors.words)(self.field, code))
    }

    /// Refused, in words of the screen.
    #[must_use]
    pub const fn refused_with(&self, words: FieldWords) -> Refused {
        let Self { field, name: _, id, elsewhere } = *self;
        Refused { field, at: id, elsewhere, words, more: None }
    }
}
