//! The harness of the API tests: a real server on its own port, a real database in its own
//! folder, the real import, a clock that tests move, and captured messages.

mod actors;
mod answer;
mod app;
pub(crate) mod calls;
pub(crate) mod client;
mod database;
mod launch;
pub(crate) mod people;
mod registry;
mod settings;
mod wire;

pub(crate) use actors::{JOURNEY, PASSWORD, Traveller, Visitor};
pub(crate) use answer::Answer;
pub(crate) use app::TestApp;
pub(crate) use people::Person;

/// Runs all tasks concurrently and returns their results in order.
pub(crate) async fn all_at_once<F: Future>(tasks: impl IntoIterator<Item = F>) -> Vec<F::Output> {
    futures_util::future::join_all(tasks).await
}
