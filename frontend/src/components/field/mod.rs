//! All form controls; no other module writes an `<input>`. Label, hint, error and input are linked here, in
//! this order: label → hint → picture → error → input → counter.
//!
//! A field must not validate its input: the screen parses it and passes the error.

pub mod check;
pub mod choice;
pub mod counter;
pub mod date;
mod error;
mod hint;
pub mod password;
pub mod text;
mod typing;

pub use check::CheckLine;
pub use choice::{Choices, RadioCard};
pub use counter::Counter;
pub use date::DateField;
pub use password::PasswordField;
pub use text::TextField;
