//! One running server with all that belongs to it.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use actix_web::dev::ServerHandle;
use backend::App;
use backend::clock::ClockHand;
use backend::delivery::{DemoInbox, ShownMessage, Worker};
use reqwest::{Client, Method, RequestBuilder};
use shared::api::service::ServiceView;

use super::database::{Database, Lock, Records};
use super::{Answer, Visitor, wire};
use crate::databases::Stored;

/// Tables that count tries and tell of them: a refusal may write there and nowhere else.
const COUNTING: [&str; 3] = ["throttles", "audit", "codes"];

/// A server, its database, its clock, and what it sent.
pub(crate) struct TestApp {
    pub(super) address: SocketAddr,
    pub(super) app: App,
    pub(super) client: Client,
    pub(super) hand: ClockHand,
    pub(super) worker: Worker,
    /// What left: the worker's transport keeps it instead of sending it.
    pub(super) left: DemoInbox,
    pub(super) database: Database,
    pub(super) server: ServerHandle,
    pub(super) identifiers: AtomicU32,
}

impl TestApp {
    pub(crate) const fn visitor(&self) -> Visitor<'_> {
        Visitor::of(self)
    }

    /// Where the server listens, which is its public address too.
    pub(crate) fn address(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn request(&self, method: &str, path: &str) -> RequestBuilder {
        self.client.request(method.parse::<Method>().unwrap(), format!("{}{path}", self.address()))
    }

    pub(crate) async fn send(&self, request: RequestBuilder) -> Answer {
        Answer::read(request.send().await.unwrap()).await
    }

    /// Writes these bytes on the wire, and gives back all that comes.
    pub(crate) async fn raw(&self, write: impl FnOnce(&mut String)) -> String {
        let mut sent = String::new();
        write(&mut sent);
        wire::exchange(self.address, sent).await
    }

    pub(crate) fn advance(&self, by: Duration) {
        self.hand.advance(by);
    }

    pub(crate) fn now(&self) -> i64 {
        self.app.clock.now()
    }

    pub(crate) fn service(&self) -> ServiceView {
        backend::http::service_view(&self.app.settings)
    }

    pub(crate) fn terms_version(&self) -> String {
        self.service().terms_version
    }

    /// All that has left since the start, oldest first; what waits in the outbox leaves now.
    pub(crate) async fn sent(&self) -> Vec<ShownMessage> {
        self.worker.deliver_due().await.unwrap();
        let mut messages = self.left.messages();
        messages.reverse();
        messages
    }

    /// Erases what has done its work, as the server does every hour.
    pub(crate) async fn clean(&self) {
        backend::cleaner::clean(&self.app).await.unwrap();
    }

    /// The code in the message that left last.
    pub(crate) async fn newest_code(&self) -> String {
        self.sent().await.pop().and_then(|message| message.code).expect("a message with a code")
    }

    /// An identifier that nobody has.
    pub(crate) fn free_identifier(&self) -> String {
        format!("prenom.nom.{}", self.identifiers.fetch_add(1, Ordering::SeqCst))
    }

    /// Everything that the database keeps on disk.
    pub(crate) fn stored(&self) -> Vec<Stored> {
        self.database.stored()
    }

    /// Everything in the database, but when a journey's last request came.
    pub(crate) fn records(&self) -> Records {
        self.database.records()
    }

    /// Everything in these tables.
    pub(crate) fn records_of(&self, tables: &[&str]) -> Records {
        let mut records = self.records();
        records.retain(|table, _| tables.contains(&table.as_str()));
        records
    }

    /// That nothing was written since, and so nothing will be sent.
    #[track_caller]
    pub(crate) fn assert_nothing_happened_since(&self, before: &Records) {
        assert_eq!(&self.records(), before);
    }

    /// That nothing was written since but counted tries and their mention in the audit.
    #[track_caller]
    pub(crate) fn assert_only_counted_since(&self, before: &Records) {
        let rest = |records: &Records| {
            let mut records = records.clone();
            records.retain(|table, _| !COUNTING.contains(&table.as_str()));
            records
        };
        assert_eq!(rest(&self.records()), rest(before));
        let codes = |records: &Records| records.get("codes").map(Vec::len);
        assert_eq!(codes(&self.records()), codes(before));
    }

    /// How many rows a table has.
    pub(crate) fn count(&self, table: &str) -> usize {
        self.records().get(table).map_or(0, Vec::len)
    }

    /// The one text that a query gives as its column `value`.
    pub(crate) fn text(&self, query: &str) -> String {
        self.database.text(query)
    }

    /// Keeps everybody from writing until it is dropped.
    pub(crate) fn lock_the_database(&self) -> Lock {
        self.database.lock()
    }

    /// Runs a statement in the database, past the server.
    pub(crate) fn run(&self, statement: &str) {
        self.database.run(statement);
    }
}

impl Drop for TestApp {
    /// Ends the server, and fails a test that has made it write a message and never looked at what left:
    /// [`TestApp::sent`] shows it.
    fn drop(&mut self) {
        // The command is on its way when this returns; nobody needs to wait for the end.
        drop(self.server.stop(false));
        if !std::thread::panicking() && self.database.is_last() {
            let now = self.now();
            let due = format!("body IS NOT NULL AND next_try_at <= {now} AND expires_at > {now}");
            let waiting = format!("SELECT CAST(count(*) AS TEXT) AS value FROM outbox WHERE {due}");
            assert_eq!(self.text(&waiting), "0", "messages wait unread: `sent` shows them");
        }
    }
}
