//! The accessibility audit of this product, `docs/accessibility.md`, as the public statement needs it. It
//! is read when documents are printed: an audit that cannot be read prints none. It must not know how the
//! statement says it.

use std::fmt;
use std::sync::LazyLock;

use shared::{Date, day};

/// Criteria of RGAA 4.1.
const RGAA: u32 = 106;
/// Success criteria of WCAG 2.2: levels A, AA and AAA.
const WCAG: u32 = 86;
const COLUMNS: [&str; 4] = ["criterion", "state", "how it is met", "shown by"];

/// What has been found, and when.
#[derive(Debug)]
pub struct Audit {
    /// The day of the last look.
    pub made_on: Date,
    /// The criteria of WCAG 2.2.
    pub wcag: Standard,
    /// The criteria of RGAA 4.1.
    pub rgaa: Standard,
    /// What only people can judge.
    pub for_people: Vec<String>,
    /// What it was tested with.
    pub environment: Vec<String>,
}

/// The criteria of a standard that somebody has looked at.
#[derive(Debug)]
pub struct Standard {
    all: u32,
    /// One a row of its tables.
    pub criteria: Vec<Criterion>,
}

/// One criterion.
#[derive(Debug, PartialEq, Eq)]
pub struct Criterion {
    /// Its number and its name.
    pub name: String,
    /// Whether it is met.
    pub state: State,
    /// How, or why not.
    pub how: String,
}

/// Whether a criterion is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is.
    Met,
    /// It is not.
    NotMet,
    /// Nothing here is of its kind.
    NotApplicable,
    /// Only people can say.
    ForPeople,
}

/// What a site says of itself, by RGAA's rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conformity {
    /// Every criterion that applies is met.
    Total,
    /// At least half of them.
    Partial,
    /// Less.
    None,
}

/// Why an audit cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line, counted from 1; 0 for the file as a whole.
    pub line: usize,
    /// What is wrong there.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "docs/accessibility.md:{}: {}", self.line, self.what)
    }
}

impl std::error::Error for Fault {}

static OURS: LazyLock<Result<Audit, Fault>> =
    LazyLock::new(|| parse(include_str!("../../docs/accessibility.md")));

/// The audit of this product.
///
/// # Errors
/// A line that is not as it should be.
pub fn read() -> Result<&'static Audit, Fault> {
    OURS.as_ref().map_err(Clone::clone)
}

impl Standard {
    /// How many criteria are in this state.
    #[must_use]
    pub fn count(&self, state: State) -> u32 {
        count(self.criteria.iter().filter(|criterion| criterion.state == state))
    }

    /// How many nobody has looked at.
    #[must_use]
    pub fn not_looked_at(&self) -> u32 {
        self.all.saturating_sub(count(self.criteria.iter()))
    }

    /// How many apply.
    #[must_use]
    pub fn applicable(&self) -> u32 {
        self.all.saturating_sub(self.count(State::NotApplicable))
    }

    /// How many per cent of those that apply are met, rounded down. What is not known counts as not met.
    #[must_use]
    pub fn share(&self) -> u32 {
        (self.count(State::Met) * 100).checked_div(self.applicable()).unwrap_or(0)
    }

    /// What that makes of the site.
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

/// Reads an audit.
///
/// # Errors
/// The first line that is not as it should be, or a part that is missing.
pub fn parse(text: &str) -> Result<Audit, Fault> {
    let mut reader = Reader::default();
    for (index, line) in text.lines().enumerate() {
        reader.take(line.trim()).map_err(|what| Fault { line: index + 1, what })?;
    }
    reader.end().map_err(|what| Fault { line: 0, what: what.to_owned() })
}

/// The part of the file that a line stands in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Part {
    #[default]
    Other,
    Wcag,
    Rgaa,
    ForPeople,
    Environment,
}

#[derive(Debug, Default)]
struct Reader {
    part: Part,
    /// The lines of the table that have been read.
    row: usize,
    made_on: Option<Date>,
    wcag: Vec<Criterion>,
    rgaa: Vec<Criterion>,
    for_people: Vec<String>,
    environment: Vec<String>,
}

