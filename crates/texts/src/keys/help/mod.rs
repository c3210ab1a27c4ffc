//! The section `/aide`: one file per screen, and the long documents.

pub mod display;
pub mod guide;
#[expect(clippy::module_inception, reason = "the section and its screen `/aide` have one name")]
pub mod help;
pub mod instructions;
pub mod legal;
pub mod pause;
pub mod practice;
pub mod statement;
