//! The voice of the device: the only file that knows the browser's speech synthesis.
//!
//! Only a voice with `localService` may read: some of a browser's French voices send each sentence to
//! their maker. One sentence at a time, never two voices at once: what is still said is cancelled
//! first. To wait is to cancel, too, and to say the sentence again afterwards: `pause()` does nothing
//! on Android, and half a sentence is of no use.

use leptos::prelude::window;
use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::closure::Closure;
use leptos::web_sys::Event;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use super::french::{Offer, fitness};

/// What a voice tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Told {
    /// The device has found voices: they come late, and in more than one turn.
    Voices,
    /// The sentence was said to its end.
    Said,
    /// The sentence could not be said.
    Failed,
}

/// How fast it reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pace {
    /// As the device does.
    Usual,
    /// Slower.
    Slow,
}

/// The voice, and the sentence that it says.
pub(super) struct Voice {
    speech: SpeechSynthesis,
    french: Option<SpeechSynthesisVoice>,
    saying: Option<SpeechSynthesisUtterance>,
    /// Hears every event; lives as long as the voice.
    ear: Closure<dyn FnMut(Event)>,
}

impl Voice {
    /// Asks the device for its voices. Nothing where the browser cannot speak.
    pub(super) fn of_device(tell: impl Fn(Told) + 'static) -> Option<Self> {
        // A browser without speech has an empty place there.
        let speech = window().speech_synthesis().ok().filter(|speech| !speech.is_undefined())?;
        let ear = Closure::new(move |event: Event| {
            tell(match event.type_().as_str() {
                "end" => Told::Said,
                "error" => Told::Failed,
                _ => Told::Voices,
            });
        });
        speech.set_onvoiceschanged(Some(ear.as_ref().unchecked_ref()));
        let mut voice = Self { speech, french: None, saying: None, ear };
        voice.choose();
        Some(voice)
    }

    /// Whether there is a French voice of the device itself.
    pub(super) fn choose(&mut self) -> bool {
        if self.french.is_none() {
            // The first of those that fit best: `max_by_key` takes the last.
            let voices = self.speech.get_voices();
            let each = voices.iter().rev().map(SpeechSynthesisVoice::unchecked_from_js);
            let fit = each.filter_map(|voice| Some((fitness(&offer(&voice))?, voice)));
            self.french = fit.max_by_key(|(fitness, _)| *fitness).map(|(_, voice)| voice);
        }
        self.french.is_some()
    }

    /// Says one sentence, and nothing else any more.
    pub(super) fn say(&mut self, sentence: &str, pace: Pace) {
        self.hush();
        let Some(voice) = &self.french else { return };
        let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(sentence) else { return };
        utterance.set_voice(Some(voice));
        utterance.set_lang(&voice.lang());
        utterance.set_rate(match pace {
            Pace::Usual => 1.0,
            Pace::Slow => 0.65,
        });
        let ear = self.ear.as_ref().unchecked_ref();
        utterance.set_onend(Some(ear));
        utterance.set_onerror(Some(ear));
        self.speech.speak(&utterance);
        // Held: Chromium never ends an utterance that has been garbage-collected.
        self.saying = Some(utterance);
    }

    /// Falls silent at once. What was being said tells nothing any more.
    pub(super) fn hush(&mut self) {
        if let Some(said) = self.saying.take() {
            said.set_onend(None);
            said.set_onerror(None);
            self.speech.cancel();
        }
    }

    /// The sentence is over: there is nothing to cancel.
    pub(super) fn is_over(&mut self) {
        self.saying = None;
    }
}

fn offer(voice: &SpeechSynthesisVoice) -> Offer {
    Offer { language: voice.lang(), local: voice.local_service(), preferred: voice.default() }
}

/// Whether the person has pressed anything in this document yet. Before that no browser speaks, and
/// nothing is to begin by itself.
pub(super) fn is_asked_for() -> bool {
    let activation = window().navigator().user_activation();
    // Older browsers do not say; they speak.
    activation.is_undefined() || activation.has_been_active()
}
