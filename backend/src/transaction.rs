//! The transaction around an action.

use crate::App;
use crate::clock::Timestamp;
use crate::refusal::Refusal;
use crate::store::DbConnection;

/// Runs an action in a write transaction. A problem commits the transaction, so that a refused attempt stays
/// counted; a fault rolls it back.
///
/// # Errors
/// The refusal of the action, or a fault of the store.
pub(crate) async fn in_transaction<T: Send + 'static>(
    app: &App,
    action: impl FnOnce(&mut DbConnection, &App, Timestamp) -> Result<T, Refusal> + Send + 'static,
) -> Result<T, Refusal> {
    let handle = app.clone();
    let now = app.clock.now();
    app.store
        .write(move |tx| match action(tx, &handle, now) {
            Err(Refusal::Fault(fault)) => Err(Refusal::Fault(fault)),
            outcome => Ok(outcome),
        })
        .await?
}
