//! `/activer/coordonnees/telephone`: another phone number.

use leptos::prelude::*;
use shared::api::activation::ChangePhone;
use shared::contact::Channel;
use shared::field::PhoneNumber;
use texts::{Field, french};

use super::contact::national;
use super::new_contact::{self, NewContact};
use crate::activation::journey::Journey;
use crate::form::{Form, FormField};
use crate::route::Route;

pub(crate) const FIELDS: &[&FormField] = &[PHONE];
const PHONE: &FormField = &FormField::new(Field::NewPhone, "value", "new-phone");

pub(crate) fn screen(journey: Journey) -> AnyView {
    let words = &french().new_phone;
    let form = Form::new(journey.shell, Route::NewPhone, FIELDS);
    let value = journey.contact.phone;
    let current = new_contact::contacts(journey).and_then(|contact| contact.phone);
    let there = StoredValue::new(current.clone());
    let submit = Callback::new(move |()| {
        let call = ChangePhone { value: value.get_untracked() };
        let is_there =
            |phone: &PhoneNumber| there.with_value(|there| there.as_deref() == Some(phone.as_str()));
        match call.parse() {
            Err(_) if is_landline(&call.value) => form.show_one(PHONE.refused_with(words.landline)),
            Err(errors) => form.refuse(&errors),
            Ok(phone) if is_there(&phone) => form.show_one(PHONE.refused_with(words.same)),
            Ok(_) => {
                let typed = call.value.clone();
                new_contact::ask(journey, form, Channel::Sms, call, typed);
            }
        }
    });
    let of = NewContact {
        form,
        field: PHONE,
        channel: Channel::Sms,
        title: words.title,
        current_label: words.current,
        label: words.label,
        hints: vec![words.example, words.kind],
        value,
        group: PhoneNumber::spaced,
        kind: "tel",
        next: if current.is_some() { words.next_and_told } else { words.next },
        current: current.as_deref().map(national),
        mistyped: words.mistyped,
        submit,
    };
    new_contact::screen(journey, of)
}

/// A valid number that cannot receive SMS. It gets a message of its own, because the number is not wrong.
fn is_landline(typed: &str) -> bool {
    typed.parse::<PhoneNumber>().is_ok_and(|phone| !phone.is_mobile())
}
