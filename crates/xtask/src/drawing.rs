//! `cargo xtask drawing`: draws the journey table of `shared` into ARCHITECTURE.md, so that no second copy of the
//! table is maintained by hand.
//!
//! The state graph is explored from every initial state, by every event that a step accepts. Must not know: the
//! client, whose screens the document itself describes.

use std::fmt::{Debug, Write};
use std::path::PathBuf;

use shared::api::{
    Call, CancelContact, Certify, ChangeEmail, ChangePhone, ChoosePerson, ConfirmContact, Consent,
    CreateAccount, Method, SendCode, StartActivation, VerifyCode, VerifyContact,
};
use shared::journey::{Action, Event, Facts, Step, Whose};

use crate::failure::Failure;
use crate::run::say;
use crate::workspace::Workspace;

const DOCUMENT: &str = "ARCHITECTURE.md";
const BEGINS: &str = "<!-- journey: drawn by `cargo xtask drawing` -->\n";
const ENDS: &str = "<!-- /journey -->\n";

/// Draws the table into ARCHITECTURE.md.
///
/// # Errors
/// [`Failure::File`] if the document cannot be read or written, [`Failure::Missing`] if it has lost the two marker
/// lines.
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

/// The document with the current drawing; `None` if the marker lines are missing.
fn with_drawing(document: &str) -> Option<String> {
    let (before, after) = document.split_once(BEGINS)?;
    let (_, after) = after.split_once(ENDS)?;
    Some(format!("{before}{BEGINS}\n{}\n{}\n{ENDS}{after}", diagram(), table()))
}

/// The state diagram, in Mermaid's syntax.
fn diagram() -> String {
    let mut lines = format!(
        "```mermaid\nstateDiagram-v2\n    [*] --> {} : {}\n",
        name(Facts::begun(Whose::Holder).step()),
        call::<StartActivation>(),
    );
    for ((from, to), events) in edges() {
        let events: Vec<String> = events.iter().map(words).collect();
        let _ = writeln!(lines, "    {} --> {} : {}", name(from), name(to), events.join(", "));
    }
    let _ = writeln!(lines, "    {} --> [*]", name(Step::Done));
    lines + "```\n"
}

/// The table of the calls that each step accepts.
fn table() -> String {
    let head = "| step | takes |\n|---|---|\n".to_owned();
    Step::ALL.iter().fold(head, |table, step| {
        let calls: Vec<String> =
            step.takes().iter().flat_map(|action| calls(*action)).map(|call| format!("`{call}`")).collect();
        format!("{table}| `{}` | {} |\n", name(*step), calls.join(", "))
    })
}

type Edge = ((Step, Step), Vec<Event>);

/// The transitions between steps with their events, in the order of the journey.
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

/// All facts that a journey can reach.
fn reachable() -> Vec<Facts> {
    let mut known: Vec<Facts> = Vec::new();
    let mut ahead: Vec<Facts> = Whose::ALL.iter().map(|whose| Facts::begun(*whose)).collect();
    while let Some(facts) = ahead.pop() {
        if !known.contains(&facts) {
            known.push(facts);
            ahead.extend(accepted(facts).map(|event| facts.after(event)));
        }
    }
    known
}

fn accepted(facts: Facts) -> impl Iterator<Item = Event> {
    Event::ALL.iter().copied().filter(move |event| facts.step().accepts(event.follows()))
}

/// The calls that request an action.
fn calls(action: Action) -> Vec<String> {
    match action {
        Action::SendCode => vec![call::<SendCode>()],
        Action::VerifyCode => vec![call::<VerifyCode>()],
        Action::ChoosePerson => vec![call::<ChoosePerson>()],
        Action::Certify => vec![call::<Certify>()],
        Action::Consent => vec![call::<Consent>()],
        Action::ChangeContact => vec![call::<ChangeEmail>(), call::<ChangePhone>()],
        Action::VerifyContact => vec![call::<VerifyContact>()],
        Action::CancelContact => vec![call::<CancelContact>()],
        Action::ConfirmContact => vec![call::<ConfirmContact>()],
        Action::CreateAccount => vec![call::<CreateAccount>()],
    }
}

fn call<C: Call>() -> String {
    format!("{} {}", verb(C::METHOD), C::PATH)
}

const fn verb(method: Method) -> &'static str {
    match method {
        Method::Get => "GET",
        Method::Post => "POST",
        Method::Put => "PUT",
        Method::Delete => "DELETE",
    }
}

/// A step's name in the API.
pub(crate) fn name(step: Step) -> String {
    words(&step).replace(' ', "_")
}

/// Splits a variant's name into words: `CodeSent` becomes `code sent`.
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
    fn the_drawing_in_the_document_is_up_to_date() {
        let document = std::fs::read_to_string(path(&Workspace::find().unwrap())).unwrap();
        let drawn = with_drawing(&document).expect("the two lines between which the drawing stands");
        assert!(drawn == document, "{DOCUMENT} shows a former journey table. Run: cargo xtask drawing");
    }

    #[test]
    fn every_step_is_reachable_and_every_event_occurs() {
        let edges = edges();
        for step in Step::ALL {
            assert!(edges.iter().any(|((from, to), _)| from == step || to == step), "{step:?}");
        }
        for event in Event::ALL {
            assert!(edges.iter().any(|(_, events)| events.contains(event)), "{event:?}");
        }
    }

    #[test]
    fn a_step_has_its_name_of_the_api() {
        assert_eq!(
            (name(Step::EnterCode), words(&Event::CodeSent)),
            ("enter_code".into(), "code sent".into())
        );
    }

    #[test]
    fn a_document_without_the_marker_lines_is_not_changed() {
        assert_eq!(with_drawing("# Architecture\n"), None);
    }
}
