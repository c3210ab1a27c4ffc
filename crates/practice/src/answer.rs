//! The requests and responses between the client and the practice module.

use std::fmt;

use serde::{Deserialize, Serialize};
use shared::api::Method;
use shared::contact::Channel;

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

/// A mail or an SMS.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// By e-mail or SMS.
    pub channel: Channel,
    /// The address or the number.
    pub to: String,
    /// The subject of a mail.
    pub subject: String,
    /// The plain text of the message.
    pub text: String,
    /// The code in the text without its grouping, if there is one.
    pub code: Option<String>,
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

impl fmt::Debug for Message {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Message({:?})", self.channel)
    }
}
