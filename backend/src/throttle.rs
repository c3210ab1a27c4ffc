//! Rate limits of failed attempts: per subject and address, per subject, per address.
//!
//! Known and unknown subjects are counted alike. An attempt is counted before any comparison, and uncounted only
//! if everything matched.

use std::net::IpAddr;

use shared::api::{ErrorCode, Problem};
use shared::contact::Limit;

use crate::App;
use crate::clock::Timestamp;
use crate::refusal::Refusal;
use crate::store::throttles;
use crate::store::{DbConnection, StoreError};

/// The subject of an attempt and its limits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Guess<'a> {
    pub(crate) kind: Kind,
    /// The subject, known or unknown, for instance a social security number.
    pub(crate) subject: &'a [u8],
    /// Failures per subject and window from one address.
    pub(crate) per_address: u32,
    /// Failures per subject and window from all addresses.
    pub(crate) per_subject: u32,
}

/// The kinds of subjects. Each has separate counters.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    /// A person, identified by a social security number.
    Identity,
}

impl Kind {
    /// The labels of the keyed indexes: of a subject with an address, and of a subject alone.
    const fn labels(self) -> (&'static str, &'static str) {
        match self {
            Self::Identity => ("identity-from-address/v1", "identity/v1"),
        }
    }
}

/// A counted attempt.
#[derive(Debug)]
pub(crate) struct Counted {
    rows: Vec<String>,
    /// The remaining attempts for this subject from this address.
    pub(crate) attempts_left: u32,
}

/// Counts an attempt, or refuses it.
///
/// # Errors
/// `too_many_attempts` if a limit is reached.
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
    let network = app.keys.index("address/v1", &[network]);

    let per_pair = Limit { most: per_address, window_s };
    let pair_attempts = throttles::recent(tx, &pair, now, window_s)?;
    let subject_attempts = throttles::recent(tx, &everywhere, now, window_s)?;
    let network_attempts = throttles::recent(tx, &network, now, window_s)?;
    let waits = [
        per_pair.wait_s(&pair_attempts, now),
        Limit { most: per_subject, window_s }.wait_s(&subject_attempts, now),
        slowed_s(&network_attempts, numbers.address_requests, window_s, now),
    ];
    if let Some(wait) = waits.into_iter().flatten().max() {
        return Err(Problem::new(ErrorCode::TooManyAttempts).with_retry_after_s(wait).into());
    }
    let rows = [pair, everywhere, network]
        .iter()
        .map(|subject| throttles::count(tx, &app.random, subject, now))
        .collect::<Result<_, StoreError>>()?;
    let counted = u32::try_from(pair_attempts.len()).unwrap_or(u32::MAX).saturating_add(1);
    Ok(Counted { rows, attempts_left: per_address.saturating_sub(counted) })
}

impl Counted {
    /// Uncounts the attempt, because it was successful.
    pub(crate) fn take_back(&self, tx: &mut DbConnection) -> Result<(), StoreError> {
        throttles::take_back(tx, &self.rows)
    }
}

/// Addresses are slowed down, never blocked, because many people share one: past the limit, one attempt per
/// `window / limit` seconds.
fn slowed_s(attempts: &[Timestamp], most: u32, window_s: i64, now: Timestamp) -> Option<u64> {
    let last = attempts.last().filter(|_| attempts.len() >= usize::try_from(most).unwrap_or(usize::MAX))?;
    let pace_s = window_s / i64::from(most.max(1));
    u64::try_from(last + pace_s - now).ok().filter(|seconds| *seconds > 0)
}

/// The network of one subscriber: an IPv4 address, or the first 64 bits of an IPv6 address.
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
    fn ipv6_addresses_with_the_same_64_bits_are_one_network() {
        assert_eq!(of("2001:db8:1:2::1"), of("2001:db8:1:2:ffff::9"));
        assert_ne!(of("2001:db8:1:2::1"), of("2001:db8:1:3::1"));
    }

    #[test]
    fn an_ipv4_mapped_address_is_the_ipv4_address() {
        assert_eq!(of("192.0.2.7"), of("::ffff:192.0.2.7"));
        assert_ne!(of("192.0.2.7"), of("192.0.2.8"));
    }

    #[test]
    fn a_busy_address_waits_only_between_two_attempts() {
        let attempts = [100, 101, 102];
        assert_eq!(slowed_s(&attempts, 4, 40, 103), None);
        assert_eq!(slowed_s(&attempts, 3, 30, 103), Some(9));
        assert_eq!(slowed_s(&attempts, 3, 30, 112), None);
    }
}
