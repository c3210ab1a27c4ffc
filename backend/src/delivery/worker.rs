//! The worker: claims what is due with a lease, sends it, and writes down how that went.
//!
//! Any number of instances may run; the lease keeps two of them from sending the same message, unless
//! one dies between sending and writing it down.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;

use super::{Failure, Outlets};
use crate::App;
use crate::clock::Timestamp;
use crate::store::StoreError;
use crate::store::outbox::{self, Claimed};

/// Messages on their way at once.
const AT_ONCE: u32 = 16;
/// How often the outbox is looked at: people are waiting for their code.
const LOOK_EVERY: Duration = Duration::from_millis(500);
/// How often, while the database is away.
const LOOK_AGAIN: Duration = Duration::from_secs(5);
/// The longest pause between two tries of a message, in seconds: somebody waits in front of a screen,
/// and after an outage the code must come while they still do.
const LONGEST_PAUSE_S: i64 = 30;
/// A lease outlives a try by so many seconds, so that nobody else begins while we still send.
const LEASE_MARGIN_S: u32 = 30;

/// Empties the outbox.
#[derive(Clone, Debug)]
pub struct Worker {
    app: App,
    outlets: Arc<Outlets>,
    free: Arc<Semaphore>,
}

impl Worker {
    /// A worker that sends by these ways.
    #[must_use]
    pub fn new(app: App, outlets: Outlets) -> Self {
        let free = Arc::new(Semaphore::new(usize::try_from(AT_ONCE).unwrap_or(1)));
        Self { app, outlets: Arc::new(outlets), free }
    }

    /// Works until `stop` is true (or its sender is gone), then finishes what is on its way.
    pub async fn run(self, mut stop: watch::Receiver<bool>) {
        let mut sending = JoinSet::new();
        loop {
            let pause = match self.claim().await {
                Ok(claimed) => {
                    for message in claimed {
                        let worker = self.clone();
                        sending.spawn(async move { worker.deliver(message).await });
                    }
                    LOOK_EVERY
                }
                Err(error) => {
                    tracing::error!(%error, "the outbox cannot be read; messages wait");
                    LOOK_AGAIN
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

    /// Sends all that is due now, and waits until each is sent or put off. How many there were.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub async fn deliver_due(&self) -> Result<usize, StoreError> {
        let mut count = 0;
        loop {
            let claimed = self.claim().await?;
            if claimed.is_empty() {
                return Ok(count);
            }
            let mut sending = JoinSet::new();
            for message in claimed {
                count += 1;
                let worker = self.clone();
                sending.spawn(async move { worker.deliver(message).await });
            }
            while sending.join_next().await.is_some() {}
        }
    }

    async fn claim(&self) -> Result<Vec<Claimed>, StoreError> {
        let free = u32::try_from(self.free.available_permits()).unwrap_or(AT_ONCE);
        if free == 0 {
            return Ok(Vec::new());
        }
        let app = self.app.clone();
        let lease_s = app.settings.numbers.delivery_timeout_s.saturating_add(LEASE_MARGIN_S);
        let store = app.store.clone();
        store.write(move |tx| outbox::claim(tx, &app.keys, app.clock.now(), lease_s, free)).await
    }

    async fn deliver(&self, message: Claimed) {
        let Ok(_permit) = self.free.acquire().await else { return };
        let tried_at = self.app.clock.now();
        if message.expires_at <= tried_at {
            return self.record(message, Outcome::GivenUp).await;
        }
        let (id, tries) = (message.id.clone(), message.tries);
        let outcome = match self.outlets.send(&message, tried_at).await {
            Ok(()) => {
                tracing::info!(message_id = id, tries, "a message was sent");
                Outcome::Sent
            }
            Err(failure @ Failure::Passing(_)) => {
                tracing::warn!(message_id = id, tries, %failure, "a message was not sent; it waits");
                Outcome::Later(
                    self.app.clock.now() + pause_s(tries, self.app.settings.numbers.delivery_retry_s),
                )
            }
            Err(failure @ Failure::Final(_)) => {
                tracing::error!(message_id = id, tries, %failure, "a message is given up");
                Outcome::GivenUp
            }
        };
        self.record(message, outcome).await;
    }

    /// Writes the outcome down. Where the database is away just now, the lease runs out and the message
    /// is tried again: once too often rather than never.
    async fn record(&self, message: Claimed, outcome: Outcome) {
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

/// Twice as long after each try, half a minute at most. The message's expiry ends it.
fn pause_s(tries: u32, first_s: u32) -> i64 {
    let doublings = tries.saturating_sub(1).min(16);
    (i64::from(first_s) << doublings).min(LONGEST_PAUSE_S)
}

/// Comes back when the server stops.
async fn stopped(stop: &mut watch::Receiver<bool>) {
    // An error means that the sender is gone, which ends the server as well.
    let _ = stop.wait_for(|stopped| *stopped).await;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_half_a_minute() {
        let pauses = [1, 2, 3, 4, 5, 1000].map(|tries| pause_s(tries, 5));
        assert_eq!(pauses, [5, 10, 20, 30, 30, 30]);
    }
}
