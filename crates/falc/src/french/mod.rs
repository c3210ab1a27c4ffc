//! French text analysis: words, sentences, verb forms and word frequency. All rules use this module instead
//! of splitting text themselves.

pub(crate) mod frequency;
mod sentence;
pub(crate) mod verbs;
mod word;

pub use sentence::{Sentence, sentences};
pub use word::{Kind, Word, words};
