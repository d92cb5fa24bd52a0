//! Tables in: pick, look, run, report, stop.

mod looking;
mod options;

use std::cell::Cell;
use std::path::PathBuf;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use dateline_exchange::ExchangeError;
use dateline_exchange::import::{
    Imported, Outcome, Plan, Report, RowReport, Watch, dry_run, dry_run_json, run, run_json,
};
use dateline_store::Database;

use crate::app::{TABLES, file_name};
use crate::show;
use crate::wire::{
    Done, Flags, ImportArgs, ImportCounts, ImportFormat, ImportOptions, ImportPicked, ImportPreview,
    ImportReport, ImportReportArgs, ImportRows, NoArgs, Progress, ReportRow, RowOutcome, Signal,
};
use crate::{ApiError, App};

/// What the task is called.
const TASK: &str = "import";

/// How often the window hears how far it is.
const TELL_EVERY: Duration = Duration::from_millis(100);

/// How many rows of the report come with the answer.
const SHOWN: usize = 200;

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

/// Looks at a table, and at what would become of its rows.
///
/// # Errors
/// If it is no table, or the options cannot be followed.
pub fn import_preview(app: &App, args: ImportArgs) -> Result<ImportPreview, ApiError> {
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

/// What is to be imported.
#[expect(clippy::large_enum_variant, reason = "there is one at a time")]
enum Table {
    /// A table, and how it will be read.
    Plan { plan: Plan, header: bool },
    /// Dateline's own JSON.
    Json(PathBuf),
}

impl Table {
    fn of(path: PathBuf, given: &ImportOptions) -> Result<Self, ApiError> {
        if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json")) {
            return Ok(Self::Json(path));
        }
        let options = options::of(given)?;
        Ok(Self::Plan { plan: Plan::prepare(&path, &options)?, header: options.header })
    }

    fn run(&self, db: &mut Database, watch: &Watch<'_>) -> Result<Imported, ExchangeError> {
        match self {
            Self::Plan { plan, .. } => run(plan, db, watch),
            Self::Json(path) => run_json(path, db, watch),
        }
    }
}

/// Imports a table as one change. It writes through a connection of its own, so that the window can be used meanwhile.
///
/// # Errors
/// If something is left that only a person can decide, the table or the file cannot be read or written, or it was
/// stopped. Nothing is changed then.
pub fn import_run(app: &App, args: ImportArgs) -> Result<ImportReport, ApiError> {
    let table = app.offered(&args.handle)?;
    let running = app.begin(TASK)?;
    let author = app.settings(|settings| settings.author.clone());
    let path = app.with_file(|file| match file.db.read_only() {
        Some(reason) => Err(dateline_store::StoreError::ReadOnly(reason.clone()).into()),
        None => Ok(file.db.path().to_owned()),
    })?;
    tell(app, "looking at the table", 0, None, false);
    let table = Table::of(table, &args.options)?;
    if let Table::Plan { plan, .. } = &table {
        plan.ready()?;
    }
    let mut db = Database::open(&path, &app.folders().app_data())?;
    if let Some(author) = author {
        db.set_author(&author)?;
    }
    db.snapshot(TASK)?;
    let told = Cell::new(Instant::now());
    let progress = |done, total| {
        if told.get().elapsed() >= TELL_EVERY {
            told.set(Instant::now());
            tell(app, "reading rows", done, Some(total), false);
        }
    };
    let imported = table.run(&mut db, &Watch { cancel: &running.task.cancelled, progress: &progress });
    let closed = db.close();
    tell(app, "done", 1, Some(1), true);
    let imported = imported?;
    // What was imported is in the file whether or not this connection ended well.
    drop(closed);
    drop(running);
    if imported.change.is_some() {
        let changed = app.with_file(|file| file.changed(Flags::from(imported.flags), false))?;
        app.tell(&Signal::Changed(changed));
    }
    let counts = counts(&imported.report);
    let remarks = imported.report.remarks.clone();
    let (handle, report) = app.keep_report(imported.report);
    let worth_a_look = |outcome| report.rows().filter(move |row| row.outcome == outcome);
    let rows = worth_a_look(Outcome::Refused).chain(worth_a_look(Outcome::Skipped)).take(SHOWN);
    Ok(ImportReport {
        change: imported.change.map(|change| change.to_string()),
        counts,
        remarks,
        rows: rows.map(report_row).collect(),
        handle,
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

#[expect(clippy::cast_precision_loss, reason = "a bar on the screen")]
fn tell(app: &App, doing: &str, done: u64, total: Option<u64>, ended: bool) {
    app.tell(&Signal::Progress(Progress {
        task: TASK.to_owned(),
        doing: doing.to_owned(),
        done: done as f64,
        total: total.map(|total| total as f64),
        ended,
    }));
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
