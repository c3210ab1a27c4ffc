//! The rules of identifiers and passwords, checked while the person types: a picture, the words, and
//! « Fait » or « À faire ». `shared` defines the rules.

use leptos::prelude::*;
use shared::field::{IdentifierRule, PasswordRule};
use texts::{Sentence, french};

use super::pause::after_a_pause;
use super::{Icon, Say};

/// The id of the title of the password rules, for `aria-describedby`.
pub const PASSWORD_RULES: &str = "password-rules";
/// The id of the title of the identifier rules, for `aria-describedby`.
pub const IDENTIFIER_RULES: &str = "identifier-rules";

/// Shows which rules the password meets so far.
#[component]
pub fn PasswordRules(#[prop(into)] value: Signal<String>) -> AnyView {
    let words = &french().account;
    let rules = PasswordRule::ALL.iter().map(|&rule| Rule {
        words: words.password_rule(rule),
        met: Memo::new(move |_| value.with(|text| rule.met(text))),
    });
    list(PASSWORD_RULES, words.password_rules, rules.collect())
}

/// Shows which rules the identifier meets so far.
#[component]
pub fn IdentifierRules(#[prop(into)] value: Signal<String>) -> AnyView {
    let words = &french().account;
    let rules = IdentifierRule::ALL.iter().map(|&rule| Rule {
        words: words.identifier_rule(rule),
        met: Memo::new(move |_| value.with(|text| rule.met(text))),
    });
    list(IDENTIFIER_RULES, words.identifier_rules, rules.collect())
}

#[derive(Clone, Copy)]
struct Rule {
    words: Sentence,
    met: Memo<bool>,
}

fn list(id: &'static str, title: Sentence, rules: Vec<Rule>) -> AnyView {
    let items = rules.iter().map(|rule| item(*rule)).collect_view();
    let said = after_a_pause(Signal::derive(move || {
        let met = rules.iter().filter(|rule| rule.met.get()).count();
        (french().account.rules_status)(whole(met), whole(rules.len()))
    }));
    view! {
        <div class="rules">
            <p id=id>{title.text}</p>
            <ul>{items}</ul>
            <p class="sr" role="status">{said}</p>
        </div>
    }
    .into_any()
}

fn item(rule: Rule) -> impl IntoView {
    let words = &french().account;
    let met = rule.met;
    let (done, to_do) = (words.rule_done, words.rule_to_do);
    let state = move || if met.get() { done } else { to_do };
    view! {
        <li class:met=met>
            {move || view! { <Icon of=state().pictogram/> }}
            <span><Say of=rule.words/><span class="sr">" : "</span></span>
            <span class="state">{move || state().text}</span>
        </li>
    }
}

fn whole(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
