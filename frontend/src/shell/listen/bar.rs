//! The bar under the head: the state of the voice, and its buttons.

use leptos::prelude::*;
use texts::{Sentence, french};

use super::player::{Player, State};
use super::root::shown_page;
use super::voice::Pace;
use crate::components::{Icon, IconSentence, SentenceList};

/// The bar, hidden until the person listens. `left` moves the focus once the bar is hidden again.
pub(super) fn bar(player: Player, left: fn()) -> AnyView {
    let words = &french().listen;
    let state = player.state;
    // A memo keeps the same buttons in the document, so that they keep the focus when the state changes.
    let reads = Memo::new(move |_| match state.get() {
        State::Off | State::Looking | State::NoVoice => false,
        State::Reading | State::Paused | State::Finished => true,
    });
    let lead = move || reads.get().then(|| lead(player));
    let no_voice =
        move || (state.get() == State::NoVoice).then(|| view! { <SentenceList sentences=words.no_voice/> });
    let stop = move || {
        player.stop();
        left();
    };
    view! {
        <section class="listen" aria-label=words.tool.text hidden=move || state.get() == State::Off>
            {move || says(state.get()).map(|of| view! { <IconSentence of/> })}
            <div role="status">{no_voice}</div>
            <div class="keys">{lead}{key(move || words.stop, stop)}</div>
        </section>
    }
    .into_any()
}

/// The state of the voice as a sentence.
fn says(state: State) -> Option<Sentence> {
    let words = &french().listen;
    match state {
        State::Off | State::NoVoice => None,
        State::Looking => Some(words.looking),
        State::Reading => Some(words.reading),
        State::Paused => Some(words.paused),
        State::Finished => Some(words.finished),
    }
}

/// The buttons while a voice can read.
fn lead(player: Player) -> AnyView {
    let words = &french().listen;
    let (state, pace) = (player.state, player.pace);
    let play = move || match state.get() {
        State::Reading => words.pause,
        State::Finished => words.from_start,
        State::Paused | State::Off | State::Looking | State::NoVoice => words.resume,
    };
    let press_play = move || match state.get_untracked() {
        State::Reading => player.pause(),
        State::Finished => player.read(shown_page()),
        State::Paused | State::Off | State::Looking | State::NoVoice => player.again(),
    };
    let other_pace = move || match pace.get() {
        Pace::Usual => words.slower,
        Pace::Slow => words.usual_speed,
    };
    let press_pace = move || {
        player.at_pace(match pace.get_untracked() {
            Pace::Usual => Pace::Slow,
            Pace::Slow => Pace::Usual,
        });
    };
    view! {
        {key(play, press_play)}
        {key(move || words.again, move || player.again())}
        {key(other_pace, press_pace)}
    }
    .into_any()
}

/// A button whose label says what the next press does.
fn key(face: impl Fn() -> Sentence + Send + 'static, press: impl Fn() + 'static) -> AnyView {
    let face = move || {
        let Sentence { text, pictogram, .. } = face();
        view! { <Icon of=pictogram/><span>{text}</span> }
    };
    view! { <button type="button" class="btn" on:click=move |_| press()>{face}</button> }.into_any()
}
