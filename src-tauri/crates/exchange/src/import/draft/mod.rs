//! From a row to the event that it would be.

mod dates;
#[cfg(test)]
mod tests;

use std::collections::{HashMap, HashSet};

use dateline_core::Date;
use dateline_core::model::{FigureType, Status};

use super::key;
use super::plan::Plan;
use super::report::Outcome;
use crate::mapping::{Entry, Field};
use crate::table::Row;

/// Why a row is refused that swallows the rest of its table.
pub(super) const NEVER_CLOSED: &str =
    "a quotation mark is opened in this row and never closed; all that follows lies in one cell";

/// An event as a row tells it, with names where the database has records.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Draft {
    /// The line on which the row begins.
    pub line: u64,
    /// What the row is called in its table.
    pub id: String,
    /// A digest of all that the row says.
    pub digest: String,
    /// The title.
    pub title: String,
    /// The date.
    pub date: Option<Date>,
    /// The kind's name.
    pub kind: Option<String>,
    /// The status.
    pub status: Option<Status>,
    /// The place's name.
    pub place: Option<String>,
    /// The summary.
    pub summary: Option<String>,
    /// Roles, where the mapping gives them, and actors' names.
    pub actors: Vec<(Option<String>, String)>,
    /// Tags' names.
    pub tags: Vec<String>,
    /// Titles or addresses of sources.
    pub sources: Vec<String>,
    /// Notes.
    pub notes: Vec<String>,
    /// Fields that the analyst defines, by their place in [`Drafter::fields`], and their values as they are kept.
    pub figures: Vec<(usize, String)>,
    /// What is to be known about the row.
    pub problems: Vec<String>,
}

/// What a row came to.
#[derive(Debug, Clone, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "nearly every row is an event; a box for each would cost more")]
pub enum Drafted {
    /// An event.
    Event(Draft),
    /// None, and why.
    Not(Outcome, String),
}

/// Reads rows as events.
pub struct Drafter<'p> {
    plan: &'p Plan,
    /// Names and types of the fields that figures belong to.
    pub fields: Vec<(String, FigureType)>,
    entries: Vec<(&'p Entry, usize)>,
    ids: HashSet<String>,
    copies: HashMap<[u8; 16], u32>,
    text: String,
    /// A cell came up that only the whole table explains, and nobody has looked at the whole table.
    unsure: std::cell::Cell<bool>,
}

impl<'p> Drafter<'p> {
    /// For the rows of `plan`.
    #[must_use]
    pub fn new(plan: &'p Plan) -> Self {
        let mut fields: Vec<(String, FigureType)> = Vec::new();
        let mut place_of = |name: &str, holds| {
            let known = fields.iter().position(|(known, _)| known == name);
            known.unwrap_or_else(|| {
                fields.push((name.to_owned(), holds));
                fields.len() - 1
            })
        };
        for kept in &plan.kept {
            place_of(&kept.name, kept.holds);
        }
        let entries = plan
            .mapping
            .entries
            .iter()
            .map(|entry| match &entry.field {
                Field::Field(name) => (entry, place_of(name, FigureType::Text)),
                _ => (entry, 0),
            })
            .collect();
        Self {
            plan,
            fields,
            entries,
            ids: HashSet::new(),
            copies: HashMap::new(),
            text: String::new(),
            unsure: false.into(),
        }
    }

