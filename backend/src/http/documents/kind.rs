//! Derives from a file's name its media type, whether to compress it, and whether it may be cached for ever.

/// The kind of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A whole HTML document, whose placeholders are filled at start.
    Document,
    /// Any other file, sent as it was built.
    File {
        media_type: &'static str,
        /// Whether compression makes it smaller. Fonts and pictures are compressed already.
        compressible: bool,
    },
}

impl Kind {
    pub(super) const fn media_type(self) -> &'static str {
        match self {
            Self::Document => "text/html; charset=utf-8",
            Self::File { media_type, .. } => media_type,
        }
    }

    pub(super) const fn is_compressible(self) -> bool {
        match self {
            Self::Document => true,
            Self::File { compressible, .. } => compressible,
        }
    }
}

/// The kind of the file with this name.
pub(super) fn of(name: &str) -> Kind {
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    let (media_type, compressible) = match extension {
        "html" => return Kind::Document,
        "js" | "mjs" => ("text/javascript; charset=utf-8", true),
        "css" => ("text/css; charset=utf-8", true),
        "wasm" => ("application/wasm", true),
        "svg" => ("image/svg+xml", true),
        "json" => ("application/json", true),
        "webmanifest" => ("application/manifest+json", true),
        "txt" => ("text/plain; charset=utf-8", true),
        "woff2" => ("font/woff2", false),
        "png" => ("image/png", false),
        "webp" => ("image/webp", false),
        "pdf" => ("application/pdf", false),
        "ico" => ("image/x-icon", false),
        _ => ("application/octet-stream", false),
    };
    Kind::File { media_type, compressible }
}

/// Whether the name contains a hash of the content, so that the content never changes: trunk's
/// `name-<16 hex>.ext` and wasm-bindgen's `name-<16 hex>_bg.wasm`.
pub(super) fn is_named_by_content(name: &str) -> bool {
    let file = name.rsplit_once('/').map_or(name, |(_, file)| file);
    let Some((stem, _)) = file.split_once('.') else { return false };
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    stem.rsplit_once('-').is_some_and(|(_, hash)| {
        hash.len() == 16 && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_with_a_content_hash_are_cached_for_ever() {
        for name in [
            "client-0123456789abcdef.js",
            "client-0123456789abcdef_bg.wasm",
            "fonts/a-b-00ff00ff00ff00ff.woff2",
        ] {
            assert!(is_named_by_content(name), "{name}");
        }
        for name in [
            "client.js",
            "index.html",
            "atkinson-hyperlegible-latin-400.woff2",
            "a-0123456789ABCDEF.js",
            "-0123456789abcde.js",
            "LICENSE",
        ] {
            assert!(!is_named_by_content(name), "{name}");
        }
    }

    #[test]
    fn webassembly_has_the_media_type_that_streaming_compilation_requires() {
        assert_eq!(of("client-0123456789abcdef_bg.wasm").media_type(), "application/wasm");
    }

    #[test]
    fn a_file_without_extension_is_an_octet_stream() {
        assert_eq!(of("LICENSE"), Kind::File { media_type: "application/octet-stream", compressible: false });
    }
}
