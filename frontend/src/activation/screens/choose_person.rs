//! `/activer/personne`: whose space is it, of several people with one birth date? Only after the code:
//! before it nobody is told a first name.

use leptos::prelude::*;
use shared::api::{ChoosePerson, PersonChoice};
use texts::{Field, Pictogram, french};

use crate::client::Client;
use crate::components::{
    Actions, Choices, ErrorSummary, Fold, HelpLine, Pictured, RadioCard, SentenceList, WhatISay,
};
use crate::form::fields::id_of;
use crate::form::{Answered, Form};
use crate::route::Route;

pub(crate) fn screen(client: Client) -> AnyView {
    let words = &french().choose_person;
    let form = Form::new(client, Route::ChoosePerson);
    let people = client.view().map(|view| view.people).unwrap_or_default();
    let chosen = client.step.person;
    let submit = move || {
        let call = ChoosePerson { person: chosen.get_untracked() };
        match call.parse().err() {
            Some(errors) => form.refuse(&errors),
            None => form.send(call, move |view| client.follow(view), |_| Answered::No),
        }
    };
    let choices = people.into_iter().enumerate().map(move |(index, person)| choice(index, person, chosen));
    view! {
        <form novalidate class="stack" on:submit=move |event| { event.prevent_default(); submit(); }>
            <ErrorSummary alert=form.summary()/>
            <h1 tabindex="-1">{words.title.text}</h1>
            <Pictured of=words.why/>
            <Choices legend=words.legend error=form.error(Field::Person)>{choices.collect_view()}</Choices>
            <Fold summary=words.missing>
                <SentenceList sentences=words.missing_words/>
                <HelpLine client/>
                <WhatISay sentences=words.missing_say/>
            </Fold>
            <Actions label=french().common.next busy=form.busy()/>
        </form>
    }
    .into_any()
}

/// The first choice has the id that the error summary leads to.
fn choice(index: usize, person: PersonChoice, chosen: RwSignal<String>) -> impl IntoView {
    let first = id_of(Field::Person);
    let id = if index == 0 { first.to_owned() } else { format!("{first}-{index}") };
    view! {
        <RadioCard name="person" value=person.id id label=person.first_name chosen picture=Pictogram::Person/>
    }
}
