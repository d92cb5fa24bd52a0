//! Changing the file: operations of the window become one change with a name of its own.

mod batch;
mod claims;
pub(super) mod each;
mod label;
mod moved;
mod values;

use dateline_core::Id;
use dateline_store::{Database, Edit, Label, StoreError};

use crate::app::OpenFile;
use crate::wire::{Applied, ApplyArgs, Flags, NoArgs, Undone};
use crate::{ApiError, App};
use batch::Batch;
pub(super) use batch::TemporaryIds;
use moved::Moved;

use super::given;

/// Applies operations as one change: all of them or none.
///
/// # Errors
/// If an operation is refused, nobody is named as the author, or the file cannot be written.
pub fn apply(app: &App, args: ApplyArgs) -> Result<Applied, ApiError> {
    app.change_file(|file| {
        let batch = Batch::read(&file.db, args.operations)?;
        let mut label = label::of(&file.db, &batch)?;
        label.reason = given(args.reason);
        let batch = batch.with_claims(&file.db)?;
        let set = Moved::of(&file.db, &batch)?;
        let count = |db: &Database, moved| set.along(db, moved);
        let run = |edit: &mut Edit<'_>| {
            let done = batch.run(edit)?;
            label::count(&mut label, &batch, done.events);
            Ok((done.created, label))
        };
        committed(file, run, count)
    })
}

/// Makes one change, and says what became of it.
pub(super) fn commit(
    file: &mut OpenFile,
    label: &Label,
    run: impl FnOnce(&mut Edit<'_>) -> Result<Vec<Id>, StoreError>,
) -> Result<(Applied, Flags), ApiError> {
    committed(file, |edit| Ok((run(edit)?, label.clone())), |_, moved| Ok(moved))
}

fn committed(
    file: &mut OpenFile,
    run: impl FnOnce(&mut Edit<'_>) -> Result<(Vec<Id>, Label), StoreError>,
    moved_along: impl FnOnce(&Database, usize) -> Result<usize, StoreError>,
) -> Result<(Applied, Flags), ApiError> {
    let committed = file.db.commit_as(|edit| {
        let (created, label) = run(edit)?;
        Ok(((created, label.text.clone()), label))
    })?;
    let (created, label) = committed.value;
    let moved = moved_along(&file.db, committed.moved)?;
    let flags = Flags::from(committed.flags);
    let applied = Applied {
        change: committed.change.map(|change| change.to_string()),
        created: created.iter().map(Id::to_string).collect(),
        label,
        undo: file.db.undo_label()?,
        flags,
        moved: moved as u64,
    };
    Ok((applied, flags))
}

/// Takes back the last change of whoever edits.
///
/// # Errors
/// If there is nothing to take back, or others' changes stand on it.
pub fn undo(app: &App, _: NoArgs) -> Result<Undone, ApiError> {
    take_back(app, Database::undo)
}

/// Makes the last undone change again.
///
/// # Errors
/// If nothing was undone, or others' changes stand in its place.
pub fn redo(app: &App, _: NoArgs) -> Result<Undone, ApiError> {
    take_back(app, Database::redo)
}

fn take_back(
    app: &App,
    run: fn(&mut Database) -> Result<dateline_store::Undone, StoreError>,
) -> Result<Undone, ApiError> {
    app.change_file(|file| {
        let undone = run(&mut file.db)?;
        let flags = Flags::from(undone.flags);
        let answer = Undone {
            moved: undone.moved as u64,
            label: undone.label,
            undo: file.db.undo_label()?,
            redo: file.db.redo_label()?,
            flags,
        };
        Ok((answer, flags))
    })
}
