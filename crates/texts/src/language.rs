//! Which languages there are. A second one is a folder beside `fr` and a variant here.

use crate::Catalogue;

/// A language of the screens and the messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// Plain French.
    French,
}

impl Language {
    /// Every language.
    pub const ALL: &[Self] = &[Self::French];

    /// The BCP 47 tag, for the `lang` of a page.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::French => "fr",
        }
    }
}

/// All words in one language.
#[must_use]
pub const fn catalogue(language: Language) -> &'static Catalogue {
    match language {
        Language::French => &crate::fr::CATALOGUE,
    }
}

/// All words in French.
#[must_use]
pub const fn french() -> &'static Catalogue {
    catalogue(Language::French)
}
