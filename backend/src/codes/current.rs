//! The current code of an owner.

use crate::App;
use crate::store::codes::{self, Purpose, SentCode};
use crate::store::{DbConnection, StoreError};

/// The owner's code for this purpose that was not invalidated, redeemed or not.
pub(crate) fn current(
    tx: &mut DbConnection,
    app: &App,
    owner: &str,
    purpose: Purpose,
) -> Result<Option<SentCode>, StoreError> {
    codes::current(tx, &app.keys, owner, purpose)
}
