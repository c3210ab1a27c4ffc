//! Mails and SMS: short, without a link, and useful to who asked for nothing.

use texts::{Language, Mail, MessageContext, messages};

const CONTEXT: MessageContext<'static> = MessageContext {
    service_name: "Mon espace santé",
    help_phone: "01 99 00 12 34",
    help_hours: "du lundi au vendredi, de 9 heures à 17 heures",
};
const CODE: &str = "H7GC F3KV C2D9";

/// The GSM 03.38 alphabet, without its extension: 160 of these signs are one SMS.
const GSM: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?\
                   ¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

fn all_sms() -> [String; 2] {
    let messages = messages(Language::French);
    [messages.provisional_code_sms(&CONTEXT, CODE, 30), messages.activated_sms(&CONTEXT)]
}

fn all_mails() -> [Mail; 2] {
    let messages = messages(Language::French);
    [
        messages.provisional_code_mail(&CONTEXT, CODE, 30),
        messages.activated_mail(&CONTEXT, "Camille", "camille.martin"),
    ]
}

#[test]
fn an_sms_fits_in_one_message() {
    for sms in all_sms() {
        assert!(sms.chars().count() <= 160, "{} signs: {sms}", sms.chars().count());
        assert!(sms.chars().all(|sign| GSM.contains(sign)), "outside the GSM alphabet: {sms}");
    }
}

#[test]
fn the_code_comes_first_in_its_sms() {
    let [code, _] = all_sms();
    assert!(code.starts_with(CODE), "{code}");
    assert!(code.contains("30"), "{code}");
}

#[test]
fn the_code_stands_alone_on_its_line_in_its_mail() {
    let [code, _] = all_mails();
    assert!(code.text.lines().any(|line| line == CODE), "{}", code.text);
    assert!(code.text.contains("30\u{a0}minutes"), "{}", code.text);
    assert!(!code.subject.contains(CODE), "a subject is shown on locked screens and kept in logs");
}

#[test]
fn the_identifier_stands_alone_on_its_line_in_its_mail() {
    let [_, activated] = all_mails();
    assert!(activated.text.lines().any(|line| line == "camille.martin"), "{}", activated.text);
    assert!(activated.text.starts_with("Bonjour Camille,"));
}

#[test]
fn every_message_says_who_sends_it_and_whom_to_call() {
    let mails = all_mails().map(|mail| format!("{}\n{}", mail.subject, mail.text));
    for message in mails.iter().chain(&all_sms()) {
        assert!(message.contains(CONTEXT.service_name), "{message}");
        assert!(message.contains(CONTEXT.help_phone), "{message}");
    }
    for mail in mails {
        assert!(mail.contains(CONTEXT.help_hours), "{mail}");
        assert!(mail.contains("Je n’ai rien demandé"), "{mail}");
    }
}

#[test]
fn a_subject_is_one_line() {
    for mail in all_mails() {
        assert_eq!(mail.subject.lines().count(), 1);
    }
}

#[test]
fn one_minute_is_singular() {
    let mail = messages(Language::French).provisional_code_mail(&CONTEXT, CODE, 1);
    assert!(mail.text.contains("1\u{a0}minute."), "{}", mail.text);
}
