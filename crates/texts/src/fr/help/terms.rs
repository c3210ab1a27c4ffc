//! French: the terms of use.

use super::legal::article;
use crate::fr::glossary::sentence;
use crate::{Article, Pictogram, Term, say};

pub(super) const TERMS: &[Article] = &[
    article(
        "À quoi sert le service ?",
        &[
            sentence(Term::Terms),
            say("Le service active Mon espace santé.").with(Pictogram::DoorOpen).explain(Term::Activate),
            say("Mon espace santé garde mes papiers de santé.").with(Pictogram::HealthRecord),
            say("Le service est gratuit.").with(Pictogram::Free),
            say("J’utilise le service si je veux.").with(Pictogram::Choose),
        ],
        &[
            "Les présentes conditions générales fixent les règles d’utilisation du service.",
            "Le service permet d’activer Mon espace santé, l’espace numérique de santé prévu aux articles L. 1111-13 \
             et suivants du code de la santé publique, qui donne accès au dossier médical partagé défini aux articles \
             L. 1111-14 et suivants du même code.",
            "Le service est gratuit. Son utilisation est facultative et ne conditionne ni le remboursement des soins, \
             ni leur qualité.",
        ],
    ),
    article(
        "Qui peut utiliser le service ?",
        &[
            say("J’active mon espace, ou l’espace de mon enfant.").with(Pictogram::Child),
            say("Pour un enfant, je suis son représentant légal.")
                .with(Pictogram::Guardian)
                .explain(Term::LegalRepresentative),
            say("Si je suis sous tutelle, mon tuteur peut m’aider.")
                .with(Pictogram::Guardian)
                .explain(Term::Guardian),
            say("Si je suis sous curatelle, mon curateur peut m’aider.")
                .with(Pictogram::Curator)
                .explain(Term::Curator),
        ],
        &[
            "Le service est ouvert au titulaire d’une carte Vitale et, pour l’espace d’un enfant mineur rattaché à \
             cette carte, à son représentant légal : titulaire de l’autorité parentale, au sens des articles 371 et \
             suivants du code civil, ou tuteur. L’utilisateur qui active l’espace d’un enfant certifie être son \
             représentant légal ; cette déclaration est inscrite au registre des actions.",
            "Le majeur protégé peut se faire accompagner par la personne chargée de sa mesure de protection, dans les \
             conditions prévues aux articles 425 et suivants du code civil.",
        ],
    ),
    article(
        "Ce que je fais",
        &[
            say("J’écris des réponses vraies.").with(Pictogram::Pencil),
            say("Je garde mon code provisoire secret.").with(Pictogram::Lock).explain(Term::ProvisionalCode),
            say("Je garde mon mot de passe secret.").with(Pictogram::Lock),
            say("Si une personne connaît mon mot de passe, j’appelle l’aide.").with(Pictogram::Phone),
        ],
        &[
            "L’utilisateur fournit des informations exactes. Le code provisoire et le mot de passe sont strictement \
             personnels : l’utilisateur ne les communique à personne, pas même au service.",
            "L’utilisateur qui sait ou soupçonne qu’un tiers connaît son mot de passe en informe le service sans délai, \
             par téléphone.",
        ],
    ),
    article(
        "Ce que le service fait",
        &[
            say("Le service vérifie que c’est bien moi.").with(Pictogram::Identity),
            say("Le service envoie un code par e-mail ou par SMS.").with(Pictogram::Code).explain(Term::Sms),
            say("Le service protège mes informations.").with(Pictogram::Protect),
            say("Le service répond à mes questions au téléphone.").with(Pictogram::Agent),
        ],
        &[
            "Le service vérifie que la date de naissance, le numéro de sécurité sociale et le numéro de série de la carte \
             Vitale concordent, puis adresse un code provisoire, par courrier électronique ou par SMS, aux coordonnées \
             que l’assurance maladie détient ou que l’utilisateur a lui-même confirmées. Cette vérification en deux étapes \
             ne constitue pas, à elle seule, un moyen d’identification électronique de niveau substantiel au sens du \
             règlement (UE) n° 910/2014.",
            "Le service met en œuvre les mesures de sécurité prévues à l’article 32 du règlement (UE) 2016/679. Une \
             assistance téléphonique est ouverte aux horaires indiqués ci-dessous.",
        ],
    ),
    article(
        "Si le service est en panne",
        &[
            say("Le service peut s’arrêter pour une réparation.").with(Pictogram::Settings),
            say("Je peux revenir plus tard.").with(Pictogram::Clock),
            say("Le service est une aide pour mes papiers.").with(Pictogram::Folder),
            say("En cas d’urgence médicale, j’appelle le 15 ou le 112.").with(Pictogram::Phone),
        ],
        &[
            "Le service peut être interrompu pour maintenance ou en cas d’incident ; l’activation peut alors être reprise \
             plus tard.",
            "Le service est une démarche administrative. Il ne délivre aucun conseil médical et ne remplace pas les services \
             d’urgence, joignables au 15 ou au 112.",
        ],
    ),
    article(
        "Si une personne utilise mal le service",
        &[
            say("La loi interdit d’utiliser la carte d’une autre personne.").with(Pictogram::Law),
            say("Le service peut bloquer les essais.").with(Pictogram::StopSign),
            say("Le service peut prévenir la police.").with(Pictogram::Warning),
        ],
        &[
            "L’usurpation d’identité et l’accès frauduleux à un système de traitement automatisé de données sont punis par \
             les articles 226-4-1 et 323-1 du code pénal.",
            "Le service limite le nombre d’essais, peut les suspendre et peut signaler les faits aux services de police ou \
             à l’autorité judiciaire.",
        ],
    ),
    article(
        "Si les règles changent",
        &[
            say("Chaque version a une date.").with(Pictogram::Calendar),
            say("Je lis et j’accepte la version du jour.").with(Pictogram::Tick),
            say("La loi française protège mes droits.").with(Pictogram::Law),
        ],
        &[
            "Chaque version des présentes conditions porte une date. L’utilisateur accepte la version en vigueur au moment \
             de l’activation ; si elle change entre-temps, la nouvelle version lui est soumise.",
            "Les présentes conditions sont régies par le droit français. Elles ne limitent aucun des droits que la loi \
             reconnaît à l’utilisateur.",
        ],
    ),
];
