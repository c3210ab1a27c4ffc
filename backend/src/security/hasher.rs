//! Password hashing: argon2id on blocking threads, with bounded concurrency.
//!
//! The blocking task owns its permit, so a client that disconnects does not free it while the hash is
//! still being computed. The queue for permits is bounded; a full queue answers "busy" at once.

use std::sync::Arc;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Hashes and verifies passwords. Cheap to clone; clones share the permits.
#[derive(Clone, Debug)]
pub struct Hasher {
    argon2: Argon2<'static>,
    running: Arc<Semaphore>,
    admitted: Arc<Semaphore>,
}

/// Cost parameters of one hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HashCost {
    /// Memory, in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Degree of parallelism.
    pub lanes: u32,
}

impl Default for HashCost {
    /// Parameters that the OWASP password storage cheat sheet and ASVS 5.0 both accept.
    fn default() -> Self {
        Self { memory_kib: 47_104, passes: 1, lanes: 1 }
    }
}

/// Limits on concurrent hashing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HashLimits {
    /// Hashes computed at once.
    pub running: usize,
    /// Hashes queued for a permit.
    pub waiting: usize,
}

/// Why a password was not hashed or verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HashError {
    /// The queue is full: retry later.
    #[error("too many passwords are being hashed")]
    Busy,
    /// The algorithm rejects the cost parameters, memory ran out, or the stored hash is damaged.
    #[error("a password could not be hashed")]
    Failed,
}

impl Hasher {
    /// A hasher with permits of its own.
    ///
    /// # Errors
    /// [`HashError::Failed`] if the algorithm rejects the cost parameters.
    pub fn new(cost: HashCost, limits: HashLimits) -> Result<Self, HashError> {
        let params =
            Params::new(cost.memory_kib, cost.passes, cost.lanes, None).map_err(|_| HashError::Failed)?;
        Ok(Self {
            argon2: Argon2::new(Algorithm::Argon2id, Version::V0x13, params),
            running: Arc::new(Semaphore::new(limits.running)),
            admitted: Arc::new(Semaphore::new(limits.running.saturating_add(limits.waiting))),
        })
    }

    /// The hash of a password, as a PHC string with the parameters and a fresh salt.
    ///
    /// # Errors
    /// [`HashError::Busy`] if the queue is full, [`HashError::Failed`] if the hash cannot be computed.
    pub async fn hash(&self, password: SecretString) -> Result<String, HashError> {
        let argon2 = self.argon2.clone();
        self.run(move || {
            let hash = argon2.hash_password(password.expose_secret().as_bytes());
            hash.map(|hash| hash.to_string()).map_err(|_| HashError::Failed)
        })
        .await
    }

    /// Whether a password matches a stored hash.
    ///
    /// # Errors
    /// [`HashError::Busy`] if the queue is full, [`HashError::Failed`] if the stored hash is damaged.
    pub async fn verify(&self, password: SecretString, stored: String) -> Result<bool, HashError> {
        let argon2 = self.argon2.clone();
        self.run(move || {
            let stored = PasswordHash::new(&stored).map_err(|_| HashError::Failed)?;
            Ok(argon2.verify_password(password.expose_secret().as_bytes(), &stored).is_ok())
        })
        .await
    }

    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, HashError> + Send + 'static,
    ) -> Result<T, HashError> {
        let admitted = Arc::clone(&self.admitted).try_acquire_owned().map_err(|_| HashError::Busy)?;
        let running = Arc::clone(&self.running).acquire_owned().await.map_err(|_| HashError::Busy)?;
        let task = tokio::task::spawn_blocking(move || with_permits((admitted, running), work));
        task.await.map_err(|_| HashError::Failed)?
    }
}

/// Runs the work and drops the permits when it ends, also when the request has been cancelled meanwhile.
fn with_permits<T>(_permits: (OwnedSemaphorePermit, OwnedSemaphorePermit), work: impl FnOnce() -> T) -> T {
    work()
}

#[cfg(test)]
mod tests {
    use std::future::Future;
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    use super::*;

    const ONE_AND_ONE: HashLimits = HashLimits { running: 1, waiting: 1 };

    fn password(text: &str) -> SecretString {
        SecretString::from(text.to_owned())
    }

    fn poll_once<F: Future>(future: std::pin::Pin<&mut F>) -> Poll<F::Output> {
        future.poll(&mut Context::from_waker(Waker::noop()))
    }

    #[tokio::test]
    async fn a_hash_carries_its_parameters_and_verifies_only_its_password() {
        let hasher = Hasher::new(HashCost::default(), ONE_AND_ONE).unwrap();
        let stored = hasher.hash(password("Soleil-1955")).await.unwrap();
        assert!(stored.starts_with("$argon2id$v=19$m=47104,t=1,p=1$"), "{stored}");
        assert!(hasher.verify(password("Soleil-1955"), stored.clone()).await.unwrap());
        assert!(!hasher.verify(password("soleil-1955"), stored).await.unwrap());
    }

    #[tokio::test]
    async fn a_damaged_hash_is_an_error_not_a_wrong_password() {
        let hasher = Hasher::new(HashCost::default(), ONE_AND_ONE).unwrap();
        let verified = hasher.verify(password("x"), "$argon2id$damaged".to_owned()).await;
        assert_eq!(verified, Err(HashError::Failed));
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_client_that_disconnects_does_not_free_its_permit() {
        // About a second of work, so that it still runs when the other calls arrive.
        let slow = HashCost { passes: 20, ..HashCost::default() };
        let hasher = Hasher::new(slow, ONE_AND_ONE).unwrap();
        {
            let mut gone = pin!(hasher.hash(password("hangs up")));
            assert!(poll_once(gone.as_mut()).is_pending());
        }
        let mut waits = pin!(hasher.hash(password("waits")));
        assert!(poll_once(waits.as_mut()).is_pending());
        assert_eq!(hasher.hash(password("refused")).await, Err(HashError::Busy));
        assert!(waits.await.is_ok());
        assert!(hasher.hash(password("served again")).await.is_ok());
    }

    #[test]
    fn a_client_that_disconnects_in_the_queue_frees_its_place() {
        let hasher = Hasher::new(HashCost::default(), ONE_AND_ONE).unwrap();
        let _running = Arc::clone(&hasher.running).try_acquire_owned().unwrap();
        for _ in 0..10 {
            let mut queued = pin!(hasher.hash(password("gives up")));
            assert!(poll_once(queued.as_mut()).is_pending());
        }
    }
}
