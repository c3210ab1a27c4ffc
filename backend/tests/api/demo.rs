//! `/demo` and `/demo/messages`: the invented people and the messages sent to them.

use shared::api::ErrorCode;
use shared::journey::Step;

use crate::support::{TestApp, people};

#[tokio::test]
async fn outside_demo_mode_the_demonstration_is_not_found() {
    let app = TestApp::start().await;
    app.visitor().at(Step::EnterCode, &people::nathalie()).await;
    assert_eq!(app.sent().await.len(), 1);
    for path in ["/demo", "/demo/messages"] {
        let answer = app.visitor().get(path).await;
        assert_eq!(answer.status.as_u16(), 404, "{path}");
        assert!(!answer.text().contains("Nathalie"));
    }
}

#[tokio::test]
async fn messages_are_listed_newest_first_with_the_code_in_its_own_field() {
    let app = TestApp::demonstration().await;
    assert_eq!(app.visitor().get("/demo/messages").await.json(), serde_json::json!([]));
    app.visitor().at(Step::Done, &people::nathalie()).await;
    app.sent().await;
    let answer = app.visitor().get("/demo/messages").await;
    assert_eq!(answer.status.as_u16(), 200);
    assert_eq!(answer.header("content-type"), Some("application/json"));
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    let messages = answer.json();
    let messages = messages.as_array().unwrap();
    assert_eq!(messages.len(), 2);
    let (newest, oldest) = (&messages[0], &messages[1]);
    for message in messages {
        let members: Vec<&str> = message.as_object().unwrap().keys().map(String::as_str).collect();
        for member in ["channel", "to", "subject", "text", "code", "sent_at"] {
            assert!(members.contains(&member), "{member} in {members:?}");
        }
        assert_eq!(message["channel"], "email");
        assert_eq!(message["to"], people::nathalie().email);
    }
    assert!(newest["code"].is_null(), "the last message carries no code");
    assert_eq!(oldest["code"].as_str().unwrap().len(), 12);
    assert!(oldest["sent_at"].as_str().unwrap().starts_with("2026-03-02T"), "{}", oldest["sent_at"]);
}

#[tokio::test]
async fn the_page_shows_the_people_and_their_messages() {
    let app = TestApp::demonstration().await;
    app.visitor().at(Step::EnterCode, &people::nathalie()).await;
    let sent = app.sent().await;
    let answer = app.visitor().get("/demo").await;
    assert_eq!(answer.status.as_u16(), 200);
    assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"));
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    let html = answer.text();
    assert!(html.contains("<link rel=\"stylesheet\" href=\"/style-fedcba9876543210.css\">"), "the same look");
    assert!(!html.contains("<script") && !html.contains(" style=") && !html.contains("<style"));
    for person in backend::demo::people() {
        assert!(html.contains(person.first_name), "{}", person.first_name);
    }
    assert!(html.contains(sent[0].code.as_deref().unwrap().get(..4).unwrap()));
    assert!(html.contains(people::nathalie().email));
}

#[tokio::test]
async fn the_demonstration_is_read_only() {
    let app = TestApp::demonstration().await;
    for path in ["/demo", "/demo/messages"] {
        app.send(app.request("POST", path)).await.problem(ErrorCode::MethodNotAllowed);
    }
}
