//! The explanation of the social security number, block by block, while the person types it.

use shared::field::NirBlock;

use crate::Sentence;
use crate::keys::words::{Entry, Words, words};

words! { "nir_block";
    /// The words of one block.
    pub struct BlockWords {
        /// Short form, shown under the digits of the block.
        short: Sentence,
        /// Full form, used inside a sentence.
        full: Sentence,
    }
}

words! { "nir";
    /// The explanation of the social security number, block by block.
    pub struct Nir {
        /// The words of a block.
        block: fn(NirBlock) -> BlockWords,
        /// The block that the person is typing, by its full form.
        now: fn(&str) -> String,
        /// The block that contains a wrong digit, by its full form and its digits.
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
