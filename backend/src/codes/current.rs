//! The code that is under way.

use crate::App;
use crate::store::codes::{self, Purpose, SentCode};
use crate::store::{DbConnection, StoreError};

/// The newest code of an owner for this purpose, redeemed or not, unless it was superseded.
pub(crate) fn current(
    tx: &mut DbConnection,
    app: &App,
    owner: &str,
    purpose: Purpose,
) -> Result<Option<SentCode>, StoreError> {
    codes::current(tx, &app.keys, owner, purpose)
}
