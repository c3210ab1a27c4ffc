//! The components, printed natively: what ties a field to its words, and what no screen reader meets.
#![cfg(feature = "ssr")]

use frontend::components::{
    Alert, CardCloseUp, CardFace, CardFinder, CardFront, CardMark, CardPlace, CheckLine, CodeMessage,
    ContactCodeMessage, Counter, DateField, ErrorSummary, Icon, NirBlocks, RadioCard, Refused, Steps,
    TextField,
};
use frontend::form::FormField;
use leptos::prelude::*;
use shared::field::{CardKind, FieldCode, NirBlock};
use texts::{Field, Pictogram, french};

/// A component as it stands in a document.
fn printed<V: IntoView>(component: impl FnOnce() -> V) -> String {
    Owner::new().with(|| component().into_view().to_html())
}

fn refused(field: Field, code: FieldCode) -> Signal<Option<Refused>> {
    Signal::stored(Some(FormField::new(field, "", "").refused(code)))
}

fn right() -> Signal<Option<Refused>> {
    Signal::stored(None)
}

fn nir_field(error: fn() -> Signal<Option<Refused>>) -> String {
    let words = &french().card_numbers;
    printed(|| {
        let value = RwSignal::new("1 55".to_owned());
        view! {
            <TextField id="nir" label=words.nir hints=vec![words.nir_example] value error=error() counter=Counter::Of(15)/>
        }
    })
}

