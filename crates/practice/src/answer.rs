//! What is asked and what is answered, as it crosses from the client to the module that practises with it.

use std::fmt;

use serde::{Deserialize, Serialize};
use shared::api::{Channel, Method};

/// What the client asks.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Request {
    /// A practice from its beginning; all of a former one is forgotten.
    Begin(Operator),
    /// A call of the contract.
    Call(Asked),
}

/// The service as its operator has set it up: what answers and messages say of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Operator {
    /// The name on the screens.
    pub service_name: String,
    /// The help line, as people dial it.
    pub help_phone: String,
    /// When somebody answers.
    pub help_hours: String,
    /// The terms that are in force.
    pub terms_version: String,
}

/// A call of the contract, as it would go over the network.
#[derive(Serialize, Deserialize)]
pub struct Asked {
    /// The HTTP method.
    pub method: Method,
    /// The path below [`shared::api::BASE`].
    pub path: String,
    /// The body, JSON; empty where there is none.
    pub body: String,
    /// Now, in seconds since 1970-01-01 UTC.
    pub now_s: i64,
}

/// What the server would answer, and the messages that would leave meanwhile.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The body, JSON; empty where there is none.
    pub body: String,
    /// What arrives on the invented phone and in the invented mailbox, oldest first.
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
    /// What it says.
    pub text: String,
    /// The code in it, without its groups, where there is one.
    pub code: Option<String>,
}

// What people type and what opens something never shows.
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
