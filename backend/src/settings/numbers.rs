//! Limits and times, each declared once with its default, its option and its environment variable.
//!
//! Tests start the server with shorter times.

macro_rules! numbers {
    ($($(#[doc = $doc:literal])+ $name:ident: $kind:ident = $default:literal,)+) => {
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
    /// Seconds after its last request at which a journey ends
    journey_idle_s: i64 = 1800,
    /// Seconds that a provisional code lives
    code_lifetime_s: i64 = 1800,
    /// Seconds that a code to a new contact lives
    contact_code_lifetime_s: i64 = 600,
    /// Tries that a code has
    code_tries: u32 = 5,
    /// Seconds before a new code may be asked for
    resend_pause_s: i64 = 60,
    /// Codes that one person may be sent in one window
    codes_per_window: u32 = 5,
    /// Seconds in which the code just used gets the same answer again
    repeat_window_s: i64 = 60,
    /// Failed identities for one number from one address in one window
    identity_failures_per_address: u32 = 5,
    /// Failed identities for one number from anywhere in one window
    identity_failures: u32 = 50,
    /// Failed identities from one address in one window, from which on it is slowed down
    address_requests: u32 = 60,
    /// Seconds in the window that limits count in
    limit_window_s: i64 = 3600,
    /// Passwords that are hashed at once
    hashes_at_once: u32 = 2,
    /// Passwords that wait to be hashed before the server says it is busy
    hashes_waiting: u32 = 32,
    /// Database connections
    database_connections: u32 = 8,
    /// Seconds before the second try of a message; each further pause is twice as long
    delivery_retry_s: u32 = 5,
    /// Seconds that a mail server or SMS gateway has to answer
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
