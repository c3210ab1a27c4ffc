//! Rate limits of guesses: per subject and address, per subject, per address.
//!
//! Known and unknown subjects count alike. An attempt is written before anything is compared, and taken back
//! only when everything matched.

use std::net::IpAddr;

use shared::api::{ErrorCode, Problem};
use shared::contact::Limit;

use crate::App;
use crate::clock::Timestamp;
use crate::refusal::Refusal;
use crate::store::throttles;
use crate::store::{DbConnection, StoreError};

/// What is guessed, and how often that may fail.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Guess<'a> {
    /// The kind of subject.
    pub(crate) kind: Kind,
    /// The subject, known or unknown, as a social security number.
    pub(crate) subject: &'a [u8],
    /// Failures per subject from one address, in a window.
    pub(crate) per_address: u32,
    /// Failures per subject from all addresses, in a window.
    pub(crate) per_subject: u32,
}

/// The kinds of subjects, each with counters of its own.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    /// A person, by the social security number.
    Identity,
}

impl Kind {
    /// The labels of the keyed indexes of a subject: with an address, and alone.
    const fn labels(self) -> (&'static str, &'static str) {
        match self {
            Self::Identity => ("identity-from-address/v1", "identity/v1"),
        }
    }
}

/// An attempt that is written.
#[derive(Debug)]
pub(crate) struct Counted {
    rows: Vec<String>,
    /// Attempts for this subject from this address before a pause.
    pub(crate) attempts_left: u32,
}

/// Writes an attempt, or refuses it.
///
/// # Errors
/// Too many attempts.
pub(crate) fn count(
    tx: &mut DbConnection,
    app: &App,
    guess: Guess<'_>,
    address: IpAddr,
    now: Timestamp,
) -> Result<Counted, Refusal> {
    let Guess { kind, subject, per_address, per_subject } = guess;
    let numbers = &app.settings.numbers;
    let window_s = numbers.limit_window_s;
    let network = network(address);
    let network = network.as_slice();
    let (from_address, alone) = kind.labels();
    let pair = app.keys.index(from_address, &[subject, network]);
    let everywhere = app.keys.index(alone, &[subject]);
    let place = app.keys.index("address/v1", &[network]);

    let per_pair = Limit { most: per_address, window_s };
    let pair_tries = throttles::recent(tx, &pair, now, window_s)?;
    let subject_tries = throttles::recent(tx, &everywhere, now, window_s)?;
    let place_tries = throttles::recent(tx, &place, now, window_s)?;
    let waits = [
        per_pair.wait_s(&pair_tries, now),
        Limit { most: per_subject, window_s }.wait_s(&subject_tries, now),
        slowed_s(&place_tries, numbers.address_requests, window_s, now),
    ];
    if let Some(wait) = waits.into_iter().flatten().max() {
        return Err(Problem::new(ErrorCode::TooManyAttempts).with_retry_after_s(wait).into());
    }
    let rows = [pair, everywhere, place]
        .iter()
        .map(|subject| throttles::count(tx, &app.random, subject, now))
        .collect::<Result<_, StoreError>>()?;
    let tried = u32::try_from(pair_tries.len()).unwrap_or(u32::MAX).saturating_add(1);
    Ok(Counted { rows, attempts_left: per_address.saturating_sub(tried) })
}

impl Counted {
    /// Everything matched, so the attempt was no failure.
    pub(crate) fn take_back(&self, tx: &mut DbConnection) -> Result<(), StoreError> {
        throttles::take_back(tx, &self.rows)
    }
}

/// Addresses are slowed down, never blocked, because many people share one: past the limit, one attempt per
/// `window / limit` seconds.
fn slowed_s(tries: &[Timestamp], most: u32, window_s: i64, now: Timestamp) -> Option<u64> {
    let last = tries.last().filter(|_| tries.len() >= usize::try_from(most).unwrap_or(usize::MAX))?;
    let pace_s = window_s / i64::from(most.max(1));
    u64::try_from(last + pace_s - now).ok().filter(|seconds| *seconds > 0)
}

/// The network of one household or operator: an IPv4 address, or the first 64 bits of IPv6.
fn network(address: IpAddr) -> Vec<u8> {
    match address.to_canonical() {
        IpAddr::V4(address) => address.octets().to_vec(),
        IpAddr::V6(address) => address.octets().into_iter().take(8).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<u8> {
        network(text.parse().unwrap())
    }

    #[test]
    fn one_ipv6_household_is_one_place() {
        assert_eq!(of("2001:db8:1:2::1"), of("2001:db8:1:2:ffff::9"));
        assert_ne!(of("2001:db8:1:2::1"), of("2001:db8:1:3::1"));
    }

    #[test]
    fn an_ipv4_address_is_the_same_place_over_ipv6() {
        assert_eq!(of("192.0.2.7"), of("::ffff:192.0.2.7"));
        assert_ne!(of("192.0.2.7"), of("192.0.2.8"));
    }

    #[test]
    fn a_busy_address_waits_only_between_two_tries() {
        let tries = [100, 101, 102];
        assert_eq!(slowed_s(&tries, 4, 40, 103), None);
        assert_eq!(slowed_s(&tries, 3, 30, 103), Some(9));
        assert_eq!(slowed_s(&tries, 3, 30, 112), None);
    }
}