    /// Reads a row.
    pub fn draft(&mut self, row: &Row) -> Drafted {
        let (line, cells) = (row.line, &row.cells);
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            return Drafted::Not(Outcome::Skipped, "the row is empty".to_owned());
        }
        if row.is_open {
            return Drafted::Not(Outcome::Refused, NEVER_CLOSED.to_owned());
        }
        let mut draft = Draft { line, ..Draft::default() };
        if let Some(why) = self.uneven(cells, &mut draft) {
            return Drafted::Not(Outcome::Refused, why);
        }
        if let Some(cell) = cells.iter().position(|cell| cell.contains('\0')) {
            let why = format!("“{}” has a NUL character in it", self.column(cell));
            return Drafted::Not(Outcome::Refused, why);
        }
        for place in 0..self.entries.len() {
            let (entry, field) = self.entries[place];
            let mut text = std::mem::take(&mut self.text);
            entry.from.fill(|place| cells.get(place).unwrap_or(""), &mut text);
            self.put(&mut draft, entry, field, &text);
            self.text = text;
        }
        if draft.title.is_empty() {
            return Drafted::Not(Outcome::Refused, "it has no title".to_owned());
        }
        self.date(&mut draft, cells);
        self.keep(&mut draft, cells);
        match self.id(&draft, cells) {
            Ok(id) => draft.id = id,
            Err(why) => return Drafted::Not(Outcome::Refused, why),
        }
        draft.digest = key::digest(&draft);
        Drafted::Event(draft)
    }

    /// Whether a cell came up that only the whole table explains, in a plan that was made at a glance.
    #[must_use]
    pub const fn is_unsure(&self) -> bool {
        self.unsure.get()
    }

    fn column(&self, place: usize) -> &str {
        self.plan.columns.get(place).map_or("a cell beyond the columns", |column| column.name.as_str())
    }

    /// A row may lack cells at its end, as spreadsheets leave them out. With more cells than columns, nothing tells
    /// which belong where, unless the extra ones are empty.
    fn uneven(&self, cells: &csv::StringRecord, draft: &mut Draft) -> Option<String> {
        let (has, wants) = (cells.len(), self.plan.columns.len());
        if has < wants {
            draft.problems.push(format!("the row has {has} cells where the table has {wants} columns"));
        }
        cells.iter().skip(wants).any(|cell| !cell.trim().is_empty()).then(|| {
            format!("the row has {has} cells where the table has {wants} columns; a cell with the delimiter in it needs quotation marks")
        })
    }

    fn put(&self, draft: &mut Draft, entry: &Entry, field: usize, text: &str) {
        if text.is_empty() {
            return;
        }
        let one = || Some(text.to_owned());
        let several = || {
            let parts: Vec<String> = match &entry.separator {
                Some(separator) => {
                    text.split(separator.as_str()).map(|part| part.trim().to_owned()).collect()
                }
                None => vec![text.to_owned()],
            };
            parts.into_iter().filter(|part| !part.is_empty())
        };
        match &entry.field {
            Field::Title => draft.title.push_str(text),
            Field::Kind => draft.kind = one(),
            Field::Place => draft.place = one(),
            Field::Summary => draft.summary = one(),
            Field::Status => match status(text) {
                Some(status) => draft.status = Some(status),
                None => {
                    draft.problems.push(format!("“{text}” is not a status; it is kept as a note"));
                    draft.notes.push(format!("{}: {text}", entry.from.written(&self.plan.table.columns)));
                }
            },
            Field::Actor(role) => {
                for name in several() {
                    if !draft.actors.iter().any(|(other, known)| other == role && *known == name) {
                        draft.actors.push((role.clone(), name));
                    }
                }
            }
            Field::Tag => draft.tags.extend(several()),
            Field::Source => draft.sources.extend(several()),
            Field::Note => draft.notes.extend(several()),
            Field::Field(_) => draft.figures.push((field, text.to_owned())),
            Field::Id | Field::Date | Field::Start | Field::End | Field::Year => {}
        }
    }

    /// The id of the row, or what stands for it: a digest of its cells, and which copy of such a row it is.
    fn id(&mut self, draft: &Draft, cells: &csv::StringRecord) -> Result<String, String> {
        let Some(from) = self.plan.template(&Field::Id) else {
            let mut hasher = blake3::Hasher::new();
            for cell in cells {
                hasher.update(&(cell.len() as u64).to_le_bytes()).update(cell.as_bytes());
            }
            let digest = hasher.finalize();
            let mut short = [0; 16];
            short.copy_from_slice(&digest.as_bytes()[..16]);
            let copy = self.copies.entry(short).or_insert(0);
            *copy += 1;
            let digest = &digest.to_hex()[..32];
            return Ok(if *copy == 1 { format!("={digest}") } else { format!("={digest}-{copy}") });
        };
        from.fill(|place| cells.get(place).unwrap_or(""), &mut self.text);
        if self.text.is_empty() {
            return Err("it has no id, though other rows have one".to_owned());
        }
        if !self.ids.insert(self.text.clone()) {
            return Err(format!(
                "the id “{}” stands on an earlier row (this one is “{}”)",
                self.text, draft.title
            ));
        }
        Ok(self.text.clone())
    }
}

/// The status of this word, however it is written: “under way”, “Not held”.
fn status(text: &str) -> Option<Status> {
    text.trim().to_lowercase().replace([' ', '_'], "-").parse().ok()
}
