//! The client, rendered natively: its screens, components and documents as they are before WebAssembly has
//! loaded.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that panics fails")]

mod audit;
mod components;
mod guide;
mod help;
mod people;
mod practice;
mod printed;
mod support;
mod terms;
