//! French: the words of the frame around every screen, and of the notices that replace a screen.

pub(super) mod common;
pub(super) mod listen;
pub(super) mod notices;
pub(super) mod who_helps;
