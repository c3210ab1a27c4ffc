//! `GET /api/v1/service`: the operator's settings that every screen shows, without a journey.

use shared::api::service::{Help, ServiceView};

use crate::support::TestApp;

#[tokio::test]
async fn the_service_returns_the_operators_settings() {
    let app = TestApp::start().await;
    let answer = app.visitor().get("/api/v1/service").await;
    assert_eq!(answer.status.as_u16(), 200);
    let service: ServiceView = serde_json::from_slice(&answer.body).unwrap();
    assert_eq!(service.name, "Espace d’essai");
    assert_eq!(
        service.help,
        Help { phone: "01 99 00 12 34".to_owned(), hours: "de 9 heures à 17 heures".to_owned() }
    );
    assert_eq!(service.public_url, app.address());
    assert!(!service.demo);
    assert_eq!(service.version, env!("CARGO_PKG_VERSION"));
    assert_eq!(service.terms_version, app.terms_version());
    assert_eq!(service.journey_idle_minutes(), 30);
}

#[tokio::test]
async fn a_demonstration_identifies_itself() {
    let app = TestApp::demonstration().await;
    assert_eq!(app.visitor().get("/api/v1/service").await.json()["demo"], true);
}
