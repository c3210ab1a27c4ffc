//! Every text that people read on a screen, in an e-mail or in an SMS: typed keys, and one folder per
//! language. A missing key, placeholder or picture is a compile error.
//!
//! This crate must not depend on screens, HTML, HTTP, settings or the clock. Values that depend on the
//! person or the operator are arguments.
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
