//! The position of the voice: it reads the parts of a screen one after the other, each sentence by
//! sentence. It must not know the speech API of the browser (`voice`) or the content of a screen
//! (`reader`).

use std::time::Duration;

use leptos::prelude::*;
use leptos::web_sys::Element;

use super::reader::{parts, said};
use super::voice::{Pace, Told, Voice, is_asked_for};
use super::{choice, mark};

/// The time-out for the voices of the device, longer than a device takes to list them.
const VOICES_COME_WITHIN: Duration = Duration::from_millis(1500);

/// The state of the voice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// The feature is off.
    Off,
    /// The list of voices has been requested.
    Looking,
    /// The device has no local French voice.
    NoVoice,
    Reading,
    /// It waits at the current sentence.
    Paused,
    /// Everything has been read.
    Finished,
}

/// The voice and its position. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Player {
    pub(super) state: RwSignal<State>,
    pub(super) pace: RwSignal<Pace>,
    at: StoredValue<Position, LocalStorage>,
}

#[derive(Default)]
struct Position {
    voice: Option<Voice>,
    part: Option<Element>,
    parts: std::vec::IntoIter<Element>,
    sentence: String,
    sentences: std::vec::IntoIter<String>,
}

impl Player {
    pub(super) fn new() -> Self {
        Self {
            state: RwSignal::new(State::Off),
            pace: RwSignal::new(Pace::Usual),
            at: StoredValue::new_local(Position::default()),
        }
    }

    pub(super) fn is_on(self) -> bool {
        self.state.get_untracked() != State::Off
    }

    /// Reads this element and stops the previous reading.
    pub(super) fn read(self, root: Option<Element>) {
        self.hush();
        self.at.update_value(|at| {
            at.parts = root.as_ref().map(parts).unwrap_or_default().into_iter();
            at.sentences = Vec::new().into_iter();
            at.sentence.clear();
            if at.voice.is_none() {
                at.voice = Voice::of_device(move |told| self.hear(told));
            }
        });
        self.begin();
    }

    /// Pauses the voice.
    pub(super) fn pause(self) {
        self.hush();
        self.state.set(State::Paused);
    }

    /// Repeats the current sentence; also resumes after a pause.
    pub(super) fn again(self) {
        if self.at.with_value(|at| at.sentence.is_empty()) {
            self.go_on();
        } else {
            self.say();
        }
    }

    /// Changes the pace from the current sentence on.
    pub(super) fn at_pace(self, pace: Pace) {
        self.pace.set(pace);
        if self.state.get_untracked() == State::Reading {
            self.say();
        }
    }

    /// Switches the feature off for all screens.
    pub(super) fn stop(self) {
        self.hush();
        mark::clear();
        choice::forget();
        self.state.set(State::Off);
    }

    /// Cancels the current sentence, for example because its content is gone.
    pub(super) fn hush(self) {
        self.at.update_value(|at| {
            if let Some(voice) = &mut at.voice {
                voice.hush();
            }
        });
    }

    fn begin(self) {
        let found = self.at.try_update_value(|at| at.voice.as_mut().map(Voice::choose)).flatten();
        match found {
            None => self.state.set(State::NoVoice),
            // The state is announced once, not on every screen.
            Some(false) if self.state.get_untracked() == State::NoVoice => {}
            Some(false) => {
                self.state.set(State::Looking);
                let give_up = move || {
                    if self.state.get_untracked() == State::Looking {
                        self.state.set(State::NoVoice);
                    }
                };
                set_timeout(give_up, VOICES_COME_WITHIN);
            }
            Some(true) => {
                choice::keep();
                if is_asked_for() { self.go_on() } else { self.state.set(State::Paused) }
            }
        }
    }

    fn hear(self, told: Told) {
        let state = self.state.get_untracked();
        match told {
            Told::Voices => {
                if matches!(state, State::Looking | State::NoVoice) {
                    self.begin();
                }
            }
            Told::Said => {
                self.at.update_value(|at| at.voice.iter_mut().for_each(Voice::is_over));
                if state == State::Reading {
                    self.go_on();
                }
            }
            Told::Failed => {
                self.at.update_value(|at| at.voice.iter_mut().for_each(Voice::is_over));
                self.state.set(State::Paused);
            }
        }
    }

    /// Continues with the next sentence, or finishes.
    fn go_on(self) {
        if self.at.try_update_value(Position::next) == Some(true) {
            self.say();
        } else {
            mark::clear();
            self.state.set(State::Finished);
        }
    }

    fn say(self) {
        self.state.set(State::Reading);
        let pace = self.pace.get_untracked();
        self.at.update_value(|at| {
            if let Some(part) = &at.part {
                mark::mark(part);
            }
            if let Some(voice) = &mut at.voice {
                voice.say(&at.sentence, pace);
            }
        });
    }
}

impl Position {
    /// Advances to the next sentence. A part that has left the document is skipped, and a part is read with
    /// its current content.
    fn next(&mut self) -> bool {
        loop {
            if let Some(sentence) = self.sentences.next() {
                self.sentence = sentence;
                return true;
            }
            let Some(part) = self.parts.next() else { return false };
            if part.is_connected() {
                self.sentences = said(&part).into_iter();
                self.part = Some(part);
            }
        }
    }
}
