//! French: `/activer/coordonnees/e-mail`.

use crate::keys::new_email::NewEmail;
use crate::say;

pub(crate) const NEW_EMAIL: NewEmail = NewEmail {
    title: say("J’écris ma nouvelle adresse e-mail"),
    document: say("Ma nouvelle adresse e-mail"),
};
