//! The components, rendered natively: how fields are associated with their texts, and what screen readers skip.

use frontend::components::{Alert, Refused};
use frontend::components::{
    CardCloseUp, CardFace, CardFinder, CardFront, CardMark, CardPlace, CheckLine, CodeMessage,
    ContactCodeMessage, Counter, DateField, ErrorSummary, Icon, NirBlocks, RadioCard, Steps, TextField,
};
use frontend::form::FormField;
use leptos::prelude::*;
use scraper::ElementRef;
use shared::field::{CardKind, FieldCode, NirBlock};
use texts::{Field, Pictogram, french};

use crate::support::{Page, all, component, one, text};

fn refused(field: Field, code: FieldCode) -> Signal<Option<Refused>> {
    Signal::stored(Some(FormField::new(field, "", "").refused(code)))
}

fn right() -> Signal<Option<Refused>> {
    Signal::stored(None)
}

fn nir_field(error: fn() -> Signal<Option<Refused>>) -> Page {
    let words = &french().card_numbers;
    component(|| {
        let value = RwSignal::new("1 55".to_owned());
        view! {
            <TextField id="nir" label=words.nir hints=vec![words.nir_example] value error=error() counter=Counter::Of(15)/>
        }
    })
}

#[test]
fn without_an_error_a_field_is_described_only_by_its_hint() {
    let page = nir_field(right);
    let input = page.one("input#nir");
    assert_eq!(input.attr("aria-describedby"), Some("nir-hint"));
    assert_eq!(input.attr("aria-invalid"), None);
    page.one("label[for=nir]");
    page.one("#nir-hint");
    assert!(!page.has("#nir-error"), "{page}");
}

#[test]
fn a_refused_field_is_invalid_and_described_by_its_hint_then_its_error() {
    let page = nir_field(|| refused(Field::Nir, FieldCode::NirLength));
    let input = page.one("input");
    assert_eq!(input.attr("aria-describedby"), Some("nir-hint nir-error"));
    assert_eq!(input.attr("aria-invalid"), Some("true"));
    let order: Vec<_> =
        page.all("#nir-hint, #nir-error, input").iter().filter_map(|element| element.attr("id")).collect();
    assert_eq!(order, ["nir-hint", "nir-error", "nir"]);
}

#[test]
fn the_counter_counts_relevant_characters_and_announces_nothing_on_render() {
    let page = nir_field(right);
    let shown: Vec<_> = page.all("span[aria-hidden=true]").into_iter().map(text).collect();
    assert!(shown.contains(&"3 / 15".to_owned()), "{shown:?}");
    assert!(page.has("[role=status]") && !page.text().contains("3 sur 15"), "{page}");
}

#[test]
fn no_field_truncates_pasted_text() {
    let page = nir_field(right);
    assert!(!page.has("[maxlength]"), "{page}");
}

#[test]
fn a_refused_date_is_invalid_in_each_of_its_three_fields() {
    let words = &french().birth_date;
    let page = component(|| {
        let values = [(); 3].map(|()| RwSignal::new(String::new()));
        view! {
            <DateField
                legend=words.legend
                example=words.example
                labels=[words.day, words.month, words.year]
                values
                error=refused(Field::BirthDate, FieldCode::NotADate)
            />
        }
    });
    for part in ["bday-day", "bday-month", "bday-year"] {
        page.one(&format!("input[autocomplete={part}][aria-invalid=true]"));
    }
    assert!(page.has("[aria-describedby='date-hint date-error']"), "{page}");
}

#[test]
fn the_whole_box_and_the_whole_card_are_targets() {
    let words = french();
    let page = component(|| {
        view! {
            <CheckLine id="terms" label=words.activate.accept_terms ticked=RwSignal::new(false) error=right()/>
            <RadioCard name="channel" value="sms" label=words.send_code.by_sms chosen=RwSignal::new(String::new())/>
        }
    });
    page.one("label.choice #terms");
    page.one("label.choice #sms");
}

#[test]
fn the_summary_is_a_labelled_group_that_can_take_the_focus_and_is_not_an_alert() {
    let alert = Alert {
        title: "Je corrige 1 réponse".to_owned(),
        sentences: Vec::new(),
        links: vec![("#nir".to_owned(), "Le numéro est trop court".to_owned())],
    };
    let page = component(|| view! { <ErrorSummary alert=Signal::stored(Some(alert))/> });
    let group = page.one("[role=group][tabindex='-1'][aria-labelledby=summary-title]");
    one(group, "a[href='#nir']");
    assert!(!page.has("[role=alert]"), "{page}");
}

#[test]
fn the_progress_names_finished_current_and_future_steps() {
    let states = |now| {
        let page = component(move || view! { <Steps now/> });
        [".done", ".now", ".next", "[aria-current=step]"].map(|state| page.all(&format!("li{state}")).len())
    };
    assert_eq!(states(0), [0, 0, 4, 0]);
    assert_eq!(states(2), [1, 1, 2, 1]);
    assert_eq!(states(5), [4, 0, 0, 0]);
}

#[test]
fn every_icon_is_hidden_from_screen_readers() {
    for &of in Pictogram::ALL {
        let page = component(|| view! { <Icon of/> });
        page.one("svg");
        assert!(page.has("[aria-hidden=true]") && !page.has("[id]"), "{of:?}: {page}");
    }
}

