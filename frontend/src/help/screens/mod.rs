//! The screens of the help: one file each, named like its route and its words.

#[cfg(feature = "ssr")]
pub(crate) mod accessibility;
pub(crate) mod display;
#[cfg(feature = "ssr")]
mod guide;
pub(crate) mod help;
#[cfg(feature = "ssr")]
mod legal;
pub(crate) mod pause;
pub(crate) mod practice;
pub(crate) mod reading;
