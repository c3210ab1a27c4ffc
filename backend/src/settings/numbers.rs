//! Limits and times, each declared once with its default, its option and its environment variable.
//!
//! The defaults of the contract are those of `shared`. Tests start the server with shorter times.

use shared::numbers;

macro_rules! numbers {
    ($($(#[doc = $doc:literal])+ $name:ident: $kind:ident = $default:expr,)+) => {
        /// Limits and times. The names of durations in seconds end in `_s`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, clap::Args)]
        #[command(next_help_heading = "Numbers")]
        pub struct Numbers {
            $(
                $(#[doc = $doc])+
                #[arg(long, value_name = "N", default_value_t = $default,
                    value_parser = clap::value_parser!($kind).range(1..=LARGEST))]
                pub $name: $kind,
            )+
        }

        impl Default for Numbers {
            fn default() -> Self {
                Self { $($name: $default),+ }
            }
        }
    };
}

/// One year in seconds: no sensible value is larger, and sums of such numbers cannot overflow.
const LARGEST: i64 = 31_536_000;

numbers! {
    /// Seconds of inactivity after which a journey expires
    journey_idle_s: i64 = numbers::JOURNEY_IDLE_S,
    /// Seconds until a provisional code expires
    code_lifetime_s: i64 = numbers::CODE_LIFETIME_S,
    /// Seconds until a code for a new contact expires
    contact_code_lifetime_s: i64 = numbers::CONTACT_CODE_LIFETIME_S,
    /// Attempts that a code allows
    code_tries: u32 = numbers::CODE_TRIES,
    /// Seconds before another code can be requested
    resend_pause_s: i64 = numbers::RESEND_PAUSE_S,
    /// Codes that can be sent to one person in one rate-limit window
    codes_per_window: u32 = numbers::CODES_PER_WINDOW,
    /// Seconds in which a repeated request with the code just used gets the same response
    repeat_window_s: i64 = 60,
    /// Failed identifications with one social security number from one IP address in one window
    identity_failures_per_address: u32 = numbers::IDENTITY_FAILURES_PER_ADDRESS,
    /// Failed identifications with one social security number from all IP addresses in one window
    identity_failures: u32 = 50,
    /// Failed identifications from one IP address in one window, after which it is slowed down
    address_requests: u32 = 60,
    /// Seconds of one rate-limit window
    limit_window_s: i64 = numbers::LIMIT_WINDOW_S,
    /// Passwords hashed concurrently
    hashes_at_once: u32 = 2,
    /// Passwords queued for hashing before the server answers that it is busy
    hashes_waiting: u32 = 32,
    /// Maximum number of database connections
    database_connections: u32 = 8,
    /// Seconds before the second attempt to send a message; each further pause is twice as long, up to 30
    delivery_retry_s: u32 = 5,
    /// Seconds that a mail server or SMS gateway has to respond
    delivery_timeout_s: u32 = 20,
}

#[cfg(test)]
mod tests {
    use clap::{Args, FromArgMatches};

    use super::*;

    fn parse(args: &[&str]) -> Result<Numbers, clap::Error> {
        let command = Numbers::augment_args(clap::Command::new("numbers"));
        let matches = command.try_get_matches_from(std::iter::once(&"numbers").chain(args))?;
        Numbers::from_arg_matches(&matches)
    }

    #[test]
    fn without_options_the_numbers_have_their_defaults() {
        let numbers = parse(&[]).unwrap();
        assert_eq!(numbers, Numbers::default());
        assert_eq!((numbers.journey_idle_s, numbers.code_tries, numbers.resend_pause_s), (1800, 5, 60));
    }

    #[test]
    fn each_number_is_an_option() {
        assert_eq!(parse(&["--code-lifetime-s", "7"]).unwrap().code_lifetime_s, 7);
    }

    #[test]
    fn a_value_below_one_or_above_a_year_is_refused() {
        assert!(parse(&["--code-tries", "0"]).is_err());
        assert!(parse(&["--journey-idle-s", "31536001"]).is_err());
    }
}
