//! The public accessibility statement in its prerendered document: plain sentences, then the formal
//! statement of the RGAA model with the figures of the audit. The client does not contain it.

use leptos::prelude::*;
use texts::keys::statement::Statement;
use texts::{Language, Sentence};

use crate::audit::{self, Audit, Conformity, Standard, State};
use crate::components::{HelpLine, SentenceList, unbroken};
use crate::service::OPERATOR_ADDRESS;
use crate::shell::Shell;

/// The text of `/aide/accessibilite`.
pub(super) fn statement(shell: Shell) -> AnyView {
    match audit::read() {
        Ok(audit) => view! { {plain(shell, audit)}{formal(shell, audit)} }.into_any(),
        // Unreachable: `documents` fails the build first.
        Err(fault) => view! { <p>{fault.to_string()}</p> }.into_any(),
    }
}

/// The conformity state for the foot of each page.
pub(crate) fn in_two_words() -> Sentence {
    let words = words();
    match audit::read().map_or(Conformity::None, |audit| audit.rgaa.conformity()) {
        Conformity::Total => words.formal_foot_total,
        Conformity::Partial => words.formal_foot_partial,
        Conformity::None => words.formal_foot_none,
    }
}

const fn words() -> &'static Statement {
    texts::statement(Language::French)
}

fn plain(shell: Shell, audit: &Audit) -> impl IntoView {
    let words = words();
    let rgaa = &audit.rgaa;
    let more = [
        (rgaa.count(State::NotMet), words.not_met),
        (rgaa.count(State::ForPeople), words.to_judge),
        (rgaa.not_looked_at(), words.not_looked_at),
    ];
    let more = more.into_iter().filter(|(number, _)| *number > 0);
    view! {
        {words.plain.iter().map(|paragraph| view! {
            <h2>{paragraph.title.text}</h2>
            <SentenceList sentences=paragraph.sentences/>
        }).collect_view()}
        <h2>{words.figures.text}</h2>
        <p>{(words.met)(rgaa.count(State::Met), rgaa.applicable())}</p>
        {more.map(|(number, say)| view! { <p>{say(number)}</p> }).collect_view()}
        <h2>{words.blocked.text}</h2>
        <SentenceList sentences=words.blocked_words/>
        <HelpLine service=shell.service/>
        <SentenceList sentences=words.defender/>
    }
}

fn formal(shell: Shell, audit: &Audit) -> impl IntoView {
    let words = words();
    let (name, host) = shell.service.with_value(|service| (service.name.clone(), service.host.clone()));
    let state = match audit.rgaa.conformity() {
        Conformity::Total => words.formal_total,
        Conformity::Partial => words.formal_partial,
        Conformity::None => words.formal_none,
    };
    view! {
        <section class="formal stack" aria-labelledby="formal">
            <h2 id="formal">{words.formal_title.text}</h2>
            <p>{unbroken(&(words.formal_commitment)(&name, &host))}</p>
            <h3>{words.formal_state.text}</h3>
            <p>{unbroken(&state(&host))}</p>
            <h3>{words.formal_results.text}</h3>
            <p>{words.formal_who.text}</p>
            {results("RGAA 4.1", &audit.rgaa)}
            {results("WCAG 2.2", &audit.wcag)}
            <h3>{words.formal_contents.text}</h3>
            {contents(audit)}
            <h3>{words.formal_people.text}</h3>
            {list(audit.for_people.clone())}
            <h3>{words.formal_made.text}</h3>
            <p>{(words.formal_made_on)(audit.made_on)}</p>
            <h4>{words.formal_techniques.text}</h4>
            {list(words.formal_techniques_list)}
            <h4>{words.formal_environment.text}</h4>
            {list(audit.environment.clone())}
            <h3>{words.formal_contact.text}</h3>
            <p>{words.formal_contact_words.text}</p>
            <HelpLine service=shell.service/>
            <p>{name}</p>
            <p class="address">{OPERATOR_ADDRESS}</p>
            <h3>{words.formal_remedies.text}</h3>
            <p>{words.formal_remedies_when.text}</p>
            {list(words.formal_remedies_list)}
        </section>
    }
}

fn results(name: &str, standard: &Standard) -> impl IntoView + use<> {
    let words = words();
    let figures = [
        (words.formal_met)(standard.count(State::Met)),
        (words.formal_not_met)(standard.count(State::NotMet)),
        (words.formal_to_judge)(standard.count(State::ForPeople)),
        (words.formal_not_applicable)(standard.count(State::NotApplicable)),
        (words.formal_not_looked_at)(standard.not_looked_at()),
    ];
    view! { <p>{(words.formal_share)(standard.share(), name)}</p>{list(figures)} }
}

/// The criteria that are known not to be met, each with the reason.
fn contents(audit: &Audit) -> AnyView {
    let criteria = audit.rgaa.criteria.iter().chain(&audit.wcag.criteria);
    let not_met = criteria.filter(|criterion| criterion.state == State::NotMet);
    let lines: Vec<String> = not_met.map(|one| format!("{}\u{a0}: {}", one.name, one.how)).collect();
    if lines.is_empty() {
        return view! { <p>{words().formal_contents_none.text}</p> }.into_any();
    }
    list(lines).into_any()
}

fn list<Line: ToString>(lines: impl IntoIterator<Item = Line>) -> impl IntoView {
    let lines = lines.into_iter().map(|line| view! { <li>{unbroken(&line.to_string())}</li> }).collect_view();
    view! { <ul>{lines}</ul> }
}
