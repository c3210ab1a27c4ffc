//! French: `/activer/representant`.

use crate::keys::representative::Representative;
use crate::say;

pub(crate) const REPRESENTATIVE: Representative = Representative {
    title: say("Je suis le représentant légal ?"),
    document: say("Le représentant légal"),
};
