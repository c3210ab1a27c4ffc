//! French: the errors of empty fields.

use super::field_errors::{choose, pictured, put};
use crate::{Field, FieldWords, Pictogram};

pub(super) const fn required(field: Field) -> FieldWords {
    match field {
        Field::BirthDate => put(
            "Ma date de naissance est à compléter",
            "Une case est vide.",
            "J’écris le jour, le mois et l’année.",
        ),
        Field::CardKind => {
            choose("Je choisis ma carte Vitale", "Le choix est vide.", "Je choisis une des 2 cartes.")
        }
        Field::Nir => {
            put("Mon numéro de sécurité sociale est vide", "Le numéro est vide.", "J’écris les 15 chiffres.")
        }
        Field::Serial => put(
            "Mon numéro de série est vide",
            "Le numéro est vide.",
            "Je recopie tous les chiffres de ma carte.",
        ),
        Field::Channel => {
            choose("Je choisis e-mail ou SMS", "Le choix est vide.", "Je choisis comment recevoir mon code.")
        }
        Field::Code => {
            put("Mon code provisoire est vide", "Le code est vide.", "J’écris les 12 signes du code.")
        }
        Field::Terms => pictured(
            Pictogram::Tick,
            "La case des Conditions Générales d’Utilisation est vide",
            "La case est vide.",
            "Si je suis d’accord, je coche la case.",
        ),
        Field::Privacy => pictured(
            Pictogram::Tick,
            "La case de la protection des données est vide",
            "La case est vide.",
            "Si je suis d’accord, je coche la case.",
        ),
        Field::Person => choose("Je choisis un prénom", "Le choix est vide.", "Je choisis un prénom."),
        Field::Representative => {
            choose("Je choisis oui ou non", "Le choix est vide.", "Je choisis oui ou non.")
        }
        Field::Confirmed => pictured(
            Pictogram::Check,
            "Mes coordonnées sont à confirmer",
            "La confirmation manque.",
            "Je regarde mes coordonnées et je confirme.",
        ),
        Field::NewEmail => put(
            "Ma nouvelle adresse e-mail est vide",
            "L’adresse e-mail est vide.",
            "J’écris ma nouvelle adresse e-mail.",
        ),
        Field::NewPhone => put(
            "Mon nouveau numéro de téléphone est vide",
            "Le numéro de téléphone est vide.",
            "J’écris les 10 chiffres de mon téléphone portable.",
        ),
        Field::ContactCode => {
            put("Le code reçu est vide", "Le code est vide.", "J’écris les 6 chiffres du code.")
        }
        Field::Identifier => {
            put("Mon identifiant est vide", "L’identifiant est vide.", "J’écris 8 signes ou plus.")
        }
        Field::Password => {
            put("Mon mot de passe est vide", "Le mot de passe est vide.", "J’écris 8 signes ou plus.")
        }
        Field::PasswordAgain => put(
            "J’écris encore mon mot de passe",
            "Le mot de passe est vide.",
            "J’écris encore le même mot de passe.",
        ),
    }
}
