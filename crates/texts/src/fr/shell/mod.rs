//! French: the words around every screen, and of the notices that take the place of one.

pub(super) mod common;
pub(super) mod listen;
pub(super) mod notices;
pub(super) mod who_helps;
