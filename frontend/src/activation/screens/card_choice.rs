//! `/activer/carte`: which card.

use leptos::prelude::*;
use shared::day::is_of_age;
use shared::field::{CardKind, FieldCode};
use texts::{Field, french};

use crate::client::{Client, Way};
use crate::clock::today;
use crate::components::{Actions, CardFront, Choices, ErrorSummary, Pictured, RadioCard};
use crate::form::{Form, refused};
use crate::practice;
use crate::route::Route;

pub(crate) fn screen(client: Client) -> AnyView {
    let words = &french().card_choice;
    let form = Form::new(client, Route::CardChoice);
    let kind = client.draft.kind;
    let submit = move || {
        if kind.with_untracked(|kind| kind.parse::<CardKind>().is_ok()) {
            client.go(Route::CardNumbers, Way::Forward);
        } else {
            form.show(vec![refused(Field::CardKind, FieldCode::Required)]);
        }
    };
    view! {
        <form novalidate class="stack" on:submit=move |event| { event.prevent_default(); submit(); }>
            <ErrorSummary alert=form.summary()/>
            <h1 tabindex="-1">{words.title.text}</h1>
            {is_a_minors(client).then(|| view! { <Pictured of=words.for_child/> })}
            {practice::card_kind()}
            <Choices legend=words.legend hint=words.hint error=form.error(Field::CardKind)>
                <RadioCard name="kind" value=CardKind::WithoutPhoto.as_str() label=words.without_photo also=words.without_photo_looks chosen=kind>
                    <CardFront kind=CardKind::WithoutPhoto/>
                </RadioCard>
                <RadioCard name="kind" value=CardKind::WithPhoto.as_str() label=words.with_photo also=words.with_photo_looks chosen=kind>
                    <CardFront kind=CardKind::WithPhoto/>
                </RadioCard>
            </Choices>
            <Actions back=Route::BirthDate label=french().common.next busy=form.busy()/>
        </form>
    }
    .into_any()
}

/// Whether the birth date that was written is that of somebody under age: a child on the card of its
/// parent, or, from 16 on, perhaps somebody with a card of their own.
fn is_a_minors(client: Client) -> bool {
    let today = today();
    client.draft.birth_date(today).is_ok_and(|birth| !is_of_age(birth.date(), today))
}
