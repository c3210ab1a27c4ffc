//! Every parser through its public API: accepted input, refused input with its code, and the round trip from
//! output to input.
#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a test that cannot go on should fail")]

mod any_input;
mod birth_date;
mod code;
mod email;
mod identifier;
mod misplaced;
mod nir;
mod nir_blocks;
mod password;
mod phone;
mod serial;
mod strip;
