//! The practice, loaded by the client only in practice mode: one function, text to text, so that the two share
//! nothing but the types of `practice`. It sends no request.

use std::cell::RefCell;

use practice::{Practice, Request};
use wasm_bindgen::prelude::*;

thread_local! {
    static PRACTICE: RefCell<Practice> = RefCell::new(Practice::new(practice::Operator::default()));
}

fn main() {}

/// Answers a [`Request`] with an [`practice::Answer`], both as JSON; nothing where the request is none.
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
