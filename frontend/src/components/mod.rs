//! What screens are made of. Only `field` writes an `<input>`. Components take what they show as
//! props: they must not know the API or where the journey stands.

mod button;
mod card_art;
mod card_drawing;
mod error_summary;
mod field;
mod fold;
mod help_line;
mod message_art;
mod pause;
mod pictogram;
mod rules;
mod sentence;
mod status;
mod steps;

pub use button::{Actions, Label, LinkButton, MainButton, QuietButton, WideButton};
pub use card_art::{CardBack, CardFront, CardMark};
pub use error_summary::ErrorSummary;
pub use field::{CheckLine, Choices, Counter, DateField, PasswordField, RadioCard, TextField};
pub use fold::Fold;
pub use help_line::{HelpLine, WrongContact};
pub use message_art::CodeMessage;
pub use pictogram::{Mark, OpenedDoor, Picto};
pub use rules::{IDENTIFIER_RULES, IdentifierRules, PASSWORD_RULES, PasswordRules};
pub use sentence::{Door, Pic, Say, SentenceList};
pub use status::Status;
pub use steps::Steps;
