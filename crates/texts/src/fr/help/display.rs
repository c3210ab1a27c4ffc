//! French: `/aide/affichage`.

use crate::keys::help::display::Display;
use crate::{Pictogram, say};

pub(crate) const DISPLAY: Display = Display {
    title: say("Mon affichage").with(Pictogram::TextSize),
    purpose: &[
        say("Mon affichage, c’est la façon de montrer la page.").with(Pictogram::TextSize),
        say("Je vois mon choix tout de suite.").with(Pictogram::Eye),
        say("Mon appareil garde mon choix.").with(Pictogram::Keep),
    ],
    letters: say("Les lettres"),
    letters_usual: say("Normales"),
    letters_large: say("Grandes"),
    letters_larger: say("Très grandes"),
    letters_largest: say("2 fois plus grandes"),
    spacing: say("La place entre les mots"),
    spacing_usual: say("Normale"),
    spacing_wide: say("Plus grande").with(Pictogram::Spacing),
    colours: say("Les couleurs"),
    colours_of_device: say("Comme mon appareil").with(Pictogram::Phone),
    colours_light: say("Claires").with(Pictogram::Light),
    colours_dark: say("Sombres").with(Pictogram::Dark),
    colours_strong: say("Très fortes").with(Pictogram::Contrast),
    sentences: say("Les phrases"),
    sentences_all: say("Toutes ensemble"),
    sentences_one: say("1 phrase à la fois").with(Pictogram::OneByOne),
    next_sentence: say("Phrase suivante").with(Pictogram::Arrow),
    former_sentence: say("Phrase d’avant").with(Pictogram::Back),
    sentence: say("Phrase"),
    of: say("sur"),
    pictures: say("Les images"),
    pictures_shown: say("Avec les images").with(Pictogram::Pictures),
    pictures_hidden: say("Les mots seuls").with(Pictogram::PicturesOff),
    reset: say("Je remets tout comme avant").with(Pictogram::BeginAgain),
    done: say("J’ai fini").with(Pictogram::Check),
};
