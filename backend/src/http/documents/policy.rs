//! The Content-Security-Policy: nothing from elsewhere, nothing inline but what our own documents
//! hold, named by hash. Computed at start, because trunk's inline script changes with each build.

use std::collections::BTreeSet;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use super::scan::{self, Inline};

/// The hashes of everything that stands inline in the documents.
#[derive(Debug, Default)]
pub(super) struct Hashes {
    scripts: BTreeSet<String>,
    styles: BTreeSet<String>,
}

impl Hashes {
    /// Takes in the inline scripts and styles of one more document.
    pub(super) fn add(&mut self, html: &str) {
        for block in scan::inline(html) {
            match block {
                Inline::Script(text) => self.scripts.insert(source(text)),
                Inline::Style(text) => self.styles.insert(source(text)),
            };
        }
    }

    /// The header's value. `'wasm-unsafe-eval'` lets WebAssembly compile and nothing else.
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

/// One source expression. Browsers hash what their parser made of the text: line ends are LF.
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
