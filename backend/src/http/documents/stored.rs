//! One file of the client, in each form that it is sent in.

use actix_web::http::header::{Encoding, EntityTag};
use actix_web::web::Bytes;
use brotli::enc::BrotliEncoderParams;
use sha2::{Digest as _, Sha256};

use super::kind::{self, Kind};

/// A file, ready to be sent.
#[derive(Debug)]
pub(super) struct Stored {
    pub(super) kind: Kind,
    pub(super) cache_control: &'static str,
    plain: Form,
    brotli: Option<Form>,
}

/// The bytes of one encoding with their own strong tag.
#[derive(Debug)]
pub(super) struct Form {
    pub(super) bytes: Bytes,
    pub(super) tag: EntityTag,
    /// The `Content-Encoding`, where there is one.
    pub(super) encoding: Option<&'static str>,
}

impl Stored {
    pub(super) fn new(name: &str, content: Vec<u8>) -> Self {
        let kind = kind::of(name);
        let hash = hash(&content);
        let brotli = kind
            .is_compressible()
            .then(|| compressed(&content))
            .flatten()
            .filter(|smaller| smaller.len() < content.len())
            .map(|bytes| Form {
                bytes: bytes.into(),
                tag: EntityTag::new_strong(format!("{hash}-br")),
                encoding: Some("br"),
            });
        let plain = Form { bytes: content.into(), tag: EntityTag::new_strong(hash), encoding: None };
        let cache_control =
            if kind::is_named_by_content(name) { "public, max-age=31536000, immutable" } else { "no-cache" };
        Self { kind, cache_control, plain, brotli }
    }

    /// The form that a client prefers. One that takes none of ours gets the plain one, as
    /// RFC 9110 (12.5.3) allows: better than an empty screen.
    pub(super) fn form(&self, accepted: Option<&actix_web::http::header::AcceptEncoding>) -> &Form {
        let preferred = accepted
            .and_then(|accepted| accepted.negotiate([Encoding::brotli(), Encoding::identity()].iter()))
            .filter(|encoding| *encoding == Encoding::brotli());
        match (&self.brotli, preferred) {
            (Some(form), Some(_)) => form,
            (Some(_) | None, None) | (None, Some(_)) => &self.plain,
        }
    }

    /// Whether sizes differ by what the client accepts.
    pub(super) const fn varies(&self) -> bool {
        self.brotli.is_some()
    }
}

/// 128 bits of SHA-256 in hexadecimal: names a content.
fn hash(content: &[u8]) -> String {
    Sha256::digest(content).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// Brotli at its strongest: done once at start, paid back at each request. None where it fails,
/// which memory alone can cause.
fn compressed(content: &[u8]) -> Option<Vec<u8>> {
    let strongest =
        BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: content.len(), ..Default::default() };
    let mut bytes = Vec::new();
    brotli::BrotliCompress(&mut &*content, &mut bytes, &strongest).ok()?;
    Some(bytes)
}
