//! French: `/activer/numeros`.

use crate::keys::activation::card_numbers::CardNumbers;
use crate::{FieldWords, Pictogram, say};

pub(crate) const CARD_NUMBERS: CardNumbers = CardNumbers {
    title: say("J’écris les 2 numéros de ma carte Vitale"),
    document: say("Les numéros de ma carte Vitale"),
    with_photo: say("Ma carte est avec photo.").with(Pictogram::CardPhoto),
    without_photo: say("Ma carte est sans photo.").with(Pictogram::Card),
    change_card: say("Je choisis l’autre carte").with(Pictogram::Back),
    nir: say("Mon numéro de sécurité sociale").with(Pictogram::Nir),
    nir_example: say("Exemple : 1 55 12 55 555 555 97")
        .spoken("Exemple : 1, 5 5, 1 2, 5 5, 5 5 5, 5 5 5, 9 7"),
    nir_length: say("Ce numéro a 15 chiffres."),
    nir_where: say("Où trouver mon numéro de sécurité sociale ?").with(Pictogram::Help),
    nir_caption: say("Je trouve le numéro devant ma carte.").with(Pictogram::Nir),
    nir_place: &[
        say("Je regarde le devant de ma carte.").with(Pictogram::Card),
        say("Je cherche mon nom.").with(Pictogram::Person),
        say("Le numéro est en bas, sous mon nom.").with(Pictogram::Nir),
        say("Ce numéro commence souvent par 1 ou par 2.").with(Pictogram::Digits),
        say("Une personne de Corse peut avoir une lettre, A ou B.").with(Pictogram::Letters),
    ],
    serial: say("Mon numéro de série").with(Pictogram::Serial),
    serial_where: say("Où trouver mon numéro de série ?").with(Pictogram::Help),
    serial_prefix: say("8025000002").spoken("8 0 2 5 0 0 0 0 0 2"),
    serial_photo_example: say("Exemple : 0102457612 4").spoken("Exemple : 0 1 0 2 4 5 7 6 1 2, puis 4"),
    serial_photo_hint: say("J’écris les 11 chiffres après 8025000002.")
        .spoken("J’écris les 11 chiffres après 8 0 2 5 0 0 0 0 0 2."),
    serial_photo_caption: say("Je trouve le numéro à côté de ma photo.").with(Pictogram::CardPhoto),
    serial_photo_place: &[
        say("Je regarde le devant de ma carte.").with(Pictogram::Card),
        say("Je cherche ma photo, à droite.").with(Pictogram::CardPhoto),
        say("Le numéro est en haut, à côté de ma photo.").with(Pictogram::Serial),
        say("Je vois d’abord 8025000002.")
            .spoken("Je vois d’abord 8 0 2 5 0 0 0 0 0 2.")
            .with(Pictogram::Digits),
        say("J’écris les 11 chiffres après.").with(Pictogram::Pencil),
    ],
    serial_back_example: say("Exemple : 0102457612 4").spoken("Exemple : 0 1 0 2 4 5 7 6 1 2, puis 4"),
    serial_back_hint: say("Ce numéro a de 8 à 13 chiffres."),
    serial_back_caption: say("Je tourne ma carte : le numéro est au dos.").with(Pictogram::Turn),
    serial_back_place: &[
        say("Je tourne ma carte.").with(Pictogram::Turn),
        say("Le numéro est au dos, en haut à gauche.").with(Pictogram::Serial),
        say("J’écris tous les chiffres.").with(Pictogram::Pencil),
    ],
    here: say("ici"),
    nir_start: say("Le début du numéro"),
    nir_end: say("La fin du numéro"),
    nir_is_serial: FieldWords {
        summary: say("Mon numéro de sécurité sociale est à changer"),
        happened: say("C’est mon numéro de série."),
        to_do: say("J’écris ici mon numéro de sécurité sociale.").with(Pictogram::Pencil),
    },
    swapped_to_do: say("J’échange les 2 numéros.").with(Pictogram::Swap),
    swap: say("J’échange les 2 numéros").with(Pictogram::Swap),
    move_down: say("Je mets ce numéro plus bas").with(Pictogram::Swap),
    move_up: say("Je mets ce numéro plus haut").with(Pictogram::Swap),
    whole_number: say("Le numéro est complet : le service prend les 11 chiffres de la fin."),
    photo_number: FieldWords {
        summary: say("Mon numéro de série est celui d’une carte avec photo"),
        happened: say("Ce numéro est sur les cartes avec photo."),
        to_do: say("Je choisis la carte avec photo.").with(Pictogram::CardPhoto),
    },
    photo_card: say("Je choisis la carte avec photo").with(Pictogram::CardPhoto),
};
