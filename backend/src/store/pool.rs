//! The connection pool, and transactions on blocking threads.
//!
//! Must not know: tables, or what a transaction is for.

use std::sync::Arc;
use std::time::Duration;

use diesel::r2d2::{ManageConnection, Pool, PooledConnection};
use tokio::sync::Semaphore;

use super::connection::{DbConnection, Intent, Manager};
use super::error::StoreError;
use super::migrations;

/// How many requests may wait, per connection of the pool. Further requests fail at once instead of after the
/// time-out.
const QUEUE_PER_CONNECTION: usize = 64;
const CONNECTION_WAIT: Duration = Duration::from_secs(5);

/// The database. Cloning it is cheap; all clones share one pool.
#[derive(Clone)]
pub struct Store {
    pool: Pool<Manager>,
    queue: Arc<Semaphore>,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Store").finish_non_exhaustive()
    }
}

impl Store {
    /// Opens the database at `sqlite:///path` or `postgres://…` with at most `connections`
    /// connections, checks it, and brings its schema up to date. Blocking.
    ///
    /// # Errors
    /// [`StoreError::UnknownUrl`] for any other scheme, [`StoreError::Unreachable`] without a connection,
    /// [`StoreError::OldSqlite`], [`StoreError::Damaged`] or [`StoreError::NewerSchema`] if a check fails, and
    /// [`StoreError::Migration`] if a migration fails.
    pub fn open(url: &str, connections: u32) -> Result<Self, StoreError> {
        let manager = Manager::for_url(url)?;
        manager.make_private().map_err(|error| StoreError::Unreachable(error.to_string()))?;
        // The pool would retry until its time-out before it reports an error, so this connection bypasses it.
        let mut first = manager.connect().map_err(|error| StoreError::Unreachable(error.to_string()))?;
        first.check_version()?;
        first.check_integrity()?;
        migrations::apply(&mut first)?;
        drop(first);
        let pool = Pool::builder()
            .max_size(connections)
            .min_idle(Some(1))
            .connection_timeout(CONNECTION_WAIT)
            .error_handler(Box::new(LogFailure))
            .build_unchecked(manager);
        let waiting = usize::try_from(connections).unwrap_or(1).saturating_mul(QUEUE_PER_CONNECTION);
        Ok(Self { pool, queue: Arc::new(Semaphore::new(waiting)) })
    }

    /// Runs `work` in a transaction that may write, on a blocking thread. An error rolls back.
    ///
    /// # Errors
    /// Any error of `work`, and a [`StoreError`] if the queue is full, no connection is available, or the
    /// transaction fails.
    pub async fn write<T, E>(
        &self,
        work: impl FnOnce(&mut DbConnection) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.off_thread(Intent::Write, work).await
    }

    /// Runs `work` in a transaction that reads one snapshot of the database, on a blocking thread.
    ///
    /// # Errors
    /// As [`Store::write`].
    pub async fn read<T, E>(
        &self,
        work: impl FnOnce(&mut DbConnection) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.off_thread(Intent::Read, work).await
    }

    /// [`Store::write`] on the calling thread, for commands without a runtime.
    ///
    /// # Errors
    /// As [`Store::write`].
    pub fn write_now<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&mut DbConnection) -> Result<T, E>,
    ) -> Result<T, E> {
        self.transaction(Intent::Write, work)
    }

    /// [`Store::read`] on the calling thread, for commands without a runtime.
    ///
    /// # Errors
    /// As [`Store::write`].
    pub fn read_now<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&mut DbConnection) -> Result<T, E>,
    ) -> Result<T, E> {
        self.transaction(Intent::Read, work)
    }

    /// Checks that the database is reachable and has its tables.
    ///
    /// # Errors
    /// A [`StoreError`] if it is not or has not.
    pub async fn check(&self) -> Result<(), StoreError> {
        self.read(|connection| super::meta::count(connection).map(drop)).await
    }

    async fn off_thread<T, E>(
        &self,
        intent: Intent,
        work: impl FnOnce(&mut DbConnection) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        // The permit belongs to the blocking task, because that goes on after its client has disconnected.
        let permit = Arc::clone(&self.queue).try_acquire_owned().map_err(|_| StoreError::Busy)?;
        let store = self.clone();
        let task = tokio::task::spawn_blocking(move || {
            let _permit = permit;
            store.transaction(intent, work)
        });
        task.await.map_err(|_| StoreError::Lost)?
    }

    fn transaction<T, E: From<StoreError>>(
        &self,
        intent: Intent,
        work: impl FnOnce(&mut DbConnection) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut connection = self.connection()?;
        connection.begin(intent).map_err(StoreError::from)?;
        match work(&mut connection) {
            Ok(value) => {
                connection.commit().map_err(StoreError::from)?;
                Ok(value)
            }
            Err(error) => {
                if let Err(failure) = connection.roll_back() {
                    tracing::warn!(%failure, "a transaction could not be rolled back");
                }
                Err(error)
            }
        }
    }

    fn connection(&self) -> Result<PooledConnection<Manager>, StoreError> {
        self.pool.get().map_err(|error| StoreError::Unreachable(error.to_string()))
    }
}

#[derive(Debug)]
struct LogFailure;

impl diesel::r2d2::HandleError<diesel::r2d2::Error> for LogFailure {
    fn handle_error(&self, error: diesel::r2d2::Error) {
        tracing::error!(%error, "the database cannot be reached");
    }
}
