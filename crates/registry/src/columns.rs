//! The columns of the file.

/// A column, by its fixed name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Column {
    /// The card holder's social security number.
    HolderNir,
    /// The serial number of the card.
    CardSerial,
    /// With or without a photo.
    CardKind,
    /// What the person is to the card.
    Relation,
    /// Family name.
    LastName,
    /// First name.
    FirstName,
    /// ISO 8601.
    BirthDate,
    /// 1, or 2 for a second twin.
    BirthRank,
    /// The holder's e-mail address.
    Email,
    /// The holder's phone number.
    Phone,
    /// When the health space was created.
    SpaceCreatedOn,
    /// When the shared medical record was created.
    DmpCreatedOn,
    /// What the insurer says of the person.
    Status,
}

impl Column {
    /// Every column, in the order of the contract.
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

    /// The name in the header.
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

    /// Whether a file may do without it.
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
