//! The requests and responses between the client and the practice module.

use std::fmt;

use serde::{Deserialize, Serialize};
use shared::api::Method;
use shared::contact::Message;
use texts::{Language, MessageContext, Outgoing};

/// A request of the client.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Request {
    /// Starts a new practice and discards the previous one.
    Begin(Operator),
    /// A call of the API.
    Call(Asked),
}

/// The operator's settings that responses and messages mention.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Operator {
    /// The name on the screens.
    pub service_name: String,
    /// The help line, as people dial it.
    pub help_phone: String,
    /// The opening hours of the help line.
    pub help_hours: String,
    /// The current version of the terms.
    pub terms_version: String,
}

impl Operator {
    /// The writer of this operator's messages.
    pub(crate) fn outgoing(&self) -> Outgoing<'_> {
        let context = MessageContext {
            service_name: &self.service_name,
            help_phone: &self.help_phone,
            help_hours: &self.help_hours,
        };
        Outgoing::new(Language::French, context)
    }
}

/// A call of the API, as it would be sent over the network.
#[derive(Serialize, Deserialize)]
pub struct Asked {
    /// The HTTP method.
    pub method: Method,
    /// The path below [`shared::api::BASE`].
    pub path: String,
    /// The JSON body, or an empty string.
    pub body: String,
    /// The current time, in seconds since 1970-01-01 UTC.
    pub now_s: i64,
}

/// The server's response, and the messages that the call would cause.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The JSON body, or an empty string.
    pub body: String,
    /// The messages to the invented phone and mailbox, oldest first.
    pub sent: Vec<Message>,
}

// `Debug` shows neither typed input nor codes.
impl fmt::Debug for Asked {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Asked({:?} {})", self.method, self.path)
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Answer({}, {:?})", self.status, self.sent)
    }
}
