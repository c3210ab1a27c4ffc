//! French: `/activer/coordonnees/telephone`.

use crate::keys::new_phone::NewPhone;
use crate::say;

pub(crate) const NEW_PHONE: NewPhone = NewPhone {
    title: say("J’écris mon nouveau numéro de téléphone"),
    document: say("Mon nouveau numéro de téléphone"),
};
