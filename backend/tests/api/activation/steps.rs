//! The journey table, walked: every call at every step.

use serde_json::json;
use shared::api::ErrorCode;
use shared::journey::{Action, Step};

use crate::support::{Answer, PASSWORD, TestApp, Traveller, people};

#[tokio::test]
async fn a_call_that_the_step_does_not_take_is_refused_and_changes_nothing() {
    let app = TestApp::start().await;
    for (step, person) in Step::ALL.iter().zip([
        people::nathalie(),
        people::bruno(),
        people::rose(),
        people::leo(),
        people::chloe(),
        people::minor(),
        people::ines(),
        people::jules(),
    ]) {
        let mut traveller = app.visitor().at(*step, &person).await;
        app.sent().await;
        for action in Action::ALL.iter().filter(|action| !step.accepts(**action)) {
            let before = app.records();
            let answer = act(&mut traveller, *action).await;
            assert_eq!(answer.problem(ErrorCode::WrongStep).step, Some(*step), "{action:?} at {step:?}");
            app.assert_nothing_happened_since(&before);
        }
        assert_eq!(traveller.step().await, *step);
    }
}

#[tokio::test]
async fn the_whole_way_passes_each_step_once() {
    let app = TestApp::start().await;
    for (person, passed_over) in [
        (people::nathalie(), &[Step::ChoosePerson, Step::Representative][..]),
        (people::leo(), &[Step::ChoosePerson]),
        (people::rose(), &[]),
    ] {
        let mut traveller = app.visitor().begin(&person).await;
        let mut seen = vec![traveller.step().await];
        while seen.last() != Some(&Step::Done) {
            seen.push(traveller.go_on().await);
        }
        let expected: Vec<Step> =
            Step::ALL.iter().copied().filter(|step| !passed_over.contains(step)).collect();
        assert_eq!(seen, expected);
    }
}

async fn act(traveller: &mut Traveller<'_>, action: Action) -> Answer {
    match action {
        Action::SendCode => traveller.send_code("email").await,
        Action::VerifyCode => {
            traveller.post("/activation/code/verification", json!({"code": "H7GC F3KV C2D9"})).await
        }
        Action::ChoosePerson => traveller.choose("nobody").await,
        Action::Certify => traveller.certify().await,
        Action::Consent => traveller.consent().await,
        Action::ChangeContact => traveller.change_email("autre@poste.example").await,
        Action::VerifyContact => traveller.verify_contact("123456").await,
        Action::CancelContact => traveller.cancel_contact().await,
        Action::ConfirmContact => traveller.confirm_contact().await,
        Action::CreateAccount => traveller.create_account("marche.apres.marche", PASSWORD).await,
    }
}
