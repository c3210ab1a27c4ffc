//! The journey table, against the table of the contract.

use shared::journey::{Action, Facts, Step};

/// What each step takes, as the contract writes it.
const TABLE: &[(Step, &[Action])] = &[
    (Step::SendCode, &[Action::SendCode]),
    (Step::EnterCode, &[Action::SendCode, Action::VerifyCode]),
    (Step::Activate, &[Action::Consent]),
    (Step::Contact, &[Action::ConfirmContact]),
    (Step::Account, &[Action::ConfirmContact, Action::CreateAccount]),
    (Step::Done, &[Action::CreateAccount]),
];

#[test]
fn each_step_takes_exactly_the_actions_of_the_table() {
    assert_eq!(TABLE.iter().map(|(step, _)| *step).collect::<Vec<_>>(), Step::ALL);
    for (step, taken) in TABLE {
        for action in Action::ALL {
            assert_eq!(step.accepts(*action), taken.contains(action), "{step:?} {action:?}");
        }
    }
}

#[test]
fn steps_cross_the_wire_by_the_names_of_the_contract() {
    let names = ["send_code", "enter_code", "activate", "contact", "account", "done"];
    for (step, name) in Step::ALL.iter().zip(names) {
        assert_eq!(serde_json::to_value(step).unwrap(), name);
        assert_eq!(serde_json::from_value::<Step>(name.into()).unwrap(), *step);
    }
}

#[test]
fn the_facts_of_a_journey_lead_through_every_step_in_order() {
    let mut facts = Facts::default();
    let mut steps = vec![facts.step()];
    for happen in HAPPENINGS {
        happen(&mut facts);
        steps.push(facts.step());
    }
    assert_eq!(steps, Step::ALL);
}

#[test]
fn a_new_fact_never_leads_back() {
    for facts in every_facts() {
        for happen in HAPPENINGS {
            let mut more = facts;
            happen(&mut more);
            assert!(place(more.step()) >= place(facts.step()), "{facts:?} to {more:?}");
        }
    }
}

#[test]
fn no_fact_passes_over_the_code_or_the_consent() {
    for facts in every_facts() {
        let step = facts.step();
        if !facts.code_verified {
            assert!(matches!(step, Step::SendCode | Step::EnterCode), "{facts:?} is at {step:?}");
        } else if !facts.consented {
            assert_eq!(step, Step::Activate, "{facts:?}");
        }
        assert_eq!(
            step == Step::Done,
            facts.code_verified && facts.consented && facts.contact_confirmed && facts.account_created
        );
    }
}

const HAPPENINGS: [fn(&mut Facts); 5] = [
    |facts| facts.code_sent = true,
    |facts| facts.code_verified = true,
    |facts| facts.consented = true,
    |facts| facts.contact_confirmed = true,
    |facts| facts.account_created = true,
];

fn every_facts() -> impl Iterator<Item = Facts> {
    (0..1u8 << HAPPENINGS.len()).map(|bits| {
        let mut facts = Facts::default();
        for (place, happen) in HAPPENINGS.iter().enumerate() {
            if bits & (1 << place) != 0 {
                happen(&mut facts);
            }
        }
        facts
    })
}

fn place(step: Step) -> Option<usize> {
    Step::ALL.iter().position(|known| *known == step)
}
