//! What all forms share: all refused fields at once, a summary that takes the focus once, one
//! request at a time. A screen says only which call it sends and what is its own.

mod fields;

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::{Serialize, de::DeserializeOwned};
use shared::api::{Call, ErrorCode, Problem};
use shared::field::FieldError;
use texts::french;

pub use self::fields::FormField;
use crate::api::{self, Failure};
use crate::components::{Alert, Refused, SUMMARY};
use crate::focus::focus;
use crate::route::Route;
use crate::shell::{Announcement, Handled, Notice, Shell, Shown, Title};

/// The state of a form. Cheap to copy.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    shell: Shell,
    route: Route,
    fields: &'static [&'static FormField],
    refused: RwSignal<Vec<Refused>>,
    alert: RwSignal<Option<Alert>>,
    busy: RwSignal<bool>,
}

impl Form {
    /// The form of a screen, with all fields of its calls.
    #[must_use]
    pub fn new(shell: Shell, route: Route, fields: &'static [&'static FormField]) -> Self {
        Self {
            shell,
            route,
            fields,
            refused: RwSignal::new(Vec::new()),
            alert: RwSignal::new(None),
            busy: RwSignal::new(false),
        }
    }

    /// Whether an answer is on its way.
    #[must_use]
    pub fn busy(self) -> Signal<bool> {
        self.busy.into()
    }

    /// Why a field is refused, while it is.
    #[must_use]
    pub fn error(self, of: &'static FormField) -> Signal<Option<Refused>> {
        Signal::derive(move || self.refused.with(|all| all.iter().find(|one| one.field == of.field).cloned()))
    }

    /// What the summary shows: nothing while all is well.
    #[must_use]
    pub fn summary(self) -> Signal<Option<Alert>> {
        Signal::derive(move || {
            self.alert.get().or_else(|| self.refused.with(|all| (!all.is_empty()).then(|| summary_of(all))))
        })
    }

    /// Nothing is refused any more, and the title of the document says no error.
    fn clear(self) {
        self.refused.set(Vec::new());
        self.alert.set(None);
        document().set_title(&Title::of(self.shell, &Shown::Screen(self.route)).document());
    }

    /// The same after a press that has mended a field of this screen. The button is gone then: the focus goes
    /// to that field.
    pub fn filled_in(self, field: &FormField) {
        self.clear();
        focus(field.id);
    }

    /// Shows what a parser or the server refuses, each field once.
    pub fn refuse(self, errors: &[FieldError]) {
        let mut all: Vec<Refused> = Vec::new();
        for error in errors {
            let Some(field) = self.fields.iter().find(|field| field.name == error.name) else { continue };
            if !all.iter().any(|one| one.field == field.field) {
                all.push(field.refused(error.code));
            }
        }
        if all.is_empty() {
            self.fail(&Failure::Unread);
        } else {
            self.show(all);
        }
    }

    /// Shows these fields as refused and moves the focus to the summary, once.
    pub fn show(self, refused: Vec<Refused>) {
        self.alert.set(None);
        self.refused.set(refused);
        self.present();
    }

    /// Shows one field as refused.
    pub fn show_one(self, refused: Refused) {
        self.show(vec![refused]);
    }

    /// Shows what is wrong as a whole.
    pub fn alert(self, alert: Alert) {
        self.refused.set(Vec::new());
        self.alert.set(Some(alert));
        self.present();
    }

    fn present(self) {
        document().set_title(&Title::of(self.shell, &Shown::Screen(self.route)).with_error());
        // The summary is in the document only after this turn.
        set_timeout(
            move || {
                if focus(SUMMARY) {
                    self.shell.announcement.set(Announcement::Summary);
                }
            },
            Duration::ZERO,
        );
    }

    /// Sends a call, one at a time. `done` gets the answer; `on_refusal` gets a refusal and says whether
    /// the screen has answered it.
    pub fn call<C>(
        self,
        call: C,
        done: impl FnOnce(C::Response) + 'static,
        on_refusal: impl FnOnce(&Problem) -> Handled + 'static,
    ) where
        C: Call + Serialize + 'static,
        C::Response: DeserializeOwned,
    {
        self.run(async move { api::call(&call).await }, done, on_refusal);
    }

    /// Sends a call without a body, one at a time. `done` gets the answer.
    pub fn fetch<C>(self, done: impl FnOnce(C::Response) + 'static)
    where
        C: Call + 'static,
        C::Response: DeserializeOwned,
    {
        self.run(api::fetch::<C>(), done, |_| Handled::No);
    }

    fn run<A: 'static>(
        self,
        call: impl Future<Output = Result<A, Failure>> + 'static,
        done: impl FnOnce(A) + 'static,
        on_refusal: impl FnOnce(&Problem) -> Handled + 'static,
    ) {
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        // What was refused before is no longer what is being asked.
        if self.summary().get_untracked().is_some() {
            self.clear();
        }
        spawn_local(async move {
            let answer = call.await;
            self.busy.set(false);
            match answer {
                Ok(answer) => done(answer),
                Err(Failure::Refused(problem)) => match on_refusal(&problem) {
                    Handled::Yes => {}
                    Handled::No => self.fall_back(&problem),
                },
                Err(failure) => self.fail(&failure),
            }
        });
    }

    /// Says above the form what is refused for a while only, or for one way only.
    #[must_use]
    pub fn say_if_short(self, problem: &Problem) -> Handled {
        let short = [ErrorCode::ResendTooSoon, ErrorCode::TooManyCodes, ErrorCode::ChannelUnavailable];
        if !short.contains(&problem.code) {
            return Handled::No;
        }
        self.say(&Notice::from(problem), Vec::new());
        Handled::Yes
    }

    /// Says a notice above the form, which keeps what was typed, and where else the person can go.
    pub fn say(self, notice: &Notice, links: Vec<(String, String)>) {
        let words = notice.words();
        let wait = notice.retry_after_s.map(|seconds| {
            (french().notices.wait_minutes)(u32::try_from(seconds.div_ceil(60)).unwrap_or(u32::MAX))
        });
        let happened = words.happened.iter().map(ToString::to_string);
        let mut sentences: Vec<String> =
            happened.chain(wait).chain(words.to_do.iter().map(ToString::to_string)).collect();
        // A wait of one minute is what some notices say anyway.
        sentences.dedup();
        self.alert(Alert { title: words.title.to_string(), sentences, links });
    }

    fn fall_back(self, problem: &Problem) {
        if problem.code == ErrorCode::ValidationFailed {
            self.refuse(&problem.fields);
        } else if self.shell.product().section(self.route).on_refusal(problem) == Handled::No {
            self.fail(&Failure::Refused(Box::new(problem.clone())));
        }
    }

    /// What passes is said above the form, which keeps what was typed, and so is what only a new
    /// version of the site explains; all else takes its place.
    fn fail(self, failure: &Failure) {
        let notice = Notice::from(failure);
        if *failure == Failure::Unread {
            let anew = (self.route.path().to_owned(), french().common.reload.to_string());
            self.say(&notice, vec![anew]);
        } else if notice.passes() {
            self.say(&notice, Vec::new());
        } else {
            self.shell.stop(notice);
        }
    }
}

/// The summary of refused fields.
fn summary_of(all: &[Refused]) -> Alert {
    let count = u32::try_from(all.len()).unwrap_or(u32::MAX);
    let links = all.iter().map(|one| (one.href(), one.words.summary.to_string())).collect();
    Alert { title: (french().common.summary_title)(count), sentences: Vec::new(), links }
}
