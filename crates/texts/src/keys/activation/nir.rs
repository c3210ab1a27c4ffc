//! The social security number explained while it is typed: what each block stands for.

use shared::field::NirBlock;

use crate::Sentence;
use crate::keys::words::{Entry, Words, words};

words! { "nir_block";
    /// The words of one block.
    pub struct BlockWords {
        /// Under its digits.
        short: Sentence,
        /// In a sentence.
        full: Sentence,
    }
}

words! { "nir";
    /// The social security number explained.
    pub struct Nir {
        /// The words of a block.
        block: fn(NirBlock) -> BlockWords,
        /// Which block is being typed: its full words.
        now: fn(&str) -> String,
        /// Which block to look at, where a digit is wrong: its full words, and its digits.
        look_at: fn(&str, &str) -> String,
    }
}

impl Words for fn(NirBlock) -> BlockWords {
    fn walk(&self, key: &'static str, visit: &mut dyn FnMut(Entry<'_>)) {
        for block in NirBlock::ALL {
            self(block).walk(key, visit);
        }
    }
}

impl Nir {
    /// The words of a block.
    #[must_use]
    pub fn of(&self, block: NirBlock) -> BlockWords {
        (self.block)(block)
    }
}
