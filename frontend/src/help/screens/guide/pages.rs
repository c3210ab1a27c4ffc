//! The content of the guide for each page, in the order of the guide. Every word comes from the screen,
//! from its help, or from the label of one of its buttons.

use texts::{Language, Pictogram, Sentence, french};

use super::picture::{Picture, picture};

/// A step of the guide, or the pages before the first and after the last step.
pub(super) struct Step {
    pub(super) id: &'static str,
    pub(super) title: String,
    pub(super) pages: Vec<Page>,
}

pub(super) struct Page {
    pub(super) id: &'static str,
    /// The title of the screen.
    pub(super) title: Sentence,
    /// The condition, if only some people see the page.
    pub(super) only: Option<Line>,
    pub(super) parts: Vec<Part>,
}

/// A picture and its instructions.
pub(super) struct Part {
    pub(super) title: Option<Sentence>,
    pub(super) picture: Picture,
    pub(super) lines: Vec<Line>,
    /// Further information.
    pub(super) after: &'static [Sentence],
    /// Whether it is an alternative to the previous part, for other people. Its numbers start where those
    /// of the previous part start.
    pub(super) instead: bool,
}

/// A sentence beside its picture.
#[derive(Clone)]
pub(super) struct Line {
    pub(super) picture: Option<Pictogram>,
    pub(super) said: Said,
}

/// The source of a sentence.
#[derive(Clone)]
pub(super) enum Said {
    /// An entry of the texts.
    Entry(Sentence),
    /// A template with a label filled in.
    Filled(String),
}

impl From<Sentence> for Line {
    fn from(entry: Sentence) -> Self {
        Self { picture: entry.pictogram, said: Said::Entry(entry) }
    }
}

/// The pages before the first step, the four steps, and the page after the last step.
pub(super) fn steps() -> Vec<Step> {
    let (words, common) = (texts::guide(Language::French), &french().common);
    let title = |number, name: Sentence| (common.step_now)(number, name.text);
    vec![
        Step { id: "guide-0", title: words.arrive.to_string(), pages: arrival() },
        Step { id: "guide-1", title: title(1, common.step_identity), pages: identity() },
        Step { id: "guide-2", title: title(2, common.step_code), pages: code() },
        Step { id: "guide-3", title: title(3, common.step_activation), pages: activation() },
        Step { id: "guide-4", title: title(4, common.step_account), pages: account() },
        Step { id: "guide-5", title: common.steps_after.to_string(), pages: end() },
    ]
}

fn arrival() -> Vec<Page> {
    let (texts, wants) = (french(), &french().help.wants);
    let needs = &texts.needs;
    let mut needed = lines(needs.things);
    needed.push(needs.one_is_enough.into());
    needed.push(press(needs.begin));
    vec![
        page("guide-start", texts.start.title, vec![part(picture!("start"), lines(wants.start))]),
        page(
            "guide-needs",
            needs.title,
            vec![Part { after: std::slice::from_ref(&needs.guardian), ..part(picture!("needs"), needed) }],
        ),
    ]
}

fn identity() -> Vec<Page> {
    let (texts, wants, next) = (french(), &french().help.wants, french().common.next);
    let (choice, numbers) = (&texts.card_choice, &texts.card_numbers);
    let of_serial = |picture, title, place| {
        let lines = ending(place, next);
        Part { title: Some(title), ..part(picture, lines) }
    };
    vec![
        page(
            "guide-birth-date",
            texts.birth_date.title,
            vec![part(picture!("birth-date"), ending(wants.birth_date, next))],
        ),
        page(
            "guide-card-choice",
            choice.title,
            vec![part(picture!("card-choice"), ending(wants.card_choice, next))],
        ),
        page(
            "guide-card-numbers",
            numbers.title,
            vec![
                Part {
                    title: Some(numbers.nir),
                    ..part(picture!("card-numbers-nir"), lines(numbers.nir_place))
                },
                of_serial(picture!("card-numbers-back"), choice.without_photo, numbers.serial_back_place),
                Part {
                    instead: true,
                    ..of_serial(picture!("card-numbers-photo"), choice.with_photo, numbers.serial_photo_place)
                },
            ],
        ),
    ]
}

