//! Parses the accessibility audit of this product, `docs/accessibility.md`, for the public statement. An
//! invalid row fails the build. It must not know the wording of the statement.

use std::mem;
use std::sync::LazyLock;

use pulldown_cmark::{Event, Options, Parser, TagEnd};
use shared::{Date, day};

const COLUMNS: [&str; 4] = ["criterion", "state", "how it is met", "shown by"];

/// The findings and their date.
#[derive(Debug)]
pub struct Audit {
    pub made_on: Date,
    /// The success criteria of WCAG 2.2: levels A, AA and AAA.
    pub wcag: Standard,
    /// The criteria of RGAA 4.1.
    pub rgaa: Standard,
    /// The questions that need the judgement of people.
    pub for_people: Vec<String>,
    /// The browsers, screen readers and tools of the tests.
    pub environment: Vec<String>,
}

/// The criteria of a standard that have been assessed.
#[derive(Debug)]
pub struct Standard {
    all: u32,
    /// One per table row.
    pub criteria: Vec<Criterion>,
}

#[derive(Debug, PartialEq, Eq)]
pub struct Criterion {
    /// Number and name.
    pub name: String,
    pub state: State,
    /// How it is met, or why not.
    pub how: String,
    /// Paths of the tests and files that prove it.
    pub shown_by: Vec<String>,
}

/// The assessment of a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// « conforme »
    Met,
    /// « non conforme »
    NotMet,
    /// « non applicable »
    NotApplicable,
    /// « à juger par des personnes »
    ForPeople,
}

/// The conformity level by the rule of RGAA.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conformity {
    /// All applicable criteria are met.
    Total,
    /// At least half of the applicable criteria are met.
    Partial,
    /// Less than half of the applicable criteria are met.
    None,
}

static OURS: LazyLock<Result<Audit, String>> =
    LazyLock::new(|| parse(include_str!("../../docs/accessibility.md")));

/// The audit of this product.
///
/// # Errors
/// The error of [`parse`].
pub fn read() -> Result<&'static Audit, String> {
    OURS.as_ref().map_err(Clone::clone)
}

/// Parses an audit document.
///
/// # Errors
/// The first invalid row with its line number, or the missing part.
pub fn parse(text: &str) -> Result<Audit, String> {
    let blocks = blocks(text);
    Ok(Audit {
        made_on: made_on(&blocks)?,
        wcag: standard(&blocks, "WCAG 2.2", 3, 86)?,
        rgaa: standard(&blocks, "RGAA 4.1", 2, 106)?,
        for_people: items(&blocks, "Ce que des personnes jugent")?,
        environment: items(&blocks, "Environnement de test")?,
    })
}

impl Standard {
    /// The number of criteria in a state.
    #[must_use]
    pub fn count(&self, state: State) -> u32 {
        count(self.criteria.iter().filter(|criterion| criterion.state == state))
    }

    /// The number of criteria that are not assessed.
    #[must_use]
    pub fn not_looked_at(&self) -> u32 {
        self.all.saturating_sub(count(self.criteria.iter()))
    }

    /// The number of applicable criteria.
    #[must_use]
    pub fn applicable(&self) -> u32 {
        self.all.saturating_sub(self.count(State::NotApplicable))
    }

    /// The percentage of applicable criteria that are met, rounded down. A criterion that is not assessed
    /// counts as not met.
    #[must_use]
    pub fn share(&self) -> u32 {
        (self.count(State::Met) * 100).checked_div(self.applicable()).unwrap_or(0)
    }

    #[must_use]
    pub fn conformity(&self) -> Conformity {
        match self.share() {
            100.. => Conformity::Total,
            50..100 => Conformity::Partial,
            0..50 => Conformity::None,
        }
    }
}

fn count<'a>(criteria: impl Iterator<Item = &'a Criterion>) -> u32 {
    u32::try_from(criteria.count()).unwrap_or(u32::MAX)
}

/// A table row, or a paragraph or list item as a row of one cell.
struct Block {
    heading: String,
    place: String,
    cells: Vec<String>,
}

