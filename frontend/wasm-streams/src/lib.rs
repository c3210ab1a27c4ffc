//! Stands in the place of the crate `wasm-streams`, which leptos' server functions name and this product,
//! which has none, never calls. The real one exports objects to JavaScript, so no linker leaves them out:
//! 6 KB of every client, compressed. Delete this folder and its line in the workspace's `[patch]` to have it
//! back. A stream made here is empty, and ends.

use futures_util::Stream;
use futures_util::stream;
use wasm_bindgen::JsValue;

/// A stream of the browser, as far as server functions name one.
#[derive(Debug)]
pub struct ReadableStream {
    raw: web_sys::ReadableStream,
}

impl ReadableStream {
    /// A stream of the browser as it is.
    #[must_use]
    pub const fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self { raw }
    }

    /// A stream of the browser out of a stream of Rust: an empty one.
    #[must_use]
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        #[expect(clippy::expect_used, reason = "never called: this product has no server functions")]
        Self { raw: web_sys::ReadableStream::new().expect("a stream") }
    }

    /// The browser's own.
    #[must_use]
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.raw
    }

    /// A stream of Rust out of it: an empty one.
    pub fn into_stream(self) -> impl Stream<Item = Result<JsValue, JsValue>> {
        stream::empty()
    }
}
