//! French: `/activer/compte`.

use crate::fr::glossary::sentence;
use crate::fr::s;
use crate::keys::activation::account::Account;
use crate::{FieldWords, Pictogram, Term, say};

pub(crate) const ACCOUNT: Account = Account {
    title: say("Je choisis mon identifiant et mon mot de passe"),
    document: say("Mon identifiant et mon mot de passe"),
    purpose: say("Avec les 2, j’ouvre Mon espace santé.").with(Pictogram::Key),
    identifier: say("Mon identifiant").with(Pictogram::Person),
    identifier_is: sentence(Term::Identifier),
    identifier_example: say("Exemple : si je m’appelle Anne Dupont, j’écris anne.dupont")
        .spoken("Exemple : si je m’appelle Anne Dupont, j’écris anne, point, dupont"),
    identifier_more: say("Comment choisir mon identifiant ?").with(Pictogram::Help),
    identifier_words: &[
        say("Je prends des petites lettres sans accent.").with(Pictogram::Letters),
        say("Je peux ajouter des chiffres.").with(Pictogram::Digits),
        say("Je peux ajouter ces 3 signes : _ . -")
            .spoken("Je peux ajouter : tiret bas, point, tiret.")
            .with(Pictogram::Signs),
        say("Mon identifiant est différent de mon adresse e-mail.").with(Pictogram::Different),
        say("Mon identifiant est différent de mon numéro de sécurité sociale.").with(Pictogram::Different),
    ],
    identifier_rules: say("Mon identifiant : 2 règles"),
    identifier_rule_length: say("8 signes ou plus"),
    identifier_rule_signs: say("Des petites lettres sans accent : a b c")
        .spoken("Des petites lettres sans accent"),
    taken: FieldWords {
        summary: say("Mon identifiant est déjà pris"),
        happened: say("Une autre personne a cet identifiant."),
        to_do: say("Je choisis un autre identifiant.").with(Pictogram::Pencil),
    },
    suggestions: say("Je peux choisir un de ces identifiants :"),
    take: |identifier| format!("Je choisis {identifier}"),
    password: say("Mon mot de passe").with(Pictogram::Password),
    password_is: say("C’est ma clé secrète."),
    password_rules: say("Mon mot de passe : 5 règles"),
    password_rule_length: say("8 signes ou plus"),
    password_rule_special: say("1 signe spécial : @ + =").spoken("1 signe spécial : arobase, plus, égal"),
    password_rule_upper: say("1 grande lettre : A B C").spoken("1 grande lettre"),
    password_rule_lower: say("1 petite lettre : a b c").spoken("1 petite lettre"),
    password_rule_digit: say("1 chiffre : 1 2 3").spoken("1 chiffre"),
    rule_done: say("Fait").with(Pictogram::Check),
    rule_to_do: say("À faire").with(Pictogram::Todo),
    rules_status: |done, all| format!("J’ai suivi {done} règle{} sur {all}.", s(done)),
    robust: say("Comment définir un mot de passe robuste ?").with(Pictogram::Help),
    robust_words: &[
        sentence(Term::Robust),
        say("Je choisis 3 mots faciles pour moi.").with(Pictogram::Pencil),
        say("J’ajoute 1 grande lettre, 1 chiffre et 1 signe spécial.").with(Pictogram::Pencil),
        say("Exemple : Soleil+route+7jardin").spoken("Exemple : Soleil, plus, route, plus, 7, jardin"),
        say("Je choisis d’autres mots que l’exemple.").with(Pictogram::Different),
        say("Mon nom et ma date de naissance sont faciles à deviner.").with(Pictogram::Warning),
        say("Je garde mon mot de passe secret.").with(Pictogram::Lock),
    ],
    show: say("Voir mon mot de passe").with(Pictogram::Eye),
    hide: say("Cacher mon mot de passe").with(Pictogram::EyeOff),
    shown: say("Je vois mon mot de passe."),
    hidden: say("Mon mot de passe est caché."),
    password_again: say("J’écris encore mon mot de passe").with(Pictogram::Password),
    mismatch: FieldWords {
        summary: say("Mes 2 mots de passe sont différents"),
        happened: say("Les 2 mots de passe sont différents."),
        to_do: say("J’écris le même mot de passe.").with(Pictogram::Pencil),
    },
    submit: say("Valider").with(Pictogram::Arrow),
};
