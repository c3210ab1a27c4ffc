//! French: `/activer/carte`.

use crate::keys::activation::card_choice::CardChoice;
use crate::{Pictogram, say};

pub(crate) const CARD_CHOICE: CardChoice = CardChoice {
    title: say("Je regarde ma carte Vitale").with(Pictogram::Card),
    document: say("Ma carte Vitale"),
    legend: say("Est-ce que je vois ma photo ?"),
    hint: say("Je choisis l’image de ma carte."),
    without_photo: say("Ma carte est sans photo"),
    with_photo: say("Ma carte est avec photo"),
    without_photo_looks: say("Devant, la carte a seulement un nom et un numéro."),
    with_photo_looks: say("Devant, ma photo est à droite."),
    for_child: say("Pour mon enfant, je prends ma carte Vitale à moi.").with(Pictogram::Child),
};
