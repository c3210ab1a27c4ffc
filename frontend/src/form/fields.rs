//! Where a field is: its screen, the id of its input, its name in the contract. It must not know what
//! is typed there.

use texts::Field;

use crate::route::Route;

/// The id of a field's first input.
#[must_use]
pub(crate) const fn id_of(field: Field) -> &'static str {
    match field {
        Field::BirthDate => "day",
        Field::CardKind => "without_photo",
        Field::Nir => "nir",
        Field::Serial => "serial",
        Field::Channel => "email",
        Field::Code => "code",
        // The first of the choices, whoever it is.
        Field::Person => "person",
        Field::Representative => "yes",
        Field::Terms => "terms",
        Field::Privacy => "privacy",
        Field::Confirmed => "contenu",
        Field::NewEmail => "new-email",
        Field::NewPhone => "new-phone",
        Field::ContactCode => "contact-code",
        Field::Identifier => "identifier",
        Field::Password => "password",
        Field::PasswordAgain => "password-again",
    }
}

/// The screen that a field is on.
#[must_use]
pub(crate) const fn route_of(field: Field) -> Route {
    match field {
        Field::BirthDate => Route::BirthDate,
        Field::CardKind => Route::CardChoice,
        Field::Nir | Field::Serial => Route::CardNumbers,
        Field::Channel => Route::Channel,
        Field::Code => Route::Code,
        Field::Person => Route::ChoosePerson,
        Field::Representative => Route::Representative,
        Field::Terms | Field::Privacy => Route::Activation,
        Field::Confirmed => Route::Contact,
        Field::NewEmail => Route::NewEmail,
        Field::NewPhone => Route::NewPhone,
        Field::ContactCode => Route::ContactCode,
        Field::Identifier | Field::Password | Field::PasswordAgain => Route::Account,
    }
}

/// The field that the contract names so, in a call of this screen.
#[must_use]
pub(crate) fn field_named(route: Route, name: &str) -> Option<Field> {
    match name {
        "person" => Some(Field::Person),
        "value" if route == Route::NewEmail => Some(Field::NewEmail),
        "value" if route == Route::NewPhone => Some(Field::NewPhone),
        "code" if route == Route::ContactCode => Some(Field::ContactCode),
        "birth_date" => Some(Field::BirthDate),
        "card.kind" => Some(Field::CardKind),
        "card.nir" => Some(Field::Nir),
        "card.serial" => Some(Field::Serial),
        "channel" => Some(Field::Channel),
        "code" => Some(Field::Code),
        "confirmed" => Some(Field::Confirmed),
        "identifier" => Some(Field::Identifier),
        "password" => Some(Field::Password),
        _ => None,
    }
}
