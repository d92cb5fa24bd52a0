//! Running an import: through a connection of its own, so that the window can be used meanwhile.

use std::cell::Cell;
use std::time::{Duration, Instant};

use dateline_exchange::import::{Imported, Outcome, Watch};
use dateline_store::{Database, StoreError};

use super::table::Table;
use super::{counts, report_row};
use crate::app::Task;
use crate::wire::{Flags, ImportArgs, ImportReport, Progress, Signal};
use crate::{ApiError, App};

/// What the task is called.
const TASK: &str = "import";

/// How often the window hears how far it is.
const TELL_EVERY: Duration = Duration::from_millis(100);

/// How many rows of the report come with the answer.
const SHOWN: usize = 200;

/// Imports a table as one change.
///
/// # Errors
/// If something is left that only a person can decide, the table or the file cannot be read or written, or it was
/// stopped. Nothing is changed then.
pub fn import_run(app: &App, args: ImportArgs) -> Result<ImportReport, ApiError> {
    let args = app.with_header(args);
    let running = app.begin(TASK)?;
    let imported = bring_in(app, &running.task, &args);
    drop(running);
    tell(app, "done", 1, Some(1), true);
    let Imported { report, change, .. } = imported?;
    let (counts, remarks) = (counts(&report), report.remarks.clone());
    let (handle, report) = app.keep_report(report);
    let worth_a_look = |outcome| report.rows().filter(move |row| row.outcome == outcome);
    let rows = worth_a_look(Outcome::Refused).chain(worth_a_look(Outcome::Skipped)).take(SHOWN);
    Ok(ImportReport {
        handle,
        change: change.map(|change| change.to_string()),
        counts,
        remarks,
        rows: rows.map(report_row).collect(),
    })
}

fn bring_in(app: &App, task: &Task, args: &ImportArgs) -> Result<Imported, ApiError> {
    let path = app.offered(&args.handle)?;
    let author = app.settings(|settings| settings.author.clone());
    let file = app.with_file(|file| match file.db.read_only() {
        Some(reason) => Err(StoreError::ReadOnly(reason.clone()).into()),
        None => Ok(file.db.path().to_owned()),
    })?;
    tell(app, "looking at the table", 0, None, false);
    let table = Table::of(path, &args.options)?;
    if let Table::Plan { plan, .. } = &table {
        plan.ready()?;
    }
    let mut db = Database::open(&file, &app.folders().app_data())?;
    if let Some(author) = author {
        db.set_author(&author)?;
    }
    let imported = write(app, task, &table, &mut db);
    // What was imported is in the file, and what was not is not, whether or not this connection ends well.
    let _ = db.close();
    imported
}

fn write(app: &App, task: &Task, table: &Table, db: &mut Database) -> Result<Imported, ApiError> {
    // The store keeps one before it writes, if there is something to keep.
    tell(app, "keeping a snapshot", 0, None, false);
    let told = Cell::new(Instant::now());
    let progress = |done, total| {
        if told.get().elapsed() >= TELL_EVERY {
            told.set(Instant::now());
            tell(app, "reading rows", done, Some(total), false);
        }
    };
    let imported = table.run(db, &Watch { cancel: &task.cancelled, progress: &progress })?;
    if imported.change.is_some() {
        let changed = app.with_file(|file| file.changed(Flags::from(imported.flags), false))?;
        app.tell(&Signal::Changed(changed));
        // The events can be looked at by now; the words of a large table take as long again.
        tell(app, "indexing words", 0, None, false);
        // Whoever looks for words first does it otherwise.
        let _ = db.catch_up_text();
    }
    Ok(imported)
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
