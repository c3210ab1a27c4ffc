//! The sources of texts: Markdown, plain text, the catalogue.

mod catalogue;
mod markdown;
mod plain;

pub use catalogue::catalogue;
pub use markdown::markdown;
pub use plain::plain;
