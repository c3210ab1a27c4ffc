//! The shared behaviour of all forms: they show all refused fields at once, move the focus to the summary
//! once, and send one request at a time. A screen adds only its call and its own refusals.

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

    /// Whether a response is pending.
    #[must_use]
    pub fn busy(self) -> Signal<bool> {
        self.busy.into()
    }

    /// The error of a field, while it is refused.
    #[must_use]
    pub fn error(self, of: &'static FormField) -> Signal<Option<Refused>> {
        Signal::derive(move || self.refused.with(|all| all.iter().find(|one| one.field == of.field).cloned()))
    }

    /// The content of the error summary; `None` without errors.
    #[must_use]
    pub fn summary(self) -> Signal<Option<Alert>> {
        Signal::derive(move || {
            self.alert.get().or_else(|| self.refused.with(|all| (!all.is_empty()).then(|| summary_of(all))))
        })
    }

    /// Clears all errors, also in the document title.
    fn clear(self) {
        self.refused.set(Vec::new());
        self.alert.set(None);
        document().set_title(&Title::of(self.shell, &Shown::Screen(self.route)).document());
    }

    /// Clears all errors after a button has filled in a field, and moves the focus to that field, because
    /// the button is gone.
    pub fn filled_in(self, field: &FormField) {
        self.clear();
        focus(field.id);
    }

    /// Shows the errors of a parser or of the server, one per field.
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

    /// Shows refused fields and moves the focus to the summary once.
    pub fn show(self, refused: Vec<Refused>) {
        self.alert.set(None);
        self.refused.set(refused);
        self.present();
    }

    pub fn show_one(self, refused: Refused) {
        self.show(vec![refused]);
    }

    /// Shows an error of the whole form.
    pub fn alert(self, alert: Alert) {
        self.refused.set(Vec::new());
        self.alert.set(Some(alert));
        self.present();
    }

    fn present(self) {
        document().set_title(&Title::of(self.shell, &Shown::Screen(self.route)).with_error());
        // The summary is rendered only after the current task.
        set_timeout(
            move || {
                if focus(SUMMARY) {
                    self.shell.announcement.set(Announcement::Summary);
                }
            },
            Duration::ZERO,
        );
    }

    /// Sends a call unless one is pending. `done` gets the response; `on_refusal` gets the problem and
    /// returns whether the screen has handled it.
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

    /// Sends a call without a body unless one is pending. `done` gets the response.
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
        // Errors of the previous request do not apply to this one.
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

    /// Shows a temporary or channel-specific refusal above the form.
    #[must_use]
    pub fn say_if_short(self, problem: &Problem) -> Handled {
        let short = [ErrorCode::ResendTooSoon, ErrorCode::TooManyCodes, ErrorCode::ChannelUnavailable];
        if !short.contains(&problem.code) {
            return Handled::No;
        }
        self.say(&Notice::from(problem), Vec::new());
        Handled::Yes
    }

    /// Shows a notice above the form, which keeps its input, with links to other screens.
    pub fn say(self, notice: &Notice, links: Vec<(String, String)>) {
        let words = notice.words();
        let wait = notice.retry_after_s.map(|seconds| {
            (french().notices.wait_minutes)(u32::try_from(seconds.div_ceil(60)).unwrap_or(u32::MAX))
        });
        let happened = words.happened.iter().map(ToString::to_string);
        let mut sentences: Vec<String> =
            happened.chain(wait).chain(words.to_do.iter().map(ToString::to_string)).collect();
        // Some notices already contain the wait of one minute.
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

    /// Shows a transient failure, or one that this client version cannot read, above the form, which keeps
    /// its input. Any other failure replaces the screen.
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

fn summary_of(all: &[Refused]) -> Alert {
    let count = u32::try_from(all.len()).unwrap_or(u32::MAX);
    let links = all.iter().map(|one| (one.href(), one.words.summary.to_string())).collect();
    Alert { title: (french().common.summary_title)(count), sentences: Vec::new(), links }
}
