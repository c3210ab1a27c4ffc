//! The practice as a WebAssembly module that the client loads only in practice mode. Its one function takes
//! and returns text, so client and module share only the types of `practice`. It sends no network request.

use std::cell::RefCell;

use practice::{Practice, Request};
use wasm_bindgen::prelude::*;

thread_local! {
    static PRACTICE: RefCell<Practice> = RefCell::new(Practice::new(practice::Operator::default()));
}

fn main() {}

/// Answers a [`Request`] with a [`practice::Answer`], both as JSON. Returns an empty string for `Begin` and
/// for invalid JSON.
#[wasm_bindgen]
pub fn answer(request: &str) -> String {
    match serde_json::from_str(request) {
        Ok(Request::Begin(operator)) => {
            PRACTICE.set(Practice::new(operator));
            String::new()
        }
        Ok(Request::Call(asked)) => PRACTICE.with_borrow_mut(|practice| {
            let answer = practice.answer(asked.method, &asked.path, &asked.body, asked.now_s);
            serde_json::to_string(&answer).unwrap_or_default()
        }),
        Err(_) => String::new(),
    }
}
