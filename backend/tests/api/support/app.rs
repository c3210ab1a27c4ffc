//! One running server with all that belongs to it.

use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use actix_web::dev::ServerHandle;
use backend::clock::{Clock, ClockHand};
use backend::delivery::{DemoInbox, Outlets, ShownMessage, Worker};
use backend::http::documents::Documents;
use backend::import::Import;
use backend::security::{HashCost, HashLimits, Hasher, KeyRing, Random};
use backend::settings::{Mode, Settings};
use backend::store::Store;
use backend::{App, AppParts};
use reqwest::{Client, Method, RequestBuilder};
use tempfile::TempDir;

use super::database::{self, Database, Lock, Records};
use super::settings::settings;
use super::{Answer, Visitor, client, people, registry, wire};

/// 2026-03-02 at 9:00 UTC, a Monday.
const START: i64 = 1_772_442_000;

/// Argon2 as cheap as it gets: what it costs is not tested here.
const CHEAP: HashCost = HashCost { memory_kib: 64, passes: 1, lanes: 1 };

/// Tables that count tries and tell of them: a refusal may write there and nowhere else.
const COUNTING: [&str; 3] = ["throttles", "audit", "codes"];

/// A server, its database, its clock, and what it sent.
pub(crate) struct TestApp {
    address: SocketAddr,
    app: App,
    client: Client,
    hand: ClockHand,
    worker: Worker,
    /// What left: the worker's outlet keeps it instead of sending it.
    left: DemoInbox,
    database: Database,
    folder: Arc<TempDir>,
    server: ServerHandle,
    identifiers: AtomicU32,
}

/// How a server of the tests differs from a real service with everybody in it.
struct Plan {
    client: Vec<(String, Vec<u8>)>,
    adjust: fn(&mut Settings),
    hashes: HashLimits,
}

impl TestApp {
    /// A real service with everybody of [`people`] in it.
    pub(crate) async fn start() -> Self {
        Self::with(Plan::default()).await
    }

    /// Whose peer on this machine is a trusted proxy.
    pub(crate) async fn behind_a_proxy() -> Self {
        let adjust =
            |settings: &mut Settings| settings.trusted_proxies = vec!["127.0.0.0/8".parse().unwrap()];
        Self::with(Plan { adjust, ..Plan::default() }).await
    }

    /// That people reach by TLS.
    pub(crate) async fn behind_tls() -> Self {
        let adjust = |settings: &mut Settings| settings.public_url = "https://sante.example".parse().unwrap();
        Self::with(Plan { adjust, ..Plan::default() }).await
    }

    /// In demo mode: what it sends is shown.
    pub(crate) async fn demonstration() -> Self {
        let adjust = |settings: &mut Settings| settings.mode = Mode::Demo;
        Self::with(Plan { adjust, ..Plan::default() }).await
    }

    /// Built before its client was.
    pub(crate) async fn without_a_client() -> Self {
        Self::with(Plan { client: Vec::new(), ..Plan::default() }).await
    }

    /// Where so many people choose a password that no more fit in the queue.
    pub(crate) async fn full_of_passwords() -> Self {
        Self::with(Plan { hashes: HashLimits { running: 0, waiting: 0 }, ..Plan::default() }).await
    }

    async fn with(plan: Plan) -> Self {
        let folder = Arc::new(TempDir::new().unwrap());
        let (clock, hand) = Clock::manual(START);
        let app = Self::on(folder, clock, hand, plan).await;
        let parts = app.app.clone();
        let brought_in = tokio::task::spawn_blocking(move || {
            let (store, keys, random) = (&parts.store, &parts.keys, &parts.random);
            let import = Import { store, keys, random, today: parts.clock.today() };
            registry::bring_in(&import, &people::everybody());
        });
        brought_in.await.unwrap();
        app
    }

    /// A second instance on the same database, with the same clock and the same keys.
    pub(crate) async fn another_instance(&self) -> Self {
        Self::on(Arc::clone(&self.folder), self.app.clock.clone(), self.hand.clone(), Plan::default()).await
    }

    async fn on(folder: Arc<TempDir>, clock: Clock, hand: ClockHand, plan: Plan) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let mut settings = settings(&format!("http://{address}"));
        (plan.adjust)(&mut settings);
        let url = database::url(folder.path());
        let app = tokio::task::spawn_blocking({
            let url = url.clone();
            move || application(&url, clock, settings, plan.hashes)
        });
        let app = app.await.unwrap();
        let left = match app.settings.mode {
            Mode::Demo => app.inbox.clone(),
            Mode::Real => DemoInbox::default(),
        };
        Self {
            address,
            client: Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap(),
            hand,
            worker: Worker::new(app.clone(), Outlets::Demo(left.clone())),
            left,
            database: Database::at(&url),
            folder,
            server: run(app.clone(), plan.client, listener),
            app,
            identifiers: AtomicU32::new(0),
        }
    }

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

    pub(crate) fn terms_version(&self) -> String {
        backend::http::service_view(&self.app.settings).terms_version
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

    /// The folder with the database's files and nothing else.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
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
    fn drop(&mut self) {
        // The command is on its way when this returns; nobody needs to wait for the end.
        drop(self.server.stop(false));
    }
}

impl Default for Plan {
    fn default() -> Self {
        Self { client: client::files(), adjust: |_| {}, hashes: HashLimits { running: 2, waiting: 32 } }
    }
}

fn application(database: &str, clock: Clock, settings: Settings, hashes: HashLimits) -> App {
    let store = Store::open(database, settings.numbers.database_connections).unwrap();
    let hasher = Hasher::new(CHEAP, hashes).unwrap();
    let (keys, random, inbox) = (KeyRing::demo(), Random::system(), DemoInbox::default());
    App::new(AppParts { store, keys, clock, random, hasher, settings, inbox })
}

/// The server in a thread of its own, so that it outlives no test and waits for none.
fn run(app: App, client: Vec<(String, Vec<u8>)>, listener: TcpListener) -> ServerHandle {
    let (send, receive) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        actix_web::rt::System::new().block_on(async move {
            let documents = Documents::from_files(client, &backend::http::service_view(&app.settings));
            documents.compress();
            let server = backend::http::server_with(app, documents, listener).unwrap();
            send.send(server.handle()).unwrap();
            server.await.unwrap();
        });
    });
    receive.recv().unwrap()
}
