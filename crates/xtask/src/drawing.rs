//! `cargo xtask drawing`: the journey table of `shared`, drawn into ARCHITECTURE.md, so that no second copy of
//! the table is kept by hand.
//!
//! The drawing is explored, not listed: from each beginning, every event that the step accepts is followed. Must
//! not know: the client, whose screens are told in the document itself.

use std::fmt::{Debug, Write};
use std::path::PathBuf;

use shared::api::Call;
use shared::api::activation::{
    CancelContact, CertifyRepresentative, ChangeEmail, ChangePhone, ChoosePerson, ConfirmContact, Consent,
    CreateAccount, SendCode, StartActivation, VerifyCode, VerifyContact,
};
use shared::journey::{Action, Beneficiary, Event, Facts, Step};

use crate::failure::Failure;
use crate::run::say;
use crate::workspace::Workspace;

const DOCUMENT: &str = "ARCHITECTURE.md";
const BEGINS: &str = "<!-- journey: drawn by `cargo xtask drawing` -->\n";
const ENDS: &str = "<!-- /journey -->\n";

/// Draws the table into ARCHITECTURE.md.
///
/// # Errors
/// The document cannot be read or written, or has lost the place of the drawing.
pub(crate) fn drawing(workspace: &Workspace) -> Result<(), Failure> {
    let path = path(workspace);
    let document = std::fs::read_to_string(&path).map_err(Failure::file(&path))?;
    let drawn = with_drawing(&document).ok_or_else(|| Failure::Missing {
        what: format!("the place of the drawing in {DOCUMENT}"),
        remedy: format!("Put these two lines back where it belongs:\n{BEGINS}{ENDS}"),
    })?;
    if drawn == document {
        say(&format!("The drawing in {DOCUMENT} is that of the journey table already."));
        return Ok(());
    }
    std::fs::write(&path, drawn).map_err(Failure::file(&path))?;
    say(&format!("The journey table is drawn into {DOCUMENT}."));
    Ok(())
}

fn path(workspace: &Workspace) -> PathBuf {
    workspace.root.join(DOCUMENT)
}

/// The document with the drawing of today, where it has a place for one.
fn with_drawing(document: &str) -> Option<String> {
    let (before, after) = document.split_once(BEGINS)?;
    let (_, after) = after.split_once(ENDS)?;
    Some(format!("{before}{BEGINS}\n{}\n{}\n{ENDS}{after}", diagram(), table()))
}

/// The drawing, in Mermaid's words.
fn diagram() -> String {
    let mut lines = format!(
        "```mermaid\nstateDiagram-v2\n    [*] --> {} : {}\n",
        Facts::started(Beneficiary::Holder).step().as_str(),
        call::<StartActivation>(),
    );
    for ((from, to), events) in edges() {
        let events: Vec<String> = events.iter().map(words).collect();
        let _ = writeln!(lines, "    {} --> {} : {}", from.as_str(), to.as_str(), events.join(", "));
    }
    let _ = writeln!(lines, "    {} --> [*]", Step::Done.as_str());
    lines + "```\n"
}

/// What each step takes, as calls.
fn table() -> String {
    let head = "| step | takes |\n|---|---|\n".to_owned();
    Step::ALL.iter().fold(head, |table, step| {
        let calls: Vec<String> =
            step.takes().iter().flat_map(|action| calls(*action)).map(|call| format!("`{call}`")).collect();
        format!("{table}| `{}` | {} |\n", step.as_str(), calls.join(", "))
    })
}

type Edge = ((Step, Step), Vec<Event>);

/// From which step to which, and by what, in the order of the guide.
fn edges() -> Vec<Edge> {
    let mut edges: Vec<Edge> = Vec::new();
    for facts in reachable() {
        for event in accepted(facts) {
            let ends = (facts.step(), facts.after(event).step());
            match edges.iter_mut().find(|(known, _)| *known == ends) {
                Some((_, events)) if events.contains(&event) => {}
                Some((_, events)) => events.push(event),
                None => edges.push((ends, vec![event])),
            }
        }
    }
    for (_, events) in &mut edges {
        events.sort_by_key(|event| place(Event::ALL, event));
    }
    edges.sort_by_key(|((from, to), _)| (place(Step::ALL, from), place(Step::ALL, to)));
    edges
}

fn place<T: PartialEq>(all: &[T], one: &T) -> Option<usize> {
    all.iter().position(|known| known == one)
}

/// All the facts that a journey can come to.
fn reachable() -> Vec<Facts> {
    let mut known: Vec<Facts> = Vec::new();
    let mut ahead: Vec<Facts> = Beneficiary::ALL.iter().map(|whose| Facts::started(*whose)).collect();
    while let Some(facts) = ahead.pop() {
        if !known.contains(&facts) {
            known.push(facts);
            ahead.extend(accepted(facts).map(|event| facts.after(event)));
        }
    }
    known
}

fn accepted(facts: Facts) -> impl Iterator<Item = Event> {
    Event::ALL.iter().copied().filter(move |event| facts.step().accepts(event.caused_by()))
}

/// The calls by which a client asks for an action.
fn calls(action: Action) -> Vec<String> {
    match action {
        Action::SendCode => vec![call::<SendCode>()],
        Action::VerifyCode => vec![call::<VerifyCode>()],
        Action::ChoosePerson => vec![call::<ChoosePerson>()],
        Action::CertifyRepresentative => vec![call::<CertifyRepresentative>()],
        Action::Consent => vec![call::<Consent>()],
        Action::ChangeContact => vec![call::<ChangeEmail>(), call::<ChangePhone>()],
        Action::VerifyContact => vec![call::<VerifyContact>()],
        Action::CancelContact => vec![call::<CancelContact>()],
        Action::ConfirmContact => vec![call::<ConfirmContact>()],
        Action::CreateAccount => vec![call::<CreateAccount>()],
    }
}

fn call<C: Call>() -> String {
    format!("{} {}", C::METHOD.as_str(), C::PATH)
}

/// `CodeSent` as `code sent`.
fn words(name: &impl Debug) -> String {
    let mut words = String::new();
    for sign in format!("{name:?}").chars() {
        if sign.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(sign.to_lowercase());
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_drawing_in_the_document_is_that_of_the_table() {
        let document = std::fs::read_to_string(path(&Workspace::find().unwrap())).unwrap();
        let drawn = with_drawing(&document).expect("the two lines between which the drawing stands");
        assert!(drawn == document, "{DOCUMENT} shows a former journey table. Run: cargo xtask drawing");
    }

    #[test]
    fn every_step_is_come_to_and_every_event_happens_somewhere() {
        let edges = edges();
        for step in Step::ALL {
            assert!(edges.iter().any(|((from, to), _)| from == step || to == step), "{step:?}");
        }
        for event in Event::ALL {
            assert!(edges.iter().any(|(_, events)| events.contains(event)), "{event:?}");
        }
    }

    #[test]
    fn a_step_is_named_as_it_crosses_the_wire() {
        assert_eq!(
            (Step::EnterCode.as_str().to_owned(), words(&Event::CodeSent)),
            ("enter_code".into(), "code sent".into())
        );
    }

    #[test]
    fn a_document_without_the_place_is_left_alone() {
        assert_eq!(with_drawing("# Architecture\n"), None);
    }
}
