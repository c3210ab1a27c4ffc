//! French: the field errors. Most error codes belong to one field and have one wording. The error codes
//! that any field can have are worded field by field.

use shared::field::FieldCode;

use super::empty_fields::required;
use crate::keys::field_errors::FieldErrors;
use crate::{Field, FieldWords, Pictogram, say};

pub(crate) const FIELD_ERRORS: FieldErrors = FieldErrors { words };

/// An error that the person corrects by typing.
pub(super) const fn put(summary: &'static str, happened: &'static str, to_do: &'static str) -> FieldWords {
    pictured(Pictogram::Pencil, summary, happened, to_do)
}

/// An error that the person corrects by checking the typed value.
const fn look(summary: &'static str, happened: &'static str, to_do: &'static str) -> FieldWords {
    pictured(Pictogram::Magnifier, summary, happened, to_do)
}

/// An error that the person corrects by choosing.
pub(super) const fn choose(summary: &'static str, happened: &'static str, to_do: &'static str) -> FieldWords {
    pictured(Pictogram::Choose, summary, happened, to_do)
}

pub(super) const fn pictured(
    picture: Pictogram,
    summary: &'static str,
    happened: &'static str,
    to_do: &'static str,
) -> FieldWords {
    FieldWords { summary: say(summary), happened: say(happened), to_do: say(to_do).with(picture) }
}

const fn words(field: Field, code: FieldCode) -> FieldWords {
    match code {
        FieldCode::Required => required(field),
        FieldCode::TooLong => too_long(field),
        FieldCode::UnknownChoice => {
            choose("Mon choix est à refaire", "Le choix est inconnu.", "Je choisis dans la liste.")
        }
        FieldCode::NotADate => look(
            "Ma date de naissance est fausse",
            "Ce jour est absent du calendrier.",
            "Je vérifie le jour, le mois et l’année.",
        ),
        FieldCode::InTheFuture => look(
            "Ma date de naissance est dans le futur",
            "La date est après aujourd’hui.",
            "Je vérifie l’année.",
        ),
        FieldCode::TooLongAgo => look(
            "Ma date de naissance est trop ancienne",
            "La date a plus de 130 ans.",
            "Je vérifie l’année.",
        ),
        FieldCode::NirLength => put(
            "Mon numéro de sécurité sociale est trop court ou trop long",
            "Le numéro est trop court ou trop long.",
            "J’écris les 15 chiffres.",
        ),
        FieldCode::NirCharacters => put(
            "Mon numéro de sécurité sociale a un signe faux",
            "Un signe est faux.",
            "Je recopie le numéro de ma carte, signe par signe.",
        ),
        FieldCode::NirStructure | FieldCode::NirKey => look(
            "Mon numéro de sécurité sociale a une erreur",
            "Un chiffre n’est pas bon.",
            "Je compare avec ma carte, chiffre par chiffre.",
        ),
        FieldCode::SerialLength => put(
            "Mon numéro de série est trop court ou trop long",
            "Le numéro est trop court ou trop long.",
            "Je recopie tous les chiffres de ma carte.",
        ),
        FieldCode::SerialCharacters => put(
            "Mon numéro de série a un signe faux",
            "Un signe est faux.",
            "J’écris seulement des chiffres.",
        ),
        FieldCode::SerialIsNir => put(
            "Mon numéro de série est à changer",
            "C’est mon numéro de sécurité sociale.",
            "J’écris ici mon numéro de série.",
        ),
        FieldCode::SerialIsPrefix => FieldWords {
            summary: say("Mon numéro de série est à compléter"),
            happened: say("C’est seulement le début du numéro."),
            to_do: say("J’écris les chiffres après 8025000002.")
                .with(Pictogram::Pencil)
                .spoken("J’écris les chiffres après 8 0 2 5 0 0 0 0 0 2."),
        },
        FieldCode::CodeLength => code_length(field),
        FieldCode::CodeCharacters => code_characters(field),
        FieldCode::EmailInvalid => look(
            "Mon adresse e-mail a une erreur",
            "L’adresse e-mail a une erreur.",
            "Je vérifie chaque signe de l’adresse.",
        ),
        FieldCode::PhoneInvalid => put(
            "Mon numéro de téléphone a une erreur",
            "Le numéro de téléphone a une erreur.",
            "J’écris les 10 chiffres de mon téléphone portable.",
        ),
        FieldCode::IdentifierTooShort => put(
            "Mon identifiant est trop court",
            "L’identifiant est trop court.",
            "J’écris 8 signes ou plus.",
        ),
        FieldCode::IdentifierCharacters => put(
            "Mon identifiant a un signe faux",
            "Un signe est faux.",
            "J’écris des petites lettres sans accent.",
        ),
        FieldCode::IdentifierIsEmail => put(
            "Mon identifiant est une adresse e-mail",
            "C’est une adresse e-mail.",
            "Je choisis un autre identifiant.",
        ),
        FieldCode::IdentifierIsNir => put(
            "Mon identifiant est un numéro de sécurité sociale",
            "C’est un numéro de sécurité sociale.",
            "Je choisis un autre identifiant.",
        ),
        FieldCode::PasswordTooShort => put(
            "Mon mot de passe est trop court",
            "Le mot de passe est trop court.",
            "J’écris 8 signes ou plus.",
        ),
        FieldCode::PasswordNeedsUpper => put(
            "Mon mot de passe attend une grande lettre",
            "La grande lettre manque.",
            "J’ajoute une grande lettre : A B C.",
        ),
        FieldCode::PasswordNeedsLower => put(
            "Mon mot de passe attend une petite lettre",
            "La petite lettre manque.",
            "J’ajoute une petite lettre : a b c.",
        ),
        FieldCode::PasswordNeedsDigit => {
            put("Mon mot de passe attend un chiffre", "Le chiffre manque.", "J’ajoute un chiffre : 1 2 3.")
        }
        FieldCode::PasswordNeedsSpecial => FieldWords {
            summary: say("Mon mot de passe attend un signe spécial"),
            happened: say("Le signe spécial manque."),
            to_do: say("J’ajoute un signe spécial : @ + =")
                .with(Pictogram::Pencil)
                .spoken("J’ajoute un signe spécial : arobase, plus ou égal."),
        },
        FieldCode::PasswordTooCommon => put(
            "Mon mot de passe est trop connu",
            "Beaucoup de personnes ont ce mot de passe.",
            "Je choisis un autre mot de passe.",
        ),
        FieldCode::PasswordContainsIdentifier => put(
            "Mon mot de passe contient mon identifiant",
            "Mon identifiant est dans le mot de passe.",
            "Je choisis un autre mot de passe.",
        ),
        FieldCode::PasswordIsCode => put(
            "Mon mot de passe est mon code provisoire",
            "C’est mon code provisoire.",
            "Je choisis un autre mot de passe.",
        ),
    }
}

