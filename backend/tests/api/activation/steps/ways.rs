//! Every event of the journey table, in every state where it can happen: server and table reach the same step.

use std::collections::VecDeque;
use std::time::Duration;

use shared::journey::{Beneficiary, Event, Facts, Step};

use crate::support::people::{self, Person};
use crate::support::{PASSWORD, TestApp, Traveller};

#[tokio::test]
async fn the_server_follows_the_table() {
    let mut gone = 0;
    for whose in Beneficiary::ALL {
        for way in ways(*whose) {
            go(*whose, &way).await;
            gone += 1;
        }
    }
    assert!(gone > 50, "only {gone} paths were walked");
}

/// The shortest path to each reachable state, extended by one event.
fn ways(whose: Beneficiary) -> Vec<Vec<Event>> {
    let begun = Facts::started(whose);
    let (mut ways, mut known, mut ahead) = (Vec::new(), vec![begun], VecDeque::from([(begun, Vec::new())]));
    while let Some((facts, way)) = ahead.pop_front() {
        for event in Event::ALL.iter().filter(|event| facts.step().accepts(event.caused_by())) {
            let further = [way.as_slice(), &[*event]].concat();
            let after = facts.after(*event);
            if !known.contains(&after) {
                known.push(after);
                ahead.push_back((after, further.clone()));
            }
            ways.push(further);
        }
    }
    ways
}

/// Walks one path, on a server of its own.
async fn go(whose: Beneficiary, way: &[Event]) {
    let app = TestApp::start().await;
    let family = Family::of(whose, way);
    app.import(&family.members).await;
    let account = app.free_identifier();
    if way.contains(&Event::ConsentedWithAccount) {
        let mut other = app.visitor().at(Step::Account, &family.sibling).await;
        other.create_account(&account, PASSWORD).await.view(201);
        app.advance(Duration::from_secs(2 * 3600));
    }
    let mut walk = Walk { traveller: app.visitor().begin(&family.person).await, app: &app, account };
    let mut facts = Facts::started(whose);
    for event in way {
        walk.happen(*event, &family).await;
        facts = facts.after(*event);
        assert_eq!(walk.traveller.step().await, facts.step(), "{whose:?}: {event:?} of {way:?}");
    }
    // The messages of each event are tested with its call.
    app.sent().await;
}

/// The beneficiary, and the earlier account on the card.
struct Family {
    members: Vec<Person>,
    person: Person,
    sibling: Person,
    chosen: &'static str,
}

impl Family {
    fn of(whose: Beneficiary, way: &[Event]) -> Self {
        let of = |person, sibling, chosen| Self { members: Vec::new(), person, sibling, chosen };
        match whose {
            Beneficiary::Holder => of(people::karima(), people::leo(), ""),
            Beneficiary::Child => of(people::leo(), people::mia(), ""),
            Beneficiary::OneOfSeveral if way.contains(&Event::HolderChosen) => {
                // A guardian, and a ward born on the same day.
                let holder = Person { birth_date: "2009-06-01", ..people::karima() };
                let ward = Person { first_name: "Ugo", birth_date: "2009-06-01", ..people::leo() };
                let members = vec![holder.clone(), ward];
                Self { members, person: holder, sibling: people::leo(), chosen: "Karima" }
            }
            Beneficiary::OneOfSeveral => of(people::rose(), people::pauline(), "Rose"),
        }
    }
}

struct Walk<'a> {
    app: &'a TestApp,
    traveller: Traveller<'a>,
    account: String,
}

impl Walk<'_> {
    /// Causes the event through the public API.
    async fn happen(&mut self, event: Event, family: &Family) {
        match event {
            Event::CodeSent => {
                self.app.advance(Duration::from_secs(61));
                let view = self.traveller.get().await.view(200);
                let channel = view.channels.first().expect("a channel").channel;
                self.traveller.send_code(channel.as_str()).await.view(202);
            }
            Event::CodeVerified => {
                let code = self.app.newest_code().await;
                self.traveller.verify(&code).await.view(200);
            }
            Event::HolderChosen | Event::ChildChosen => {
                self.traveller.choose_by_name(family.chosen).await.view(200);
            }
            Event::Certified => drop(self.traveller.certify().await.view(200)),
            Event::Consented | Event::ConsentedWithAccount => {
                self.traveller.consent().await.view(200);
            }
            Event::ContactAsked => self.ask_for_a_contact().await,
            // A change cannot be pending at `account`, so it starts from `contact`.
            Event::ContactChanged => {
                self.ask_for_a_contact().await;
                let code = self.app.newest_code().await;
                self.traveller.verify_contact(&code).await.view(200);
            }
            Event::ContactKept => drop(self.traveller.cancel_contact().await.view(200)),
            Event::ContactConfirmed => drop(self.traveller.confirm_contact().await.view(200)),
            Event::AccountCreated => {
                let again = self.traveller.step().await == Step::Done;
                let answer = self.traveller.create_account(&self.account, PASSWORD).await;
                answer.view(if again { 200 } else { 201 });
            }
        }
    }

    async fn ask_for_a_contact(&mut self) {
        self.app.advance(Duration::from_secs(61));
        self.traveller.change_email("autre@poste.example").await.view(202);
    }
}
