//! `/activer/coordonnees/e-mail`: another e-mail address.

use leptos::prelude::*;
use shared::api::{ChangeEmail, Channel};
use texts::{Field, french};

use super::new_contact::{self, NewContact};
use crate::client::Client;
use crate::form::Form;
use crate::route::Route;

pub(crate) fn screen(client: Client) -> AnyView {
    let words = &french().new_email;
    let form = Form::new(client, Route::NewEmail);
    let value = client.contact.email;
    let current = new_contact::contacts(client).and_then(|contact| contact.email);
    let there = StoredValue::new(current.clone());
    let submit = Callback::new(move |()| {
        let call = ChangeEmail { value: value.get_untracked() };
        match call.parse() {
            Err(errors) => form.refuse(&errors),
            Ok(email) if there.with_value(|there| there.as_deref() == Some(email.as_str())) => {
                new_contact::refuse(form, Field::NewEmail, words.same);
            }
            Ok(_) => {
                let typed = call.value.clone();
                new_contact::ask(client, form, Channel::Email, call, typed);
            }
        }
    });
    let of = NewContact {
        form,
        field: Field::NewEmail,
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
    new_contact::screen(client, of)
}
