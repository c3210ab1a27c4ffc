//! The hints under a label, and the ARIA attributes that link a field to its hint and its error.

use leptos::prelude::*;
use texts::Sentence;

use crate::components::{Refused, Say};

/// The hints of a field, one per line; empty without hints.
pub(super) fn hints_of(id: &'static str, hints: Vec<Sentence>) -> impl IntoView {
    (!hints.is_empty()).then(|| {
        view! {
            <div class="hint" id=hint_id(id)>
                {hints.into_iter().map(|of| view! { <p><Say of/></p> }).collect_view()}
            </div>
        }
    })
}

pub(super) fn error_id(id: &str) -> String {
    format!("{id}-error")
}

fn hint_id(id: &str) -> String {
    format!("{id}-hint")
}

/// The elements that describe a field, in order: hint, extra description, error.
#[derive(Clone, Copy)]
pub(super) struct Described {
    pub(super) id: &'static str,
    pub(super) hint: Hint,
    pub(super) also: Option<&'static str>,
    pub(super) error: Signal<Option<Refused>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Hint {
    Shown,
    None,
}

impl Hint {
    pub(super) fn of(hints: &[Sentence]) -> Self {
        if hints.is_empty() { Self::None } else { Self::Shown }
    }
}

impl Described {
    /// The ids for `aria-describedby`.
    pub(super) fn by(self) -> impl Fn() -> Option<String> + Send {
        move || {
            let hint = (self.hint == Hint::Shown).then(|| hint_id(self.id));
            let error = self.error.read().is_some().then(|| error_id(self.id));
            let ids: Vec<String> =
                hint.into_iter().chain(self.also.map(ToOwned::to_owned)).chain(error).collect();
            (!ids.is_empty()).then(|| ids.join(" "))
        }
    }
}

/// Describes a group at its first field, because Orca ignores the description of a group. The first field
/// that asks takes the description, so it is said once.
#[derive(Clone, Copy)]
pub(super) struct AtFirstField(StoredValue<Option<Described>>);

impl AtFirstField {
    /// Provides the description to the fields inside this group.
    pub(super) fn provide(described: Described) {
        provide_context(Self(StoredValue::new(Some(described))));
    }

    /// The ids for the first field of the group; `None` for the others.
    pub(super) fn by() -> Option<impl Fn() -> Option<String> + Send> {
        let Self(waiting) = use_context()?;
        waiting.try_update_value(Option::take).flatten().map(Described::by)
    }
}

/// The value of `aria-invalid`.
pub(super) fn invalid(error: Signal<Option<Refused>>) -> impl Fn() -> Option<&'static str> + Send {
    move || error.read().is_some().then_some("true")
}
