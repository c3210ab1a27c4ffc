//! `/activer/coordonnees/e-mail`: another e-mail address.

use leptos::prelude::*;
use shared::api::activation::ChangeEmail;
use shared::contact::Channel;
use texts::{Field, french};

use super::new_contact::{self, NewContact};
use crate::activation::journey::Journey;
use crate::form::{Form, FormField};
use crate::route::Route;

pub(crate) const FIELDS: &[&FormField] = &[EMAIL];
const EMAIL: &FormField = &FormField::new(Field::NewEmail, "value", "new-email");

pub(crate) fn screen(journey: Journey) -> AnyView {
    let words = &french().new_email;
    let form = Form::new(journey.shell, Route::NewEmail, FIELDS);
    let value = journey.contact.email;
    let current = new_contact::contacts(journey).and_then(|contact| contact.email);
    let there = StoredValue::new(current.clone());
    let submit = Callback::new(move |()| {
        let call = ChangeEmail { value: value.get_untracked() };
        match call.parse() {
            Err(errors) => form.refuse(&errors),
            Ok(email) if there.with_value(|there| there.as_deref() == Some(email.as_str())) => {
                form.show_one(EMAIL.refused_with(words.same));
            }
            Ok(_) => {
                let typed = call.value.clone();
                new_contact::ask(journey, form, Channel::Email, call, typed);
            }
        }
    });
    let of = NewContact {
        form,
        field: EMAIL,
        channel: Channel::Email,
        title: words.title,
        current_label: words.current,
        label: words.label,
        hints: vec![words.example],
        value,
        group: |typed| typed.to_owned(),
        kind: "email",
        next: if current.is_some() { words.next_and_told } else { words.next },
        current,
        mistyped: words.mistyped,
        submit,
    };
    new_contact::screen(journey, of)
}
