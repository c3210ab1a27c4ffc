//! The activation of a health space: its screens, which of them the server's last view allows, what was
//! typed and is not sent yet.

pub mod draft;
#[cfg(any(feature = "csr", test))]
pub(crate) mod guard;
pub(crate) mod leave;
pub(crate) mod resume;
pub(crate) mod screens;
