//! `/activer/compte`: identifier and password.

use leptos::prelude::*;
use shared::api::{CreateAccount, ErrorCode, Problem};
use texts::{Field, FieldWords, french};

use crate::activation::draft::AccountDraft;
use crate::client::Client;
use crate::components::{
    Actions, ErrorSummary, Fold, IDENTIFIER_RULES, IdentifierRules, PASSWORD_RULES, PasswordField,
    PasswordRules, Pictured, QuietButton, SentenceList, TextField,
};
use crate::form::fields::id_of;
use crate::form::{Answered, Form, Refused};
use crate::practice;
use crate::route::Route;

pub(crate) fn screen(client: Client) -> AnyView {
    let words = &french().account;
    let form = Form::new(client, Route::Account);
    // Who looks at the contacts once more finds here again what was typed.
    let AccountDraft { identifier, password, again } = client.account;
    let suggestions = RwSignal::new(Vec::<String>::new());
    let shown = RwSignal::new(false);
    let submit = move || {
        let call =
            CreateAccount { identifier: identifier.get_untracked(), password: password.get_untracked() };
        if let Err(errors) = call.parse() {
            form.refuse(&errors);
        } else if password.get_untracked() != again.get_untracked() {
            form.show(vec![own_words(Field::PasswordAgain, words.mismatch)]);
        } else {
            let done = move |view| {
                client.identifier.set(Some(identifier.get_untracked()));
                client.follow(view);
            };
            form.send(call, done, move |problem| own(form, suggestions, problem));
        }
    };
    let take = move |suggestion: String| {
        let label = (words.take)(&suggestion);
        let press = Callback::new(move |()| {
            identifier.set(suggestion.clone());
            suggestions.set(Vec::new());
            form.mended(Field::Identifier);
        });
        view! { <li><QuietButton label press/></li> }
    };
    view! {
        <form novalidate class="stack" on:submit=move |event| { event.prevent_default(); submit(); }>
            <ErrorSummary alert=form.summary()/>
            <h1 tabindex="-1">{words.title.text}</h1>
            <Pictured of=words.purpose/>
            <Pictured of=french().common.all_required/>
            {practice::account()}
            <TextField
                id="identifier"
                label=words.identifier
                hints=vec![words.identifier_is, words.identifier_example]
                value=identifier
                error=form.error(Field::Identifier)
                autocomplete="username"
                described_by=IDENTIFIER_RULES
            />
            <Show when=move || suggestions.with(|all| !all.is_empty())>
                <p>{words.suggestions.text}</p>
                <ul class="list">{move || suggestions.get().into_iter().map(take).collect_view()}</ul>
            </Show>
            <IdentifierRules value=identifier/>
            <PasswordField id="password" label=words.password hint=words.password_is value=password shown error=form.error(Field::Password) toggle=true described_by=PASSWORD_RULES/>
            <PasswordRules value=password/>
            <PasswordField id="password-again" label=words.password_again value=again shown error=form.error(Field::PasswordAgain)/>
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

const fn own_words(field: Field, words: FieldWords) -> Refused {
    Refused { field, at: id_of(field), words, more: None }
}

fn own(form: Form, suggestions: RwSignal<Vec<String>>, problem: &Problem) -> Answered {
    if problem.code != ErrorCode::IdentifierTaken {
        return Answered::No;
    }
    suggestions.set(problem.suggestions.clone());
    form.show(vec![own_words(Field::Identifier, french().account.taken)]);
    Answered::ByTheScreen
}
