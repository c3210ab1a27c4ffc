//! `serve`: assembles the application, prints its address, and stops on a signal.

use std::future::{Future, poll_fn};
use std::net::{SocketAddr, TcpListener};
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::watch;

pub(super) use super::plan::ServeOptions;
use super::service::MissingOption;
use super::{CliError, output};
use crate::clock::Clock;
use crate::delivery::{DemoInbox, Transports, Worker};
use crate::security::{HashCost, HashLimits, Hasher, KeyRing, Random};
use crate::settings::{Mode, Settings};
use crate::store::{Store, meta};
use crate::{App, AppParts, cleaner, demo, http};

pub(super) fn run(options: ServeOptions) -> Result<(), CliError> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|error| CliError::at("the server cannot start", &error))?;
    runtime.block_on(serve(options))
}

async fn serve(options: ServeOptions) -> Result<(), CliError> {
    // All settings are validated before the first request. The listener is bound first, because the default
    // public URL of a demonstration contains its port.
    let listener = TcpListener::bind(options.listen).map_err(|error| {
        let message = format!("{} cannot be listened on ({}): name another", options.listen, error.kind());
        CliError::at("--listen", &message)
    })?;
    let address = listener.local_addr().map_err(|error| CliError::at("--listen", &error))?;
    let settings = options.settings(address)?;
    if let Some(unused) = options.unused() {
        output::remark(format_args!(
            "A demonstration has no use for {unused}: its keys are its own, nothing is sent."
        ));
    }
    for MissingOption { option, instead } in options.missing() {
        tracing::warn!(option, "not given: {instead}");
    }
    let inbox = DemoInbox::default();
    let transports = transports(&options, &settings, &inbox)?;
    let keys = options.keys()?;
    let store = open(&options, &settings, &keys)?;
    let hasher = hasher(&settings)?;
    let parts =
        AppParts { store, keys, clock: Clock::system(), random: Random::system(), hasher, settings, inbox };
    let app = App::new(parts);
    if app.settings.mode == Mode::Demo {
        demo::prepare(&app).map_err(|error| CliError::at("the demonstration", &error))?;
    }
    serve_until_signal(app, listener, address, transports).await
}

fn transports(
    options: &ServeOptions,
    settings: &Settings,
    inbox: &DemoInbox,
) -> Result<Transports, CliError> {
    match settings.mode {
        Mode::Demo => Ok(Transports::Demo(inbox.clone())),
        Mode::Real => {
            let timeout = Duration::from_secs(u64::from(settings.numbers.delivery_timeout_s));
            Transports::new(&options.delivery()?, timeout).map_err(|error| CliError::at("delivery", &error))
        }
    }
}

fn open(options: &ServeOptions, settings: &Settings, keys: &KeyRing) -> Result<Store, CliError> {
    let url = options.database()?;
    let wrong = |error| CliError::at("the database", &error);
    let store = Store::open(url.expose(), settings.numbers.database_connections).map_err(wrong)?;
    if store.write_now(|tx| meta::keys_fit(tx, keys)).map_err(wrong)? {
        return Ok(store);
    }
    Err(CliError::new(match settings.mode {
        Mode::Real => "these are not the keys of this database: pass its own with --keys",
        Mode::Demo => "this database is no demonstration's: leave --database out, or name a new file",
    }))
}

fn hasher(settings: &Settings) -> Result<Hasher, CliError> {
    let count = |number| usize::try_from(number).unwrap_or(usize::MAX);
    let limits = HashLimits {
        running: count(settings.numbers.hashes_at_once),
        waiting: count(settings.numbers.hashes_waiting),
    };
    Hasher::new(HashCost::default(), limits).map_err(|error| CliError::at("passwords", &error))
}

/// Prints the address to standard output; programs parse this line.
fn announce(settings: &Settings, address: SocketAddr) {
    output::say(format_args!("espace-sante listens on http://{address}"));
    match settings.mode {
        Mode::Real => output::say(format_args!("People type {}", settings.public_url)),
        Mode::Demo => {
            let url = &settings.public_url;
            output::say(format_args!("A demonstration on invented people: open {url}"));
            output::say(format_args!("Whom to try, and the messages they get: {url}/demo"));
        }
    }
}

/// The signals of a graceful shutdown, handled once this value exists. Until then a signal terminates the process, so
/// that a start that waits for its database can be interrupted.
struct StopSignals {
    terminate: Signal,
    interrupt: Signal,
}

impl StopSignals {
    fn new() -> std::io::Result<Self> {
        Ok(Self { terminate: signal(SignalKind::terminate())?, interrupt: signal(SignalKind::interrupt())? })
    }

    async fn recv(&mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
    }
}

/// Serves until a signal comes, then waits for requests and messages in progress. The address is printed only once the
/// server accepts requests and handles signals.
async fn serve_until_signal(
    app: App,
    listener: TcpListener,
    address: SocketAddr,
    transports: Transports,
) -> Result<(), CliError> {
    let failed = |error: std::io::Error| CliError::at("the server stopped", &error);
    let mut signals = StopSignals::new().map_err(failed)?;
    let mut server = http::server(app.clone(), listener).map_err(failed)?;
    // The first poll starts the threads that answer requests, and fails where they cannot be started.
    let started = poll_fn(|context| Poll::Ready(Pin::new(&mut server).poll(context))).await;
    if let Poll::Ready(ended) = started {
        return ended.map_err(failed);
    }
    let (stop, stopped) = watch::channel(false);
    let cleaner = tokio::spawn(cleaner::run(app.clone(), stopped.clone()));
    let worker = tokio::spawn(Worker::new(app.clone(), transports).run(stopped));
    let handle = server.handle();
    let mut serving = tokio::spawn(server);
    announce(&app.settings, address);
    let ended_early = tokio::select! {
        () = signals.recv() => None,
        ended = &mut serving => Some(ended),
    };
    tracing::info!("stopping");
    let served = match ended_early {
        Some(ended) => ended,
        None => {
            handle.stop(true).await;
            serving.await
        }
    };
    // Sending fails only if all receivers have already stopped.
    let _ = stop.send(true);
    let delivered = worker.await;
    // Erasing is one transaction, so aborting it leaves nothing half done.
    cleaner.abort();
    served.map_err(|error| CliError::at("the server stopped", &error))?.map_err(failed)?;
    delivered.map_err(|error| CliError::at("delivery stopped", &error))
}
