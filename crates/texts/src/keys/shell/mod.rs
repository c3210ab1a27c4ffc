//! The words of the frame around every screen, and of the notices that replace a screen.

pub mod common;
pub mod listen;
pub mod notices;
