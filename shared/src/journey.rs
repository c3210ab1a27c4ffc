//! The activation journey as a table: the steps, what each takes, and how the step follows from
//! facts. The database stores facts, never a step; the client shows the step it is told.
//!
//! Adding a step, an action or an event breaks the build in every place that must know: no match
//! here or elsewhere on these enums has a `_`.

mod event;
mod facts;
mod step;

pub use event::{Action, Event};
pub use facts::{Beneficiary, Facts};
pub use step::Step;
