//! Running an import: one change, with a report about every row.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, channel, sync_channel};
use std::thread;

use dateline_core::ChangeId;
use dateline_store::{Database, Flags, Label, StoreError};

use super::OPERATION;
use super::draft::{Drafted, Drafter};
use super::names::Names;
use super::options::ImportOptions;
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

/// Imports a table by a plan that may have been made at a glance (`Plan::glance`). Where its rows then show that a
/// glance was not enough, it begins again by a plan made with `options` from all of it.
///
/// # Errors
/// As [`Plan::prepare`] and [`run`].
pub fn take(
    plan: Plan,
    options: &ImportOptions,
    database: &mut Database,
    watch: &Watch<'_>,
) -> Result<(Plan, Imported), ExchangeError> {
    plan.ready()?;
    match attempt(&plan, database, watch) {
        Ok(imported) => return Ok((plan, imported)),
        Err(Halt::Unsure) => {}
        Err(Halt::Failed(error)) => return Err(error),
    }
    let plan = Plan::prepare(plan.table.path(), options)?;
    let imported = run(&plan, database, watch)?;
    Ok((plan, imported))
}

/// Imports a table. The text index is behind afterwards ([`Database::catch_up_text`]).
///
/// # Errors
/// If something is left that only a person can decide ([`Plan::ready`]), the table or the database cannot be read or
/// written, or it was stopped. Nothing is changed then.
pub fn run(plan: &Plan, database: &mut Database, watch: &Watch<'_>) -> Result<Imported, ExchangeError> {
    plan.ready()?;
    attempt(plan, database, watch).map_err(|halt| match halt {
        Halt::Failed(error) => error,
        // Only plans made at a glance are ever unsure, and `take` is for those.
        Halt::Unsure => ExchangeError::Cancelled,
    })
}

/// Why an import came to nothing.
enum Halt {
    /// Only the whole table explains some cell, and nobody looked at the whole table.
    Unsure,
    Failed(ExchangeError),
}

impl<E: Into<ExchangeError>> From<E> for Halt {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

fn attempt(plan: &Plan, database: &mut Database, watch: &Watch<'_>) -> Result<Imported, Halt> {
    if let Some(sheet) = &plan.sheet {
        if !plan.surveyed {
            return Err(Halt::Unsure);
        }
        return Ok(super::sheet::run(plan, sheet, database, watch)?);
    }
    let names = Names::read(database)?;
    let mut past = Past::read(database, &plan.name)?;
    match past.look_up_changed(database, plan) {
        Err(ExchangeError::Io { .. }) if !plan.surveyed => return Err(Halt::Unsure),
        looked => looked?,
    }
    let drafter = Drafter::new(plan);
    let mut writer = Writer::new(plan, names, past, drafter.fields.clone());
    let label = Label::new(OPERATION, format!("import of {}", plan.table.file_name()));
    let mut halted = None;
    let committed = database.import(&label, |bulk| {
        let mut report = Report::with_remarks(plan.remarks());
        let done = each_row(plan, drafter, watch, |line, drafted| {
            match drafted {
                Drafted::Not(outcome, why) => report.note(line, *outcome, None, "", vec![why.clone()]),
                Drafted::Event(draft) => {
                    let written = writer.write(bulk, draft)?;
                    let problems = draft.problems.iter().cloned().chain(written.problems).collect();
                    report.note(line, written.outcome, written.event, &draft.title, problems);
                }
            }
            Ok(())
        });
        match done {
            Ok(()) => Ok(report),
            Err(Halt::Failed(ExchangeError::Store(error))) => Err(error),
            Err(halt) => {
                halted = Some(halt);
                Err(StoreError::Cancelled)
            }
        }
    });
    match (committed, halted) {
        (Ok(committed), _) => {
            Ok(Imported { report: committed.value, change: committed.change, flags: committed.flags })
        }
        (Err(_), Some(halt)) => Err(halt),
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
            Drafted::Not(outcome, why) => report.note(line, *outcome, None, "", vec![why.clone()]),
            Drafted::Event(draft) => {
                let known = past.known(&draft.id);
                let mut problems = draft.problems.clone();
                let outcome = match known {
                    None => Outcome::Taken,
                    Some(known) if known.deleted => {
                        problems.push(DELETED.to_owned());
                        Outcome::Skipped
                    }
                    Some(known) if known.digest == draft.digest => Outcome::Unchanged,
                    Some(_) => Outcome::Updated,
                };
                report.note(line, outcome, known.map(|known| known.event), &draft.title, problems);
            }
        }
        Ok(())
    })
    .map_err(|halt| match halt {
        Halt::Failed(error) => error,
        Halt::Unsure => ExchangeError::Cancelled,
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
    mut each: impl FnMut(u64, &Drafted) -> Result<(), ExchangeError>,
) -> Result<(), Halt> {
    let (sender, receiver): (_, Receiver<Result<Batch, Halt>>) = sync_channel(WAITING);
    let (give_back, done) = channel();
    thread::scope(|scope| {
        scope.spawn(move || {
            if let Err(halt) = draft_all(plan, drafter, &sender, &done) {
                // Nobody listens any more only if the import has failed already.
                _ = sender.send(Err(halt));
            }
        });
        for batch in receiver {
            let (rows, bytes) = batch?;
            watch.look(plan, bytes)?;
            for (line, drafted) in &rows {
                each(*line, drafted)?;
            }
            // At the end nobody takes it.
            _ = give_back.send(rows);
        }
        Ok(())
    })
}

fn draft_all(
    plan: &Plan,
    mut drafter: Drafter<'_>,
    sender: &SyncSender<Result<Batch, Halt>>,
    done: &Receiver<Vec<(u64, Drafted)>>,
) -> Result<(), Halt> {
    let mut rows = plan.table.rows()?;
    let mut row = Row::default();
    let mut batch = Vec::with_capacity(BATCH);
    loop {
        match rows.read(&mut row) {
            Ok(true) => {}
            Ok(false) => break,
            // Bytes that are no UTF-8: what they are is found by looking at all of them.
            Err(ExchangeError::Io { .. }) if !plan.surveyed => return Err(Halt::Unsure),
            Err(error) => return Err(error.into()),
        }
        batch.push((row.line, drafter.draft(&row)));
        if drafter.is_unsure() {
            return Err(Halt::Unsure);
        }
        if batch.len() == BATCH {
            // Whoever allocated frees: two threads would fight over the allocator.
            let mut empty = done.try_recv().unwrap_or_default();
            empty.clear();
            let full = std::mem::replace(&mut batch, empty);
            if sender.send(Ok((full, rows.bytes()))).is_err() {
                return Ok(());
            }
        }
    }
    // The last batch may be empty: whoever watches still sees the end.
    _ = sender.send(Ok((batch, plan.table.shape.bytes)));
    Ok(())
}
