//! French: the voice that reads the screens aloud.

use crate::keys::shell::listen::Listen;
use crate::{Pictogram, say};

pub(crate) const LISTEN: Listen = Listen {
    tool: say("Écouter").with(Pictogram::Ear),
    looking: say("Je cherche une voix française.").with(Pictogram::Voice),
    reading: say("Une voix lit cette page.").with(Pictogram::Voice),
    paused: say("La voix attend.").with(Pictogram::Pause),
    finished: say("La lecture est finie.").with(Pictogram::Check),
    no_voice: &[
        say("Une voix française manque sur mon appareil.").with(Pictogram::Warning),
        say("J’ajoute une voix dans les réglages de mon appareil.").with(Pictogram::Voice),
        say("Une personne de confiance peut m’aider.").with(Pictogram::Helper),
        say("Ensuite, j’appuie encore sur « Écouter ».").with(Pictogram::Ear),
    ],
    pause: say("Pause").with(Pictogram::Pause),
    resume: say("Reprendre").with(Pictogram::Play),
    from_start: say("Depuis le début").with(Pictogram::Play),
    again: say("Encore").with(Pictogram::Replay),
    slower: say("Moins vite").with(Pictogram::Slower),
    usual_speed: say("Vitesse normale").with(Pictogram::Voice),
    stop: say("Arrêter").with(Pictogram::StopSign),
    button: |words| format!("Bouton : {words}"),
    choice: |words| format!("Choix : {words}"),
    chosen: |words| format!("Mon choix : {words}"),
    closed: |words| format!("Je peux ouvrir : {words}"),
    typed: |text| format!("J’ai écrit : {text}"),
};
