//! Help, and what stands beside every way: the look of the pages, the practice, the documents.

pub(crate) mod screens;
