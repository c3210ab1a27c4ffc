//! The printed guide that the operator has made.

use std::fmt;
use std::sync::Arc;

/// The guide as a PDF.
#[derive(Clone, PartialEq, Eq)]
pub struct GuideFile(Arc<[u8]>);

/// The file does not begin like a PDF.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoPdf;

impl GuideFile {
    /// The content of the file.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl TryFrom<Vec<u8>> for GuideFile {
    type Error = NoPdf;

    fn try_from(bytes: Vec<u8>) -> Result<Self, NoPdf> {
        if bytes.starts_with(b"%PDF-") { Ok(Self(bytes.into())) } else { Err(NoPdf) }
    }
}

impl fmt::Debug for GuideFile {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "a guide of {} bytes", self.0.len())
    }
}

impl fmt::Display for NoPdf {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("is no PDF: make one with `cargo xtask guide`")
    }
}
