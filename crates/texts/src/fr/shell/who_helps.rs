//! French: the sentences of notices that say who helps.

use crate::{Pictogram, Sentence, say};

pub(crate) const TRUSTED: Sentence = say("Une personne de confiance peut m’aider.").with(Pictogram::Helper);
pub(crate) const HELP_LINE: Sentence =
    say("L’aide du service répond à mes questions.").with(Pictogram::Agent);
