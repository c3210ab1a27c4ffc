//! What surrounds every screen: how one page follows another, its title, the notice that takes its place,
//! the warning before time runs out, the voice that reads.

#[cfg(feature = "csr")]
pub mod deadline;
#[cfg(any(feature = "csr", test))]
pub mod listen;
pub mod notice;
pub mod notice_screen;
#[cfg(feature = "csr")]
pub mod outlet;
pub mod page;
pub mod waiting;
