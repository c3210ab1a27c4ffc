//! French: `/activer/personne`.

use crate::keys::choose_person::ChoosePerson;
use crate::say;

pub(crate) const CHOOSE_PERSON: ChoosePerson =
    ChoosePerson { title: say("Je choisis le prénom"), document: say("La personne") };
