//! The components of the screens. Only `field` writes an `<input>`. Components take their content as props:
//! they must not know the API or the position of the journey.

pub mod button;
pub mod card_art;
mod card_drawing;
pub mod card_finder;
pub mod error_summary;
pub mod fact;
pub mod field;
pub mod fold;
pub mod help_line;
pub(crate) mod masked;
pub mod message_art;
pub mod nir_blocks;
mod pause;
pub mod pictogram;
pub mod refused;
pub mod remark;
pub mod rules;
pub mod sentence;
pub mod status;
pub mod steps;
mod term;
mod unbroken;
pub mod what_i_say;
pub mod whole_card;

pub use button::{Actions, BackLink, Label, LinkButton, MainButton, QuietButton, WideButton};
pub use card_art::{CardCloseUp, CardFace, CardFront, CardMark};
pub use card_finder::{CardFinder, CardPlace};
pub use error_summary::ErrorSummary;
pub use fact::Fact;
pub use field::{CheckLine, Choices, Counter, DateField, PasswordField, RadioCard, TextField};
pub use fold::Fold;
pub use help_line::{HelpLine, WrongContact};
pub use message_art::{CodeMessage, ContactCodeMessage};
pub use nir_blocks::NirBlocks;
pub use pictogram::{Icon, IconTile, Mark, OpenedDoor};
pub(crate) use refused::href;
pub use refused::{Alert, Refused, SUMMARY};
pub use remark::{Remark, RemarkLine};
pub use rules::{IDENTIFIER_RULES, IdentifierRules, PASSWORD_RULES, PasswordRules};
pub use sentence::{IconSentence, IconText, Say, SentenceList};
pub use status::Status;
pub use steps::Steps;
pub(crate) use unbroken::unbroken;
pub use what_i_say::WhatISay;
pub use whole_card::WholeCard;
