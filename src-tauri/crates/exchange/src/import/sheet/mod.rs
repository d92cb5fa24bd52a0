//! Dateline's own table into an event database. What stands in the last column is taken as it is, with its ids; where a
//! person changed a cell since, the cell counts.

mod event;
mod known;
mod parts;

use dateline_core::Id;
use dateline_core::model::{Noun, Value};
use dateline_store::{Bulk, Database, Label, StoreError};

use known::Known;

use super::OPERATION;
use super::draft::NEVER_CLOSED;
use super::plan::Plan;
use super::records::{Became, Incoming, Records};
use super::report::{Outcome, Report};
use super::run::{Imported, Watch};
use crate::error::ExchangeError;
use crate::json::{Parsed, from_json};
use crate::sheet::{Sheet, SheetRow};
use crate::table::Row;

/// Imports one of Dateline's own tables.
pub(super) fn run(
    plan: &Plan,
    sheet: &Sheet,
    database: &mut Database,
    watch: &Watch<'_>,
) -> Result<Imported, ExchangeError> {
    let label = Label::new(OPERATION, format!("import of {}", plan.table.file_name()));
    let known = Known::read(database, &sheet.fields)?;
    let mut refused = None;
    let committed = database.import(&label, |bulk| {
        let mut taking = Taking { sheet, known, records: Records::default(), rows: Vec::new() };
        match taking.rows(plan, bulk, watch) {
            Ok(()) => {}
            Err(ExchangeError::Store(error)) => return Err(error),
            Err(other) => {
                refused = Some(other);
                return Err(StoreError::Cancelled);
            }
        }
        let Taking { records, mut rows, .. } = taking;
        for became in records.finish(bulk)? {
            note(&mut rows, became);
        }
        let mut report = Report::default();
        for row in rows {
            report.note(row.line, row.outcome(), row.event, &row.title, row.problems);
        }
        Ok(report)
    });
    match (committed, refused) {
        (Ok(committed), _) => {
            Ok(Imported { report: committed.value, change: committed.change, flags: committed.flags })
        }
        (Err(_), Some(refused)) => Err(refused),
        (Err(error), None) => Err(error.into()),
    }
}

/// What would become of the rows, without doing it: an event that is there is looked at by its own columns.
pub(super) fn dry_run(
    plan: &Plan,
    sheet: &Sheet,
    database: &Database,
    watch: &Watch<'_>,
) -> Result<Report, ExchangeError> {
    let mut report = Report::default();
    let mut rows = plan.table.rows()?;
    let mut read = Row::default();
    while rows.read(&mut read)? {
        watch.look(plan, rows.bytes())?;
        if read.is_open {
            report.note(read.line, Outcome::Refused, None, "", vec![NEVER_CLOSED.to_owned()]);
            continue;
        }
        let row = sheet.row(&read.cells);
        if row.is_only_records() {
            continue;
        }
        let id: Option<Id> = row.cell("id").and_then(|id| id.parse().ok());
        let there = id.map(|id| database.event_row(id)).transpose()?.flatten();
        let outcome = there.as_ref().map_or(Outcome::Taken, |event| {
            let date = crate::sheet::date_cells(&event.date);
            let same = [("title", event.title.as_str()), ("date", &date[0]), ("time", &date[1])];
            let changed =
                same.iter().any(|(column, value)| row.cell(column).is_some_and(|cell| cell != *value));
            if changed { Outcome::Updated } else { Outcome::Unchanged }
        });
        report.note(read.line, outcome, id, row.cell("title").unwrap_or_default(), row.problems.clone());
    }
    Ok(report)
}

/// A row and what became of what it brought.
struct Taken {
    line: u64,
    title: String,
    event: Option<Id>,
    /// What became of the event itself.
    own: Option<Outcome>,
    /// Whether anything that hangs on it changed.
    changed: bool,
    problems: Vec<String>,
}

impl Taken {
    fn refused(line: u64, why: &str) -> Self {
        Self {
            line,
            title: String::new(),
            event: None,
            own: Some(Outcome::Refused),
            changed: false,
            problems: vec![why.to_owned()],
        }
    }

