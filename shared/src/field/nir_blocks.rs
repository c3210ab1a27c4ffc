//! The blocks of a social security number: what each encodes, and which ones the user should check if a digit is
//! wrong.
//!
//! Must not know: which place of birth a block encodes.

use time::Date;

use super::masked::masked_debug;
use super::strip::strip;
use super::{BirthDate, FieldCode, Nir};
use crate::day::is_of_age;

/// The number of characters of each block, as printed on the card.
pub(super) const SIZES: [usize; 7] = [1, 2, 2, 2, 3, 3, 2];
/// The same for people born overseas: three digits for the department, two for the commune.
const OVERSEAS: [usize; 7] = [1, 2, 2, 3, 2, 3, 2];

/// What a block encodes.
///
/// ```
/// use shared::field::NirBlock;
/// assert_eq!(NirBlock::ALL.len(), 7);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NirBlock {
    /// Male or female.
    Sex,
    /// The last two digits of the year of birth.
    Year,
    /// The month of birth, or another number for an incomplete civil record.
    Month,
    /// The department of birth: `2A` and `2B` in Corsica, three digits overseas, `99` abroad.
    Department,
    /// The commune of birth, or the country if abroad.
    Commune,
    /// The sequence number among the births of that month and commune.
    Order,
    /// The two check digits.
    Key,
}

impl NirBlock {
    /// Every block, in the order of the card.
    ///
    /// ```
    /// use shared::field::NirBlock;
    /// assert_eq!(NirBlock::ALL.first(), Some(&NirBlock::Sex));
    /// ```
    pub const ALL: [Self; 7] =
        [Self::Sex, Self::Year, Self::Month, Self::Department, Self::Commune, Self::Order, Self::Key];
}

/// The typing progress of a block.
///
/// ```
/// use shared::field::{BlockState, blocks};
/// assert_eq!(blocks("25").map(|typed| typed.state())[2], BlockState::Pending);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockState {
    /// The block is complete.
    Complete,
    /// The block is being typed.
    Current,
    /// An earlier block is incomplete.
    Pending,
}

/// A block with its typed characters.
///
/// ```
/// use shared::field::{NirBlock, blocks};
/// let [sex, year, ..] = blocks("255");
/// assert_eq!((sex.block(), sex.typed()), (NirBlock::Sex, "2"));
/// assert_eq!((year.typed(), year.size()), ("55", 2));
/// assert_eq!(format!("{year:?}"), "TypedBlock(…)");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct TypedBlock {
    block: NirBlock,
    typed: String,
    size: usize,
    state: BlockState,
}

masked_debug!(TypedBlock);

impl TypedBlock {
    /// What the block encodes.
    ///
    /// ```
    /// use shared::field::{NirBlock, blocks};
    /// assert_eq!(blocks("").map(|typed| typed.block()), NirBlock::ALL);
    /// ```
    #[must_use]
    pub const fn block(&self) -> NirBlock {
        self.block
    }

    /// The typed characters.
    ///
    /// ```
    /// let [.., department, _, _, _] = shared::field::blocks("2 84 05 2a");
    /// assert_eq!(department.typed(), "2A");
    /// ```
    #[must_use]
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// The number of characters of the complete block.
    ///
    /// ```
    /// let [.., order, key] = shared::field::blocks("");
    /// assert_eq!((order.size(), key.size()), (3, 2));
    /// ```
    #[must_use]
    pub const fn size(&self) -> usize {
        self.size
    }

    /// The typing progress.
    ///
    /// ```
    /// use shared::field::{BlockState::{Complete, Current}, blocks};
    /// let [sex, year, ..] = blocks("2");
    /// assert_eq!((sex.state(), year.state()), (Complete, Current));
    /// ```
    #[must_use]
    pub const fn state(&self) -> BlockState {
        self.state
    }
}

