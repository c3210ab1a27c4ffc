//! Everything a person can fill in, and the only place that writes an `<input>`. Label, hint, error
//! and input are tied here, once: label → hint → picture → error → input → counter.
//!
//! A field must not know whether what is typed is right: its screen parses and hands it the error.

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
