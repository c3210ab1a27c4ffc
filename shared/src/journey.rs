//! The activation journey as a table: the steps, the actions that each accepts, and how the step is derived from
//! facts. The database stores facts, never a step; the client shows the step of the server's last view.
//!
//! No match on these enums has a `_`, so that a new step, action or event breaks the build in every place that
//! must handle it.

mod event;
mod facts;
mod step;

pub use event::{Action, Event};
pub use facts::{Beneficiary, Facts};
pub use step::Step;
