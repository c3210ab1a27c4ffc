//! The demonstration's inbox: the messages that would have been sent, for `/demo/messages`.
//!
//! Must not know: how a real message is sent.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use shared::contact::Channel;

use crate::clock::Timestamp;
use shared::contact::Message;

/// Capacity of the inbox; the oldest messages are dropped first.
const CAPACITY: usize = 200;

/// Messages that are shown instead of sent. Cheap to clone; clones share the messages.
#[derive(Clone, Debug, Default)]
pub struct DemoInbox {
    messages: Arc<Mutex<VecDeque<ShownMessage>>>,
}

/// A message that is shown instead of sent.
#[derive(Clone, Debug)]
pub struct ShownMessage {
    /// By mail or SMS.
    pub channel: Channel,
    /// An e-mail address, or a number in E.164.
    pub to: String,
    /// The subject of a mail; empty for an SMS.
    pub subject: String,
    /// The plain text of the message.
    pub text: String,
    /// The code in the text, without its grouping.
    pub code: Option<String>,
    /// When the message would have been sent.
    pub sent_at: Timestamp,
}

impl DemoInbox {
    /// All messages, newest first.
    #[must_use]
    pub fn messages(&self) -> Vec<ShownMessage> {
        self.lock().iter().cloned().collect()
    }

    pub(crate) fn show(&self, message: &Message, now: Timestamp) {
        let mut messages = self.lock();
        messages.push_front(ShownMessage {
            channel: message.channel,
            to: message.to.clone(),
            subject: message.subject.clone(),
            text: message.text.clone(),
            code: message.code.clone(),
            sent_at: now,
        });
        messages.truncate(CAPACITY);
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, VecDeque<ShownMessage>> {
        // A panic in another thread cannot leave the list inconsistent.
        self.messages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_message_is_first_and_the_oldest_is_dropped() {
        let inbox = DemoInbox::default();
        for number in 0..=CAPACITY {
            let message = Message {
                channel: Channel::Sms,
                to: "+33639980101".to_owned(),
                subject: String::new(),
                text: number.to_string(),
                code: None,
            };
            inbox.clone().show(&message, 1_750_000_000);
        }
        let shown = inbox.messages();
        assert_eq!(shown.len(), CAPACITY);
        assert_eq!((shown[0].text.as_str(), shown[CAPACITY - 1].text.as_str()), ("200", "1"));
    }
}
