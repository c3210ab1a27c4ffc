//! `/activer/numeros`: the two numbers of the card. Its answer begins the journey.

use leptos::prelude::*;
use shared::api::{CardNumbers, ErrorCode, Problem, StartActivation};
use shared::field::{BirthDate, CardKind, Nir, VitaleSerial, strip};
use texts::{Field, Pictogram, french};

use super::wrong_door::{Offer, look, offered};
use crate::client::Client;
use crate::components::{
    Actions, CardBack, CardFront, CardMark, Counter, ErrorSummary, Fold, Picto, SentenceList, TextField,
};
use crate::form::{Alert, Answered, Form};
use crate::route::Route;
use crate::today::today;

pub(super) fn screen(client: Client) -> AnyView {
    let words = &french().card_numbers;
    let form = Form::new(client, Route::CardNumbers);
    let draft = client.draft;
    let kind = draft.kind.with_untracked(|kind| kind.parse().unwrap_or(CardKind::WithPhoto));
    let offer = RwSignal::new(Offer::Nothing);
    let submit = move || {
        let call = call(client);
        match call.parse(today()) {
            Err(errors) => {
                let (refused, help) = look(client, kind, &errors);
                offer.set(help);
                form.show(refused);
            }
            Ok(_) => {
                form.send(call, move |view| client.follow(view), move |problem| own(form, offer, problem));
            }
        }
    };
    let (card, change) = match kind {
        CardKind::WithPhoto => (words.with_photo, words.change_card),
        CardKind::WithoutPhoto => (words.without_photo, words.change_card),
    };
    view! {
        <form novalidate class="stack" on:submit=move |event| { event.prevent_default(); submit(); }>
            <ErrorSummary alert=form.summary()/>
            {offered(client, form, offer)}
            <h1 tabindex="-1">{words.title.text}</h1>
            <p class="lead">{card.text}</p>
            <p><a class="link" href=Route::CardChoice.path()>{change.text}</a></p>
            <TextField
                id="nir"
                label=words.nir
                hints=vec![words.nir_example, words.nir_length]
                value=draft.nir
                error=form.error(Field::Nir)
                counter=Counter::of(Nir::LENGTH)
                group=Nir::spaced
            >
                <Fold summary=words.nir_where open=true>
                    <figure>
                        <CardFront kind mark=CardMark::Nir digits=Signal::derive(move || strip(&draft.nir.get()))/>
                        <figcaption><Picto of=Pictogram::Card/><span>{words.nir_caption.text}</span></figcaption>
                    </figure>
                    <div class="sr"><SentenceList sentences=words.nir_place/></div>
                </Fold>
            </TextField>
            {serial(client, form, kind)}
            <Actions back=Route::CardChoice label=french().common.next busy=form.busy()/>
        </form>
    }
    .into_any()
}

fn serial(client: Client, form: Form, kind: CardKind) -> impl IntoView {
    let words = &french().card_numbers;
    let value = client.draft.serial;
    let typed = Signal::derive(move || VitaleSerial::stripped(kind, &value.get()));
    let (hints, counter, picture, caption, place, drawing) = match kind {
        CardKind::WithPhoto => (
            vec![words.serial_photo_example, words.serial_photo_hint],
            Counter::of(VitaleSerial::WITH_PHOTO_LENGTH),
            Pictogram::Identity,
            words.serial_photo_caption,
            words.serial_photo_place,
            view! { <CardFront kind mark=CardMark::Serial digits=typed/> }.into_any(),
        ),
        CardKind::WithoutPhoto => (
            vec![words.serial_back_example, words.serial_back_hint],
            Counter::Digits,
            Pictogram::Turn,
            words.serial_back_caption,
            words.serial_back_place,
            view! { <CardBack digits=typed/> }.into_any(),
        ),
    };
    let prefix = match kind {
        CardKind::WithPhoto => Some(words.serial_prefix),
        CardKind::WithoutPhoto => None,
    };
    view! {
        <TextField
            id="serial"
            label=words.serial
            hints
            value
            error=form.error(Field::Serial)
            counter
            counted=typed
            prefix
            inputmode="numeric"
        >
            <Fold summary=words.serial_where open=true>
                <figure>
                    {drawing}
                    <figcaption><Picto of=picture/><span>{caption.text}</span></figcaption>
                </figure>
                <div class="sr"><SentenceList sentences=place/></div>
            </Fold>
        </TextField>
    }
}

fn call(client: Client) -> StartActivation {
    let typed = |field: RwSignal<String>| field.get_untracked();
    let draft = client.draft;
    let birth_date =
        BirthDate::from_fields(&typed(draft.day), &typed(draft.month), &typed(draft.year), today())
            .map(|date| date.iso())
            .unwrap_or_default();
    StartActivation {
        birth_date,
        card: CardNumbers { kind: typed(draft.kind), nir: typed(draft.nir), serial: typed(draft.serial) },
    }
}

/// Nobody with these data: the person checks all three, whichever it was.
fn own(form: Form, offer: RwSignal<Offer>, problem: &Problem) -> Answered {
    if problem.code != ErrorCode::IdentityNotRecognised {
        offer.set(Offer::Nothing);
        return Answered::No;
    }
    offer.set(Offer::NotRecognised);
    let notices = &french().notices;
    let words = &notices.not_recognised;
    let left = problem.attempts_left.map(|left| (notices.attempts_left)(left));
    let sentences = words.happened.iter().chain(words.to_do).map(ToString::to_string).chain(left).collect();
    let link = |field: Field, label: texts::Sentence| (form.place(field), label.to_string());
    let links = vec![
        link(Field::BirthDate, french().birth_date.legend),
        link(Field::Nir, french().card_numbers.nir),
        link(Field::Serial, french().card_numbers.serial),
    ];
    form.alert(Alert { title: words.title.to_string(), sentences, links });
    Answered::ByTheScreen
}
