//! Every parser through the public door: what it takes, what it refuses and why, and that what it
//! printed it takes again.
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
