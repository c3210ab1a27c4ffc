//! `/activer/representant`: am I the legal representative of the child?

use leptos::prelude::*;
use shared::api::{Certify, ErrorCode};
use shared::field::FieldCode;
use texts::{Field, french};

use crate::activation::leave::leave_with;
use crate::client::Client;
use crate::components::{Actions, Choices, ErrorSummary, RadioCard, SentenceList};
use crate::form::{Answered, Form, refused};
use crate::route::Route;
use crate::shell::notice::{Notice, Stop};

const YES: &str = "yes";
const NO: &str = "no";

pub(crate) fn screen(client: Client) -> AnyView {
    let words = &french().representative;
    let form = Form::new(client, Route::Representative);
    let person = client.view().and_then(|view| view.person);
    let first_name = person.map(|person| person.first_name).unwrap_or_default();
    let answer = client.step.representative;
    let submit = move || match answer.get_untracked().as_str() {
        YES => form.send(Certify { certified: true }, move |view| client.follow(view), |_| Answered::No),
        // Nobody here may go on: the journey ends, and the notice says who can.
        NO => leave_with(client, Notice::plain(Stop::Code(ErrorCode::CertificationRequired))),
        _ => form.show(vec![refused(Field::Representative, FieldCode::Required)]),
    };
    view! {
        <form novalidate class="stack" on:submit=move |event| { event.prevent_default(); submit(); }>
            <ErrorSummary alert=form.summary()/>
            <h1 tabindex="-1">{(words.title)(&first_name)}</h1>
            <SentenceList sentences=words.representative_is/>
            <Choices legend=(words.question)(&first_name) error=form.error(Field::Representative)>
                <RadioCard name="representative" value=YES label=words.yes chosen=answer/>
                <RadioCard name="representative" value=NO label=words.no chosen=answer/>
            </Choices>
            <Actions label=french().common.next busy=form.busy()/>
        </form>
    }
    .into_any()
}
