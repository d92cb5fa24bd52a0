//! A table as the window shows it before it is imported.

use std::collections::HashMap;
use std::sync::atomic::AtomicBool;

use dateline_exchange::dates::{Decision, Order};
use dateline_exchange::import::{
    DateColumn, Outcome, Plan, PreviewRow, Report, RowReport, Watch, dry_run, preview as first_rows,
};
use dateline_exchange::mapping::{Field, guess};
use dateline_store::Database;

use super::outcome_of;
use crate::ApiError;
use crate::show::{self, word_label};
use crate::wire::{
    self, FigureOrder, ImportColumn, ImportFormat, ImportPreview, ImportProblem, ImportRow, ImportTarget,
    Mapped,
};

/// How many rows are shown as they will be.
const ROWS: usize = 50;

/// How many cells of a column are shown.
const SAMPLES: usize = 5;

/// How many problems are listed.
const PROBLEMS: usize = 200;

/// The largest table that is tried as a whole while one looks at it.
const TRIED: u64 = 200_000;

/// A file that Dateline exported: there is nothing to choose, only what would become of it.
pub(super) fn own(name: String, format: ImportFormat, tried: &Report) -> ImportPreview {
    let remark = "Dateline wrote this file: it is read as it is, and nothing needs to be mapped.";
    ImportPreview {
        name,
        format,
        encoding: "UTF-8".to_owned(),
        delimiter: ",".to_owned(),
        header: true,
        rows_total: tried.counts.rows(),
        columns: Vec::new(),
        mapping: Vec::new(),
        targets: Vec::new(),
        date_columns: Vec::new(),
        rows: Vec::new(),
        problems: problems(tried),
        counts: Some(super::counts(tried)),
        remarks: std::iter::once(remark.to_owned()).chain(tried.remarks.iter().cloned()).collect(),
        undecided: None,
    }
}

/// A table of anybody's, looked at.
pub(super) fn preview(plan: &Plan, header: bool, db: &Database) -> Result<ImportPreview, ApiError> {
    let guessed = guess(&plan.columns, &dateline_exchange::mapping::Mapping::default()).mapping;
    let names = &plan.table.columns;
    let columns = plan.columns.iter().enumerate().map(|(place, column)| ImportColumn {
        name: column.name.clone(),
        samples: column.cells.iter().take(SAMPLES).cloned().collect(),
        looked: column.rows as u64,
        filled: column.filled as u64,
        guess: guessed
            .entries
            .iter()
            .find(|entry| entry.from.sole_column() == Some(place))
            .map(|entry| entry.field.to_string()),
    });
    let mapping = plan.mapping.entries.iter();
    let mapping =
        mapping.map(|entry| Mapped { field: entry.field.to_string(), from: entry.from.written(names) });
    let tried = tried(plan, db)?;
    Ok(ImportPreview {
        name: plan.table.file_name(),
        format: ImportFormat::Table,
        encoding: plan.table.encoding.encoding.name().to_owned(),
        delimiter: char::from(plan.table.shape.delimiter).to_string(),
        header,
        rows_total: plan.rows,
        columns: columns.collect(),
        mapping: mapping.collect(),
        targets: targets(db)?,
        date_columns: plan.dates.iter().map(date_column).collect(),
        rows: first_rows(plan, ROWS)?.into_iter().map(|first| row(first, &tried.outcomes)).collect(),
        problems: tried.problems,
        counts: tried.counts,
        remarks: plan.remarks(),
        undecided: plan.ready().err().map(ApiError::from),
    })
}

/// What would become of all rows.
struct Tried {
    /// Of the first rows, by line.
    outcomes: HashMap<u64, Outcome>,
    problems: Vec<ImportProblem>,
    counts: Option<wire::ImportCounts>,
}

fn tried(plan: &Plan, db: &Database) -> Result<Tried, ApiError> {
    if plan.rows > TRIED {
        return Ok(Tried { outcomes: HashMap::new(), problems: Vec::new(), counts: None });
    }
    let report = dry_run(plan, db, &unwatched(&AtomicBool::new(false)))?;
    Ok(Tried {
        outcomes: report.rows().take(ROWS).map(|row| (row.line, row.outcome)).collect(),
        problems: problems(&report),
        counts: Some(super::counts(&report)),
    })
}

/// Nobody waits for it, and nobody stops it.
pub(super) fn unwatched(never: &AtomicBool) -> Watch<'_> {
    Watch { cancel: never, progress: &|_, _| {} }
}

