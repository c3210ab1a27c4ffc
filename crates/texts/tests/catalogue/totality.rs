//! Completeness: every key, field, error code, case and picture has its words.

use std::collections::HashSet;

use shared::api::ErrorCode;
use shared::field::FieldCode;
use texts::keys::Words;
use texts::{DemoCase, Field, Language, Pictogram, catalogue};

use crate::{NONE, at_fault, texts};

#[test]
fn the_walk_meets_every_screen() {
    for language in Language::ALL {
        let all = texts(*language);
        let screens: HashSet<_> = all.iter().filter_map(|text| text.key.split('.').next()).collect();
        for screen in [
            "common",
            "start",
            "needs",
            "birth_date",
            "card_choice",
            "card_numbers",
            "nir",
            "nir_block",
            "send_code",
            "enter_code",
            "choose_person",
            "representative",
            "activate",
            "activation_of_child",
            "contact",
            "account",
            "done",
            "notice",
            "notices",
            "further",
            "case",
            "time_warning",
            "help",
            "wants",
            "pause",
            "practice",
            "statement",
            "guide",
            "legal",
            "paragraph",
            "field_words",
            "messages",
            "demo",
            "listen",
            "dates",
        ] {
            assert!(screens.contains(screen), "{screen} is not walked");
        }
        let of_the_screens = all.iter().filter(|text| !text.key.starts_with("field_words.")).count();
        assert!(of_the_screens > 450, "{of_the_screens} texts");
    }
}

#[test]
fn no_text_is_empty() {
    for language in Language::ALL {
        assert_eq!(at_fault(*language, |text| text.text.trim().is_empty()), NONE);
        assert_eq!(at_fault(*language, |text| text.spoken.as_deref().is_some_and(str::is_empty)), NONE);
    }
}

#[test]
fn every_error_code_says_what_happened_what_to_do_and_who_can_help() {
    for language in Language::ALL {
        for code in ErrorCode::ALL {
            let notice = catalogue(*language).notices.of(*code);
            assert!(!notice.title.is_empty(), "{code:?}: no title");
            assert!(!notice.happened.is_empty(), "{code:?}: what happened?");
            assert!(!notice.to_do.is_empty(), "{code:?}: what to do?");
            assert!(!notice.who_helps.is_empty(), "{code:?}: who can help?");
        }
    }
}

#[test]
fn every_instruction_of_a_notice_has_its_picture() {
    for language in Language::ALL {
        for code in ErrorCode::ALL {
            let notice = catalogue(*language).notices.of(*code);
            assert!(notice.title.pictogram.is_some(), "{code:?}: {}", notice.title);
            for sentence in notice.to_do.iter().chain([&notice.who_helps]) {
                assert!(sentence.pictogram.is_some(), "{code:?}: {sentence}");
            }
        }
    }
}

#[test]
fn each_field_is_told_of_its_own_emptiness() {
    for language in Language::ALL {
        let errors = &catalogue(*language).field_errors;
        let summaries: HashSet<_> =
            Field::ALL.iter().map(|field| errors.of(*field, FieldCode::Required).summary.text).collect();
        assert_eq!(summaries.len(), Field::ALL.len());
    }
}

#[test]
fn every_field_code_has_words_at_every_field() {
    for language in Language::ALL {
        let mut seen = 0;
        catalogue(*language).field_errors.walk("", &mut |entry| {
            assert!(!entry.text.is_empty());
            seen += 1;
        });
        assert_eq!(seen, Field::ALL.len() * FieldCode::ALL.len() * 3);
    }
}

#[test]
fn every_demo_case_says_something_of_its_own() {
    for language in Language::ALL {
        let demo = texts::demo(*language);
        let said: HashSet<_> = DemoCase::ALL.iter().map(|case| (demo.case)(*case).text).collect();
        assert_eq!(said.len(), DemoCase::ALL.len());
    }
}

#[test]
fn pictures_have_names_of_their_own_that_make_file_names() {
    let names: HashSet<_> = Pictogram::ALL.iter().map(|picture| picture.name()).collect();
    assert_eq!(names.len(), Pictogram::ALL.len());
    assert!(names.iter().all(|name| name.chars().all(|sign| sign.is_ascii_lowercase() || sign == '-')));
}

#[test]
fn a_language_has_a_tag_of_its_own() {
    let tags: HashSet<_> = Language::ALL.iter().map(|language| language.tag()).collect();
    assert_eq!(tags.len(), Language::ALL.len());
}

#[test]
fn every_rule_of_the_account_has_words_of_its_own() {
    use shared::field::{IdentifierRule, PasswordRule};
    for language in Language::ALL {
        let account = &catalogue(*language).account;
        let password: HashSet<_> =
            PasswordRule::ALL.iter().map(|rule| account.password_rule(*rule).text).collect();
        assert_eq!(password.len(), PasswordRule::ALL.len());
        let identifier: HashSet<_> =
            IdentifierRule::ALL.iter().map(|rule| account.identifier_rule(*rule).text).collect();
        assert_eq!(identifier.len(), IdentifierRule::ALL.len());
    }
}
