//! `/activer/representant`: am I the legal representative of the child?

use leptos::prelude::*;
use shared::api::ErrorCode;
use shared::api::activation::CertifyRepresentative;
use shared::field::FieldCode;
use texts::{Field, french};

use crate::activation::journey::Journey;
use crate::activation::leave::leave_with;
use crate::components::{Actions, Choices, ErrorSummary, RadioCard, SentenceList};
use crate::form::{Form, FormField};
use crate::route::Route;
use crate::shell::Handled;
use crate::shell::{Notice, NoticeKind};

const YES: &str = "yes";
const NO: &str = "no";

pub(crate) const FIELDS: &[&FormField] = &[REPRESENTATIVE];
const REPRESENTATIVE: &FormField = &FormField::new(Field::Representative, "certified", "yes");

pub(crate) fn screen(journey: Journey) -> AnyView {
    let words = &french().representative;
    let form = Form::new(journey.shell, Route::Representative, FIELDS);
    let person = journey.view().and_then(|view| view.person);
    let first_name = person.map(|person| person.first_name).unwrap_or_default();
    let answer = journey.step.representative;
    let submit = move || match answer.get_untracked().as_str() {
        YES => form.call(
            CertifyRepresentative { certified: true },
            move |view| journey.follow(view),
            |_| Handled::No,
        ),
        // Only a legal representative may continue: the journey ends, and the notice says who can help.
        NO => leave_with(journey, Notice::plain(NoticeKind::Code(ErrorCode::CertificationRequired))),
        _ => form.show_one(REPRESENTATIVE.refused(FieldCode::Required)),
    };
    view! {
        <form novalidate class="stack" on:submit=move |event| { event.prevent_default(); submit(); }>
            <ErrorSummary alert=form.summary()/>
            <h1 tabindex="-1">{(words.title)(&first_name)}</h1>
            <SentenceList sentences=words.representative_is/>
            <Choices legend=(words.question)(&first_name) error=form.error(REPRESENTATIVE)>
                <RadioCard name="representative" value=YES label=words.yes chosen=answer/>
                <RadioCard name="representative" value=NO label=words.no chosen=answer/>
            </Choices>
            <Actions label=french().common.next busy=form.busy()/>
        </form>
    }
    .into_any()
}
