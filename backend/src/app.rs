//! The dependencies of every request, assembled once at start from parts that a test may replace.
//!
//! Must not know: HTTP, SQL, where the settings came from.

use std::ops::Deref;
use std::sync::Arc;

use crate::clock::Clock;
use crate::inbox::DemoInbox;
use crate::security::{Hasher, KeyRing, Random};
use crate::settings::Settings;
use crate::store::Store;

/// The running application. Cheap to clone; clones share the parts.
#[derive(Clone, Debug)]
pub struct App(Arc<AppParts>);

/// The parts of an [`App`].
#[derive(Debug)]
pub struct AppParts {
    /// The database.
    pub store: Store,
    /// Encryption, blind indexes, keyed hashes and signed cookies.
    pub keys: KeyRing,
    /// The time source.
    pub clock: Clock,
    /// Draws tokens, ids and codes.
    pub random: Random,
    /// Password hashing with bounded concurrency.
    pub hasher: Hasher,
    /// The operator's settings.
    pub settings: Settings,
    /// The messages that a demonstration shows instead of sending; empty in production.
    pub inbox: DemoInbox,
}

impl App {
    /// An application with these parts.
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
