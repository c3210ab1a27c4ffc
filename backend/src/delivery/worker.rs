//! The outbox worker: leases the messages that are due, sends them, and records the outcome.
//!
//! Any number of instances may run. The lease keeps two of them from sending the same message, unless one
//! crashes after sending and before recording (at-least-once delivery).

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;

use super::{Failure, Transports};
use crate::App;
use crate::clock::Timestamp;
use crate::store::StoreError;
use crate::store::outbox::{self, Leased};

/// Messages sent concurrently.
const AT_ONCE: u32 = 16;
/// Polling interval. It is short, because people wait for their code.
const POLL_INTERVAL: Duration = Duration::from_millis(500);
/// Polling interval while the database is unavailable.
const OUTAGE_INTERVAL: Duration = Duration::from_secs(5);
/// Upper bound of the retry back-off, in seconds. After an outage the code must arrive while the person
/// still waits in front of the screen.
const MAX_BACKOFF_S: i64 = 30;
/// Seconds by which a lease outlives an attempt, so that no other instance takes the message meanwhile.
const LEASE_MARGIN_S: u32 = 30;

/// Sends the messages of the outbox.
#[derive(Clone, Debug)]
pub struct Worker {
    app: App,
    transports: Arc<Transports>,
    free: Arc<Semaphore>,
}

impl Worker {
    /// A worker that sends by these transports.
    #[must_use]
    pub fn new(app: App, transports: Transports) -> Self {
        let free = Arc::new(Semaphore::new(usize::try_from(AT_ONCE).unwrap_or(1)));
        Self { app, transports: Arc::new(transports), free }
    }

    /// Runs until `stop` is true or its sender is dropped, then waits for the messages being sent.
    pub async fn run(self, mut stop: watch::Receiver<bool>) {
        let mut sending = JoinSet::new();
        loop {
            let pause = match self.claim().await {
                Ok(leased) => {
                    for message in leased {
                        let worker = self.clone();
                        sending.spawn(async move { worker.deliver(message).await });
                    }
                    POLL_INTERVAL
                }
                Err(error) => {
                    tracing::error!(%error, "the outbox cannot be read; messages wait");
                    OUTAGE_INTERVAL
                }
            };
            while sending.try_join_next().is_some() {}
            let stopped = tokio::select! {
                () = tokio::time::sleep(pause) => false,
                () = stopped(&mut stop) => true,
            };
            if stopped {
                break;
            }
        }
        while sending.join_next().await.is_some() {}
    }

    /// Sends all messages that are due, and waits until each is sent or rescheduled. Returns their number.
    ///
    /// # Errors
    /// [`StoreError`] if the outbox cannot be read.
    pub async fn deliver_due(&self) -> Result<usize, StoreError> {
        let mut count = 0;
        loop {
            let leased = self.claim().await?;
            if leased.is_empty() {
                return Ok(count);
            }
            let mut sending = JoinSet::new();
            for message in leased {
                count += 1;
                let worker = self.clone();
                sending.spawn(async move { worker.deliver(message).await });
            }
            while sending.join_next().await.is_some() {}
        }
    }

    async fn claim(&self) -> Result<Vec<Leased>, StoreError> {
        let free = u32::try_from(self.free.available_permits()).unwrap_or(AT_ONCE);
        if free == 0 {
            return Ok(Vec::new());
        }
        let app = self.app.clone();
        let lease_s = app.settings.numbers.delivery_timeout_s.saturating_add(LEASE_MARGIN_S);
        let store = app.store.clone();
        store.write(move |tx| outbox::claim(tx, &app.keys, app.clock.now(), lease_s, free)).await
    }

    async fn deliver(&self, message: Leased) {
        let Ok(_permit) = self.free.acquire().await else { return };
        let tried_at = self.app.clock.now();
        if message.expires_at <= tried_at {
            return self.record(message, Outcome::GivenUp).await;
        }
        let (id, tries) = (message.id.clone(), message.tries);
        let outcome = match self.transports.send(&message, tried_at).await {
            Ok(()) => {
                tracing::info!(message_id = id, tries, "a message was sent");
                Outcome::Sent
            }
            Err(failure @ Failure::Transient(_)) => {
                tracing::warn!(message_id = id, tries, %failure, "a message was not sent; it waits");
                Outcome::Later(
                    self.app.clock.now() + backoff_s(tries, self.app.settings.numbers.delivery_retry_s),
                )
            }
            Err(failure @ Failure::Permanent(_)) => {
                tracing::error!(message_id = id, tries, %failure, "a message is given up");
                Outcome::GivenUp
            }
        };
        self.record(message, outcome).await;
    }

    /// Records the outcome. If the database is unavailable, the lease expires and the message is sent again:
    /// a duplicate is better than a lost message.
    async fn record(&self, message: Leased, outcome: Outcome) {
        let id = message.id.clone();
        let now = self.app.clock.now();
        let written = self.app.store.write(move |tx| match outcome {
            Outcome::Sent => outbox::done(tx, &message, now),
            Outcome::Later(at) => outbox::retry(tx, &message, at),
            Outcome::GivenUp => outbox::give_up(tx, &message, now),
        });
        if let Err(error) = written.await {
            tracing::error!(message_id = id, %error, "how a message went cannot be written down");
        }
    }
}

#[derive(Clone, Copy)]
enum Outcome {
    Sent,
    Later(Timestamp),
    GivenUp,
}

/// Exponential back-off with an upper bound. The retries end when the message expires.
fn backoff_s(tries: u32, first_s: u32) -> i64 {
    let doublings = tries.saturating_sub(1).min(16);
    (i64::from(first_s) << doublings).min(MAX_BACKOFF_S)
}

/// Resolves when the server stops.
async fn stopped(stop: &mut watch::Receiver<bool>) {
    // An error means that the sender was dropped, which also means that the server stops.
    let _ = stop.wait_for(|stopped| *stopped).await;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_back_off_doubles_up_to_half_a_minute() {
        let pauses = [1, 2, 3, 4, 5, 1000].map(|tries| backoff_s(tries, 5));
        assert_eq!(pauses, [5, 10, 20, 30, 30, 30]);
    }
}
