//! E-mails and SMS: short, without a link, and useful to a recipient who did not request them.

use texts::{Changed, Language, Mail, MessageContext, Space, messages};

const CONTEXT: MessageContext<'static> = MessageContext {
    service_name: "Mon espace santé",
    help_phone: "01 99 00 12 34",
    help_hours: "du lundi au vendredi, de 9 heures à 17 heures",
};
const CODE: &str = "H7GC F3KV C2D9";

/// The GSM 03.38 alphabet, without its extension: one SMS has 160 of these characters.
const GSM: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?\
                   ¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

const CONTACT_CODE: &str = "123 456";
const CHANGED: [Changed; 2] = [Changed::Email, Changed::Phone];
const SPACES: [Space; 2] = [Space::Mine, Space::MyChilds];

fn code_sms() -> [String; 2] {
    let messages = messages(Language::French);
    [
        (messages.provisional_code_sms)(&CONTEXT, CODE, 30),
        (messages.contact_code_sms)(&CONTEXT, CONTACT_CODE, 10),
    ]
}

fn all_sms() -> Vec<String> {
    let messages = messages(Language::French);
    let changed = CHANGED.map(|changed| (messages.contact_changed_sms)(&CONTEXT, changed));
    let activated = SPACES.map(|space| (messages.activated_sms)(&CONTEXT, space));
    code_sms().into_iter().chain(changed).chain(activated).collect()
}

fn code_mails() -> [Mail; 2] {
    let messages = messages(Language::French);
    [
        (messages.provisional_code_mail)(&CONTEXT, CODE, 30),
        (messages.contact_code_mail)(&CONTEXT, CONTACT_CODE, 10),
    ]
}

fn activated_mail(space: Space, identifier: Option<&str>) -> Mail {
    (messages(Language::French).activated_mail)(&CONTEXT, space, "Camille", identifier)
}

fn all_mails() -> Vec<Mail> {
    let changed = CHANGED
        .map(|changed| (messages(Language::French).contact_changed_mail)(&CONTEXT, changed, "*****510"));
    let activated = SPACES
        .into_iter()
        .flat_map(|space| [activated_mail(space, Some("camille.martin")), activated_mail(space, None)]);
    code_mails().into_iter().chain(changed).chain(activated).collect()
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
    let [provisional, contact] = code_sms();
    assert!(provisional.starts_with(CODE) && provisional.contains("30"), "{provisional}");
    assert!(contact.starts_with(CONTACT_CODE) && contact.contains("10"), "{contact}");
}

#[test]
fn the_code_stands_alone_on_its_line_in_its_mail() {
    for (mail, code, life) in
        code_mails().into_iter().zip([CODE, CONTACT_CODE]).zip(["30", "10"]).map(|((m, c), l)| (m, c, l))
    {
        assert!(mail.text.lines().any(|line| line == code), "{}", mail.text);
        assert!(mail.text.contains(&format!("{life}\u{a0}minutes")), "{}", mail.text);
        assert!(!mail.subject.contains(code), "a subject is shown on locked screens and kept in logs");
    }
}

#[test]
fn the_identifier_of_a_new_account_stands_alone_on_its_line_in_its_mail() {
    let activated = activated_mail(Space::Mine, Some("camille.martin"));
    assert!(activated.text.lines().any(|line| line == "camille.martin"), "{}", activated.text);
    assert!(activated.text.starts_with("Bonjour Camille,"));
    assert!(activated_mail(Space::Mine, None).text.contains("le même identifiant"));
}

#[test]
fn the_mail_for_a_child_greets_the_parent_and_keeps_the_name_off_the_subject() {
    let activated = activated_mail(Space::MyChilds, None);
    assert!(activated.text.starts_with("Bonjour,"), "{}", activated.text);
    assert!(activated.text.contains("Camille") && !activated.subject.contains("Camille"), "{activated:?}");
}

#[test]
fn every_message_says_who_sends_it_and_whom_to_call() {
    let mails: Vec<String> =
        all_mails().iter().map(|mail| format!("{}\n{}", mail.subject, mail.text)).collect();
    for message in mails.iter().chain(&all_sms()) {
        assert!(message.contains(CONTEXT.service_name), "{message}");
        assert!(message.contains(CONTEXT.help_phone), "{message}");
    }
    for mail in mails {
        // A non-breaking space joins each number to its noun.
        assert!(mail.contains("du lundi au vendredi, de 9\u{a0}heures à 17\u{a0}heures"), "{mail}");
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
    let mail = (messages(Language::French).provisional_code_mail)(&CONTEXT, CODE, 1);
    assert!(mail.text.contains("1\u{a0}minute."), "{}", mail.text);
}
