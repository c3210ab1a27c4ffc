//! French: `/activer/coordonnees/code`.

use crate::keys::contact_code::ContactCode;
use crate::say;

pub(crate) const CONTACT_CODE: ContactCode =
    ContactCode { title: say("J’écris le code reçu"), document: say("Le code de mes coordonnées") };
