//! The components, printed natively: what ties a field to its words, and what no screen reader meets.
#![cfg(feature = "ssr")]

use frontend::components::{
    CardBack, CardFront, CardMark, CheckLine, CodeMessage, ContactCodeMessage, Counter, DateField,
    ErrorSummary, Picto, RadioCard, Steps, TextField,
};
use frontend::form::{Alert, Refused};
use leptos::prelude::*;
use shared::field::{CardKind, FieldCode};
use texts::{Field, Pictogram, french};

/// A component as it stands in a document.
fn printed<V: IntoView>(component: impl FnOnce() -> V) -> String {
    Owner::new().with(|| component().into_view().to_html())
}

fn refused(field: Field, code: FieldCode) -> Signal<Option<Refused>> {
    Signal::stored(Some(frontend::form::refused(field, code)))
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
        let html = printed(|| view! { <Picto of/> });
        assert_eq!(html.matches("<svg").count(), 1, "{of:?}");
        assert!(html.contains(r#"aria-hidden="true""#) && !html.contains(" id="), "{of:?}: {html}");
    }
}

#[test]
fn typed_digits_stand_on_the_card_at_the_marked_place_and_nowhere_else() {
    let digits = || Signal::stored("123".to_owned());
    let marked = [
        printed(|| view! { <CardFront kind=CardKind::WithPhoto mark=CardMark::Nir digits=digits()/> }),
        printed(|| view! { <CardFront kind=CardKind::WithPhoto mark=CardMark::Serial digits=digits()/> }),
        printed(|| view! { <CardFront kind=CardKind::WithoutPhoto mark=CardMark::Nir digits=digits()/> }),
        printed(|| view! { <CardBack digits=digits()/> }),
        printed(|| view! { <CodeMessage digits=digits()/> }),
        printed(|| view! { <ContactCodeMessage digits=digits()/> }),
    ];
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
