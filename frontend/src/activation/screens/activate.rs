//! `/activer/activation`: since when the space exists, the two documents and their boxes.

use leptos::prelude::*;
use shared::api::activation::Consent;
use shared::api::{ErrorCode, Problem};
use shared::day;
use shared::field::FieldCode;
use texts::{Field, Pictogram, french};

use super::done::child;
use crate::activation::journey::Journey;
use crate::activation::leave::leave_for;
use crate::activation::resume::renew;
use crate::components::{Actions, CheckLine, ErrorSummary, Fold, IconText, QuietButton, SentenceList};
use crate::form::{Form, FormField};
use crate::route::{Reading, Route};
use crate::shell::Handled;
use crate::shell::reading;

pub(crate) const FIELDS: &[&FormField] = &[TERMS, PRIVACY];
const TERMS: &FormField = &FormField::new(Field::Terms, "terms_accepted", "terms");
const PRIVACY: &FormField = &FormField::new(Field::Privacy, "privacy_accepted", "privacy");

pub(crate) fn screen(journey: Journey) -> AnyView {
    let words = &french().activate;
    let form = Form::new(journey.shell, Route::Activate, FIELDS);
    let (terms, privacy) = (journey.step.terms, journey.step.privacy);
    let submit = move || {
        let boxes = [(TERMS, terms), (PRIVACY, privacy)];
        let empty = boxes.into_iter().filter(|(_, ticked)| !ticked.get_untracked());
        let empty: Vec<_> = empty.map(|(field, _)| field.refused(FieldCode::Required)).collect();
        if !empty.is_empty() {
            form.show(empty);
            return;
        }
        let terms_version = journey.view().and_then(|view| view.terms_version).unwrap_or_default();
        let call = Consent { terms_accepted: true, privacy_accepted: true, terms_version };
        form.call(call, move |view| journey.follow(view), move |problem| on_refusal(journey, form, problem));
    };
    let child = child(journey);
    let (title, activate) = match &child {
        Some(child) => ((words.of_child.title)(&child.first_name), words.of_child.activate),
        None => (words.title.to_string(), words.activate),
    };
    let for_a_child = child.is_some();
    let accept_for = child.map(|child| (words.of_child.accept_for)(&child.first_name));
    view! {
        <form novalidate class="stack" on:submit=move |event| { event.prevent_default(); submit(); }>
            <ErrorSummary alert=form.summary()/>
            <h1 tabindex="-1">{title}</h1>
            {facts(journey, for_a_child)}
            {accept_for.map(|accept| view! { <IconText of=Pictogram::Guardian><p>{accept}</p></IconText> })}
            <fieldset class="stack">
                <legend>{words.legend.text}</legend>
                <CheckLine id=TERMS.id label=words.accept_terms hint=words.terms_are ticked=terms error=form.error(TERMS)/>
                <CheckLine id=PRIVACY.id label=words.accept_privacy hint=words.privacy_is ticked=privacy error=form.error(PRIVACY)/>
            </fieldset>
            {reading::fold(words.more_terms, Reading::Terms)}
            {reading::fold(words.more_privacy, Reading::Privacy)}
            {(!for_a_child).then(|| for_my_child(journey))}
            <Actions label=activate busy=form.busy()/>
        </form>
    }
    .into_any()
}

/// The person and the creation dates of the space.
fn facts(journey: Journey, for_a_child: bool) -> impl IntoView {
    let words = &french().activate;
    let view = journey.view();
    let (created_on, dmp_created_on, dmp_words) = if for_a_child {
        (words.of_child.created_on, words.of_child.dmp_created_on, words.of_child.dmp_words)
    } else {
        (words.created_on, words.dmp_created_on, words.dmp_words)
    };
    let person = view.as_ref().and_then(|view| view.person.as_ref()).filter(|_| !for_a_child);
    let hello = person.map(|person| (words.hello)(&person.first_name));
    let day_of = |iso: Option<&String>| iso.and_then(|iso| day::from_iso(iso));
    let space = day_of(view.as_ref().and_then(|view| view.space_created_on.as_ref())).map(created_on);
    let dmp = day_of(view.as_ref().and_then(|view| view.dmp_created_on.as_ref())).map(dmp_created_on);
    view! {
        {hello.map(|hello| view! { <IconText of=Pictogram::Person><p>{hello}</p></IconText> })}
        {space.map(|space| view! { <IconText of=Pictogram::Calendar><p>{space}</p></IconText> })}
        {dmp.map(|dmp| view! {
            <IconText of=Pictogram::Calendar><p>{dmp}</p></IconText>
            <SentenceList sentences=dmp_words/>
        })}
    }
}

/// A parent who typed their own birth date is on their own space here. This fold starts the activation for
/// the child.
fn for_my_child(journey: Journey) -> impl IntoView {
    let words = &french().activate;
    let begin = Callback::new(move |()| leave_for(journey, Route::BirthDate));
    view! {
        <Fold summary=words.for_my_child>
            <SentenceList sentences=words.for_my_child_words/>
            <QuietButton label=words.for_my_child_begin press=begin/>
        </Fold>
    }
}

/// The documents changed while the person read them: the renewed view carries the new version.
fn on_refusal(journey: Journey, form: Form, problem: &Problem) -> Handled {
    if problem.code != ErrorCode::TermsOutdated {
        return Handled::No;
    }
    renew(journey, Box::new(|_| ()));
    form.say(&problem.into(), Vec::new());
    Handled::Yes
}