fn problems(report: &Report) -> Vec<ImportProblem> {
    let of_row = |row: &RowReport| {
        let hint = (row.outcome == Outcome::Refused).then(|| "This row is left out.".to_owned());
        let (line, messages) = (row.line, row.problems.clone());
        messages.into_iter().map(move |message| ImportProblem {
            line,
            column: None,
            message,
            hint: hint.clone(),
        })
    };
    report.problems().flat_map(of_row).take(PROBLEMS).collect()
}

fn row(row: PreviewRow, outcomes: &HashMap<u64, Outcome>) -> ImportRow {
    let problem = |problems: &[String]| (!problems.is_empty()).then(|| problems.join("; "));
    match row.event {
        Ok(draft) => ImportRow {
            line: row.line,
            outcome: outcome_of(outcomes.get(&row.line).copied().unwrap_or(Outcome::Taken)),
            title: draft.title,
            date: draft.date.as_ref().map(show::reading).unwrap_or_default(),
            edtf: draft
                .date
                .as_ref()
                .and_then(|date| date.edtf())
                .map(ToString::to_string)
                .unwrap_or_default(),
            kind: draft.kind.unwrap_or_default(),
            status: draft.status.map(|status| word_label(status.as_str())).unwrap_or_default(),
            actors: draft.actors.into_iter().map(|(_, name)| name).collect(),
            place: draft.place.unwrap_or_default(),
            problem: problem(&draft.problems),
        },
        Err((outcome, why)) => ImportRow {
            line: row.line,
            outcome: outcome_of(outcome),
            title: String::new(),
            date: String::new(),
            edtf: String::new(),
            kind: String::new(),
            status: String::new(),
            actors: Vec::new(),
            place: String::new(),
            problem: Some(why),
        },
    }
}

fn date_column(column: &DateColumn) -> wire::DateColumn {
    let order = |order: Order| match order {
        Order::DayFirst => FigureOrder::Dmy,
        Order::MonthFirst => FigureOrder::Mdy,
    };
    let decision = column.seen.decide();
    let unsure = decision == Decision::Unsure;
    wire::DateColumn {
        column: column.name.clone(),
        order: match decision {
            Decision::NotNeeded => Some(FigureOrder::Ymd),
            _ => column.order().map(order),
        },
        evidence: match (column.seen.evidence(&column.name), decision) {
            (Some(evidence), _) => evidence,
            (None, Decision::NotNeeded) => {
                "Every date has the year first or names its month: there is nothing to choose.".to_owned()
            }
            (None, _) => String::new(),
        },
        certain: !unsure,
        alternatives: if decision == Decision::NotNeeded {
            Vec::new()
        } else {
            vec![FigureOrder::Dmy, FigureOrder::Mdy]
        },
    }
}

/// What columns can go to: the fields of an event, and the fields that the analyst defined.
fn targets(db: &Database) -> Result<Vec<ImportTarget>, ApiError> {
    let fixed = [
        (Field::Title, "Title", "Event"),
        (Field::Date, "Date", "Event"),
        (Field::Year, "Year, where the date says nothing", "Event"),
        (Field::Start, "Start of a duration", "Event"),
        (Field::End, "End of a duration", "Event"),
        (Field::Kind, "Kind", "Event"),
        (Field::Status, "Status", "Event"),
        (Field::Place, "Place", "Event"),
        (Field::Summary, "Summary", "Event"),
        (Field::Id, "Identifier in the table", "Event"),
        (Field::Actor(None), "Participant", "Who took part"),
        (Field::Actor(Some("host".to_owned())), "Host", "Who took part"),
        (Field::Actor(Some("party".to_owned())), "Party", "Who took part"),
        (Field::Actor(Some("speaker".to_owned())), "Speaker", "Who took part"),
        (Field::Actor(Some("target".to_owned())), "Target", "Who took part"),
        (Field::Source, "Source", "Beside it"),
        (Field::Tag, "Tag", "Beside it"),
        (Field::Note, "Note", "Beside it"),
    ];
    let target = |field: Field, label: String, group: &str| ImportTarget {
        repeat: field.is_many(),
        field: field.to_string(),
        label,
        group: group.to_owned(),
    };
    let fixed = fixed.into_iter().map(|(field, label, group)| target(field, label.to_owned(), group));
    let own = db.records(dateline_core::model::Noun::Field)?;
    let own = own.iter().filter(|field| field.text("applies_to") == Some("event")).map(|field| {
        let name = show::name_of(field);
        target(Field::Field(name.clone()), name, "Your fields")
    });
    Ok(fixed.chain(own).collect())
}
