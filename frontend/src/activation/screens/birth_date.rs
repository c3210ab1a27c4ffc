//! `/activer/naissance`: the birth date.

use leptos::prelude::*;
use shared::field::{DatePart, FieldCode};
use texts::{Field, french};

use crate::client::{Client, Way};
use crate::clock::today;
use crate::components::{Actions, DateField, ErrorSummary, Pictured};
use crate::form::{Form, Refused, refused};
use crate::practice;
use crate::route::Route;

pub(crate) fn screen(client: Client) -> AnyView {
    let words = &french().birth_date;
    let form = Form::new(client, Route::BirthDate);
    let draft = client.draft;
    let submit = move || {
        match draft.birth_date(today()) {
            Ok(_) => client.go(Route::CardChoice, Way::Forward),
            Err(code) => {
                // One empty field of three is no wrong date yet: it is said to be empty.
                let [day, month, year] =
                    [draft.day, draft.month, draft.year].map(|field| field.get_untracked());
                let wrong = refused(Field::BirthDate, code);
                let empty = DatePart::first_empty(&day, &month, &year).map(|part| match part {
                    DatePart::Day => "day",
                    DatePart::Month => "month",
                    DatePart::Year => "year",
                });
                let missing = |at| Refused { at, ..refused(Field::BirthDate, FieldCode::Required) };
                form.show(vec![empty.map_or(wrong, missing)]);
            }
        }
    };
    view! {
        <form novalidate class="stack" on:submit=move |event| { event.prevent_default(); submit(); }>
            <ErrorSummary alert=form.summary()/>
            <h1 tabindex="-1">{words.title.text}</h1>
            <Pictured of=words.for_me/>
            <Pictured of=words.for_child/>
            <Pictured of=french().common.all_required/>
            {practice::birth_date()}
            <DateField
                legend=words.legend
                example=words.example
                labels=[words.day, words.month, words.year]
                values=[draft.day, draft.month, draft.year]
                error=form.error(Field::BirthDate)
            />
            <Actions back=Route::Needs label=french().common.next busy=form.busy()/>
        </form>
    }
    .into_any()
}
