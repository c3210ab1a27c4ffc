//! The sent codes: the current one, its remaining attempts, and the pause before a new one.
//!
//! As on the server, sent codes count across journeys, so that a restart does not shorten a pause.

use shared::api::{CodeView, ErrorCode, Problem};
use shared::field::{ProvisionalCode, ShortCode};

use crate::answer::Operator;
use crate::refused::Refused;
use shared::Timestamp;
use shared::contact::{Contact, Limit, Message, Pace, PaceRules, Sending};
use shared::numbers::{
    CODE_LIFETIME_S, CODE_TRIES, CODES_PER_WINDOW, CONTACT_CODE_LIFETIME_S, LIMIT_WINDOW_S, RESEND_PAUSE_S,
};

/// The purpose of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    Activation,
    Contact,
}

/// A code as it was sent or typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Code {
    Provisional(ProvisionalCode),
    Short(ShortCode),
}

/// One sent code, current or past.
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

/// The sent codes of a practice, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Codes(Vec<Sent>);

impl Code {
    /// The message that contains the code.
    pub(crate) fn message(&self, operator: &Operator, to: &Contact) -> Message {
        match self {
            Self::Provisional(code) => operator.outgoing().provisional_code(to, code, CODE_LIFETIME_S),
            Self::Short(code) => operator.outgoing().contact_code(to, code, CONTACT_CODE_LIFETIME_S),
        }
    }

    pub(crate) const fn purpose(&self) -> Purpose {
        match self {
            Self::Provisional(_) => Purpose::Activation,
            Self::Short(_) => Purpose::Contact,
        }
    }
}

impl Codes {
    /// Creates a code and makes the previous one void. The codes of a practice differ, and every practice
    /// has the same sequence.
    pub(crate) fn send(&mut self, purpose: Purpose, contact: Contact, now: Timestamp) -> Code {
        self.void(purpose);
        let mut number = u64::try_from(self.0.len()).unwrap_or(0);
        let below = |count| mixed(&mut number, count);
        let (code, lifetime_s) = match purpose {
            Purpose::Activation => (Code::Provisional(ProvisionalCode::draw(below)), CODE_LIFETIME_S),
            Purpose::Contact => (Code::Short(ShortCode::draw(below)), CONTACT_CODE_LIFETIME_S),
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

    /// The newest code, used or not, unless it is void.
    pub(crate) fn current(&self, purpose: Purpose) -> Option<&Sent> {
        self.0.iter().rev().find(|sent| sent.code.purpose() == purpose).filter(|sent| !sent.void)
    }

    /// The code of a new contact that is not verified yet.
    pub(crate) fn pending(&self) -> Option<&Sent> {
        self.current(Purpose::Contact).filter(|sent| !sent.used)
    }

    pub(crate) fn void(&mut self, purpose: Purpose) {
        self.0.iter_mut().filter(|sent| sent.code.purpose() == purpose).for_each(|sent| sent.void = true);
    }

    /// Counts the attempt, compares, consumes the code, in this order.
    pub(crate) fn redeem(&mut self, typed: &Code, now: Timestamp) -> Result<(), Refused> {
        let purpose = typed.purpose();
        let pause_s = self.pace(purpose, now).wait_s();
        let newest = self.0.iter_mut().rev().find(|sent| sent.code.purpose() == purpose);
        let sent = newest.filter(|sent| !sent.void).ok_or(ErrorCode::CodeExpired)?;
        if now >= sent.expires_at {
            return Err(ErrorCode::CodeExpired.into());
        }
        if sent.tries >= CODE_TRIES {
            return Err(Problem::new(ErrorCode::TooManyAttempts).with_retry_after_s(pause_s).into());
        }
        sent.tries += 1;
        if sent.code != *typed {
            return Err(Problem::new(ErrorCode::CodeIncorrect)
                .with_attempts_left(CODE_TRIES - sent.tries)
                .into());
        }
        sent.used = true;
        Ok(())
    }

    /// The pace of the codes for this purpose.
    pub(crate) fn pace(&self, purpose: Purpose, now: Timestamp) -> Pace {
        let of_purpose = |sent: &&Sent| sent.code.purpose() == purpose && sent.at > now - LIMIT_WINDOW_S;
        let sent: Vec<Sending> =
            self.0.iter().filter(of_purpose).map(|sent| Sending { at: sent.at, used: sent.used }).collect();
        let quota = Limit { most: CODES_PER_WINDOW, window_s: LIMIT_WINDOW_S };
        Pace::of(&sent, PaceRules { pause_s: RESEND_PAUSE_S, quota }, now)
    }

    /// The view of a code.
    pub(crate) fn view(&self, sent: &Sent, now: Timestamp) -> CodeView {
        let purpose = sent.code.purpose();
        let length = match purpose {
            Purpose::Activation => ProvisionalCode::LENGTH,
            Purpose::Contact => ShortCode::LENGTH,
        };
        CodeView {
            channel: sent.contact.channel(),
            hint: sent.contact.hint(),
            length: u32::try_from(length).unwrap_or(u32::MAX),
            expires_in_s: u64::try_from(sent.expires_at - now).unwrap_or(0),
            resend_in_s: self.pace(purpose, now).wait_s(),
            attempts_left: CODE_TRIES.saturating_sub(sent.tries),
        }
    }
}

impl Sent {
    /// Whether the code is equal to this one.
    pub(crate) fn is(&self, code: &Code) -> bool {
        self.code == *code
    }
}

/// The next pseudo-random number below `count` (splitmix64). Invented codes need only look like codes.
fn mixed(state: &mut u64, count: usize) -> usize {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    let count = u64::try_from(count.max(1)).unwrap_or(1);
    usize::try_from((mixed ^ (mixed >> 31)) % count).unwrap_or(0)
}
