//! Starts servers: a real service with all test people, or one that differs in one setting.

use std::net::TcpListener;
use std::sync::atomic::AtomicU32;

use actix_web::dev::ServerHandle;
use backend::clock::{Clock, ClockHand};
use backend::delivery::{DemoInbox, Transports, Worker};
use backend::http::documents::Documents;
use backend::import::Import;
use backend::security::{HashCost, HashLimits, Hasher, KeyRing, Random};
use backend::settings::{Mode, Settings};
use backend::store::Store;
use backend::{App, AppParts};
use reqwest::Client;
use shared::contact::Channel;

use super::database::Database;
use super::settings::settings;
use super::{Person, TestApp, client, people, registry};

/// 2026-03-02 at 9:00 UTC, a Monday.
const START: i64 = 1_772_442_000;

/// The cheapest Argon2 parameters: these tests do not test the cost.
const CHEAP: HashCost = HashCost { memory_kib: 64, passes: 1, lanes: 1 };

/// How a test server differs from a real service with all test people.
struct Plan {
    client: Vec<(String, Vec<u8>)>,
    adjust: fn(&mut Settings),
    hashes: HashLimits,
}

impl TestApp {
    /// A real service with all of [`people`].
    pub(crate) async fn start() -> Self {
        Self::with(Plan::default()).await
    }

    /// With a trusted proxy on this machine.
    pub(crate) async fn behind_a_proxy() -> Self {
        let adjust =
            |settings: &mut Settings| settings.trusted_proxies = vec!["127.0.0.0/8".parse().unwrap()];
        Self::with(Plan { adjust, ..Plan::default() }).await
    }

    /// With a mail server and without an SMS gateway.
    pub(crate) async fn without_sms() -> Self {
        let adjust = |settings: &mut Settings| settings.channels = vec![Channel::Email];
        Self::with(Plan { adjust, ..Plan::default() }).await
    }

    /// With a public address over TLS.
    pub(crate) async fn behind_tls() -> Self {
        let adjust = |settings: &mut Settings| settings.public_url = "https://sante.example".parse().unwrap();
        Self::with(Plan { adjust, ..Plan::default() }).await
    }

    /// In demo mode.
    pub(crate) async fn demonstration() -> Self {
        let adjust = |settings: &mut Settings| settings.mode = Mode::Demo;
        Self::with(Plan { adjust, ..Plan::default() }).await
    }

    /// Without a built client.
    pub(crate) async fn without_a_client() -> Self {
        Self::with(Plan { client: Vec::new(), ..Plan::default() }).await
    }

    /// With a full password-hashing queue.
    pub(crate) async fn full_of_passwords() -> Self {
        Self::with(Plan { hashes: HashLimits { running: 0, waiting: 0 }, ..Plan::default() }).await
    }

    async fn with(plan: Plan) -> Self {
        let (clock, hand) = Clock::manual(START);
        let app = Self::on(Database::new(), clock, hand, plan).await;
        app.import(&people::all()).await;
        app
    }

    /// Imports a registry file with these people.
    pub(crate) async fn import(&self, these: &[Person]) {
        let (parts, these) = (self.app.clone(), these.to_vec());
        let brought_in = tokio::task::spawn_blocking(move || {
            let (store, keys, random) = (&parts.store, &parts.keys, &parts.random);
            let import = Import { store, keys, random, today: parts.clock.today() };
            registry::bring_in(&import, &these);
        });
        brought_in.await.unwrap();
    }

    /// A second instance with the same database, clock and keys.
    pub(crate) async fn another_instance(&self) -> Self {
        Self::on(self.database.clone(), self.app.clock.clone(), self.hand.clone(), Plan::default()).await
    }

    async fn on(database: Database, clock: Clock, hand: ClockHand, plan: Plan) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let mut settings = settings(&format!("http://{address}"));
        (plan.adjust)(&mut settings);
        let url = database.url();
        let app = tokio::task::spawn_blocking(move || application(&url, clock, settings, plan.hashes));
        let app = app.await.unwrap();
        let left = match app.settings.mode {
            Mode::Demo => app.inbox.clone(),
            Mode::Real => DemoInbox::default(),
        };
        Self {
            address,
            client: Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap(),
            hand,
            worker: Worker::new(app.clone(), Transports::Demo(left.clone())),
            left,
            database,
            server: run(app.clone(), plan.client, listener),
            app,
            identifiers: AtomicU32::new(0),
        }
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

/// Runs the server in a thread of its own, so that it never blocks a test.
fn run(app: App, client: Vec<(String, Vec<u8>)>, listener: TcpListener) -> ServerHandle {
    let (send, receive) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        actix_web::rt::System::new().block_on(async move {
            let view = backend::http::service_view(&app.settings);
            let documents = Documents::from_files(client, &view, &app.settings.service);
            documents.compress();
            let server = backend::http::server_with(app, documents, listener).unwrap();
            send.send(server.handle()).unwrap();
            server.await.unwrap();
        });
    });
    receive.recv().unwrap()
}
