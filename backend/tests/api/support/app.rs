//! A running server of one test.

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

/// Tables of counters and their audit entries: a refusal may write to these only.
const COUNTING: [&str; 3] = ["throttles", "audit", "codes"];

/// A server with its database, its clock and its sent messages.
pub(crate) struct TestApp {
    pub(super) address: SocketAddr,
    pub(super) app: App,
    pub(super) client: Client,
    pub(super) hand: ClockHand,
    pub(super) worker: Worker,
    /// The sent messages: the worker's transport stores them here.
    pub(super) left: DemoInbox,
    pub(super) database: Database,
    pub(super) server: ServerHandle,
    pub(super) identifiers: AtomicU32,
}

impl TestApp {
    pub(crate) const fn visitor(&self) -> Visitor<'_> {
        Visitor::of(self)
    }

    /// The listening address, which is also the public address.
    pub(crate) fn address(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn request(&self, method: &str, path: &str) -> RequestBuilder {
        self.client.request(method.parse::<Method>().unwrap(), format!("{}{path}", self.address()))
    }

    pub(crate) async fn send(&self, request: RequestBuilder) -> Answer {
        Answer::read(request.send().await.unwrap()).await
    }

    /// Writes raw bytes and returns the whole response.
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

    /// Delivers the outbox, then returns every message sent since the start, oldest first.
    pub(crate) async fn sent(&self) -> Vec<ShownMessage> {
        self.worker.deliver_due().await.unwrap();
        let mut messages = self.left.messages();
        messages.reverse();
        messages
    }

    /// Runs the hourly cleaning.
    pub(crate) async fn clean(&self) {
        backend::cleaner::clean(&self.app).await.unwrap();
    }

    /// The code in the newest message.
    pub(crate) async fn newest_code(&self) -> String {
        self.sent().await.pop().and_then(|message| message.code).expect("a message with a code")
    }

    /// An unused identifier.
    pub(crate) fn free_identifier(&self) -> String {
        format!("prenom.nom.{}", self.identifiers.fetch_add(1, Ordering::SeqCst))
    }

    /// Every byte that the database stores on disk.
    pub(crate) fn stored(&self) -> Vec<Stored> {
        self.database.stored()
    }

    /// Every row of the database, without the time of a journey's last request.
    pub(crate) fn records(&self) -> Records {
        self.database.records()
    }

    /// Every row of these tables.
    pub(crate) fn records_of(&self, tables: &[&str]) -> Records {
        let mut records = self.records();
        records.retain(|table, _| tables.contains(&table.as_str()));
        records
    }

    /// Asserts that no row was written since, and thus no message will be sent.
    #[track_caller]
    pub(crate) fn assert_nothing_happened_since(&self, before: &Records) {
        assert_eq!(&self.records(), before);
    }

    /// Asserts that only counters and their audit entries were written since.
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

    /// The number of rows of a table.
    pub(crate) fn count(&self, table: &str) -> usize {
        self.records().get(table).map_or(0, Vec::len)
    }

    /// The single text that a query returns as its column `value`.
    pub(crate) fn text(&self, query: &str) -> String {
        self.database.text(query)
    }

    /// Blocks every other writer until the lock is dropped.
    pub(crate) fn lock_the_database(&self) -> Lock {
        self.database.lock()
    }

    /// Runs a statement directly in the database.
    pub(crate) fn run(&self, statement: &str) {
        self.database.run(statement);
    }
}

impl Drop for TestApp {
    /// Stops the server, and fails a test that caused messages and never looked at them with
    /// [`TestApp::sent`].
    fn drop(&mut self) {
        // The stop command is already sent, so the future need not be awaited.
        drop(self.server.stop(false));
        if !std::thread::panicking() && self.database.is_last() {
            let now = self.now();
            let due = format!("body IS NOT NULL AND next_try_at <= {now} AND expires_at > {now}");
            let waiting = format!("SELECT CAST(count(*) AS TEXT) AS value FROM outbox WHERE {due}");
            assert_eq!(self.text(&waiting), "0", "unread messages wait in the outbox: see `sent`");
        }
    }
}