const fn too_long(field: Field) -> FieldWords {
    match field {
        Field::BirthDate => put(
            "Ma date de naissance est trop longue",
            "La date est trop longue.",
            "J’écris le jour, le mois et l’année.",
        ),
        Field::Nir => put(
            "Mon numéro de sécurité sociale est trop long",
            "Le numéro est trop long.",
            "J’écris les 15 chiffres.",
        ),
        Field::Serial => put(
            "Mon numéro de série est trop long",
            "Le numéro est trop long.",
            "Je recopie seulement les chiffres de ma carte.",
        ),
        Field::Code => put(
            "Mon code provisoire est trop long",
            "Le code est trop long.",
            "J’écris les 12 signes du code.",
        ),
        Field::Identifier => put(
            "Mon identifiant est trop long",
            "L’identifiant est trop long.",
            "J’écris 100 signes ou moins.",
        ),
        Field::Password | Field::PasswordAgain => put(
            "Mon mot de passe est trop long",
            "Le mot de passe est trop long.",
            "J’écris 128 signes ou moins.",
        ),
        Field::NewEmail => look(
            "Ma nouvelle adresse e-mail est trop longue",
            "L’adresse e-mail est trop longue.",
            "Je vérifie chaque signe de l’adresse.",
        ),
        Field::NewPhone => put(
            "Mon nouveau numéro de téléphone est trop long",
            "Le numéro de téléphone est trop long.",
            "J’écris les 10 chiffres de mon téléphone portable.",
        ),
        Field::ContactCode => {
            put("Le code reçu est trop long", "Le code est trop long.", "J’écris les 6 chiffres du code.")
        }
        // Choices and checkboxes have no typed text, so only a faulty client sends a value that is too
        // long.
        Field::CardKind
        | Field::Channel
        | Field::Person
        | Field::Representative
        | Field::Terms
        | Field::Privacy
        | Field::Confirmed => {
            choose("Ma réponse est trop longue", "La réponse est trop longue.", "Je choisis encore.")
        }
    }
}

/// The code for a new contact has 6 digits, the provisional code 12 characters.
const fn code_length(field: Field) -> FieldWords {
    if matches!(field, Field::ContactCode) {
        return put(
            "Le code reçu est trop court ou trop long",
            "Le code est trop court ou trop long.",
            "J’écris les 6 chiffres du code.",
        );
    }
    put(
        "Mon code provisoire est trop court ou trop long",
        "Le code est trop court ou trop long.",
        "J’écris les 12 signes du code.",
    )
}

const fn code_characters(field: Field) -> FieldWords {
    if matches!(field, Field::ContactCode) {
        return put(
            "Le code reçu a une erreur",
            "Un signe du code est faux.",
            "J’écris seulement des chiffres.",
        );
    }
    put(
        "Mon code provisoire a une erreur",
        "Un signe est faux : je garde mes essais.",
        "Je recopie le code, signe par signe.",
    )
}
