//! Verb forms that the spelling reveals: être, past participles, infinitives.

/// Forms of être that may precede a past participle.
pub(crate) const ETRE: &[&str] = &[
    "être", "suis", "es", "est", "sommes", "êtes", "sont", "étais", "était", "étions", "étiez", "étaient",
    "été", "étant", "serai", "seras", "sera", "serons", "serez", "seront", "serais", "serait", "seraient",
    "sois", "soit", "soient", "fut", "furent",
];

/// Verbs that form the passé composé with être, as the masculine singular of the participle.
const MOVES: &[&str] = &[
    "allé",
    "venu",
    "revenu",
    "devenu",
    "parvenu",
    "intervenu",
    "arrivé",
    "parti",
    "reparti",
    "entré",
    "rentré",
    "sorti",
    "monté",
    "descendu",
    "né",
    "mort",
    "décédé",
    "resté",
    "tombé",
    "retourné",
    "passé",
    "apparu",
];

/// Participles that do not end in -é, in the masculine singular.
const IRREGULAR: &[&str] = &[
    "fait",
    "refait",
    "défait",
    "dit",
    "interdit",
    "écrit",
    "inscrit",
    "décrit",
    "prescrit",
    "conduit",
    "construit",
    "détruit",
    "produit",
    "réduit",
    "traduit",
    "mis",
    "remis",
    "promis",
    "permis",
    "transmis",
    "admis",
    "soumis",
    "pris",
    "repris",
    "appris",
    "compris",
    "surpris",
    "acquis",
    "requis",
    "assis",
    "ouvert",
    "couvert",
    "découvert",
    "offert",
    "joint",
    "atteint",
    "éteint",
    "peint",
    "craint",
    "reçu",
    "perçu",
    "conçu",
    "déçu",
    "vu",
    "prévu",
    "lu",
    "élu",
    "bu",
    "cru",
    "su",
    "tenu",
    "prévenu",
    "convenu",
    "obtenu",
    "retenu",
    "contenu",
    "maintenu",
    "soutenu",
    "vendu",
    "rendu",
    "perdu",
    "répondu",
    "entendu",
    "attendu",
    "étendu",
    "défendu",
    "suspendu",
    "battu",
    "vécu",
    "connu",
    "reconnu",
    "résolu",
    "exclu",
    "inclus",
    "fini",
    "choisi",
    "rempli",
    "garanti",
    "défini",
    "fourni",
    "réuni",
    "puni",
    "suivi",
    "poursuivi",
    "servi",
    "averti",
    "saisi",
    "réussi",
    "établi",
    "accompli",
    "agrandi",
    "envahi",
    "trahi",
    "nourri",
];

/// Words in -é that are not participles and may follow être.
const NO_PARTICIPLES: &[&str] =
    &["été", "santé", "clé", "côté", "café", "pré", "marché", "qualité", "liberté", "âgé", "carré"];

/// The masculine singular of a past participle, or `None` for any other form.
pub(crate) fn participle(word: &str) -> Option<String> {
    if NO_PARTICIPLES.contains(&word) {
        return None;
    }
    for end in ["ées", "és", "ée", "é"] {
        if let Some(stem) = word.strip_suffix(end) {
            return (!stem.is_empty()).then(|| format!("{stem}é"));
        }
    }
    let alike = |end: &str| word.strip_suffix(end).filter(|stem| IRREGULAR.contains(stem));
    [alike(""), alike("es"), alike("s"), alike("e")].into_iter().flatten().next().map(str::to_owned)
}

/// Whether être with this participle is a passé composé and not a passive.
pub(crate) fn moves(participle: &str) -> bool {
    MOVES.contains(&participle)
}

/// Nouns and adjectives with the ending of an infinitive, which may follow « sans ».
const NO_INFINITIVES: &[&str] = &[
    "papier",
    "dossier",
    "calendrier",
    "clavier",
    "courrier",
    "escalier",
    "fichier",
    "loyer",
    "quartier",
    "danger",
    "fer",
    "hiver",
    "mer",
    "cher",
    "cancer",
    "cahier",
    "panier",
    "métier",
    "foyer",
    "dernier",
    "premier",
    "plaisir",
    "avenir",
    "souvenir",
    "espoir",
    "pouvoir",
    "devoir",
    "miroir",
    "soir",
    "désir",
    "loisir",
    "trottoir",
    "couloir",
];

/// Common infinitives in -re.
const IN_RE: &[&str] = &[
    "être",
    "faire",
    "dire",
    "lire",
    "écrire",
    "mettre",
    "permettre",
    "prendre",
    "apprendre",
    "comprendre",
    "rendre",
    "répondre",
    "attendre",
    "entendre",
    "perdre",
    "vendre",
    "boire",
    "croire",
    "suivre",
    "vivre",
    "connaître",
    "descendre",
    "défendre",
    "conduire",
    "construire",
    "inscrire",
    "remettre",
    "transmettre",
];

/// Whether a word has the form of an infinitive.
pub(crate) fn is_infinitive(word: &str) -> bool {
    let long = word.chars().count() > 3;
    IN_RE.contains(&word)
        || (long && (word.ends_with("er") || word.ends_with("ir")) && !NO_INFINITIVES.contains(&word))
}
