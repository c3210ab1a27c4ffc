//! French: the section `/aide`.

pub(super) mod display;
pub(super) mod guide;
#[expect(clippy::module_inception, reason = "the section and its screen `/aide` have one name")]
pub(super) mod help;
mod instructions;
pub(super) mod legal;
pub(super) mod pause;
pub(super) mod practice;
mod privacy;
pub(super) mod statement;
mod terms;