/// Splits an incomplete social security number into blocks. Ignores separators and surplus characters.
///
/// ```
/// use shared::field::blocks;
/// let typed = |text| blocks(text).map(|block| block.typed().to_owned());
/// assert_eq!(typed("2 55 08 14 168 025 38"), ["2", "55", "08", "14", "168", "025", "38"]);
/// assert_eq!(typed("1 85 08 971 05"), ["1", "85", "08", "971", "05", "", ""], "overseas");
/// ```
#[must_use]
pub fn blocks(typed: &str) -> [TypedBlock; 7] {
    let number = strip(typed).to_ascii_uppercase();
    let mut before = BlockState::Complete;
    cut(&number).map(|Piece { block, size, text }| {
        before = match before {
            BlockState::Complete if text.chars().count() == size => BlockState::Complete,
            BlockState::Complete => BlockState::Current,
            BlockState::Current | BlockState::Pending => BlockState::Pending,
        };
        TypedBlock { block, typed: text.to_owned(), size, state: before }
    })
}

/// The blocks that the user should check first if a complete number is wrong: blocks with a value
/// that is never assigned; if only the check digits are wrong, the blocks that differ from the birth date.
///
/// The birth date of a child is not compared, because the number on the card is the parent's. A month outside the
/// calendar (20, 30 to 42, 50 to 99) comes from an incomplete civil record; then neither month nor year is compared.
///
/// ```
/// use shared::{Date, field::{BirthDate, NirBlock, blocks_to_check}};
/// let today = Date::from_ordinal_date(2026, 60).unwrap();
/// let birth = BirthDate::parse("1955-08-25", today).ok();
/// assert_eq!(blocks_to_check("2 56 08 14 168 025 38", birth, today), [NirBlock::Year]);
/// assert_eq!(blocks_to_check("2 55 08 14 168 025 39", birth, today), [], "the date agrees");
/// assert_eq!(blocks_to_check("2 55 13 14 168 025 38", None, today), [NirBlock::Month], "month 13 is never assigned");
/// ```
#[must_use]
pub fn blocks_to_check(typed: &str, birth: Option<BirthDate>, today: Date) -> Vec<NirBlock> {
    let number = strip(typed).to_ascii_uppercase();
    match number.parse::<Nir>() {
        Err(FieldCode::NirStructure) => unassigned(&number),
        Err(FieldCode::NirKey) => {
            let adult = birth.map(BirthDate::date).filter(|birth| is_of_age(*birth, today));
            adult.map_or_else(Vec::new, |birth| different_from(&number, birth))
        }
        // A valid or incomplete number has no block to check.
        Ok(_) | Err(_) => Vec::new(),
    }
}

/// The blocks of a complete number that are never assigned.
pub(super) fn unassigned(number: &str) -> Vec<NirBlock> {
    let exists = |piece: &Piece<'_>| match piece.block {
        NirBlock::Sex => matches!(piece.text, "1" | "2" | "3" | "4" | "7" | "8"),
        NirBlock::Month => matches!(piece.text.parse::<u8>(), Ok(1..=12 | 20 | 30..=42 | 50..=99)),
        NirBlock::Department => piece.text != "00",
        NirBlock::Commune | NirBlock::Order => piece.text.chars().any(|digit| digit != '0'),
        NirBlock::Year | NirBlock::Key => true,
    };
    cut(number).into_iter().filter(|piece| !exists(piece)).map(|piece| piece.block).collect()
}

fn different_from(number: &str, birth: Date) -> Vec<NirBlock> {
    let [_, year, month, ..] = split(number);
    let (Ok(year), Ok(month @ 1..=12)) = (year.parse::<i32>(), month.parse::<u8>()) else {
        return Vec::new();
    };
    let year = (birth.year().rem_euclid(100) != year).then_some(NirBlock::Year);
    let month = (u8::from(birth.month()) != month).then_some(NirBlock::Month);
    year.into_iter().chain(month).collect()
}

/// The texts of the seven blocks of a number, which may be incomplete.
pub(super) fn split(number: &str) -> [&str; 7] {
    cut(number).map(|piece| piece.text)
}

#[derive(Clone, Copy)]
struct Piece<'a> {
    block: NirBlock,
    size: usize,
    text: &'a str,
}

fn cut(number: &str) -> [Piece<'_>; 7] {
    let overseas = number.get(5..).is_some_and(|place| place.starts_with("97") || place.starts_with("98"));
    let mut sizes = if overseas { OVERSEAS } else { SIZES }.into_iter();
    let mut rest = number;
    NirBlock::ALL.map(|block| {
        let size = sizes.next().unwrap_or_default();
        let end = rest.char_indices().nth(size).map_or(rest.len(), |(at, _)| at);
        let (text, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        rest = after;
        Piece { block, size, text }
    })
}
