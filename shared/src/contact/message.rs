//! A message to one contact, ready to be sent.

use serde::{Deserialize, Serialize};

use super::{Channel, Contact};

/// A mail or an SMS. Its `Debug` shows the channel only.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// The channel that sends it.
    pub channel: Channel,
    /// An e-mail address, or a number in E.164.
    pub to: String,
    /// The subject of a mail; empty for an SMS.
    pub subject: String,
    /// The plain text.
    pub text: String,
    /// The code in the text without its grouping, if there is one.
    pub code: Option<String>,
}

impl Message {
    /// A message to a contact.
    #[must_use]
    pub fn new(to: &Contact, subject: String, text: String, code: Option<String>) -> Self {
        Self { channel: to.channel(), to: to.as_str().to_owned(), subject, text, code }
    }
}

impl std::fmt::Debug for Message {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Message").field("channel", &self.channel).finish_non_exhaustive()
    }
}
