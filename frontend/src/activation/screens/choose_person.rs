//! `/activer/personne`: chooses between several people with one birth date. It comes after the code is
//! verified: first names are not shown before.

use leptos::prelude::*;
use shared::api::activation::{ChoosePerson, PersonChoice};
use texts::{Field, Pictogram, french};

use crate::activation::journey::Journey;
use crate::components::{
    Actions, Choices, ErrorSummary, Fold, HelpLine, IconSentence, RadioCard, SentenceList, WhatISay,
};
use crate::form::{Form, FormField};
use crate::route::Route;
use crate::shell::Handled;

pub(crate) const FIELDS: &[&FormField] = &[PERSON];
/// The error summary links to the first choice.
const PERSON: &FormField = &FormField::new(Field::Person, "person", "person");

pub(crate) fn screen(journey: Journey) -> AnyView {
    let words = &french().choose_person;
    let form = Form::new(journey.shell, Route::ChoosePerson, FIELDS);
    let people = journey.view().map(|view| view.people).unwrap_or_default();
    let chosen = journey.step.person;
    let submit = move || {
        let call = ChoosePerson { person: chosen.get_untracked() };
        match call.parse().err() {
            Some(errors) => form.refuse(&errors),
            None => form.call(call, move |view| journey.follow(view), |_| Handled::No),
        }
    };
    let choices = people.into_iter().enumerate().map(move |(index, person)| choice(index, person, chosen));
    view! {
        <form novalidate class="stack" on:submit=move |event| { event.prevent_default(); submit(); }>
            <ErrorSummary alert=form.summary()/>
            <h1 tabindex="-1">{words.title.text}</h1>
            <IconSentence of=words.why/>
            <Choices legend=words.legend error=form.error(PERSON)>{choices.collect_view()}</Choices>
            <Fold summary=words.missing>
                <SentenceList sentences=words.missing_words/>
                <HelpLine service=journey.shell.service/>
                <WhatISay sentences=words.missing_say/>
            </Fold>
            <Actions label=french().common.next busy=form.busy()/>
        </form>
    }
    .into_any()
}

/// The first choice has the id that the error summary links to.
fn choice(index: usize, person: PersonChoice, chosen: RwSignal<String>) -> impl IntoView {
    let first = PERSON.id;
    let id = if index == 0 { first.to_owned() } else { format!("{first}-{index}") };
    view! {
        <RadioCard name="person" value=person.id id label=person.first_name chosen picture=Pictogram::Person/>
    }
}
