//! French: the privacy policy.

use super::legal::article;
use crate::fr::glossary::sentence;
use crate::{Article, Pictogram, Term, say};

pub(super) const PRIVACY: &[Article] = &[
    article(
        "Qui est responsable de mes informations ?",
        &[
            say("Le service est responsable de mes informations.").with(Pictogram::Agent),
            say("Mes informations viennent de mon assurance maladie et de moi.").with(Pictogram::Insurer),
        ],
        &[
            "L’organisme qui exploite le service, désigné en tête de ce document, est le responsable du traitement au sens \
             de l’article 4, point 7, du règlement (UE) 2016/679 du 27 avril 2016, dit règlement général sur la protection \
             des données (RGPD).",
            "Les données proviennent de l’organisme d’assurance maladie de la personne et, pour le reste, de la personne \
             elle-même.",
        ],
    ),
    article(
        "Quelles informations ?",
        &[
            sentence(Term::PersonalData),
            say("Mon nom, mon prénom et ma date de naissance.").with(Pictogram::Calendar),
            say("Mon numéro de sécurité sociale et mon numéro de série.")
                .with(Pictogram::Card)
                .explain(Term::SerialNumber),
            say("Mon adresse e-mail et mon numéro de téléphone.").with(Pictogram::Contact),
            say("La date de création de Mon espace santé.").with(Pictogram::Door),
            say("La date de création de mon Dossier Médical Partagé.")
                .with(Pictogram::HealthRecord)
                .explain(Term::HealthRecord),
            say("Mon identifiant et une trace de mon mot de passe.")
                .with(Pictogram::Key)
                .explain(Term::Identifier),
            say("Les dates de mes actions sur le service.").with(Pictogram::Clock),
            say("Une trace cachée de mon adresse Internet.").with(Pictogram::Internet),
            say("Mes documents de santé restent hors de ce site.").with(Pictogram::Folder),
        ],
        &[
            "Données d’identité : nom, prénoms, date et rang de naissance, lien avec le titulaire de la carte. Le numéro \
             d’inscription au répertoire (NIR, ou numéro de sécurité sociale) et le numéro de série de la carte Vitale ne \
             sont conservés que sous la forme d’empreintes calculées avec une clé secrète.",
            "Coordonnées : adresse électronique et numéro de téléphone. Données de l’espace : dates de création de l’espace \
             numérique de santé et du dossier médical partagé.",
            "Données de compte : identifiant, et empreinte du mot de passe. Données de traçabilité : nature et date des \
             actions, sous pseudonyme, et empreinte de l’adresse IP.",
            "Le service n’accède à aucun document de santé.",
        ],
    ),
    article(
        "Pourquoi ?",
        &[
            say("Le service vérifie que c’est bien moi.").with(Pictogram::Identity),
            say("Le service envoie mes codes.").with(Pictogram::Code),
            say("Le service active Mon espace santé et mon compte.")
                .with(Pictogram::DoorOpen)
                .explain(Term::Activate),
            say("Le service surveille les fraudes.").with(Pictogram::Trap),
        ],
        &[
            "Les finalités du traitement sont la vérification de l’identité de la personne, l’envoi des codes et des messages \
             d’information, l’activation de l’espace numérique de santé et la création du compte, la prévention de la fraude \
             et la preuve des actions.",
        ],
    ),
    article(
        "Qu’est-ce que la loi dit ?",
        &[
            say("Une règle européenne protège mes informations.").with(Pictogram::Law),
            say("Cette règle s’appelle le Règlement général sur la protection des données.")
                .with(Pictogram::Law),
            say("Le service a une mission d’intérêt public.").with(Pictogram::Agent),
            say("Un décret est une règle de l’État.").with(Pictogram::Law),
            say("Le décret 2019-341 permet d’utiliser mon numéro de sécurité sociale.")
                .with(Pictogram::Nir)
                .spoken("Le décret 2019, tiret, 341, permet d’utiliser mon numéro de sécurité sociale."),
        ],
        &[
            "Le traitement est nécessaire à l’exécution d’une mission d’intérêt public (article 6, paragraphe 1, point e, du \
             RGPD), au titre des articles L. 1111-13 et suivants du code de la santé publique.",
            "Le NIR est utilisé dans les conditions de l’article 30 de la loi n° 78-17 du 6 janvier 1978 relative à \
             l’informatique, aux fichiers et aux libertés, et du décret n° 2019-341 du 19 avril 2019, qui énumère les \
             responsables et les finalités autorisés.",
        ],
    ),
    article(
        "Qui voit mes informations ?",
        &[
            say("Les personnes qui travaillent pour le service.").with(Pictogram::Agent),
            say("Les entreprises qui envoient mes e-mails et mes SMS.")
                .with(Pictogram::Email)
                .explain(Term::Sms),
            say("Le service refuse la publicité.").with(Pictogram::No),
            say("Le service refuse de vendre mes informations.").with(Pictogram::No),
        ],
        &[
            "Les destinataires sont les agents habilités du service et, dans la limite du contenu des messages, les prestataires \
             qui acheminent les courriers électroniques et les SMS, liés par le contrat prévu à l’article 28 du RGPD.",
            "Les données ne sont ni vendues, ni louées, ni utilisées à des fins publicitaires.",
        ],
    ),
    article(
        "Combien de temps ?",
        &[
            say("Une activation arrêtée s’efface en 24 heures.").with(Pictogram::Erase),
            say("Un code utilisé s’efface en 24 heures.").with(Pictogram::Erase),
            say("La trace de mon adresse Internet s’efface en 2 heures.").with(Pictogram::Erase),
            say("Le texte des messages s’efface après l’envoi.").with(Pictogram::Erase),
            say("Mon compte reste tant que je garde mon espace.").with(Pictogram::Keep),
            say("La liste de mes actions reste 12 mois.").with(Pictogram::Keep),
        ],
        &[
            "Les données d’une activation, et les empreintes de ses codes, sont effacées vingt-quatre heures après la dernière \
             action. Le contenu d’un message est effacé dès son envoi ou son abandon. L’empreinte de l’adresse IP est effacée \
             deux heures après l’essai, au plus tard.",
            "Les données du compte sont conservées tant que l’espace est ouvert. Le registre des actions est conservé douze \
             mois.",
        ],
    ),
    article(
        "Comment le service protège mes informations",
        &[
            say("Le service cache mes informations avec des clés secrètes.").with(Pictogram::Protect),
            say("Mon mot de passe reste secret, même pour le service.").with(Pictogram::Lock),
            say("Le site utilise 1 cookie pour suivre mon activation.").with(Pictogram::Steps),
            sentence(Term::Cookie),
            sentence(Term::Browser),
            say("Ce cookie s’efface à la fin.").with(Pictogram::Erase),
            say("Mes réglages de la page restent sur mon appareil.").with(Pictogram::Settings),
        ],
        &[
            "Les données sont chiffrées avant leur enregistrement. Les recherches se font sur des empreintes à clé secrète. Le \
             mot de passe n’est conservé que sous la forme d’une empreinte calculée par la fonction Argon2id.",
            "Le site dépose un seul cookie, strictement nécessaire au suivi de l’activation et exempté de consentement par \
             l’article 82 de la loi n° 78-17 ; il expire avec l’activation. Les préférences d’affichage et d’écoute \
             choisies par la personne sont enregistrées sur son seul appareil. Le site n’appelle aucun service tiers.",
        ],
    ),
    article(
        "Mes droits",
        &[
            say("Je peux demander à voir mes informations.").with(Pictogram::Eye),
            say("Je peux demander à corriger mes informations.").with(Pictogram::Pencil),
            say("Je peux demander à effacer mes informations.").with(Pictogram::Erase),
            say("Je peux demander à limiter leur utilisation.").with(Pictogram::StopSign),
            say("Je peux m’opposer à leur utilisation.").with(Pictogram::No),
            say("Je peux choisir la suite pour après ma mort.").with(Pictogram::Choose),
            say("Le service répond en 1 mois.").with(Pictogram::Calendar),
        ],
        &[
            "La personne dispose des droits d’accès, de rectification, d’effacement, de limitation et d’opposition prévus aux \
             articles 15, 16, 17, 18 et 21 du RGPD, dans les conditions et limites qu’ils fixent. Elle peut définir des \
             directives sur le sort de ses données après son décès (article 85 de la loi n° 78-17).",
            "Le service répond dans un délai d’un mois (article 12, paragraphe 3, du RGPD).",
        ],
    ),
    article(
        "À qui je demande ?",
        &[
            say("J’appelle l’aide du service.").with(Pictogram::Phone),
            say("Je demande le délégué à la protection des données.").with(Pictogram::Agent),
            say("Cette personne protège mes informations.").with(Pictogram::Protect),
            say("Je peux aussi écrire une plainte à la CNIL.").with(Pictogram::Pencil),
            say("CNIL veut dire Commission nationale de l’informatique et des libertés.")
                .with(Pictogram::Help),
            say("Le site de la CNIL est cnil.fr.").with(Pictogram::Internet),
        ],
        &[
            "Les droits s’exercent auprès du délégué à la protection des données du service (articles 37 à 39 du RGPD), joignable \
             par l’aide téléphonique.",
            "Toute personne peut introduire une réclamation auprès de la Commission nationale de l’informatique et des libertés \
             (article 77 du RGPD) : cnil.fr.",
        ],
    ),
];
