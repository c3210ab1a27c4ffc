//! The minimal rights in the README are sufficient for the server.

use backend::security::Random;
use backend::store::{Store, audit, throttles};
use diesel::connection::SimpleConnection;

use crate::databases::TestDatabase;
use crate::server;

const NOW: i64 = 1_772_445_600;

#[test]
fn a_role_that_may_only_read_and_write_rows_can_serve_an_up_to_date_database() {
    let database = TestDatabase::new();
    drop(Store::open(&database.url(), 1).unwrap());
    let role = format!("server_{}", std::process::id());
    server::run(&[&format!("DROP ROLE IF EXISTS {role}"), &format!("CREATE ROLE {role} LOGIN")]);
    let mut owner = database.connect();
    owner
        .batch_execute(&format!(
            "REVOKE CREATE ON SCHEMA public FROM PUBLIC; GRANT USAGE ON SCHEMA public TO {role};
             GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {role};"
        ))
        .unwrap();

    let url = database.url().replace("user=postgres", &format!("user={role}"));
    assert!(url.contains(&role), "{url}");
    let store = Store::open(&url, 1).unwrap();
    store
        .write_now(|tx| {
            throttles::recent(tx, "subject", NOW, 60)?;
            throttles::count(tx, &Random::system(), "subject", NOW)?;
            audit::append(tx, NOW, audit::Event::NotRecognised, "pseudonym")
        })
        .unwrap();
    drop(store);
    owner.batch_execute(&format!("DROP OWNED BY {role}; DROP ROLE {role}")).unwrap();
}