    fn outcome(&self) -> Outcome {
        match (self.own, self.changed) {
            (Some(Outcome::Unchanged), true) => Outcome::Updated,
            (Some(own), _) => own,
            // Rows of records without an event.
            (None, true) => Outcome::Taken,
            (None, false) => Outcome::Unchanged,
        }
    }
}

fn note(rows: &mut [Taken], became: Became) {
    let Some(row) = rows.get_mut(became.place) else { return };
    if became.is_event {
        row.own = Some(became.outcome);
    } else if matches!(became.outcome, Outcome::Taken | Outcome::Updated) {
        row.changed = true;
    }
    row.problems.extend(became.problem);
}

/// A table on its way in.
struct Taking<'s> {
    sheet: &'s Sheet,
    known: Known,
    records: Records,
    rows: Vec<Taken>,
}

impl Taking<'_> {
    fn rows(&mut self, plan: &Plan, bulk: &mut Bulk<'_>, watch: &Watch<'_>) -> Result<(), ExchangeError> {
        let mut rows = plan.table.rows()?;
        let mut row = Row::default();
        let mut count = 0_u64;
        while rows.read(&mut row)? {
            if count.is_multiple_of(500) {
                watch.look(plan, rows.bytes())?;
            }
            count += 1;
            if row.is_open {
                self.rows.push(Taken::refused(row.line, NEVER_CLOSED));
            } else {
                self.row(bulk, row.line, self.sheet.row(&row.cells))?;
            }
        }
        watch.look(plan, plan.table.shape.bytes)
    }

    fn row(&mut self, bulk: &mut Bulk<'_>, line: u64, row: SheetRow) -> Result<(), StoreError> {
        let place = self.rows.len();
        let mut taken = Taken {
            line,
            title: row.cell("title").unwrap_or_default().to_owned(),
            event: None,
            own: None,
            changed: false,
            problems: row.problems.clone(),
        };
        let mut records: Vec<Incoming> = Vec::new();
        for (noun, object) in &row.records {
            match from_json(*noun, object) {
                Ok(Parsed { id, values, problems }) => {
                    taken.problems.extend(problems);
                    records.push(Incoming { place, noun: *noun, id, values });
                }
                Err(why) => taken.problems.push(format!("a {}: {why}", noun.table())),
            }
        }
        for record in &records {
            self.known.learn(record.noun, record.id, &record.values);
        }
        if row.is_only_records() {
            if records.is_empty() && taken.problems.is_empty() {
                taken.own = Some(Outcome::Skipped);
                taken.problems.push("the row is empty".to_owned());
            }
        } else {
            match self.event(bulk, place, &row, &mut taken)? {
                Some(event) => {
                    taken.event = Some(event.id);
                    let id = event.id;
                    self.parts(bulk, place, id, &row, &mut records, &mut taken)?;
                    records.push(event);
                }
                None => taken.own = Some(Outcome::Refused),
            }
        }
        let refused = taken.own == Some(Outcome::Refused);
        self.rows.push(taken);
        if refused {
            return Ok(());
        }
        // What is shared and the event come before what hangs on it.
        records.sort_by_key(|record| hangs(record.noun));
        for record in records {
            if let Some(became) = self.records.write(bulk, record)? {
                note(&mut self.rows, became);
            }
        }
        Ok(())
    }
}

const fn hangs(noun: Noun) -> u8 {
    match noun {
        Noun::Kind | Noun::Actor | Noun::Place | Noun::Source | Noun::Tag | Noun::Field => 0,
        Noun::Alias | Noun::Office | Noun::Event => 1,
        Noun::StatusChange | Noun::Participation | Noun::Relation | Noun::Figure | Noun::Claim => 2,
        _ => 3,
    }
}

/// The value of a field among those of a record.
fn value<'v>(values: &'v [(&'static str, Value)], field: &str) -> Option<&'v Value> {
    values.iter().find(|(name, _)| *name == field).map(|(_, value)| value)
}

fn text<'v>(values: &'v [(&'static str, Value)], field: &str) -> Option<&'v str> {
    match value(values, field) {
        Some(Value::Text(text)) => Some(text),
        _ => None,
    }
}

fn link(values: &[(&'static str, Value)], field: &str) -> Option<Id> {
    match value(values, field) {
        Some(Value::Id(id)) => Some(*id),
        _ => None,
    }
}