fn code() -> Vec<Page> {
    let (texts, wants) = (french(), &french().help.wants);
    vec![
        page(
            "guide-channel",
            texts.send_code.title,
            vec![Part {
                after: texts.send_code.code_words,
                ..part(picture!("channel"), lines(wants.send_code))
            }],
        ),
        page(
            "guide-code",
            texts.enter_code.title,
            vec![part(picture!("code"), ending_or(wants.enter_code, texts.common.next))],
        ),
    ]
}

fn activation() -> Vec<Page> {
    let (texts, wants, next) = (french(), &french().help.wants, french().common.next);
    let only = Line::from(texts::guide(Language::French).only_child);
    let only_child = |page: Page| Page { only: Some(only.clone()), ..page };
    vec![
        only_child(page(
            "guide-choose-person",
            texts.choose_person.title,
            vec![part(picture!("choose-person"), ending(wants.choose_person, next))],
        )),
        only_child(page(
            "guide-representative",
            texts.representative.document,
            vec![part(picture!("representative"), ending(wants.representative, next))],
        )),
        page(
            "guide-activation",
            texts.activate.title,
            vec![part(picture!("activation"), lines(wants.activate))],
        ),
    ]
}

fn account() -> Vec<Page> {
    let (texts, wants) = (french(), &french().help.wants);
    let (words, contact, account) = (texts::guide(Language::French), &texts.contact, &texts.account);
    let after =
        |link: Sentence| Line { picture: link.pictogram, said: Said::Filled((words.only_after)(link.text)) };
    let (identifier, password) = wants.account.split_at(1);
    let mut named = lines(identifier);
    // On the screen the example is under the label, so it gets the picture of the label.
    named.push(Line { picture: account.identifier.pictogram, ..account.identifier_example.into() });
    vec![
        page("guide-contact", contact.title, vec![part(picture!("contact"), lines(wants.contact))]),
        Page {
            only: Some(after(contact.change_email)),
            ..page(
                "guide-new-email",
                texts.new_email.title,
                vec![part(picture!("new-email"), ending(wants.new_email, texts.send_code.send))],
            )
        },
        Page {
            only: Some(after(contact.change_phone)),
            ..page(
                "guide-new-phone",
                texts.new_phone.title,
                vec![part(picture!("new-phone"), ending(wants.new_phone, texts.send_code.send))],
            )
        },
        Page {
            only: Some(words.only_new_contact.into()),
            ..page(
                "guide-contact-code",
                texts.contact_code.title,
                vec![part(picture!("contact-code"), ending_or(wants.contact_code, texts.common.next))],
            )
        },
        page(
            "guide-account",
            account.title,
            vec![
                Part { title: Some(account.identifier), ..part(picture!("account-identifier"), named) },
                Part {
                    title: Some(account.password),
                    ..part(picture!("account-password"), ending(password, account.submit))
                },
            ],
        ),
    ]
}

fn end() -> Vec<Page> {
    let (texts, wants) = (french(), &french().help.wants);
    vec![page("guide-done", texts.done.title, vec![part(picture!("done"), lines(wants.done))])]
}

const fn page(id: &'static str, title: Sentence, parts: Vec<Part>) -> Page {
    Page { id, title, only: None, parts }
}

const fn part(picture: Picture, lines: Vec<Line>) -> Part {
    Part { title: None, picture, lines, after: &[], instead: false }
}

fn lines(sentences: &[Sentence]) -> Vec<Line> {
    sentences.iter().copied().map(Line::from).collect()
}

/// The sentences, then the button to press.
fn ending(sentences: &[Sentence], label: Sentence) -> Vec<Line> {
    lines(sentences).into_iter().chain([press(label)]).collect()
}

/// The sentences and the button to press, then the alternative, which is the last sentence.
fn ending_or(sentences: &[Sentence], label: Sentence) -> Vec<Line> {
    let (usual, instead) = sentences.split_at(sentences.len().saturating_sub(1));
    ending(usual, label).into_iter().chain(lines(instead)).collect()
}

/// The instruction to press the button with this label.
fn press(label: Sentence) -> Line {
    let words = texts::guide(Language::French);
    Line { picture: Some(Pictogram::Tap), said: Said::Filled((words.press)(label.text)) }
}
