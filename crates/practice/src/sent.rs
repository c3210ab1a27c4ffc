//! The codes that were sent: which one is valid, the attempts it allows, and the rate limit of new ones. As on
//! the server they are counted over all journeys, so that a new journey does not reset the limit.

use shared::api::{CodeView, ErrorCode};
use shared::field::{ContactCode, ProvisionalCode};

use crate::contacts::Contact;
use crate::numbers::{
    CODE_LIFETIME_S, CODE_TRIES, CODES_PER_WINDOW, CONTACT_CODE_LIFETIME_S, LIMIT_WINDOW_S, RESEND_PAUSE_S,
    Timestamp, seconds, wait_s,
};
use crate::refused::{Refused, later, left, plain};

/// What a code is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    Activation,
    Contact,
}

/// A code as it was sent or typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Code {
    Provisional(ProvisionalCode),
    Contact(ContactCode),
}

/// A code that was sent.
#[derive(Debug)]
pub(crate) struct Sent {
    pub(crate) contact: Contact,
    code: Code,
    at: Timestamp,
    expires_at: Timestamp,
    tries: u32,
    used: bool,
    void: bool,
}

/// Every code of a practice, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Codes(Vec<Sent>);

/// How long a new code is refused, by the resend pause and by the rate limit.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pace {
    pause_s: Option<u64>,
    window_s: Option<u64>,
}

impl Code {
    pub(crate) const fn purpose(&self) -> Purpose {
        match self {
            Self::Provisional(_) => Purpose::Activation,
            Self::Contact(_) => Purpose::Contact,
        }
    }
}

impl Codes {
    /// Issues a code and invalidates the previous one. The sequence of codes is the same in every practice.
    pub(crate) fn send(&mut self, purpose: Purpose, contact: Contact, now: Timestamp) -> Code {
        self.void(purpose);
        let mut number = u64::try_from(self.0.len()).unwrap_or(0);
        let below = |count| mixed(&mut number, count);
        let (code, lifetime_s) = match purpose {
            Purpose::Activation => (Code::Provisional(ProvisionalCode::draw(below)), CODE_LIFETIME_S),
            Purpose::Contact => (Code::Contact(ContactCode::draw(below)), CONTACT_CODE_LIFETIME_S),
        };
        let expires_at = now + lifetime_s;
        self.0.push(Sent {
            contact,
            code: code.clone(),
            at: now,
            expires_at,
            tries: 0,
            used: false,
            void: false,
        });
        code
    }

    /// The newest code, redeemed or not, unless it was invalidated.
    pub(crate) fn current(&self, purpose: Purpose) -> Option<&Sent> {
        self.0.iter().rev().find(|sent| sent.code.purpose() == purpose).filter(|sent| !sent.void)
    }

    /// The code for a new contact that was not redeemed yet.
    pub(crate) fn pending(&self) -> Option<&Sent> {
        self.current(Purpose::Contact).filter(|sent| !sent.used)
    }

    pub(crate) fn void(&mut self, purpose: Purpose) {
        self.0.iter_mut().filter(|sent| sent.code.purpose() == purpose).for_each(|sent| sent.void = true);
    }

    /// Counts the attempt, compares, and redeems the code, in this order.
    pub(crate) fn prove(&mut self, typed: &Code, now: Timestamp) -> Result<(), Refused> {
        let purpose = typed.purpose();
        let pause_s = self.pace(purpose, now).wait_s();
        let newest = self.0.iter_mut().rev().find(|sent| sent.code.purpose() == purpose);
        let sent = newest.filter(|sent| !sent.void).ok_or_else(|| plain(ErrorCode::CodeExpired))?;
        if now >= sent.expires_at {
            return Err(plain(ErrorCode::CodeExpired));
        }
        if sent.tries >= CODE_TRIES {
            return Err(later(ErrorCode::TooManyAttempts, pause_s));
        }
        sent.tries += 1;
        if sent.code != *typed {
            return Err(left(ErrorCode::CodeIncorrect, CODE_TRIES - sent.tries));
        }
        sent.used = true;
        Ok(())
    }

    /// How soon another code can be sent.
    pub(crate) fn pace(&self, purpose: Purpose, now: Timestamp) -> Pace {
        let recent: Vec<&Sent> = self
            .0
            .iter()
            .filter(|sent| sent.code.purpose() == purpose && sent.at > now - LIMIT_WINDOW_S)
            .collect();
        // A redeemed code has arrived, so it causes no resend pause.
        let waits = |sent: &&&Sent| !sent.used && sent.at > now - RESEND_PAUSE_S;
        let fresh: Vec<Timestamp> = recent.iter().filter(waits).map(|sent| sent.at).collect();
        let all: Vec<Timestamp> = recent.iter().map(|sent| sent.at).collect();
        Pace {
            pause_s: wait_s(1, RESEND_PAUSE_S, &fresh, now),
            window_s: wait_s(CODES_PER_WINDOW, LIMIT_WINDOW_S, &all, now),
        }
    }

    /// The code as part of the journey's view.
    pub(crate) fn view(&self, sent: &Sent, now: Timestamp) -> CodeView {
        let purpose = sent.code.purpose();
        let length = match purpose {
            Purpose::Activation => ProvisionalCode::LENGTH,
            Purpose::Contact => ContactCode::LENGTH,
        };
        CodeView {
            channel: sent.contact.channel(),
            hint: sent.contact.hint(),
            length: u32::try_from(length).unwrap_or(u32::MAX),
            expires_in_s: seconds(sent.expires_at - now),
            resend_in_s: self.pace(purpose, now).wait_s(),
            attempts_left: CODE_TRIES.saturating_sub(sent.tries),
        }
    }
}

impl Sent {
    /// Whether the codes are equal.
    pub(crate) fn is(&self, code: &Code) -> bool {
        self.code == *code
    }
}

impl Pace {
    /// Drops the resend pause, which does not apply to another address.
    pub(crate) const fn elsewhere(self) -> Self {
        Self { pause_s: None, ..self }
    }

    /// Refuses a code that comes too soon. A full window is reported first, because its wait is the longer one.
    pub(crate) fn check(self) -> Result<(), Refused> {
        match self {
            Self { window_s: Some(wait), .. } => Err(later(ErrorCode::TooManyCodes, wait)),
            Self { pause_s: Some(wait), .. } => Err(later(ErrorCode::ResendTooSoon, wait)),
            Self { pause_s: None, window_s: None } => Ok(()),
        }
    }

    fn wait_s(self) -> u64 {
        self.window_s.max(self.pause_s).unwrap_or(0)
    }
}

/// A pseudorandom number below `count` (splitmix64). Invented codes need no secrecy; they only look like codes.
fn mixed(state: &mut u64, count: usize) -> usize {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    let count = u64::try_from(count.max(1)).unwrap_or(1);
    usize::try_from((mixed ^ (mixed >> 31)) % count).unwrap_or(0)
}
