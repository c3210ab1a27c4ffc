//! The practice module, loaded by the first request through the one `import()` of `early.js`. It takes and
//! returns text and must not know what the text means.

use std::cell::RefCell;

use ::practice::Request;
use js_sys::{Function, Promise, Reflect};
use leptos::prelude::window;
use leptos::wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The name of the loader function in `early.js`.
const LOAD: &str = "loadPractice";

thread_local! {
    static ANSWER: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Whether the module is loaded.
#[cfg(feature = "csr")]
pub(crate) fn is_loaded() -> bool {
    ANSWER.with_borrow(Option::is_some)
}

/// Sends a request to the module and returns its answer as JSON.
///
/// # Errors
/// The module cannot be loaded, or its function throws.
pub(crate) async fn ask(request: &Request) -> Result<String, JsValue> {
    let request = serde_json::to_string(request).unwrap_or_default();
    let answer = loaded().await?.call1(&JsValue::NULL, &request.into())?;
    Ok(answer.as_string().unwrap_or_default())
}

async fn loaded() -> Result<Function, JsValue> {
    if let Some(answer) = ANSWER.with_borrow(Clone::clone) {
        return Ok(answer);
    }
    let load: Function = Reflect::get(&window(), &LOAD.into())?.dyn_into()?;
    let loading: Promise = load.call0(&JsValue::NULL)?.dyn_into()?;
    let answer: Function = JsFuture::from(loading).await?.dyn_into()?;
    ANSWER.set(Some(answer.clone()));
    Ok(answer)
}
