//! The social security number explained while it is typed: its blocks light up one after the other, each
//! with what it stands for. Hidden from a screen reader: the status of the field says which block is being
//! typed, and its error which one to look at. It must not say what the digits mean.

use leptos::prelude::*;
use shared::field::{BlockState, NirBlock, TypedBlock, blocks};
use texts::{Pictogram, french};

use super::Icon;

/// The blocks, and a line on the one that is being typed. Nothing before the first digit.
#[component]
pub fn NirBlocks(
    /// What is typed so far; empty where it is no such number.
    typed: Signal<String>,
    /// The blocks to look at, where a digit is wrong.
    check: Signal<Vec<NirBlock>>,
    /// Whether it is said that something in it is wrong: then no block is ticked.
    #[prop(into)]
    doubted: Signal<bool>,
) -> AnyView {
    let shown = move || {
        let typed = typed.read();
        (!typed.is_empty()).then(|| {
            let check = check.read();
            let cells = blocks(&typed).map(|block| cell(&block, check.contains(&block.block())));
            view! {
                <div class="blocks" class:doubted=doubted.get() aria-hidden="true">
                    <div>{cells}</div>
                    {now(&typed).map(|now| view! { <p>{now}</p> })}
                </div>
            }
        })
    };
    shown.into_any()
}

/// Which block is being typed, in a sentence; nothing where none is begun or all are typed.
#[must_use]
pub fn now(typed: &str) -> Option<String> {
    let words = &french().nir;
    let now = blocks(typed).into_iter().find(|block| block.state() == BlockState::Current)?;
    (!typed.is_empty()).then(|| (words.now)(words.of(now.block()).full.text))
}

/// Which block to look at, and its digits: one sentence a line.
#[must_use]
pub fn hint_for(typed: &str, check: &[NirBlock]) -> Option<String> {
    let words = &french().nir;
    let wrong = blocks(typed).into_iter().filter(|block| check.contains(&block.block()));
    let sentences: Vec<String> =
        wrong.map(|wrong| (words.look_at)(words.of(wrong.block()).full.text, wrong.typed())).collect();
    (!sentences.is_empty()).then(|| sentences.join("\n"))
}

fn cell(block: &TypedBlock, check: bool) -> AnyView {
    let class = match block.state() {
        BlockState::Complete if check => "look",
        BlockState::Complete => "done",
        BlockState::Current => "now",
        BlockState::Pending => "next",
    };
    // A place for each digit to come.
    let empty = block.size().saturating_sub(block.typed().chars().count());
    view! {
        <div class=class>
            <b>{block.typed().to_owned()}{(empty > 0).then(|| view! { <span>{"_".repeat(empty)}</span> })}</b>
            <p>{check.then(|| view! { <Icon of=Pictogram::Warning/> })}{french().nir.of(block.block()).short.text}</p>
        </div>
    }
    .into_any()
}
