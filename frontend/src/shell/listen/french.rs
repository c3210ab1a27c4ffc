//! Selects the voices that may read: French voices that run on the device. Every other voice sends the text
//! to a third party.

/// The properties of a voice in the browser.
#[derive(Clone, Debug)]
pub(super) struct Offer {
    /// A language tag, for example `fr-FR` or `fr_FR`.
    pub(super) language: String,
    /// Whether it runs on the device.
    pub(super) local: bool,
    /// Whether it is the default voice of the device.
    pub(super) preferred: bool,
}

/// The rank of a voice; `None` if it must not read.
pub(super) fn fitness(offer: &Offer) -> Option<u8> {
    let tag = offer.language.to_ascii_lowercase().replace('_', "-");
    let mut parts = tag.split('-');
    let french = matches!(parts.next(), Some("fr" | "fra" | "fre"));
    let of_france = matches!(parts.next(), None | Some("fr" | "fra"));
    (french && offer.local).then_some(2 * u8::from(of_france) + u8::from(offer.preferred))
}

#[cfg(test)]
mod tests {
    use super::{Offer, fitness};

    fn offer(language: &str, local: bool) -> Offer {
        Offer { language: language.to_owned(), local, preferred: false }
    }

    #[test]
    fn only_french_of_the_device_may_read() {
        for language in ["fr", "fr-FR", "fr_FR", "FR-fr", "fr-CA", "fra-FRA"] {
            assert!(fitness(&offer(language, true)).is_some(), "{language}");
            assert_eq!(fitness(&offer(language, false)), None, "{language} by a third party");
        }
        for language in ["en-US", "", "fry", "frr-DE", "de-FR"] {
            assert_eq!(fitness(&offer(language, true)), None, "{language}");
        }
    }

    #[test]
    fn france_goes_before_the_preferred_voice_of_another_country() {
        let canadian = Offer { preferred: true, ..offer("fr-CA", true) };
        assert!(fitness(&offer("fr-FR", true)) > fitness(&canadian));
        assert!(fitness(&Offer { preferred: true, ..offer("fr", true) }) > fitness(&offer("fr", true)));
    }
}
