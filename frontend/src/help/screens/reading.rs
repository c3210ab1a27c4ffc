//! Long texts as screens. Each text is only in its prerendered document; see `shell::reading`.

use leptos::prelude::*;

use crate::components::BackLink;
use crate::route::{Reading, Route};
use crate::shell::Shell;
#[cfg(not(feature = "ssr"))]
use crate::shell::reading::text;

/// The screen: its title, which takes the focus at once, the text once it is loaded, and the link back.
pub(crate) fn screen(shell: Shell, reading: Reading) -> AnyView {
    view! {
        <h1 tabindex="-1">{shell.product().title(reading.route()).text}</h1>
        {text(shell, reading)}
        <div class="actions"><BackLink to=Route::Help/></div>
    }
    .into_any()
}

/// The text for prerendering.
#[cfg(feature = "ssr")]
fn text(shell: Shell, reading: Reading) -> AnyView {
    let text = match reading {
        Reading::Guide => super::guide::guide(shell),
        Reading::Terms => super::legal::terms(shell),
        Reading::Privacy => super::legal::privacy(shell),
        Reading::Accessibility => super::accessibility::statement(shell),
    };
    view! { <div class="legal">{text}</div> }.into_any()
}