impl Reader {
    fn take(&mut self, line: &str) -> Result<(), String> {
        if let Some(title) = line.strip_prefix("## ") {
            self.part = match title {
                "WCAG 2.2" => Part::Wcag,
                "RGAA 4.1" => Part::Rgaa,
                "Ce que des personnes jugent" => Part::ForPeople,
                "Environnement de test" => Part::Environment,
                _ => Part::Other,
            };
        } else if let Some(date) = line.strip_prefix("Date : ") {
            self.made_on = Some(day::from_iso(date).ok_or("the date must be as 2026-11-25")?);
        }
        if !line.starts_with('|') {
            self.row = 0;
        }
        let item = line.strip_prefix("- ").map(str::to_owned);
        match self.part {
            Part::Wcag if line.starts_with('|') => self.criterion(line, 3),
            Part::Rgaa if line.starts_with('|') => self.criterion(line, 2),
            Part::ForPeople => {
                self.for_people.extend(item);
                Ok(())
            }
            Part::Environment => {
                self.environment.extend(item);
                Ok(())
            }
            Part::Wcag | Part::Rgaa | Part::Other => Ok(()),
        }
    }

    /// A line of a table: its head, the rule under it, or a criterion whose number has so many parts.
    fn criterion(&mut self, line: &str, parts: usize) -> Result<(), String> {
        self.row += 1;
        let cells = cells(line)?;
        if self.row == 1 {
            let head = cells.iter().map(String::as_str).eq(COLUMNS);
            return if head {
                Ok(())
            } else {
                Err(format!("a table begins with | {} |", COLUMNS.join(" | ")))
            };
        }
        if self.row == 2 {
            let rule = cells.iter().all(|cell| !cell.is_empty() && cell.chars().all(|sign| sign == '-'));
            return if rule {
                Ok(())
            } else {
                Err("under its head a table has | --- | --- | --- | --- |".to_owned())
            };
        }
        let [name, state, how, shown_by] = cells;
        let state = state_of(&state)?;
        let number = name.split(' ').next().unwrap_or_default();
        let is_number = number.split('.').count() == parts
            && number
                .split('.')
                .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
        if !is_number {
            return Err(format!("« {name} » does not begin with the number of a criterion"));
        }
        if how.is_empty() || (state == State::Met && shown_by.is_empty()) {
            return Err(format!("{number}: say how it is met, and what shows it"));
        }
        let known = if parts == 3 { &mut self.wcag } else { &mut self.rgaa };
        if known.iter().any(|one| one.name.split(' ').next() == Some(number)) {
            return Err(format!("{number} stands there twice"));
        }
        known.push(Criterion { name, state, how });
        Ok(())
    }

    fn end(self) -> Result<Audit, &'static str> {
        let made_on = self.made_on.ok_or("there is no line « Date : 2026-11-25 »")?;
        let standard = |all, criteria: Vec<Criterion>| {
            let fits = !criteria.is_empty() && criteria.len() <= usize::try_from(all).unwrap_or(usize::MAX);
            fits.then_some(Standard { all, criteria })
        };
        if self.for_people.is_empty() || self.environment.is_empty() {
            return Err("« Ce que des personnes jugent » and « Environnement de test » are lists");
        }
        Ok(Audit {
            made_on,
            wcag: standard(WCAG, self.wcag).ok_or("« WCAG 2.2 » has from 1 to 86 criteria")?,
            rgaa: standard(RGAA, self.rgaa).ok_or("« RGAA 4.1 » has from 1 to 106 criteria")?,
            for_people: self.for_people,
            environment: self.environment,
        })
    }
}

fn state_of(cell: &str) -> Result<State, String> {
    match cell {
        "conforme" => Ok(State::Met),
        "non conforme" => Ok(State::NotMet),
        "non applicable" => Ok(State::NotApplicable),
        "à juger par des personnes" => Ok(State::ForPeople),
        other => Err(format!("« {other} » is no state")),
    }
}

/// The four cells of a row, without the marks of code. `\|` is a sign in a cell.
fn cells(line: &str) -> Result<[String; 4], String> {
    let inside = line.strip_prefix('|').and_then(|line| line.strip_suffix('|')).unwrap_or_default();
    let cells: Vec<String> = inside
        .replace("\\|", "\u{0}")
        .split('|')
        .map(|cell| cell.trim().replace('\u{0}', "|").replace('`', ""))
        .collect();
    cells.try_into().map_err(|cells: Vec<String>| format!("a row has 4 cells, this one {}", cells.len()))
}
