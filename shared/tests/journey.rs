//! The journey table, compared with the table of the contract.

use std::collections::HashSet;

use shared::journey::{Action, Beneficiary, Event, Facts, Step};

/// The actions on contact details, which two steps accept.
const CONTACTS: [Action; 4] =
    [Action::ChangeContact, Action::VerifyContact, Action::CancelContact, Action::ConfirmContact];

/// The accepted actions of each step, as in the contract.
fn table() -> Vec<(Step, Vec<Action>)> {
    vec![
        (Step::SendCode, vec![Action::SendCode]),
        (Step::EnterCode, vec![Action::SendCode, Action::VerifyCode]),
        (Step::ChoosePerson, vec![Action::ChoosePerson]),
        (Step::Representative, vec![Action::CertifyRepresentative]),
        (Step::Activate, vec![Action::Consent]),
        (Step::Contact, CONTACTS.to_vec()),
        (Step::Account, [CONTACTS.as_slice(), &[Action::CreateAccount]].concat()),
        (Step::Done, vec![Action::CreateAccount]),
    ]
}

#[test]
fn each_step_accepts_exactly_the_actions_of_the_table() {
    assert_eq!(table().iter().map(|(step, _)| *step).collect::<Vec<_>>(), Step::ALL);
    for (step, accepted) in table() {
        for action in Action::ALL {
            assert_eq!(step.accepts(*action), accepted.contains(action), "{step:?} {action:?}");
        }
    }
}

#[test]
fn each_action_is_accepted_by_a_step_and_causes_an_event() {
    for action in Action::ALL {
        assert!(Step::ALL.iter().any(|step| step.accepts(*action)), "{action:?}");
        assert!(Event::ALL.iter().any(|event| event.caused_by() == *action), "{action:?}");
    }
}

#[test]
fn steps_are_serialised_with_the_names_of_the_contract() {
    let names = [
        "send_code",
        "enter_code",
        "choose_person",
        "representative",
        "activate",
        "contact",
        "account",
        "done",
    ];
    assert_eq!(names.len(), Step::ALL.len());
    for (step, name) in Step::ALL.iter().zip(names) {
        assert_eq!(serde_json::to_value(step).unwrap(), name);
        assert_eq!(serde_json::from_value::<Step>(name.into()).unwrap(), *step);
    }
}

#[test]
fn a_twin_of_a_parent_without_account_passes_every_step_in_order() {
    let events = [
        Event::CodeSent,
        Event::CodeVerified,
        Event::ChildChosen,
        Event::Certified,
        Event::Consented,
        Event::ContactConfirmed,
        Event::AccountCreated,
    ];
    assert_eq!(steps(Beneficiary::OneOfSeveral, &events), Step::ALL);
}

#[test]
fn a_holder_neither_chooses_a_person_nor_certifies() {
    let events = [
        Event::CodeSent,
        Event::CodeVerified,
        Event::Consented,
        Event::ContactConfirmed,
        Event::AccountCreated,
    ];
    let expected =
        [Step::SendCode, Step::EnterCode, Step::Activate, Step::Contact, Step::Account, Step::Done];
    assert_eq!(steps(Beneficiary::Holder, &events), expected);
}

#[test]
fn for_a_child_of_a_parent_with_an_account_the_consent_is_the_last_step() {
    let events = [Event::CodeSent, Event::CodeVerified, Event::Certified, Event::ConsentedWithAccount];
    let expected = [Step::SendCode, Step::EnterCode, Step::Representative, Step::Activate, Step::Done];
    assert_eq!(steps(Beneficiary::Child, &events), expected);
}

#[test]
fn after_changing_a_contact_the_contacts_must_be_confirmed_again() {
    let at_account = Facts::started(Beneficiary::Holder)
        .after(Event::CodeSent)
        .after(Event::CodeVerified)
        .after(Event::Consented)
        .after(Event::ContactConfirmed);
    assert_eq!(at_account.step(), Step::Account);
    assert_eq!(at_account.after(Event::ContactAsked).step(), Step::Contact);
    assert_eq!(at_account.after(Event::ContactKept).step(), Step::Account);
}

#[test]
fn only_a_changed_contact_leads_to_an_earlier_step() {
    for facts in every_facts() {
        for event in Event::ALL {
            let back = position(facts.after(*event).step()) < position(facts.step());
            let may = matches!(event, Event::ContactAsked | Event::ContactChanged)
                // No step accepts these events once the person is known.
                || matches!(event, Event::HolderChosen | Event::ChildChosen);
            assert!(!back || may, "{facts:?} {event:?}");
        }
    }
}

#[test]
fn no_fact_skips_the_code_the_person_the_certification_or_the_consent() {
    for facts in every_facts() {
        let step = facts.step();
        if !facts.code_verified {
            assert!(matches!(step, Step::SendCode | Step::EnterCode), "{facts:?} is at {step:?}");
        } else if !facts.person_known {
            assert_eq!(step, Step::ChoosePerson, "{facts:?}");
        } else if facts.for_a_child && !facts.certified {
            assert_eq!(step, Step::Representative, "{facts:?}");
        } else if !facts.consented {
            assert_eq!(step, Step::Activate, "{facts:?}");
        }
    }
}

fn steps(beneficiary: Beneficiary, events: &[Event]) -> Vec<Step> {
    let mut facts = Facts::started(beneficiary);
    let mut steps = vec![facts.step()];
    for event in events {
        assert!(facts.step().accepts(event.caused_by()), "{event:?} at {:?}", facts.step());
        facts = facts.after(*event);
        steps.push(facts.step());
    }
    steps
}

/// All facts that events can cause in any order, accepted or not.
fn every_facts() -> Vec<Facts> {
    let mut known: Vec<Facts> =
        Beneficiary::ALL.iter().map(|beneficiary| Facts::started(*beneficiary)).collect();
    let mut seen: HashSet<String> = known.iter().map(|facts| format!("{facts:?}")).collect();
    let mut index = 0;
    while let Some(facts) = known.get(index).copied() {
        for event in Event::ALL {
            let more = facts.after(*event);
            if seen.insert(format!("{more:?}")) {
                known.push(more);
            }
        }
        index += 1;
    }
    known
}

fn position(step: Step) -> Option<usize> {
    Step::ALL.iter().position(|known| *known == step)
}
