//! The fields of a form, each with its words, its name in the call and its input. A screen passes all
//! fields of its call to its form; see `activation::screens`.

use shared::field::FieldCode;
use texts::{Field, FieldWords, french};

use crate::components::{Refused, href};
use crate::route::Route;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormField {
    /// The field in the texts.
    pub field: Field,
    /// Its name in the call. A field that is not part of a call has a name that is in no call.
    pub name: &'static str,
    pub id: &'static str,
    /// The screen of the field, if it differs from the screen of the form.
    pub elsewhere: Option<Route>,
}

impl FormField {
    /// A field on the screen of its form.
    #[must_use]
    pub const fn new(field: Field, name: &'static str, id: &'static str) -> Self {
        Self { field, name, id, elsewhere: None }
    }

    /// The same field for the form of another screen, whose summary links to `route`.
    #[must_use]
    pub const fn on(&self, route: Route) -> Self {
        Self { elsewhere: Some(route), ..*self }
    }

    /// The link to the field.
    #[must_use]
    pub fn href(&self) -> String {
        href(self.elsewhere, self.id)
    }

    /// The refused field with the default words of an error code.
    #[must_use]
    pub fn refused(&self, code: FieldCode) -> Refused {
        self.refused_with((french().field_errors.words)(self.field, code))
    }

    /// The refused field with specific words.
    #[must_use]
    pub const fn refused_with(&self, words: FieldWords) -> Refused {
        let Self { field, name: _, id, elsewhere } = *self;
        Refused { field, at: id, elsewhere, words, more: None }
    }
}
