//! French: `/aide/affichage`.

use crate::keys::display::Display;
use crate::{Pictogram, say};

pub(crate) const DISPLAY: Display = Display {
    title: say("Mon affichage").with(Pictogram::TextSize),
    purpose: &[
        say("Mon affichage, c’est la façon de montrer la page.").with(Pictogram::TextSize),
        say("Je vois mon choix tout de suite.").with(Pictogram::Eye),
        say("Mon appareil garde mon choix.").with(Pictogram::Phone),
    ],
    letters: say("Les lettres"),
    letters_usual: say("Normales"),
    letters_large: say("Grandes"),
    letters_larger: say("Très grandes"),
    letters_largest: say("2 fois plus grandes"),
    spacing: say("La place entre les mots"),
    spacing_usual: say("Normale"),
    spacing_wide: say("Plus grande"),
    colours: say("Les couleurs"),
    colours_of_device: say("Comme mon appareil"),
    colours_light: say("Claires"),
    colours_dark: say("Sombres"),
    colours_strong: say("Très fortes"),
    sentences: say("Les phrases"),
    sentences_all: say("Toutes ensemble"),
    sentences_one: say("1 phrase à la fois"),
    next_sentence: say("Phrase suivante").with(Pictogram::Arrow),
    former_sentence: say("Phrase d’avant").with(Pictogram::Back),
    sentence: say("Phrase"),
    of: say("sur"),
    pictures: say("Les images"),
    pictures_shown: say("Avec les images"),
    pictures_hidden: say("Les mots seuls"),
    reset: say("Je remets tout comme avant").with(Pictogram::Resend),
    done: say("J’ai fini").with(Pictogram::Check),
};
