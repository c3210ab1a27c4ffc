//! The owner of the space: first names in sentences, and the words for a refused activation.

use shared::api::ErrorCode;
use texts::french;

use crate::{NONE, at_fault};

#[test]
fn de_elides_before_a_vowel_and_nowhere_else() {
    for (first_name, title) in [
        ("Léo", "L’espace santé de Léo"),
        ("Anaïs", "L’espace santé d’Anaïs"),
        ("ÉLISE", "L’espace santé d’ÉLISE"),
        ("Œdipe", "L’espace santé d’Œdipe"),
        ("Yves", "L’espace santé d’Yves"),
        ("Yasmine", "L’espace santé de Yasmine"),
        ("Hugo", "L’espace santé de Hugo"),
    ] {
        assert_eq!((french().activate.of_child.title)(first_name), title);
    }
    assert_eq!((french().done.title_of_child)("Inès"), "L’espace santé d’Inès est activé");
    assert_eq!((french().representative.question)("Tom"), "Je suis le représentant légal de Tom\u{a0}?");
}

#[test]
fn no_title_of_a_document_holds_a_first_name() {
    let words = french();
    for title in
        [words.representative.document, words.activate.of_child.document, words.done.document_of_child]
    {
        assert!(!title.text.contains("exemple") && !title.text.is_empty(), "{title}");
    }
}

#[test]
fn a_person_who_may_not_activate_reads_what_to_say_on_the_phone() {
    for code in [
        ErrorCode::IdentityNotRecognised,
        ErrorCode::AlreadyActivated,
        ErrorCode::NoContact,
        ErrorCode::OfAge,
        ErrorCode::CertificationRequired,
        ErrorCode::CannotActivate,
    ] {
        let further = (french().notices.further)(code);
        let in_quotes = |sentence: &texts::Sentence| sentence.starts_with('«') && sentence.ends_with('»');
        let in_cases =
            further.cases.iter().flat_map(|case| case.say.iter().chain(case.answer)).any(in_quotes);
        assert!(in_cases || further.say.iter().any(in_quotes), "{code:?}");
    }
}

#[test]
fn what_is_said_on_the_phone_is_in_quotes() {
    assert_eq!(
        at_fault(texts::Language::French, |text| {
            // The line above the quotations is not a quotation.
            text.key != "send_code.what_i_say"
                && (text.key.ends_with(".say") || text.key.ends_with("_say"))
                && !(text.text.starts_with("«\u{a0}") && text.text.ends_with("\u{a0}»"))
        }),
        NONE
    );
}

#[test]
fn a_case_has_a_picture_at_its_question_and_at_each_instruction() {
    for &code in ErrorCode::ALL {
        for case in (french().notices.further)(code).cases {
            assert!(case.question.pictogram.is_some(), "{}", case.question);
            for sentence in case.answer.iter().chain(&case.way_on) {
                assert!(sentence.pictogram.is_some() || sentence.starts_with('«'), "{sentence}");
            }
        }
    }
}

#[test]
fn death_and_opposition_are_one_notice_that_names_neither_before_it_is_asked() {
    let notice = french().notices.of(ErrorCode::CannotActivate);
    let said: String =
        [notice.title].iter().chain(notice.happened).chain(notice.to_do).map(|one| one.text).collect();
    for word in ["décédé", "décès", "mort", "refus", "opposé"] {
        assert!(!said.contains(word), "{word}: {said}");
    }
    assert_eq!((french().notices.further)(ErrorCode::CannotActivate).cases.len(), 2);
}

#[test]
fn a_letter_a_digit_and_another_sign_are_named_as_what_they_are() {
    let code = &french().enter_code;
    assert_eq!((code.foreign_sign)('O'), "La lettre O est absente de mon code.");
    assert_eq!((code.foreign_sign)('0'), "Le chiffre 0 est absent de mon code.");
    assert_eq!((code.foreign_sign)('+'), "Le signe + est absent de mon code.");
}
