//! The columns of the registry file.

/// A column of the registry file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Column {
    /// The card holder's social security number.
    HolderNir,
    /// The card's serial number.
    CardSerial,
    /// Whether the card has a photo.
    CardKind,
    /// Whether the person is the card's holder or a child on it.
    Relation,
    /// Family name.
    LastName,
    /// First name.
    FirstName,
    /// The birth date, ISO 8601.
    BirthDate,
    /// The order of birth among siblings born on one day: 1, or 2 for a second twin.
    BirthRank,
    /// The holder's e-mail address.
    Email,
    /// The holder's phone number.
    Phone,
    /// When the health space was created.
    SpaceCreatedOn,
    /// When the shared medical record (DMP) was created.
    DmpCreatedOn,
    /// The insurer's status for the person.
    Status,
}

impl Column {
    /// Every column, in the documented order.
    pub const ALL: &[Self] = &[
        Self::HolderNir,
        Self::CardSerial,
        Self::CardKind,
        Self::Relation,
        Self::LastName,
        Self::FirstName,
        Self::BirthDate,
        Self::BirthRank,
        Self::Email,
        Self::Phone,
        Self::SpaceCreatedOn,
        Self::DmpCreatedOn,
        Self::Status,
    ];

    /// The name of the column in the header.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::HolderNir => "holder_nir",
            Self::CardSerial => "card_serial",
            Self::CardKind => "card_kind",
            Self::Relation => "relation",
            Self::LastName => "last_name",
            Self::FirstName => "first_name",
            Self::BirthDate => "birth_date",
            Self::BirthRank => "birth_rank",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::SpaceCreatedOn => "space_created_on",
            Self::DmpCreatedOn => "dmp_created_on",
            Self::Status => "status",
        }
    }

    /// Whether the column is optional.
    #[must_use]
    pub const fn may_be_missing(self) -> bool {
        match self {
            Self::BirthRank | Self::Status => true,
            Self::HolderNir
            | Self::CardSerial
            | Self::CardKind
            | Self::Relation
            | Self::LastName
            | Self::FirstName
            | Self::BirthDate
            | Self::Email
            | Self::Phone
            | Self::SpaceCreatedOn
            | Self::DmpCreatedOn => false,
        }
    }
}

impl std::fmt::Display for Column {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.name())
    }
}
