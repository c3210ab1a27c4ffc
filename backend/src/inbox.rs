//! The demonstration's inbox: what would have been sent, for `/demo/messages`.
//!
//! Must not know: how a real message travels.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use shared::api::Channel;

use crate::clock::Timestamp;
use crate::store::outbox::Message;

/// The inbox forgets the oldest beyond so many.
const MOST: usize = 200;

/// Messages that were shown instead of sent. Cloning it is cheap; all clones are one.
#[derive(Clone, Debug, Default)]
pub struct DemoInbox {
    messages: Arc<Mutex<VecDeque<ShownMessage>>>,
}

/// A message that was shown instead of sent.
#[derive(Clone, Debug)]
pub struct ShownMessage {
    /// How it would have travelled.
    pub channel: Channel,
    /// An e-mail address, or a number in E.164.
    pub to: String,
    /// The subject of a mail; empty for an SMS.
    pub subject: String,
    /// The text.
    pub text: String,
    /// The code in it, as it was drawn.
    pub code: Option<String>,
    /// When it would have left.
    pub sent_at: Timestamp,
}

impl DemoInbox {
    /// All that was shown, newest first.
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
        messages.truncate(MOST);
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, VecDeque<ShownMessage>> {
        // A panic elsewhere leaves a list that is whole all the same.
        self.messages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_stands_first_and_the_oldest_is_forgotten() {
        let inbox = DemoInbox::default();
        for number in 0..=MOST {
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
        assert_eq!(shown.len(), MOST);
        assert_eq!((shown[0].text.as_str(), shown[MOST - 1].text.as_str()), ("200", "1"));
    }
}
