//! The view of a journey, which omits the members that its step does not need.

use serde_json::json;
use shared::api::activation::{ActivationView, PersonChoice, PersonView};
use shared::api::{ChannelHint, CodeView, ContactView};
use shared::contact::Channel;
use shared::journey::Step;

#[test]
fn a_view_omits_absent_members() {
    assert_eq!(
        serde_json::to_value(bare(Step::Done)).unwrap(),
        json!({"step": "done", "expires_in_s": 1800})
    );
}

#[test]
fn a_full_view_has_the_names_of_the_contract() {
    let view = ActivationView {
        channels: vec![ChannelHint { channel: Channel::Email, hint: "nat*****@orange.fr".to_owned() }],
        code: Some(CodeView {
            channel: Channel::Sms,
            hint: "*****510".to_owned(),
            length: 12,
            expires_in_s: 1800,
            resend_in_s: 60,
            attempts_left: 5,
        }),
        person: Some(PersonView { first_name: "Nathalie".to_owned(), is_child: false }),
        space_created_on: Some("2022-01-31".to_owned()),
        dmp_created_on: Some("2019-05-02".to_owned()),
        terms_version: Some("2026-01".to_owned()),
        people: vec![PersonChoice { id: "a1".to_owned(), first_name: "Léo".to_owned() }],
        contact: Some(ContactView {
            email: None,
            phone: Some("+33639980510".to_owned()),
            pending: Some(CodeView {
                channel: Channel::Email,
                hint: "nat*****@orange.fr".to_owned(),
                length: 6,
                expires_in_s: 600,
                resend_in_s: 60,
                attempts_left: 5,
            }),
        }),
        ..bare(Step::EnterCode)
    };
    let value = serde_json::to_value(&view).unwrap();
    assert_eq!(
        value,
        json!({
            "step": "enter_code",
            "expires_in_s": 1800,
            "channels": [{"channel": "email", "hint": "nat*****@orange.fr"}],
            "code": {"channel": "sms", "hint": "*****510", "length": 12, "expires_in_s": 1800, "resend_in_s": 60,
                "attempts_left": 5},
            "person": {"first_name": "Nathalie", "is_child": false},
            "space_created_on": "2022-01-31",
            "dmp_created_on": "2019-05-02",
            "terms_version": "2026-01",
            "people": [{"id": "a1", "first_name": "Léo"}],
            "contact": {"phone": "+33639980510", "pending": {"channel": "email", "hint": "nat*****@orange.fr",
                "length": 6, "expires_in_s": 600, "resend_in_s": 60, "attempts_left": 5}},
        })
    );
    assert_eq!(serde_json::from_value::<ActivationView>(value).unwrap(), view);
}

#[test]
fn a_client_ignores_unknown_members_of_a_view() {
    let newer =
        json!({"step": "contact", "expires_in_s": 1, "people": [], "contact": {"since": 1}, "more": {}});
    let view: ActivationView = serde_json::from_value(newer).unwrap();
    assert_eq!(view.step, Step::Contact);
}

#[test]
fn debug_does_not_show_the_person() {
    let view = ActivationView {
        person: Some(PersonView { first_name: "Nathalie".to_owned(), is_child: false }),
        contact: Some(ContactView {
            email: Some("nathalie@orange.fr".to_owned()),
            phone: None,
            pending: None,
        }),
        people: vec![PersonChoice { id: "1".to_owned(), first_name: "Nathalie".to_owned() }],
        ..bare(Step::Contact)
    };
    let shown = format!("{view:?}").to_lowercase();
    assert!(!shown.contains("nathalie"), "{shown}");
}

fn bare(step: Step) -> ActivationView {
    ActivationView {
        step,
        expires_in_s: 1800,
        channels: Vec::new(),
        code: None,
        people: Vec::new(),
        person: None,
        space_created_on: None,
        dmp_created_on: None,
        terms_version: None,
        contact: None,
    }
}
