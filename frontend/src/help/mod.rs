//! Help and the other screens outside the journey: the display settings, the practice, the documents.

pub(crate) mod screens;
