//! The progress: four small doors. It must not know routes: it displays the progress and has no links.

use leptos::prelude::*;
use texts::{Pictogram, Sentence, french};

use super::Icon;

/// The position among the four steps: 0 before the first, 5 after the last.
#[component]
pub fn Steps(now: u8) -> AnyView {
    let words = &french().common;
    let names = [words.step_identity, words.step_code, words.step_activation, words.step_account];
    let current = (1..).zip(names).find(|(number, _)| *number == now);
    let title = match (now, current) {
        (_, Some((number, name))) => (words.step_now)(u32::from(number), name.text),
        (0, None) => words.steps_before.to_string(),
        (_, None) => words.steps_after.to_string(),
    };
    let picture = match (now, current) {
        (_, Some((_, name))) => name.pictogram,
        (0, None) => words.steps_before.pictogram,
        (_, None) => words.steps_after.pictogram,
    };
    view! {
        <nav class="steps" aria-label=words.steps.text>
            <span class="steps-pic">{picture.map(|of| view! { <Icon of/> })}</span>
            <p class="steps-now">{title}</p>
            <ol>{(1..).zip(names).map(|(number, name)| step(number, name, now)).collect_view()}</ol>
        </nav>
    }
    .into_any()
}

fn step(number: u8, name: Sentence, now: u8) -> impl IntoView {
    let words = &french().common;
    let (class, state) = match number.cmp(&now) {
        std::cmp::Ordering::Less => ("done", words.step_done),
        std::cmp::Ordering::Equal => ("now", words.step_current),
        std::cmp::Ordering::Greater => ("next", words.step_to_come),
    };
    let mark =
        if number < now { view! { <Icon of=Pictogram::Check/> }.into_any() } else { number.into_any() };
    view! {
        <li class=class aria-current=(number == now).then_some("step")>
            <span class="dot" aria-hidden="true">{mark}</span>
            <span class="name">{name.text}<span class="sr">{format!(" : {state}")}</span></span>
        </li>
    }
}
