//! A database, a clock that tests advance, and workers.

use std::time::Duration;

use backend::clock::{Clock, ClockHand};
use backend::delivery::{DemoInbox, Transports, Worker};
use backend::security::{HashCost, HashLimits, Hasher, KeyRing, Random, new_key_file};
use backend::settings::{DeliverySettings, MailSettings, Mode, Numbers, Service, Settings, SmsSettings};
use backend::store::outbox;
use backend::store::{Store, StoreError};
use backend::{App, AppParts};
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use secrecy::SecretString;
use shared::contact::Channel;
use shared::contact::Message;
use tempfile::TempDir;

/// Time-out of one delivery attempt, sufficient for a busy machine.
pub(crate) const TRY: Duration = Duration::from_secs(10);
/// Lifetime of a code in these tests.
pub(crate) const LIFE_S: i64 = 1800;
const START: i64 = 1_770_000_000;

/// The environment of a worker.
pub(crate) struct Bench {
    pub(crate) app: App,
    pub(crate) hand: ClockHand,
    database: String,
    _folder: TempDir,
}

impl Bench {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = format!("sqlite://{}", folder.path().join("test.db").display());
        let (clock, hand) = Clock::manual(START);
        let keys = KeyRing::from_json(&new_key_file(&Random::system(), "k1").unwrap()).unwrap();
        let limits = HashLimits { running: 1, waiting: 1 };
        let app = App::new(AppParts {
            store: Store::open(&database, 4).unwrap(),
            keys,
            clock,
            random: Random::system(),
            hasher: Hasher::new(HashCost::default(), limits).unwrap(),
            settings: settings(),
            inbox: DemoInbox::default(),
        });
        Self { app, hand, database, _folder: folder }
    }

    /// A second instance of the server on the same database.
    pub(crate) fn second_instance(&self) -> App {
        App::new(AppParts {
            store: Store::open(&self.database, 4).unwrap(),
            keys: self.app.keys.clone(),
            clock: self.app.clock.clone(),
            random: self.app.random.clone(),
            hasher: self.app.hasher.clone(),
            settings: self.app.settings.clone(),
            inbox: DemoInbox::default(),
        })
    }

    pub(crate) fn worker(&self, delivery: &DeliverySettings, one_try: Duration) -> Worker {
        Worker::new(self.app.clone(), Transports::new(delivery, one_try).unwrap())
    }

    /// Enqueues a message that is due now and expires in half an hour.
    pub(crate) fn enqueue(&self, id: &str, channel: Channel) {
        let (to, subject) = match channel {
            Channel::Email => ("nathalie@mail.example", "Mon code provisoire"),
            Channel::Sms => ("+33639981510", ""),
        };
        let message = Message {
            channel,
            to: to.to_owned(),
            subject: subject.to_owned(),
            text: "H7GC F3KV C2D9 est le code : réservé à vous.".to_owned(),
            code: Some("H7GCF3KVC2D9".to_owned()),
        };
        let now = self.app.clock.now();
        let written: Result<(), StoreError> = self
            .app
            .store
            .write_now(|tx| outbox::enqueue(tx, &self.app.keys, id, &message, now, now + LIFE_S));
        written.unwrap();
    }

    pub(crate) fn advance(&self, seconds: u64) {
        self.hand.advance(Duration::from_secs(seconds));
    }

    /// The number of messages with a body, which are the unsent ones.
    pub(crate) fn waiting(&self) -> i64 {
        #[derive(QueryableByName)]
        struct Count {
            #[diesel(sql_type = BigInt)]
            count: i64,
        }
        let path = self.database.strip_prefix("sqlite://").unwrap();
        let mut connection = SqliteConnection::establish(path).unwrap();
        let query = diesel::sql_query("SELECT count(*) AS count FROM outbox WHERE body IS NOT NULL");
        query.get_result::<Count>(&mut connection).unwrap().count
    }
}

/// Mail through this server.
pub(crate) fn by_mail(url: &str) -> DeliverySettings {
    let mail = MailSettings {
        server: url.parse().unwrap(),
        from: "no-reply@espace-sante.example".parse().unwrap(),
        from_name: "Mon espace santé".to_owned(),
        extra_authorities: None,
    };
    DeliverySettings { mail: Some(mail), sms: None }
}

/// SMS through this gateway.
pub(crate) fn by_sms(url: &str) -> DeliverySettings {
    let sms =
        SmsSettings { gateway: url.parse().unwrap(), token: SecretString::from("s3cret-token".to_owned()) };
    DeliverySettings { mail: None, sms: Some(sms) }
}

fn settings() -> Settings {
    Settings {
        mode: Mode::Real,
        public_url: "https://espace-sante.example".parse().unwrap(),
        service: Service {
            name: "Mon espace santé".to_owned(),
            help_phone: "01 99 00 00 00".to_owned(),
            help_hours: "le matin".to_owned(),
            operator_address: None,
            guide: None,
        },
        channels: vec![Channel::Email, Channel::Sms],
        trusted_proxies: Vec::new(),
        numbers: Numbers::default(),
    }
}
