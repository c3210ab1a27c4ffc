//! `/activer/numeros`: the two numbers of the card. Its response starts the journey.

pub(crate) mod fields;
mod misplaced;
mod nir;
mod offer;
mod remarks;
mod serial;

use leptos::prelude::*;
use shared::api::activation::{CardNumbers, StartActivation};
use shared::api::{ErrorCode, Problem};
use shared::field::CardKind;
use texts::french;

use self::fields::{BIRTH_DATE, FIELDS, NIR, SERIAL};
use self::offer::{Offer, explain, offered};
use self::remarks::Typed;
use crate::activation::journey::Journey;
use crate::clock::today;
use crate::components::{Actions, Alert, ErrorSummary, IconSentence};
use crate::form::{Form, FormField};
use crate::practice;
use crate::route::Route;
use crate::shell::Handled;

pub(crate) fn screen(journey: Journey) -> AnyView {
    let words = &french().card_numbers;
    let form = Form::new(journey.shell, Route::CardNumbers, FIELDS);
    let kind = journey.draft.kind.with_untracked(|kind| kind.parse().unwrap_or(CardKind::WithPhoto));
    let typed = Typed::new(journey, form, kind);
    let offer = RwSignal::new(Offer::Nothing);
    let submit = move || {
        let call = call(journey);
        match call.parse(today()) {
            Err(errors) => {
                let (refused, help) = explain(typed, &errors);
                offer.set(help);
                form.show(refused);
            }
            Ok(_) => {
                offer.set(Offer::Nothing);
                form.call(
                    call,
                    move |view| journey.follow(view),
                    move |problem| on_refusal(form, offer, problem),
                );
            }
        }
    };
    let card = match kind {
        CardKind::WithPhoto => words.with_photo,
        CardKind::WithoutPhoto => words.without_photo,
    };
    view! {
        <form novalidate class="stack" on:submit=move |event| { event.prevent_default(); submit(); }>
            <ErrorSummary alert=form.summary()/>
            {offered(typed, offer)}
            <h1 tabindex="-1">{words.title.text}</h1>
            <p class="lead">{card.text}</p>
            <IconSentence of=french().common.all_required/>
            {practice::card_numbers()}
            {nir::field(typed)}
            {serial::field(typed)}
            <p><a class="link" href=Route::CardChoice.path()>{words.change_card.text}</a></p>
            <Actions back=Route::CardChoice label=french().common.next busy=form.busy()/>
        </form>
    }
    .into_any()
}

fn call(journey: Journey) -> StartActivation {
    let typed = |field: RwSignal<String>| field.get_untracked();
    let draft = journey.draft;
    StartActivation {
        birth_date: draft.birth_date(today()).map(|date| date.iso()).unwrap_or_default(),
        card: CardNumbers { kind: typed(draft.kind), nir: typed(draft.nir), serial: typed(draft.serial) },
    }
}

/// No person matches these data. The response does not tell which value is wrong, so the person checks all
/// three.
fn on_refusal(form: Form, offer: RwSignal<Offer>, problem: &Problem) -> Handled {
    if problem.code != ErrorCode::IdentityNotRecognised {
        offer.set(Offer::Nothing);
        return Handled::No;
    }
    offer.set(Offer::NotRecognised);
    let notices = &french().notices;
    let words = &notices.not_recognised;
    let left = problem.attempts_left.map(|left| (notices.attempts_left)(left));
    let sentences = words.happened.iter().chain(words.to_do).map(ToString::to_string).chain(left).collect();
    let link = |field: &FormField, label: texts::Sentence| (field.href(), label.to_string());
    let links = vec![
        link(BIRTH_DATE, french().birth_date.legend),
        link(NIR, french().card_numbers.nir),
        link(SERIAL, french().card_numbers.serial),
    ];
    form.alert(Alert { title: words.title.to_string(), sentences, links });
    Handled::Yes
}
