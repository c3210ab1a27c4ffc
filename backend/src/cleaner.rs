//! Enforces the retention periods of the privacy policy every hour: journeys and codes are erased within a day,
//! audit entries after 12 months. Any number of instances may run it at once.
//!
//! Must not know: HTTP, or what an activation is made of.

use std::time::Duration;

use tokio::sync::watch;

use crate::App;
use crate::store::{StoreError, audit, retention, throttles};

/// Retention of journeys, their codes and emptied messages: one hour less than a day, because it is checked
/// only once an hour.
const KEPT_S: i64 = 23 * 3600;
/// Retention of audit entries: 12 months.
const LISTED_S: i64 = 365 * 24 * 3600;
const EVERY: Duration = Duration::from_secs(3600);

/// Runs until `stop` is true or its sender is dropped.
pub async fn run(app: App, mut stop: watch::Receiver<bool>) {
    loop {
        match clean(&app).await {
            Ok(0) => {}
            Ok(erased) => tracing::info!(erased, "erased what has done its work"),
            Err(error) => tracing::error!(%error, "old rows could not be erased; the next hour tries again"),
        }
        tokio::select! {
            () = tokio::time::sleep(EVERY) => {}
            _ = stop.wait_for(|stop| *stop) => return,
        }
    }
}

/// Erases old rows once, and returns their number.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub async fn clean(app: &App) -> Result<usize, StoreError> {
    let now = app.clock.now();
    let window_s = app.settings.numbers.limit_window_s;
    app.store
        .write(move |tx| {
            throttles::erase_before(tx, now - window_s)?;
            let listed = audit::erase_before(tx, now - LISTED_S)?;
            Ok(listed + retention::erase_before(tx, now - KEPT_S)?)
        })
        .await
}
