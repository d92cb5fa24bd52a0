//! Tables in: pick, look, run, report, stop.

mod looking;
mod options;
mod running;
mod table;

use std::sync::atomic::AtomicBool;

use dateline_exchange::import::{Outcome, Report, RowReport, dry_run, dry_run_json};

pub use running::import_run;
use table::Table;

use crate::app::{TABLES, file_name};
use crate::show;
use crate::wire::{
    Done, ImportArgs, ImportCounts, ImportFormat, ImportPicked, ImportPreview, ImportReportArgs, ImportRows,
    ImportTextArgs, NoArgs, ReportRow, RowOutcome,
};
use crate::{ApiError, App};

/// The most rows of a report that are sent at once.
const MOST: u32 = 1000;

/// Asks for a table.
///
/// # Errors
/// If another long task is running.
pub fn import_pick(app: &App, _: NoArgs) -> Result<ImportPicked, ApiError> {
    app.refuse_while_busy()?;
    Ok(ImportPicked { table: app.host().pick_file_to_open(&TABLES).map(|path| app.offer(&path)) })
}

/// Offers rows that were copied from a spreadsheet to the import, as if they were a file.
///
/// # Errors
/// If another long task is running, or the text is empty or far too long.
pub fn import_text(app: &App, args: ImportTextArgs) -> Result<ImportPicked, ApiError> {
    app.refuse_while_busy()?;
    Ok(ImportPicked { table: Some(app.offer_text(&args.text)?) })
}

/// Looks at a table, and at what would become of its rows.
///
/// # Errors
/// If it is no table, or the options cannot be followed.
pub fn import_preview(app: &App, args: ImportArgs) -> Result<ImportPreview, ApiError> {
    let args = app.with_header(args);
    let table = Table::of(app.offered(&args.handle)?, &args.options)?;
    app.with_file(|file| match &table {
        Table::Plan { plan, header } if plan.sheet.is_none() => looking::preview(plan, *header, &file.db),
        Table::Plan { plan, .. } => {
            let tried = dry_run(plan, &file.db, &looking::unwatched(&AtomicBool::new(false)))?;
            Ok(looking::own(plan.table.file_name(), ImportFormat::DatelineTable, &tried))
        }
        Table::Json(path) => {
            let tried = dry_run_json(path, &file.db, &looking::unwatched(&AtomicBool::new(false)))?;
            Ok(looking::own(file_name(path).name, ImportFormat::DatelineJson, &tried))
        }
    })
}

/// Rows of a report.
///
/// # Errors
/// If the report is gone.
pub fn import_report(app: &App, args: ImportReportArgs) -> Result<ImportRows, ApiError> {
    let report = app.report(&args.handle)?;
    let wanted = |row: &RowReport| args.outcome.is_none_or(|outcome| outcome == outcome_of(row.outcome));
    let total =
        args.outcome.map_or_else(|| report.counts.rows(), |outcome| report.counts.of(outcome_to(outcome)));
    let (skip, limit) = (args.offset as usize, args.limit.min(MOST) as usize);
    let rows = report.rows().filter(wanted).skip(skip).take(limit);
    Ok(ImportRows { rows: with_titles(app, rows)?, total })
}

/// Stops the import that is running, if one is. It then leaves nothing behind.
///
/// # Errors
/// None.
pub fn import_cancel(app: &App, _: NoArgs) -> Result<Done, ApiError> {
    app.cancel();
    Ok(Done {})
}

fn counts(report: &Report) -> ImportCounts {
    let counts = &report.counts;
    ImportCounts {
        rows: counts.rows(),
        new: counts.taken,
        updated: counts.updated,
        unchanged: counts.unchanged,
        skipped: counts.skipped,
        refused: counts.refused,
    }
}

/// Rows about which there is nothing to say come without a title: it is that of their event.
fn with_titles(app: &App, rows: impl Iterator<Item = RowReport>) -> Result<Vec<ReportRow>, ApiError> {
    app.with_file(|file| {
        rows.map(|mut row| {
            if let (true, Some(event)) = (row.title.is_empty(), row.event) {
                row.title = file.db.record(event)?.as_ref().map(show::name_of).unwrap_or_default();
            }
            Ok(report_row(row))
        })
        .collect()
    })
}

fn report_row(row: RowReport) -> ReportRow {
    ReportRow {
        line: row.line,
        outcome: outcome_of(row.outcome),
        title: row.title,
        why: row.problems.join("; "),
        id: row.event.map(|event| event.to_string()),
    }
}

const fn outcome_of(outcome: Outcome) -> RowOutcome {
    match outcome {
        Outcome::Taken => RowOutcome::New,
        Outcome::Updated => RowOutcome::Updated,
        Outcome::Unchanged => RowOutcome::Unchanged,
        Outcome::Skipped => RowOutcome::Skipped,
        Outcome::Refused => RowOutcome::Refused,
    }
}

const fn outcome_to(outcome: RowOutcome) -> Outcome {
    match outcome {
        RowOutcome::New => Outcome::Taken,
        RowOutcome::Updated => Outcome::Updated,
        RowOutcome::Unchanged => Outcome::Unchanged,
        RowOutcome::Skipped => Outcome::Skipped,
        RowOutcome::Refused => Outcome::Refused,
    }
}
