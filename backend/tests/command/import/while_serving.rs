//! The insurer's file is imported at night while people use the portal.

use std::process::Stdio;
use std::thread;
use std::time::Duration;

use serde_json::Value;

use super::desk::Desk;
use super::people::{file, holders};
use super::portal::{Holder, Portal};

/// People in the database before the import; the file corrects all their names.
const KNOWN: usize = 4000;
const NEW: usize = 12_000;
/// People who activate concurrently.
const AT_ONCE: usize = 3;
/// Longest response time allowed: half of the database's lock time-out. It includes password hashing in an
/// unoptimised build, while an import and other tests use the processors.
const LONGEST: Duration = Duration::from_millis(2500);

fn corrected() -> String {
    file([holders(0..KNOWN).replace("Camille", "Camille-Rose"), holders(KNOWN..KNOWN + NEW)])
}

fn first_name(view: &Value) -> &str {
    view["person"]["first_name"].as_str().unwrap()
}

#[test]
fn people_activate_during_an_import_and_no_request_is_refused() {
    let desk = Desk::new();
    desk.import(&file([holders(0..KNOWN)]));
    let portal = Portal::start(&desk);
    let (mut early, mut on_the_way) = (portal.holder(0), portal.holder(1));
    let view = early.prove();
    early.activate(&view);
    assert_eq!(first_name(&on_the_way.prove()), "Camille");

    let mut command = desk.command(&corrected());
    let mut import = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let people: Vec<Holder<'_>> = thread::scope(|scope| {
        let activate = |card| {
            let mut holder = portal.holder(card);
            let view = holder.prove();
            holder.activate(&view);
            holder
        };
        let hands: Vec<_> = (2..2 + AT_ONCE).map(|card| scope.spawn(move || activate(card))).collect();
        let mut people: Vec<_> = hands.into_iter().map(|hand| hand.join().unwrap()).collect();
        assert!(import.try_wait().unwrap().is_none(), "the import ended before the activations");
        while import.try_wait().unwrap().is_none() {
            people.push(portal.holder(KNOWN - people.len()));
            assert_eq!(people.last_mut().unwrap().begin().0, 201);
        }
        people
    });
    assert!(import.wait().unwrap().success());

    let slowest = people.iter().map(|holder| holder.slowest).max().unwrap();
    println!("{} people at the portal, the slowest answer {slowest:?}", people.len());
    assert!(slowest < LONGEST, "{slowest:?}");
    let (_, view) = on_the_way.call("GET /api/v1/activation", &Value::Null);
    assert_eq!(first_name(&view), "Camille-Rose");
    on_the_way.activate(&view);
    for card in 0..2 + AT_ONCE {
        let (status, problem) = portal.holder(card).begin();
        assert_eq!((status, problem["code"].as_str()), (409, Some("already_activated")));
    }
    let again = desk.import(&corrected());
    assert_eq!(again, format!("0 new, 0 changed, {} unchanged, 0 rejected", KNOWN + NEW));
    assert_eq!(portal.holder(0).begin().1["code"], "already_activated");
}
