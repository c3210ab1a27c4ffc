//! The messages of the demonstration's inbox as JSON.

use serde::Serialize;
use shared::contact::Channel;

use super::moment;
use crate::inbox::{DemoInbox, ShownMessage};

/// A message that is shown instead of sent.
#[derive(Serialize)]
pub(super) struct Message {
    channel: Channel,
    to: String,
    /// Empty for an SMS.
    subject: String,
    text: String,
    /// The code in the text, without spaces; null if the message has none.
    code: Option<String>,
    /// ISO 8601, UTC.
    sent_at: String,
}

/// All messages, newest first.
pub(super) fn all(inbox: &DemoInbox) -> Vec<Message> {
    inbox.messages().into_iter().map(Message::from).collect()
}

impl From<ShownMessage> for Message {
    fn from(shown: ShownMessage) -> Self {
        let ShownMessage { channel, to, subject, text, code, sent_at } = shown;
        Self { channel, to, subject, text, code, sent_at: moment::iso(sent_at) }
    }
}
