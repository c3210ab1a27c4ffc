//! `/activer/carte`: which card.

use leptos::prelude::*;
use shared::day::is_of_age;
use shared::field::{CardKind, FieldCode};
use texts::{Field, french};

use crate::activation::journey::Journey;
use crate::clock::today;
use crate::components::{Actions, CardFront, Choices, ErrorSummary, IconSentence, RadioCard};
use crate::form::{Form, FormField};
use crate::practice;
use crate::route::Route;
use crate::shell::Navigation;

pub(crate) const FIELDS: &[&FormField] = &[CARD_KIND];
pub(super) const CARD_KIND: &FormField = &FormField::new(Field::CardKind, "card.kind", "without_photo");

pub(crate) fn screen(journey: Journey) -> AnyView {
    let words = &french().card_choice;
    let form = Form::new(journey.shell, Route::CardChoice, FIELDS);
    let kind = journey.draft.kind;
    let submit = move || {
        if kind.with_untracked(|kind| kind.parse::<CardKind>().is_ok()) {
            journey.shell.go(Route::CardNumbers, Navigation::Push);
        } else {
            form.show_one(CARD_KIND.refused(FieldCode::Required));
        }
    };
    view! {
        <form novalidate class="stack" on:submit=move |event| { event.prevent_default(); submit(); }>
            <ErrorSummary alert=form.summary()/>
            <h1 tabindex="-1">{words.title.text}</h1>
            {is_a_minors(journey).then(|| view! { <IconSentence of=words.for_child/> })}
            {practice::card_kind()}
            <Choices legend=words.legend hint=words.hint error=form.error(CARD_KIND)>
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

/// Whether the birth date belongs to a minor, who uses a parent's card or, from 16 on, possibly a card of
/// their own.
fn is_a_minors(journey: Journey) -> bool {
    let today = today();
    journey.draft.birth_date(today).is_ok_and(|birth| !is_of_age(birth.date(), today))
}
