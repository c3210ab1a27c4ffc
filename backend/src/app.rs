//! What every request needs, put together once at the start from parts that a test may replace.
//!
//! Must not know: HTTP, SQL, where the settings came from.

use std::ops::Deref;
use std::sync::Arc;

use crate::clock::Clock;
use crate::inbox::DemoInbox;
use crate::security::{Hasher, KeyRing, Random};
use crate::settings::Settings;
use crate::store::Store;

/// The running application. Cloning it is cheap; all clones are one.
#[derive(Clone, Debug)]
pub struct App(Arc<AppParts>);

/// The parts of an [`App`].
#[derive(Debug)]
pub struct AppParts {
    /// The database.
    pub store: Store,
    /// Encryption, indexes, hashes and cookies.
    pub keys: KeyRing,
    /// The time.
    pub clock: Clock,
    /// Tokens, ids and codes.
    pub random: Random,
    /// Password hashing behind bounded permits.
    pub hasher: Hasher,
    /// What the operator chose.
    pub settings: Settings,
    /// What a demonstration shows instead of sending it; empty in a real service.
    pub inbox: DemoInbox,
}

impl App {
    /// The application made of these parts.
    #[must_use]
    pub fn new(parts: AppParts) -> Self {
        Self(Arc::new(parts))
    }
}

impl Deref for App {
    type Target = AppParts;

    fn deref(&self) -> &AppParts {
        &self.0
    }
}
