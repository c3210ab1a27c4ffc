//! French as a program sees it: words, sentences, and which words are frequent. Shared by all rules, which must not
//! cut text themselves.

pub(crate) mod frequency;
mod sentence;
pub(crate) mod verbs;
mod word;

pub use sentence::{Sentence, sentences};
pub use word::{Kind, Word, words};
