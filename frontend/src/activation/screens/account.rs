//! `/activer/compte`: identifier and password.

use leptos::prelude::*;
use shared::api::activation::CreateAccount;
use shared::api::{ErrorCode, Problem};
use texts::{Field, french};

use crate::activation::draft::AccountDraft;
use crate::activation::journey::Journey;
use crate::components::{
    Actions, ErrorSummary, Fold, IDENTIFIER_RULES, IconSentence, IdentifierRules, PASSWORD_RULES,
    PasswordField, PasswordRules, QuietButton, SentenceList, TextField,
};
use crate::form::{Form, FormField};
use crate::practice;
use crate::route::Route;
use crate::shell::Handled;

pub(crate) const FIELDS: &[&FormField] = &[IDENTIFIER, PASSWORD, PASSWORD_AGAIN];
const IDENTIFIER: &FormField = &FormField::new(Field::Identifier, "identifier", "identifier");
const PASSWORD: &FormField = &FormField::new(Field::Password, "password", "password");
const PASSWORD_AGAIN: &FormField = &FormField::new(Field::PasswordAgain, "password_again", "password-again");

pub(crate) fn screen(journey: Journey) -> AnyView {
    let words = &french().account;
    let form = Form::new(journey.shell, Route::Account, FIELDS);
    // The draft outlives a visit to the contact screens.
    let AccountDraft { identifier, password, again } = journey.account;
    let suggestions = RwSignal::new(Vec::<String>::new());
    let shown = RwSignal::new(false);
    let submit = move || {
        let call =
            CreateAccount { identifier: identifier.get_untracked(), password: password.get_untracked() };
        if let Err(errors) = call.parse() {
            form.refuse(&errors);
        } else if password.get_untracked() != again.get_untracked() {
            form.show_one(PASSWORD_AGAIN.refused_with(words.mismatch));
        } else {
            let done = move |view| {
                journey.identifier.set(Some(identifier.get_untracked()));
                journey.follow(view);
            };
            form.call(call, done, move |problem| on_refusal(form, suggestions, problem));
        }
    };
    let take = move |suggestion: String| {
        let label = (words.take)(&suggestion);
        let press = Callback::new(move |()| {
            identifier.set(suggestion.clone());
            suggestions.set(Vec::new());
            form.filled_in(IDENTIFIER);
        });
        view! { <li><QuietButton label press/></li> }
    };
    view! {
        <form novalidate class="stack" on:submit=move |event| { event.prevent_default(); submit(); }>
            <ErrorSummary alert=form.summary()/>
            <h1 tabindex="-1">{words.title.text}</h1>
            <IconSentence of=words.purpose/>
            <IconSentence of=french().common.all_required/>
            {practice::account()}
            <TextField
                id=IDENTIFIER.id
                label=words.identifier
                hints=vec![words.identifier_is, words.identifier_example]
                value=identifier
                error=form.error(IDENTIFIER)
                autocomplete="username"
                described_by=IDENTIFIER_RULES
            />
            <Show when=move || suggestions.with(|all| !all.is_empty())>
                <p>{words.suggestions.text}</p>
                <ul class="list">{move || suggestions.get().into_iter().map(take).collect_view()}</ul>
            </Show>
            <IdentifierRules value=identifier/>
            <PasswordField id=PASSWORD.id label=words.password hint=words.password_is value=password shown error=form.error(PASSWORD) toggle=true described_by=PASSWORD_RULES/>
            <PasswordRules value=password/>
            <PasswordField id=PASSWORD_AGAIN.id label=words.password_again value=again shown error=form.error(PASSWORD_AGAIN)/>
            <Fold summary=words.identifier_more>
                <SentenceList sentences=words.identifier_words/>
            </Fold>
            <Fold summary=words.robust>
                <SentenceList sentences=words.robust_words/>
            </Fold>
            <Actions back=Route::Contact label=words.submit busy=form.busy()/>
        </form>
    }
    .into_any()
}

fn on_refusal(form: Form, suggestions: RwSignal<Vec<String>>, problem: &Problem) -> Handled {
    if problem.code != ErrorCode::IdentifierTaken {
        return Handled::No;
    }
    suggestions.set(problem.suggestions.clone());
    form.show_one(IDENTIFIER.refused_with(french().account.taken));
    Handled::Yes
}
