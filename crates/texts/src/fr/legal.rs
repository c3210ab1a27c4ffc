//! French: the terms of use and the privacy policy, true of this software as it stands. « Le
//! service » is the portal and its operator. An operator who does more must say more.

use crate::keys::legal::Legal;
use crate::{Paragraph, Sentence, say};

pub(crate) const LEGAL: Legal = Legal {
    terms_title: say("Les Conditions Générales d’Utilisation"),
    privacy_title: say("La Politique de protection des données personnelles"),
    operator: |service| format!("Dans ce document, « le service » est {service}."),
    version: |version| format!("Version du document : {version}"),
    terms: TERMS,
    privacy: PRIVACY,
    questions: say("Pour une question, j’appelle l’aide."),
};

const fn part(title: &'static str, sentences: &'static [Sentence]) -> Paragraph {
    Paragraph { title: say(title), sentences }
}

const TERMS: &[Paragraph] = &[
    part(
        "À quoi sert le service ?",
        &[
            say("Le service active Mon espace santé."),
            say("Mon espace santé garde mes papiers de santé."),
            say("Le service est gratuit."),
            say("J’utilise le service si je veux."),
        ],
    ),
    part(
        "Qui peut utiliser le service ?",
        &[
            say("J’active mon espace, ou l’espace de mon enfant."),
            say("Pour un enfant, je suis son représentant légal."),
            say("Si je suis sous tutelle, mon tuteur peut m’aider."),
        ],
    ),
    part(
        "Ce que je fais",
        &[
            say("J’écris des réponses vraies."),
            say("Je garde mon code provisoire secret."),
            say("Je garde mon mot de passe secret."),
            say("Si une personne connaît mon mot de passe, j’appelle l’aide."),
        ],
    ),
    part(
        "Ce que le service fait",
        &[
            say("Le service vérifie que c’est bien moi."),
            say("Le service envoie un code par e-mail ou par SMS."),
            say("Le service protège mes informations."),
            say("Le service répond à mes questions au téléphone."),
        ],
    ),
    part(
        "Si le service est en panne",
        &[
            say("Le service peut s’arrêter pour une réparation."),
            say("Je peux revenir plus tard."),
            say("Le service est une aide pour mes papiers."),
            say("En cas d’urgence médicale, j’appelle le 15 ou le 112."),
        ],
    ),
    part(
        "Si une personne utilise mal le service",
        &[
            say("La loi interdit d’utiliser la carte d’une autre personne."),
            say("Le service peut bloquer les essais."),
            say("Le service peut prévenir la police."),
        ],
    ),
    part(
        "Si les règles changent",
        &[
            say("Chaque version a une date."),
            say("Je lis et j’accepte la version du jour."),
            say("La loi française protège mes droits."),
        ],
    ),
];

const PRIVACY: &[Paragraph] = &[
    part(
        "Qui est responsable de mes informations ?",
        &[
            say("Le service est responsable de mes informations."),
            say("Mes informations viennent de mon assurance maladie et de moi."),
        ],
    ),
    part(
        "Quelles informations ?",
        &[
            say("Mon nom, mon prénom et ma date de naissance."),
            say("Mon numéro de sécurité sociale et mon numéro de série."),
            say("Mon adresse e-mail et mon numéro de téléphone."),
            say("La date de création de Mon espace santé."),
            say("La date de création de mon Dossier Médical Partagé."),
            say("Mon identifiant et une trace de mon mot de passe."),
            say("Les dates de mes actions sur le service."),
            say("Mes documents de santé restent hors de ce site."),
        ],
    ),
    part(
        "Pourquoi ?",
        &[
            say("Le service vérifie que c’est bien moi."),
            say("Le service envoie mes codes."),
            say("Le service active Mon espace santé et mon compte."),
            say("Le service surveille les fraudes."),
        ],
    ),
    part(
        "Qu’est-ce que la loi dit ?",
        &[
            say("Une règle européenne protège mes informations."),
            say("Cette règle s’appelle le Règlement général sur la protection des données."),
            say("Le service a une mission d’intérêt public."),
            say("Un décret est une règle de l’État."),
            say("Le décret 2019-341 permet d’utiliser mon numéro de sécurité sociale."),
        ],
    ),
    part(
        "Qui voit mes informations ?",
        &[
            say("Les personnes qui travaillent pour le service."),
            say("Les entreprises qui envoient mes e-mails et mes SMS."),
            say("Le service refuse la publicité."),
            say("Le service refuse de vendre mes informations."),
        ],
    ),
    part(
        "Combien de temps ?",
        &[
            say("Une activation arrêtée s’efface en 24 heures."),
            say("Un code utilisé s’efface en 24 heures."),
            say("Le texte des messages s’efface après l’envoi."),
            say("Mon compte reste tant que je garde mon espace."),
            say("La liste de mes actions reste 12 mois."),
        ],
    ),
    part(
        "Comment le service protège mes informations",
        &[
            say("Le service cache mes informations avec des clés secrètes."),
            say("Mon mot de passe reste secret, même pour le service."),
            say("Le site utilise 1 cookie pour suivre mon activation."),
            say("Un cookie est un petit fichier dans mon navigateur."),
            say("Ce cookie s’efface à la fin."),
        ],
    ),
    part(
        "Mes droits",
        &[
            say("Je peux demander à voir mes informations."),
            say("Je peux demander à corriger mes informations."),
            say("Je peux demander à effacer mes informations."),
            say("Je peux demander à limiter leur utilisation."),
            say("Je peux m’opposer à leur utilisation."),
            say("Le service répond en 1 mois."),
        ],
    ),
    part(
        "À qui je demande ?",
        &[
            say("J’appelle l’aide du service."),
            say("Je demande le délégué à la protection des données."),
            say("Cette personne protège mes informations."),
            say("Je peux aussi écrire une plainte à la CNIL."),
            say("CNIL veut dire Commission nationale de l’informatique et des libertés."),
            say("Le site de la CNIL est cnil.fr."),
        ],
    ),
];
