//! One file of the client, with one representation for each content encoding.

use std::sync::OnceLock;

use actix_web::http::header::{Encoding, EntityTag};
use actix_web::web::Bytes;
use brotli::enc::BrotliEncoderParams;
use sha2::{Digest as _, Sha256};

use super::kind::{self, Kind};

/// A file, prepared for responses.
#[derive(Debug)]
pub(super) struct Stored {
    pub(super) kind: Kind,
    pub(super) cache_control: &'static str,
    hash: String,
    plain: Form,
    /// Empty until [`Stored::compress`] has run; `None` if brotli does not make the file smaller.
    brotli: OnceLock<Option<Form>>,
}

/// A representation: the bytes of one encoding with a strong entity tag.
#[derive(Debug)]
pub(super) struct Form {
    pub(super) bytes: Bytes,
    pub(super) tag: EntityTag,
    /// The value of `Content-Encoding`, if the bytes are encoded.
    pub(super) encoding: Option<&'static str>,
}

impl Stored {
    pub(super) fn new(name: &str, content: Vec<u8>) -> Self {
        let kind = kind::of(name);
        let hash = hash(&content);
        let plain = Form { bytes: content.into(), tag: EntityTag::new_strong(hash.clone()), encoding: None };
        let cache_control =
            if kind::is_named_by_content(name) { "public, max-age=31536000, immutable" } else { "no-cache" };
        Self { kind, cache_control, hash, plain, brotli: OnceLock::new() }
    }

    /// Compresses the file once. Takes seconds for the largest file.
    pub(super) fn compress(&self) {
        self.brotli.get_or_init(|| {
            if !self.kind.is_compressible() {
                return None;
            }
            let bytes = brotli(&self.plain.bytes).filter(|small| small.len() < self.plain.bytes.len())?;
            let tag = EntityTag::new_strong(format!("{}-br", self.hash));
            Some(Form { bytes: bytes.into(), tag, encoding: Some("br") })
        });
    }

    /// The uncompressed size in bytes.
    pub(super) fn size(&self) -> usize {
        self.plain.bytes.len()
    }

    /// The representation that the client prefers. A client that accepts none of ours gets the plain one, as
    /// RFC 9110 (12.5.3) allows, because any content is better than an empty screen.
    pub(super) fn form(&self, accepted: Option<&actix_web::http::header::AcceptEncoding>) -> &Form {
        let preferred = accepted
            .and_then(|accepted| accepted.negotiate([Encoding::brotli(), Encoding::identity()].iter()))
            .filter(|encoding| *encoding == Encoding::brotli());
        let small = self.brotli.get().and_then(Option::as_ref);
        preferred.and(small).unwrap_or(&self.plain)
    }

    /// Whether the response depends on `Accept-Encoding`.
    pub(super) const fn varies(&self) -> bool {
        self.kind.is_compressible()
    }
}

/// 128 bits of the content's SHA-256 in hexadecimal, for the entity tag.
fn hash(content: &[u8]) -> String {
    Sha256::digest(content).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// Compresses at the highest quality, because it happens once per start and saves bytes on each request.
/// `None` if it fails, which only a lack of memory can cause.
fn brotli(content: &[u8]) -> Option<Vec<u8>> {
    // In a debug build the highest quality takes 15 seconds, too long for a developer who reloads.
    let quality = if cfg!(debug_assertions) { 5 } else { 11 };
    let settings = BrotliEncoderParams { quality, lgwin: 22, size_hint: content.len(), ..Default::default() };
    let mut bytes = Vec::new();
    brotli::BrotliCompress(&mut &*content, &mut bytes, &settings).ok()?;
    Some(bytes)
}
