//! `/activer/naissance`: the birth date.

use leptos::prelude::*;
use shared::field::{DatePart, FieldCode};
use texts::{Field, french};

use crate::activation::journey::Journey;
use crate::clock::today;
use crate::components::{Actions, DateField, ErrorSummary, IconSentence, Refused};
use crate::form::{Form, FormField};
use crate::practice;
use crate::route::Route;
use crate::shell::Navigation;

pub(crate) const FIELDS: &[&FormField] = &[BIRTH_DATE];
pub(super) const BIRTH_DATE: &FormField = &FormField::new(Field::BirthDate, "birth_date", "day");

pub(crate) fn screen(journey: Journey) -> AnyView {
    let words = &french().birth_date;
    let form = Form::new(journey.shell, Route::BirthDate, FIELDS);
    let draft = journey.draft;
    let submit = move || {
        match draft.birth_date(today()) {
            Ok(_) => journey.shell.go(Route::CardChoice, Navigation::Push),
            Err(code) => {
                // With one or two empty parts the date is reported as incomplete, not as wrong.
                let [day, month, year] =
                    [draft.day, draft.month, draft.year].map(|field| field.get_untracked());
                let wrong = BIRTH_DATE.refused(code);
                let empty = DatePart::first_empty(&day, &month, &year).map(|part| match part {
                    DatePart::Day => "day",
                    DatePart::Month => "month",
                    DatePart::Year => "year",
                });
                let missing = |at| Refused { at, ..BIRTH_DATE.refused(FieldCode::Required) };
                form.show_one(empty.map_or(wrong, missing));
            }
        }
    };
    view! {
        <form novalidate class="stack" on:submit=move |event| { event.prevent_default(); submit(); }>
            <ErrorSummary alert=form.summary()/>
            <h1 tabindex="-1">{words.title.text}</h1>
            <IconSentence of=words.for_me/>
            <IconSentence of=words.for_child/>
            <IconSentence of=french().common.all_required/>
            {practice::birth_date()}
            <DateField
                legend=words.legend
                example=words.example
                labels=[words.day, words.month, words.year]
                values=[draft.day, draft.month, draft.year]
                error=form.error(BIRTH_DATE)
            />
            <Actions back=Route::Needs label=french().common.next busy=form.busy()/>
        </form>
    }
    .into_any()
}
