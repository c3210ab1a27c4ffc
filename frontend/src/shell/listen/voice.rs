//! The voice of the device: the only file that uses the speech synthesis of the browser.
//!
//! Only a voice with `localService` may read, because some French voices of browsers send each sentence to
//! their vendor. One sentence is spoken at a time: a running one is cancelled first. A pause also cancels,
//! and the sentence is repeated afterwards: `pause()` has no effect on Android, and half a sentence does
//! not help.

use leptos::prelude::window;
use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::closure::Closure;
use leptos::web_sys::Event;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use super::french::{Offer, fitness};

/// Events of a voice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Told {
    /// The list of voices changed. Browsers load it late and in several steps.
    Voices,
    /// The sentence has ended.
    Said,
    /// The sentence could not be spoken.
    Failed,
}

/// The speed of the voice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pace {
    /// The default speed of the device.
    Usual,
    Slow,
}

/// The voice and its current sentence.
pub(super) struct Voice {
    speech: SpeechSynthesis,
    french: Option<SpeechSynthesisVoice>,
    saying: Option<SpeechSynthesisUtterance>,
    /// The listener of all events; it must live as long as the voice.
    ear: Closure<dyn FnMut(Event)>,
}

impl Voice {
    /// Requests the voices of the device. `None` if the browser has no speech synthesis.
    pub(super) fn of_device(tell: impl Fn(Told) + 'static) -> Option<Self> {
        // A browser without speech synthesis returns `undefined`.
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

    /// Selects a local French voice. Returns whether there is one.
    pub(super) fn choose(&mut self) -> bool {
        if self.french.is_none() {
            // Reversed, because `max_by_key` returns the last of several best voices and the first one is
            // wanted.
            let voices = self.speech.get_voices();
            let each = voices.iter().rev().map(SpeechSynthesisVoice::unchecked_from_js);
            let fit = each.filter_map(|voice| Some((fitness(&offer(&voice))?, voice)));
            self.french = fit.max_by_key(|(fitness, _)| *fitness).map(|(_, voice)| voice);
        }
        self.french.is_some()
    }

    /// Says one sentence and cancels the previous one.
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
        // The reference is kept because Chromium never ends an utterance that has been garbage-collected.
        self.saying = Some(utterance);
    }

    /// Cancels the current sentence and ignores its further events.
    pub(super) fn hush(&mut self) {
        if let Some(said) = self.saying.take() {
            said.set_onend(None);
            said.set_onerror(None);
            self.speech.cancel();
        }
    }

    /// The current sentence has ended, so there is nothing to cancel.
    pub(super) fn is_over(&mut self) {
        self.saying = None;
    }
}

fn offer(voice: &SpeechSynthesisVoice) -> Offer {
    Offer { language: voice.lang(), local: voice.local_service(), preferred: voice.default() }
}

/// Whether the person has interacted with this document. Browsers do not speak before that, and reading
/// must not start without an action of the person.
pub(super) fn is_asked_for() -> bool {
    let activation = window().navigator().user_activation();
    // Older browsers lack this property; they speak without it.
    activation.is_undefined() || activation.has_been_active()
}
