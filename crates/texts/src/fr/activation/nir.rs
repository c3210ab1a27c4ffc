//! French: the social security number explained. A block describes a kind of data and no value, so that the
//! text reveals nothing about the person.

use shared::field::NirBlock;

use crate::keys::activation::nir::{BlockWords, Nir};
use crate::say;

pub(crate) const NIR: Nir = Nir {
    block,
    now: |block| format!("Maintenant : {block}."),
    look_at: |block, digits| format!("Je regarde {block} : {digits}."),
};

const fn put(short: &'static str, full: &'static str) -> BlockWords {
    BlockWords { short: say(short), full: say(full) }
}

const fn block(block: NirBlock) -> BlockWords {
    match block {
        NirBlock::Sex => put("homme ou femme", "le chiffre pour homme ou femme"),
        NirBlock::Year => put("année", "l’année de ma naissance"),
        NirBlock::Month => put("mois", "le mois de ma naissance"),
        NirBlock::Department => put("département", "le département de ma naissance"),
        NirBlock::Commune => put("ville ou pays", "la ville ou le pays de ma naissance"),
        NirBlock::Order => put("ordre", "l’ordre dans la liste des naissances"),
        NirBlock::Key => put("contrôle", "les 2 chiffres qui contrôlent le numéro"),
    }
}