#[test]
fn a_field_is_described_by_its_hint_and_by_nothing_that_is_not_there() {
    let html = nir_field(right);
    assert!(html.contains(r#"for="nir""#) && html.contains(r#"id="nir""#), "{html}");
    assert!(html.contains(r#"aria-describedby="nir-hint""#) && html.contains(r#"id="nir-hint""#), "{html}");
    assert!(!html.contains("aria-invalid") && !html.contains("nir-error"), "{html}");
}

#[test]
fn a_refused_field_is_invalid_and_described_by_its_hint_then_its_error() {
    let html = nir_field(|| refused(Field::Nir, FieldCode::NirLength));
    assert!(html.contains(r#"aria-describedby="nir-hint nir-error""#), "{html}");
    assert!(html.contains(r#"aria-invalid="true""#), "{html}");
    let places: Vec<usize> = [r#"id="nir-hint""#, r#"id="nir-error""#, "<input"]
        .iter()
        .map(|part| html.find(part).expect(part))
        .collect();
    assert!(places.is_sorted(), "hint, error, input: {html}");
}

#[test]
fn a_counter_counts_what_counts_and_says_nothing_over_the_title() {
    let html = nir_field(right);
    assert!(html.contains(r#"<span aria-hidden="true">3 / 15</span>"#), "{html}");
    assert!(html.contains(r#"role="status""#) && !html.contains("3 sur 15"), "{html}");
}

#[test]
fn no_field_cuts_what_is_pasted() {
    let html = nir_field(right);
    assert!(!html.contains("maxlength"), "{html}");
}

#[test]
fn a_refused_date_says_so_at_each_of_its_three_fields() {
    let words = &french().birth_date;
    let html = printed(|| {
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
    assert_eq!(html.matches(r#"aria-invalid="true""#).count(), 3, "{html}");
    assert!(html.contains(r#"aria-describedby="date-hint date-error""#), "{html}");
    for part in ["bday-day", "bday-month", "bday-year"] {
        assert!(html.contains(&format!(r#"autocomplete="{part}""#)), "{part}: {html}");
    }
}

#[test]
fn a_box_and_a_card_are_targets_as_a_whole() {
    let words = french();
    let html = printed(|| {
        view! {
            <CheckLine id="terms" label=words.activation.accept_terms ticked=RwSignal::new(false) error=right()/>
            <RadioCard name="channel" value="sms" label=words.channel.by_sms chosen=RwSignal::new(String::new())/>
        }
    });
    assert_eq!(html.matches(r#"<label class="choice">"#).count(), 2, "{html}");
    assert!(html.contains(r#"id="terms""#) && html.contains(r#"id="sms""#), "{html}");
}

#[test]
fn the_summary_is_a_named_group_that_can_take_the_focus_and_is_no_alert() {
    let alert = Alert {
        title: "Je corrige 1 réponse".to_owned(),
        sentences: Vec::new(),
        links: vec![("#nir".to_owned(), "Le numéro est trop court".to_owned())],
    };
    let html = printed(|| view! { <ErrorSummary alert=Signal::stored(Some(alert))/> });
    for part in
        [r#"role="group""#, r#"tabindex="-1""#, r#"aria-labelledby="summary-title""#, r##"href="#nir""##]
    {
        assert!(html.contains(part), "{part}: {html}");
    }
    assert!(!html.contains(r#"role="alert""#), "{html}");
}

#[test]
fn the_steps_say_which_are_over_which_is_mine_and_which_are_to_come() {
    let states = |now| {
        let html = printed(move || view! { <Steps now/> });
        let count = |class: &str| html.matches(&format!(r#" class="{class}""#)).count();
        (count("done"), count("now"), count("next"), html.matches(r#"aria-current="step""#).count())
    };
    assert_eq!(states(0), (0, 0, 4, 0));
    assert_eq!(states(2), (1, 1, 2, 1));
    assert_eq!(states(5), (4, 0, 0, 0));
}

#[test]
fn every_picture_is_a_drawing_that_no_screen_reader_meets() {
    for &of in Pictogram::ALL {
        let html = printed(|| view! { <Icon of/> });
        assert_eq!(html.matches("<svg").count(), 1, "{of:?}");
        assert!(html.contains(r#"aria-hidden="true""#) && !html.contains(" id="), "{of:?}: {html}");
    }
}

#[test]
fn typed_digits_stand_on_the_card_at_the_marked_place_and_nowhere_else() {
    let digits = || Signal::stored("123".to_owned());
    let mut marked = vec![
        printed(|| view! { <CodeMessage digits=digits()/> }),
        printed(|| view! { <ContactCodeMessage digits=digits()/> }),
    ];
    for &kind in CardKind::ALL {
        for mark in [CardMark::Nir, CardMark::Serial] {
            marked.push(printed(|| view! { <CardFace kind mark digits=digits()/> }));
        }
    }
    for html in marked {
        assert_eq!(html.matches("c-strip").count(), 1, "{html}");
        assert!(html.contains("c-digits") && html.contains(">123<") && html.contains(">ici<"), "{html}");
        assert!(html.contains(r#"aria-hidden="true""#), "{html}");
    }
    for kind in [CardKind::WithPhoto, CardKind::WithoutPhoto] {
        let html = printed(move || view! { <CardFront kind/> });
        assert!(!html.contains("c-strip") && !html.contains("c-digits"), "{html}");
    }
}

/// What one unit of the whole card is when it is as wide as a fold is at 320 px.
const WIDTH: f64 = 284.0;
/// The size of a digit on the drawn card, in the units of the drawing.
const DIGIT: f64 = 21.0;

#[test]
fn from_near_each_digit_has_20_pixels_at_320() {
    for &kind in CardKind::ALL {
        for mark in [CardMark::Nir, CardMark::Serial] {
            let html = printed(|| view! { <CardCloseUp kind mark digits=Signal::stored("1".to_owned())/> });
            for part in html.split("viewBox=\"").skip(1).filter(|part| !part.starts_with("0 0 64")) {
                let width: f64 = part.split([' ', '"']).nth(2).unwrap().parse().unwrap();
                assert!(DIGIT * WIDTH / width >= 20.0, "{kind:?} {mark:?}: {width}");
            }
            assert!(html.contains("c-strip") && html.contains(">1<"), "{html}");
        }
    }
}

#[test]
fn the_two_halves_of_a_number_from_near_miss_no_digit() {
    let html = printed(|| {
        view! { <CardCloseUp kind=CardKind::WithPhoto mark=CardMark::Nir digits=Signal::stored(String::new())/> }
    });
    let range = |part: &str| {
        let numbers: Vec<f64> =
            part.split([' ', '"']).take(3).map(|number| number.parse().unwrap()).collect();
        (numbers[0], numbers[0] + numbers[2])
    };
    let halves: Vec<(f64, f64)> = html.split("viewBox=\"").skip(1).map(range).collect();
    assert_eq!(halves.len(), 2);
    let digits = html.split("<text").find(|text| text.contains("c-digits")).unwrap();
    let slots = digits.split(" x=\"").nth(1).unwrap().split('"').next().unwrap();
    for slot in slots.split(' ').map(|slot| slot.parse::<f64>().unwrap()) {
        let whole = |(from, to): &&(f64, f64)| from + 6.0 <= slot && slot <= to - 6.0;
        assert_eq!(halves.iter().filter(whole).count(), 1, "{slot} in {halves:?}");
    }
}

#[test]
fn the_card_stands_open_and_the_way_in_words_opens_for_everybody() {
    let words = &french().card_numbers;
    for (kind, mark, caption, place) in [
        (CardKind::WithPhoto, CardMark::Nir, words.nir_caption, words.nir_place),
        (CardKind::WithoutPhoto, CardMark::Serial, words.serial_back_caption, words.serial_back_place),
    ] {
        let digits = Signal::stored(String::new());
        let html = printed(|| {
            view! {
                <CardFinder kind mark digits caption/>
                <CardPlace summary=words.nir_where kind mark digits place/>
            }
        });
        let (card, fold) = html.split_once("<details").unwrap();
        assert!(card.contains(caption.text), "{card}");
        assert!(fold.contains(words.nir_where.text), "{fold}");
        for sentence in place {
            assert!(fold.contains(sentence.text) && !card.contains(sentence.text), "{sentence}");
        }
        // In one way: nothing is said to a screen reader that nobody can see.
        assert_eq!(
            html.matches("class=\"sr\"").count(),
            place.iter().filter(|one| one.spoken.is_some()).count()
        );
    }
}

fn explained(typed: &'static str, check: &[NirBlock]) -> String {
    let check = check.to_vec();
    printed(move || {
        view! { <NirBlocks typed=Signal::stored(typed.to_owned()) check=Signal::stored(check) doubted=false/> }
    })
}

#[test]
fn the_blocks_of_a_number_come_with_its_first_digit() {
    assert!(!explained("", &[]).contains("blocks"));
    let html = explained("2550", &[]);
    let states = |class: &str| html.matches(&format!("class=\"{class}\"")).count();
    assert_eq!((states("done"), states("now"), states("next"), states("look")), (2, 1, 4, 0), "{html}");
    assert!(html.contains("Maintenant\u{a0}: le mois de ma naissance."), "{html}");
    for block in NirBlock::ALL {
        assert!(html.contains(french().nir.of(block).short.text), "{block:?}: {html}");
    }
}

#[test]
fn the_blocks_are_said_by_the_status_and_met_by_no_screen_reader() {
    let html = explained("2550", &[]);
    let around = html.split('>').next().unwrap();
    assert!(around.contains(r#"class="blocks""#) && around.contains(r#"aria-hidden="true""#), "{html}");
    assert!(!html.contains("role=") && !html.contains("tabindex"), "{html}");
}

#[test]
fn a_block_to_look_at_is_marked_and_no_meaning_of_its_digits_is_said() {
    let html = explained("2 56 08 01 168 025 38", &[NirBlock::Year]);
    assert_eq!(html.matches(r#"class="look""#).count(), 1, "{html}");
    assert_eq!(html.matches(r#"class="done""#).count(), 6, "{html}");
    assert!(!html.contains("Maintenant"), "{html}");
    for meaning in ["1956", "août", "Ain", "une femme"] {
        assert!(!html.contains(meaning), "{meaning}: {html}");
    }
}
