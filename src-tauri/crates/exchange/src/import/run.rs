//! Running an import: one change, with a report about every row.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use dateline_core::ChangeId;
use dateline_store::{Database, Flags, Label, StoreError};

use super::OPERATION;
use super::draft::{Drafted, Drafter};
use super::key;
use super::names::Names;
use super::past::Past;
use super::plan::Plan;
use super::report::{Outcome, Report};
use super::write::{DELETED, Writer};
use crate::error::ExchangeError;
use crate::table::Row;

/// Rows that are handed over at a time; between two batches it is seen whether someone wants to stop.
const BATCH: usize = 500;
/// Batches that may wait while the database is busy.
const WAITING: usize = 8;

/// Someone who waits for an import.
pub struct Watch<'w> {
    /// Set to stop it; it then leaves nothing behind.
    pub cancel: &'w AtomicBool,
    /// Told now and then how far it is: bytes done, and bytes in all.
    pub progress: &'w dyn Fn(u64, u64),
}

impl Watch<'_> {
    /// Tells how far it is, and sees whether it is to stop.
    pub(super) fn look(&self, plan: &Plan, bytes: u64) -> Result<(), ExchangeError> {
        (self.progress)(bytes, plan.table.shape.bytes);
        if self.cancel.load(Ordering::Relaxed) { Err(ExchangeError::Cancelled) } else { Ok(()) }
    }
}

/// What came of an import.
#[derive(Debug)]
pub struct Imported {
    /// What became of every row.
    pub report: Report,
    /// The change; none if nothing changed.
    pub change: Option<ChangeId>,
    /// What it touched.
    pub flags: Flags,
}

/// Imports a table. The text index is behind afterwards ([`Database::catch_up_text`]).
///
/// # Errors
/// If something is left that only a person can decide ([`Plan::ready`]), the table or the database cannot be read or
/// written, or it was stopped. Nothing is changed then.
pub fn run(plan: &Plan, database: &mut Database, watch: &Watch<'_>) -> Result<Imported, ExchangeError> {
    if let Some(sheet) = &plan.sheet {
        return super::sheet::run(plan, sheet, database, watch);
    }
    plan.ready()?;
    let names = Names::read(database)?;
    let mut past = Past::read(database, &plan.name)?;
    past.look_up_changed(database, plan)?;
    let drafter = Drafter::new(plan);
    let mut writer = Writer::new(plan, names, past, drafter.fields.clone());
    let label = Label::new(OPERATION, format!("import of {}", plan.table.file_name()));
    let mut refused = None;
    let committed = database.import(&label, |bulk| {
        let mut report = Report::with_remarks(plan.remarks());
        let done = each_row(plan, drafter, watch, |line, drafted| {
            match drafted {
                Drafted::Not(outcome, why) => report.note(line, outcome, None, "", vec![why]),
                Drafted::Event(draft) => {
                    let written = writer.write(bulk, &draft)?;
                    let problems = draft.problems.into_iter().chain(written.problems).collect();
                    report.note(line, written.outcome, written.event, &draft.title, problems);
                }
            }
            Ok(())
        });
        match done {
            Ok(()) => Ok(report),
            Err(ExchangeError::Store(error)) => Err(error),
            Err(other) => {
                refused = Some(other);
                Err(StoreError::Cancelled)
            }
        }
    });
    match (committed, refused) {
        (Ok(committed), _) => {
            Ok(Imported { report: committed.value, change: committed.change, flags: committed.flags })
        }
        (Err(_), Some(refused)) => Err(refused),
        (Err(error), None) => Err(error.into()),
    }
}

/// What an import would do, without doing it.
///
/// # Errors
/// If the table or the database cannot be read, or it was stopped.
pub fn dry_run(plan: &Plan, database: &Database, watch: &Watch<'_>) -> Result<Report, ExchangeError> {
    if let Some(sheet) = &plan.sheet {
        return super::sheet::dry_run(plan, sheet, database, watch);
    }
    let past = Past::read(database, &plan.name)?;
    let mut report = Report::with_remarks(plan.remarks());
    each_row(plan, Drafter::new(plan), watch, |line, drafted| {
        match drafted {
            Drafted::Not(outcome, why) => report.note(line, outcome, None, "", vec![why]),
            Drafted::Event(draft) => {
                let known = past.known(&draft.id);
                let mut problems = draft.problems.clone();
                let outcome = match known {
                    None => Outcome::Taken,
                    Some(known) if known.deleted => {
                        problems.push(DELETED.to_owned());
                        Outcome::Skipped
                    }
                    Some(known) if known.digest == key::digest(&draft) => Outcome::Unchanged,
                    Some(_) => Outcome::Updated,
                };
                report.note(line, outcome, known.map(|known| known.event), &draft.title, problems);
            }
        }
        Ok(())
    })?;
    Ok(report)
}

/// Some rows, and how many bytes of the table lie behind them.
type Batch = (Vec<(u64, Drafted)>, u64);

/// Reads rows on one thread while `each` takes them on this one.
fn each_row(
    plan: &Plan,
    drafter: Drafter<'_>,
    watch: &Watch<'_>,
    mut each: impl FnMut(u64, Drafted) -> Result<(), ExchangeError>,
) -> Result<(), ExchangeError> {
    let (sender, receiver): (_, Receiver<Result<Batch, ExchangeError>>) = sync_channel(WAITING);
    thread::scope(|scope| {
        scope.spawn(move || {
            if let Err(error) = draft_all(plan, drafter, &sender) {
                // Nobody listens any more only if the import has failed already.
                _ = sender.send(Err(error));
            }
        });
        for batch in receiver {
            let (rows, bytes) = batch?;
            watch.look(plan, bytes)?;
            for (line, drafted) in rows {
                each(line, drafted)?;
            }
        }
        Ok(())
    })
}

fn draft_all(
    plan: &Plan,
    mut drafter: Drafter<'_>,
    sender: &SyncSender<Result<Batch, ExchangeError>>,
) -> Result<(), ExchangeError> {
    let mut rows = plan.table.rows()?;
    let mut row = Row::default();
    let mut batch = Vec::with_capacity(BATCH);
    while rows.read(&mut row)? {
        batch.push((row.line, drafter.draft(&row)));
        if batch.len() == BATCH && sender.send(Ok((std::mem::take(&mut batch), rows.bytes()))).is_err() {
            return Ok(());
        }
    }
    // The last batch may be empty: whoever watches still sees the end.
    _ = sender.send(Ok((batch, plan.table.shape.bytes)));
    Ok(())
}
