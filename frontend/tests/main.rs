//! The client, printed natively: its screens, components and documents as a person meets them before WebAssembly is
//! there.
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
