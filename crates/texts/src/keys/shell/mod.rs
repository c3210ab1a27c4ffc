//! The words around every screen, and of the notices that take the place of one.

pub mod common;
pub mod listen;
pub mod notices;
