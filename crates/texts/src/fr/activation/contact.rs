//! French: `/activer/coordonnees`.

use crate::keys::activation::contact::Contact;
use crate::{Pictogram, Term, say};

pub(crate) const CONTACT: Contact = Contact {
    title: say("Je regarde si mes coordonnées sont bonnes"),
    document: say("Mes coordonnées"),
    email_changed: say("C’est fait : j’ai une nouvelle adresse e-mail.").with(Pictogram::Check),
    phone_changed: say("C’est fait : j’ai un nouveau numéro de téléphone.").with(Pictogram::Check),
    kept: say("Mes coordonnées restent les mêmes.").with(Pictogram::Check),
    purpose: &[
        say("Je reçois mes codes à ces coordonnées.").with(Pictogram::Contact).explain(Term::ContactDetails),
        say("Ces coordonnées viennent de mon assurance maladie ou de moi.").with(Pictogram::Insurer),
    ],
    email: say("Mon adresse e-mail").with(Pictogram::Email),
    no_email: say("Mon adresse e-mail est inconnue."),
    change_email: say("Modifier mon adresse e-mail").with(Pictogram::Pencil),
    add_email: say("J’ajoute une adresse e-mail").with(Pictogram::Pencil),
    phone: say("Mon numéro de téléphone").with(Pictogram::Phone),
    no_phone: say("Mon numéro de téléphone est inconnu."),
    change_phone: say("Modifier mon numéro de téléphone").with(Pictogram::Pencil),
    add_phone: say("J’ajoute un numéro de téléphone").with(Pictogram::Pencil),
    phone_is_enough: say("Mon téléphone suffit pour continuer."),
    email_is_enough: say("Mon adresse e-mail suffit pour continuer."),
    to_do: &[
        say("Une coordonnée est fausse : j’appuie sur Modifier.").with(Pictogram::Pencil),
        say("Mes coordonnées sont bonnes : je confirme.").with(Pictogram::Check),
    ],
    confirm: say("Confirmer").with(Pictogram::Arrow),
    help: say("J’ai besoin d’aide pour mes coordonnées").with(Pictogram::Help),
    help_to_do: &[
        say("Une personne de confiance peut recevoir mes codes avec moi.").with(Pictogram::Helper),
        say("Je peux aussi appeler l’aide.").with(Pictogram::Phone),
    ],
    help_say: &[
        say("« J’active Mon espace santé. »"),
        say("« Mes coordonnées sont incorrectes. »"),
        say("« J’ai besoin d’aide pour changer mes coordonnées. »"),
    ],
};
