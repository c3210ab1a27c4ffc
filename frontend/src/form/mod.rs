//! What all forms share: all refused fields at once, a summary that takes the focus once, one
//! request at a time. A screen says only which call it sends and what is its own.

pub(crate) mod fields;

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::{Serialize, de::DeserializeOwned};
use shared::api::{Call, ErrorCode, Problem};
use shared::field::{FieldCode, FieldError};
use texts::{Field, FieldWords, french};

use crate::activation::resume::resume;
use crate::api::{self, Failure};
use crate::client::{Came, Client};
use crate::focus::focus;
use crate::form::fields::{field_named, id_of, route_of};
use crate::route::Route;
use crate::shell::notice::Notice;
use crate::shell::page::{Shown, Title};

/// The id of the error summary.
pub const SUMMARY: &str = "summary";

/// The state of a form. Cheap to copy.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    client: Client,
    route: Route,
    refused: RwSignal<Vec<Refused>>,
    alert: RwSignal<Option<Alert>>,
    busy: RwSignal<bool>,
}

/// One refused field with its words.
#[derive(Clone, Debug)]
pub struct Refused {
    /// Which field.
    pub field: Field,
    /// The id of the input that the summary leads to.
    pub at: &'static str,
    /// What happened and what to do.
    pub words: FieldWords,
    /// One more sentence, as how many tries are left.
    pub more: Option<String>,
}

/// What is wrong with the form as a whole, not with one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alert {
    /// The title of the summary.
    pub title: String,
    /// What happened and what to do, one sentence a line.
    pub sentences: Vec<String>,
    /// Where to look: a link's address and words.
    pub links: Vec<(String, String)>,
}

impl Form {
    /// The form of a screen.
    #[must_use]
    pub fn new(client: Client, route: Route) -> Self {
        Self {
            client,
            route,
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
    pub fn error(self, field: Field) -> Signal<Option<Refused>> {
        Signal::derive(move || self.refused.with(|all| all.iter().find(|one| one.field == field).cloned()))
    }

    /// What the summary shows: nothing while all is well.
    #[must_use]
    pub fn summary(self) -> Signal<Option<Alert>> {
        Signal::derive(move || {
            self.alert
                .get()
                .or_else(|| self.refused.with(|all| (!all.is_empty()).then(|| self.summary_of(all))))
        })
    }

    fn summary_of(self, all: &[Refused]) -> Alert {
        let count = u32::try_from(all.len()).unwrap_or(u32::MAX);
        let links =
            all.iter().map(|one| (self.lead(one.field, one.at), one.words.summary.to_string())).collect();
        Alert { title: (french().common.summary_title)(count), sentences: Vec::new(), links }
    }

    /// The address of a field: on this screen its place, else its screen.
    #[must_use]
    pub fn place(self, field: Field) -> String {
        self.lead(field, id_of(field))
    }

    fn lead(self, field: Field, at: &str) -> String {
        let home = route_of(field);
        if home == self.route { format!("#{at}") } else { home.path().to_owned() }
    }

    /// Nothing is refused any more, and the title of the document says no error.
    fn clear(self) {
        self.refused.set(Vec::new());
        self.alert.set(None);
        document().set_title(&Title::of(self.client, &Shown::Screen(self.route)).document());
    }

    /// The same after a press that has mended a field of this screen. The button is gone then: the focus goes
    /// to that field.
    pub fn mended(self, field: Field) {
        self.clear();
        focus(id_of(field));
    }

    /// Shows what a parser or the server refuses, each field once.
    pub fn refuse(self, errors: &[FieldError]) {
        let mut all: Vec<Refused> = Vec::new();
        for error in errors {
            let Some(field) = field_named(self.route, &error.name) else { continue };
            if !all.iter().any(|one| one.field == field) {
                all.push(refused(field, error.code));
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

    /// Shows what is wrong as a whole.
    pub fn alert(self, alert: Alert) {
        self.refused.set(Vec::new());
        self.alert.set(Some(alert));
        self.present();
    }

    fn present(self) {
        document().set_title(&Title::of(self.client, &Shown::Screen(self.route)).with_error());
        // The summary is in the document only after this turn.
        set_timeout(
            move || {
                if focus(SUMMARY) {
                    self.client.came.set(Came::Summary);
                }
            },
            Duration::ZERO,
        );
    }

    /// Sends a call, one at a time. `done` gets the answer; `own` gets a refusal and says whether
    /// the screen has answered it.
    pub fn send<C>(
        self,
        call: C,
        done: impl FnOnce(C::Answer) + 'static,
        own: impl FnOnce(&Problem) -> Answered + 'static,
    ) where
        C: Call + Serialize + 'static,
        C::Answer: DeserializeOwned,
    {
        self.run(async move { api::send(&call).await }, done, own);
    }

    /// Sends a call without a body, one at a time. `done` gets the answer.
    pub fn ask<C>(self, done: impl FnOnce(C::Answer) + 'static)
    where
        C: Call + 'static,
        C::Answer: DeserializeOwned,
    {
        self.run(api::ask::<C>(), done, |_| Answered::No);
    }

    fn run<A: 'static>(
        self,
        call: impl Future<Output = Result<A, Failure>> + 'static,
        done: impl FnOnce(A) + 'static,
        own: impl FnOnce(&Problem) -> Answered + 'static,
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
                Err(Failure::Refused(problem)) => match own(&problem) {
                    Answered::ByTheScreen => {}
                    Answered::No => self.fall_back(&problem),
                },
                Err(failure) => self.fail(&failure),
            }
        });
    }

    /// Says above the form what is refused for a while only, or for one way only.
    #[must_use]
    pub fn say_if_short(self, problem: &Problem) -> Answered {
        let short = [ErrorCode::ResendTooSoon, ErrorCode::TooManyCodes, ErrorCode::ChannelUnavailable];
        if !short.contains(&problem.code) {
            return Answered::No;
        }
        self.say(&Notice::from(problem), Vec::new());
        Answered::ByTheScreen
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
        } else if [ErrorCode::WrongStep, ErrorCode::ContactPending].contains(&problem.code) {
            // Another tab went on: the server says where.
            resume(self.client);
        } else {
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
            self.client.stop(notice);
        }
    }
}

/// Whether a screen has answered a refusal by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answered {
    /// It is shown.
    ByTheScreen,
    /// It is for the whole client.
    No,
}

/// A refused field in its own words.
#[must_use]
pub fn refused(field: Field, code: FieldCode) -> Refused {
    Refused { field, at: id_of(field), words: (french().field_errors.words)(field, code), more: None }
}
