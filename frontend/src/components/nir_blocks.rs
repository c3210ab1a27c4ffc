//! Explains the social security number while it is typed: its blocks are highlighted one after the other,
//! each with its meaning. Hidden from screen readers: the live region of the field names the current block,
//! and its error names the block to check. It must not interpret the digits.

use leptos::prelude::*;
use shared::field::{BlockState, NirBlock, TypedBlock, blocks};
use texts::{Pictogram, french};

use super::Icon;

/// The blocks, and a line about the current one. Empty before the first digit.
#[component]
pub fn NirBlocks(
    /// The typed number; empty if the input cannot be one.
    typed: Signal<String>,
    /// The blocks to check.
    check: Signal<Vec<NirBlock>>,
    /// Whether the field shows an error or a remark; no block is ticked then.
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

/// A sentence that names the current block; `None` if no block has started or all are complete.
#[must_use]
pub fn now(typed: &str) -> Option<String> {
    let words = &french().nir;
    let now = blocks(typed).into_iter().find(|block| block.state() == BlockState::Current)?;
    (!typed.is_empty()).then(|| (words.now)(words.of(now.block()).full.text))
}

/// The blocks to check and their digits, one sentence per line.
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
    // One placeholder per missing digit.
    let empty = block.size().saturating_sub(block.typed().chars().count());
    view! {
        <div class=class>
            <b>{block.typed().to_owned()}{(empty > 0).then(|| view! { <span>{"_".repeat(empty)}</span> })}</b>
            <p>{check.then(|| view! { <Icon of=Pictogram::Warning/> })}{french().nir.of(block.block()).short.text}</p>
        </div>
    }
    .into_any()
}
