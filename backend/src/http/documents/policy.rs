//! The Content-Security-Policy: no other origin, and only the inline scripts and styles of the documents, by
//! hash. It is computed at start, because trunk's inline script changes with each build.

use std::collections::BTreeSet;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use super::scan::{self, Inline};

/// The hashes of all inline scripts and styles in the documents.
#[derive(Debug, Default)]
pub(super) struct Hashes {
    scripts: BTreeSet<String>,
    styles: BTreeSet<String>,
}

impl Hashes {
    /// Adds the inline scripts and styles of a document.
    pub(super) fn add(&mut self, html: &str) {
        for block in scan::inline(html) {
            match block {
                Inline::Script(text) => self.scripts.insert(source(text)),
                Inline::Style(text) => self.styles.insert(source(text)),
            };
        }
    }

    /// The value of the header. `'wasm-unsafe-eval'` allows only the compilation of WebAssembly.
    pub(super) fn policy(&self) -> String {
        let scripts: String = self.scripts.iter().map(String::as_str).collect();
        let styles: String = self.styles.iter().map(String::as_str).collect();
        format!(
            "default-src 'none'; script-src 'self'{scripts} 'wasm-unsafe-eval'; style-src 'self'{styles}; \
             img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; \
             frame-ancestors 'none'; base-uri 'none'; form-action 'self'"
        )
    }
}

/// One source expression. Browsers hash the parsed text, in which line ends are LF.
fn source(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(text.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_inline_script_is_let_in_by_the_hash_that_browsers_compute() {
        let mut hashes = Hashes::default();
        hashes.add("<script>alert('Hello, world.');</script>");
        // The example of the CSP specification.
        let policy = hashes.policy();
        assert!(
            policy.contains(
                "script-src 'self' 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=' 'wasm-unsafe-eval';"
            ),
            "{policy}"
        );
        assert!(policy.contains("style-src 'self';"), "{policy}");
    }

    #[test]
    fn the_same_script_in_many_documents_is_named_once() {
        let mut hashes = Hashes::default();
        hashes.add("<script>a()</script><style>b</style>");
        hashes.add("<script>a()</script>");
        assert_eq!(hashes.policy().matches("sha256-").count(), 2);
    }

    #[test]
    fn windows_line_ends_hash_as_the_browser_reads_them() {
        assert_eq!(source("a\r\nb"), source("a\nb"));
    }
}
