//! French: `/activer/envoi`.

use crate::fr::glossary::sentence;
use crate::keys::activation::send_code::SendCode;
use crate::{Pictogram, Term, say};

pub(crate) const SEND_CODE: SendCode = SendCode {
    title: say("Je demande mon code provisoire"),
    document: say("Je demande mon code provisoire"),
    recognised: say("Ma carte Vitale est bonne.").with(Pictogram::Check),
    legend: say("Comment recevoir mon code provisoire ?"),
    by_email: say("Par e-mail").with(Pictogram::Email),
    email_hint: |hint| format!("Je reçois mon code à l’adresse {hint}."),
    by_sms: say("Par SMS").with(Pictogram::Sms),
    sms_hint: |hint| format!("Je reçois mon code au numéro {hint}."),
    only_one: say("Je reçois mon code provisoire ici"),
    send: say("Envoyer le code").with(Pictogram::Arrow),
    code_is: say("C’est quoi, un code provisoire ?").with(Pictogram::Help),
    code_words: &[
        say("Mon code provisoire est une suite de 12 signes.").with(Pictogram::Code),
        say("Ce code montre que c’est bien moi.").with(Pictogram::Identity),
        say("Ce code marche peu de temps et 1 seule fois.").with(Pictogram::Clock),
        sentence(Term::Sms),
        say("Un e-mail est une lettre sur Internet.").with(Pictogram::Email),
    ],
    wrong_contact: say("Mes coordonnées sont incorrectes ?").with(Pictogram::Help),
    wrong_contact_words: &[
        sentence(Term::ContactDetails),
        say("Mon assurance maladie connaît mes coordonnées.").with(Pictogram::Insurer),
        say("Je demande à changer mes coordonnées.").with(Pictogram::Pencil),
        say("Je prépare ma carte Vitale.").with(Pictogram::Card),
    ],
    what_i_say: say("Au téléphone, je dis :").with(Pictogram::Speech),
    wrong_contact_say: &[
        say("« J’active Mon espace santé. »"),
        say("« Mes coordonnées sont incorrectes. »"),
        say("« Je veux changer mes coordonnées. »"),
    ],
};