#[test]
fn typed_digits_appear_on_the_card_only_at_the_marked_place() {
    let digits = || Signal::stored("123".to_owned());
    let mut marked = vec![
        component(|| view! { <CodeMessage digits=digits()/> }),
        component(|| view! { <ContactCodeMessage digits=digits()/> }),
    ];
    for &kind in CardKind::ALL {
        for mark in [CardMark::Nir, CardMark::Serial] {
            marked.push(component(|| view! { <CardFace kind mark digits=digits()/> }));
        }
    }
    for page in marked {
        let drawing = page.one("svg[aria-hidden=true]");
        one(drawing, ".c-strip");
        assert_eq!(text(one(drawing, ".c-digits")), "123", "{page}");
        assert!(all(drawing, "text").into_iter().any(|word| text(word) == "ici"), "{page}");
    }
    for kind in [CardKind::WithPhoto, CardKind::WithoutPhoto] {
        let page = component(move || view! { <CardFront kind/> });
        assert!(!page.has(".c-strip, .c-digits"), "{page}");
    }
}

/// The width in pixels of the whole card inside a disclosure at 320 px.
const WIDTH: f64 = 284.0;
/// The size of a digit on the drawn card, in units of the drawing.
const DIGIT: f64 = 21.0;

/// The numbers of an attribute such as `viewBox`.
fn numbers(element: ElementRef<'_>, attribute: &str) -> Vec<f64> {
    element.attr(attribute).unwrap().split(' ').map(|number| number.parse().unwrap()).collect()
}

fn close_up(kind: CardKind, mark: CardMark) -> Page {
    component(|| view! { <CardCloseUp kind mark digits=Signal::stored("1".to_owned())/> })
}

#[test]
fn in_the_close_up_each_digit_has_20_pixels_at_320() {
    for &kind in CardKind::ALL {
        for mark in [CardMark::Nir, CardMark::Serial] {
            let page = close_up(kind, mark);
            for drawing in page.all("svg.card-art") {
                let width = numbers(drawing, "viewBox")[2];
                assert!(DIGIT * WIDTH / width >= 20.0, "{kind:?} {mark:?}: {width}");
            }
            assert!(page.has(".c-strip"), "{page}");
            assert!(page.all("text").into_iter().any(|word| text(word) == "1"), "{page}");
        }
    }
}

#[test]
fn the_two_halves_of_the_close_up_show_every_digit() {
    let page = close_up(CardKind::WithPhoto, CardMark::Nir);
    let drawings = page.all("svg.card-art");
    assert_eq!(drawings.len(), 2);
    let halves: Vec<_> = drawings
        .iter()
        .map(|drawing| numbers(*drawing, "viewBox"))
        .map(|shown| (shown[0], shown[0] + shown[2]))
        .collect();
    for slot in numbers(all(drawings[0], ".c-digits")[0], "x") {
        let whole = |(from, to): &&(f64, f64)| from + 6.0 <= slot && slot <= to - 6.0;
        assert_eq!(halves.iter().filter(whole).count(), 1, "{slot} in {halves:?}");
    }
}

#[test]
fn the_card_is_shown_at_once_and_its_description_in_a_disclosure() {
    let words = &french().card_numbers;
    for (kind, mark, caption, place) in [
        (CardKind::WithPhoto, CardMark::Nir, words.nir_caption, words.nir_place),
        (CardKind::WithoutPhoto, CardMark::Serial, words.serial_back_caption, words.serial_back_place),
    ] {
        let digits = Signal::stored(String::new());
        let page = component(|| {
            view! {
                <CardFinder kind mark digits caption/>
                <CardPlace summary=words.nir_where kind mark digits place/>
            }
        });
        let (card, fold) = (text(page.one("figure")), text(page.one("details")));
        assert!(card.contains(caption.text), "{card}");
        assert!(fold.contains(words.nir_where.text), "{fold}");
        for sentence in place {
            assert!(fold.contains(sentence.text) && !card.contains(sentence.text), "{sentence}");
        }
        // Only spoken forms are visually hidden, so sighted and blind users get the same words.
        assert_eq!(page.all(".sr").len(), place.iter().filter(|one| one.spoken.is_some()).count());
    }
}

fn blocks(typed: &'static str, check: &[NirBlock]) -> Page {
    let check = check.to_vec();
    component(move || {
        view! { <NirBlocks typed=Signal::stored(typed.to_owned()) check=Signal::stored(check) doubted=false/> }
    })
}

/// The number of finished, current, future and doubtful blocks.
fn states(page: &Page) -> [usize; 4] {
    [".done", ".now", ".next", ".look"].map(|state| page.all(state).len())
}

#[test]
fn the_blocks_of_a_number_appear_with_its_first_digit() {
    assert!(!blocks("", &[]).has(".blocks"));
    let page = blocks("2550", &[]);
    assert_eq!(states(&page), [2, 1, 4, 0], "{page}");
    assert!(page.text().contains("Maintenant\u{a0}: le mois de ma naissance."), "{page}");
    for block in NirBlock::ALL {
        assert!(page.text().contains(french().nir.of(block).short.text), "{block:?}: {page}");
    }
}

#[test]
fn the_blocks_are_announced_by_the_live_region_and_hidden_from_screen_readers() {
    let page = blocks("2550", &[]);
    page.one(".blocks[aria-hidden=true]");
    assert_eq!(text(page.one(".blocks")), page.text());
    assert!(!page.has("[role], [tabindex]"), "{page}");
}

#[test]
fn a_doubtful_block_is_marked_and_the_meaning_of_its_digits_is_not_shown() {
    let page = blocks("2 56 08 01 168 025 38", &[NirBlock::Year]);
    assert_eq!(states(&page), [6, 0, 0, 1], "{page}");
    let read = page.text();
    for meaning in ["Maintenant", "1956", "août", "Ain", "une femme"] {
        assert!(!read.contains(meaning), "{meaning}: {page}");
    }
}