/// The blocks of a Markdown text, without code and emphasis marks.
#[expect(clippy::wildcard_enum_match_arm, reason = "the events are the library's, and most hold no text")]
fn blocks(text: &str) -> Vec<Block> {
    let (mut blocks, mut heading) = (Vec::new(), String::new());
    let (mut cells, mut words) = (Vec::new(), String::new());
    for (event, place) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        match &event {
            Event::Text(part) | Event::Code(part) | Event::InlineHtml(part) => words.push_str(part),
            Event::SoftBreak => words.push(' '),
            Event::End(TagEnd::Heading(_)) => heading = mem::take(&mut words),
            Event::End(TagEnd::TableCell | TagEnd::Paragraph | TagEnd::Item) => {
                cells.push(mem::take(&mut words))
            }
            _ => {}
        }
        let row = matches!(event, Event::End(TagEnd::TableHead | TagEnd::TableRow));
        if row {
            cells.resize(written_cells(text.get(place.clone()).unwrap_or_default()), String::new());
        }
        if row || matches!(event, Event::End(TagEnd::Paragraph | TagEnd::Item)) {
            let line = text.get(..place.start).map_or(0, |before| before.matches('\n').count()) + 1;
            let place = format!("docs/accessibility.md:{line}");
            blocks.push(Block { heading: heading.clone(), place, cells: mem::take(&mut cells) });
        }
    }
    blocks
}

/// The number of cells in the source of a row. The parser truncates long rows and pads short ones, so its
/// own count hides mistakes.
fn written_cells(row: &str) -> usize {
    row.trim().trim_matches('|').replace("\\|", "").split('|').count()
}

fn made_on(blocks: &[Block]) -> Result<Date, String> {
    let date = |block: &Block| block.cells.first()?.strip_prefix("Date : ").and_then(day::from_iso);
    blocks
        .iter()
        .find_map(date)
        .ok_or("docs/accessibility.md: there is no line « Date : 2026-11-25 »".to_owned())
}

fn items(blocks: &[Block], heading: &str) -> Result<Vec<String>, String> {
    let under = blocks.iter().filter(|block| block.heading == heading);
    let items: Vec<_> = under.flat_map(|block| block.cells.clone()).filter(|item| !item.is_empty()).collect();
    if items.is_empty() {
        return Err(format!("docs/accessibility.md: « {heading} » is a list"));
    }
    Ok(items)
}

/// The criteria in the tables under a heading, at most `all`. Each number has `parts` parts.
fn standard(blocks: &[Block], heading: &str, parts: usize, all: u32) -> Result<Standard, String> {
    let mut criteria: Vec<Criterion> = Vec::new();
    for block in blocks.iter().filter(|block| block.heading == heading && block.cells != COLUMNS) {
        let criterion = criterion(&block.cells, parts).map_err(|what| format!("{}: {what}", block.place))?;
        if criteria.iter().any(|other| other.number() == criterion.number()) {
            return Err(format!("{}: {} stands there twice", block.place, criterion.number()));
        }
        criteria.push(criterion);
    }
    if !(1..=all).contains(&count(criteria.iter())) {
        return Err(format!("docs/accessibility.md: « {heading} » has from 1 to {all} criteria"));
    }
    Ok(Standard { all, criteria })
}

fn criterion(cells: &[String], parts: usize) -> Result<Criterion, String> {
    let [name, state, how, shown_by] = cells else {
        return Err(format!("a row has 4 cells, this one {}", cells.len()));
    };
    let state = match state.as_str() {
        "conforme" => State::Met,
        "non conforme" => State::NotMet,
        "non applicable" => State::NotApplicable,
        "à juger par des personnes" => State::ForPeople,
        other => return Err(format!("« {other} » is no state")),
    };
    let shown_by = shown_by.split(", ").filter(|path| !path.is_empty()).map(str::to_owned).collect();
    let criterion = Criterion { name: name.clone(), state, how: how.clone(), shown_by };
    let number: Vec<_> = criterion.number().split('.').collect();
    if number.len() != parts || number.iter().any(|part| part.parse::<u8>().is_err()) {
        return Err(format!("« {name} » does not begin with the number of a criterion"));
    }
    if how.is_empty() || (state == State::Met && criterion.shown_by.is_empty()) {
        return Err(format!("{}: say how it is met, and what shows it", criterion.number()));
    }
    Ok(criterion)
}

impl Criterion {
    fn number(&self) -> &str {
        self.name.split(' ').next().unwrap_or_default()
    }
}
