//! How often an identity may be tried: per number and address, per number, per address.
//!
//! Known and unknown numbers count alike. A try is written down before anything is compared, and
//! taken back only when everything matched.

use std::net::IpAddr;

use shared::field::Nir;

use super::refusal::Refusal;
use crate::App;
use crate::clock::Timestamp;
use crate::store::throttles::{self, Limit};
use crate::store::{DbConnection, StoreError};

/// A try that is written down.
#[derive(Debug)]
pub(super) struct Counted {
    rows: Vec<String>,
    /// Tries for this number from this address before a pause.
    pub(super) attempts_left: u32,
}

/// Writes a try down, or refuses it.
pub(super) fn count(
    tx: &mut DbConnection,
    app: &App,
    nir: &Nir,
    address: IpAddr,
    now: Timestamp,
) -> Result<Counted, Refusal> {
    let numbers = &app.settings.numbers;
    let window_s = numbers.limit_window_s;
    let nir = nir.as_str().as_bytes();
    let network = network(address);
    let network = network.as_slice();
    let pair = app.keys.index("identity-from-address/v1", &[nir, network]);
    let number = app.keys.index("identity/v1", &[nir]);
    let place = app.keys.index("address/v1", &[network]);

    let per_pair = Limit { most: numbers.identity_failures_per_address, window_s };
    let per_number = Limit { most: numbers.identity_failures, window_s };
    let pair_tries = throttles::recent(tx, &pair, now, window_s)?;
    let number_tries = throttles::recent(tx, &number, now, window_s)?;
    let place_tries = throttles::recent(tx, &place, now, window_s)?;
    let waits = [
        per_pair.wait_s(&pair_tries, now),
        per_number.wait_s(&number_tries, now),
        slowed_s(&place_tries, numbers.address_requests, window_s, now),
    ];
    if let Some(retry_after_s) = waits.into_iter().flatten().max() {
        return Err(Refusal::TooManyAttempts { retry_after_s });
    }
    let rows = [pair, number, place]
        .iter()
        .map(|subject| throttles::count(tx, &app.random, subject, now))
        .collect::<Result<_, StoreError>>()?;
    let tried = u32::try_from(pair_tries.len()).unwrap_or(u32::MAX).saturating_add(1);
    Ok(Counted { rows, attempts_left: per_pair.most.saturating_sub(tried) })
}

impl Counted {
    /// Everything matched: this was no failure.
    pub(super) fn take_back(&self, tx: &mut DbConnection) -> Result<(), StoreError> {
        throttles::take_back(tx, &self.rows)
    }
}

/// An address is never shut out, for many people share one: from so many failures in the window on,
/// it may try at the pace that they came to, one in a minute for 60 an hour.
fn slowed_s(tries: &[Timestamp], most: u32, window_s: i64, now: Timestamp) -> Option<u64> {
    let last = tries.last().filter(|_| tries.len() >= usize::try_from(most).unwrap_or(usize::MAX))?;
    let pace_s = window_s / i64::from(most.max(1));
    u64::try_from(last + pace_s - now).ok().filter(|seconds| *seconds > 0)
}

/// What one household or operator holds: an IPv4 address, or the first 64 bits of IPv6.
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
