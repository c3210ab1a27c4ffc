//! Every word a person reads, on a screen, in a mail or in an SMS: typed keys, and one folder a
//! language. A missing key, placeholder or picture does not compile.
//!
//! This crate must not know: screens, HTML, HTTP, settings, the clock. What changes from person to
//! person or from operator to operator comes in as an argument.
#![warn(missing_docs)]

mod fr;
pub mod keys;
mod language;
mod outgoing;
mod pictogram;
mod sentence;

pub use keys::Catalogue;
pub use keys::demo::DemoCase;
pub use keys::field_errors::{Field, FieldWords};
pub use keys::glossary::Term;
pub use keys::help::legal::{Article, Paragraph};
pub use keys::messages::{Changed, Mail, MessageContext, Space};
pub use keys::shell::notices::Notice;
#[cfg(feature = "json")]
pub use language::json;
pub use language::{Language, catalogue, demo, french, guide, legal, messages, statement, walk};
pub use outgoing::Outgoing;
pub use pictogram::Pictogram;
pub use sentence::{Sentence, say};
