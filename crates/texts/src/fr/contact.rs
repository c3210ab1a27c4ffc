//! French: `/activer/coordonnees`.

use crate::keys::contact::Contact;
use crate::{Pictogram, say};

pub(crate) const CONTACT: Contact = Contact {
    title: say("Je regarde si mes coordonnées sont bonnes"),
    document: say("Mes coordonnées"),
    purpose: &[
        say("Mon assurance maladie donne ces coordonnées.").with(Pictogram::Notebook),
        say("Je reçois mes codes à ces coordonnées.").with(Pictogram::Sms),
    ],
    email: say("Mon adresse e-mail").with(Pictogram::Email),
    no_email: say("Mon adresse e-mail est inconnue."),
    phone: say("Mon numéro de téléphone").with(Pictogram::Phone),
    no_phone: say("Mon numéro de téléphone est inconnu."),
    right: say("Mes coordonnées sont bonnes : je confirme.").with(Pictogram::Check),
    confirm: say("Confirmer").with(Pictogram::Arrow),
    wrong_email: say("Mon adresse e-mail n’est pas bonne").with(Pictogram::Help),
    wrong_email_say: &[
        say("« J’active Mon espace santé. »"),
        say("« Mon adresse e-mail n’est pas bonne. »"),
        say("« Ma bonne adresse e-mail est… »"),
    ],
    wrong_phone: say("Mon numéro de téléphone n’est pas bon").with(Pictogram::Help),
    wrong_phone_say: &[
        say("« J’active Mon espace santé. »"),
        say("« Mon numéro de téléphone n’est pas bon. »"),
        say("« Mon bon numéro est… »"),
    ],
    wrong_to_do: &[
        say("Je demande à changer mes coordonnées.").with(Pictogram::Pencil),
        say("Je prépare ma carte Vitale.").with(Pictogram::Card),
        say("Je confirme quand tout est bon.").with(Pictogram::Check),
    ],
};
