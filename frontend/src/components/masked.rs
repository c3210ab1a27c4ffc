//! A masked contact: its line breaks, and its spoken form, in which the stars have no meaning.

use leptos::prelude::*;
use shared::contact::Channel;
use texts::french;

use super::unbroken;

/// The spoken form of a masked contact.
#[must_use]
pub(crate) fn spoken(channel: Channel, hint: &str) -> String {
    let words = &french().common;
    match channel {
        Channel::Email => {
            let (start, domain) = hint.split_once("*****@").unwrap_or((hint, ""));
            (words.email_starting)(start, domain)
        }
        Channel::Sms => (words.phone_ending)(hint.trim_start_matches('*')),
    }
}

/// A sentence with an e-mail address, which wraps after the @ first.
pub(crate) fn after_at(sentence: &str) -> AnyView {
    match sentence.split_once('@') {
        None => unbroken(sentence),
        Some((before, after)) => {
            let before = format!("{before}@");
            view! { {unbroken(&before)}<wbr/>{unbroken(after)} }.into_any()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_voice_never_says_the_stars() {
        for (channel, hint) in [(Channel::Email, "nat*****@orange.fr"), (Channel::Sms, "*****510")] {
            let aloud = spoken(channel, hint);
            assert!(!aloud.contains('*'), "{aloud}");
            assert!(aloud.contains("5 1 0") || aloud.contains("orange.fr"), "{aloud}");
        }
    }
}
