//! The one door through which everything is written: a transaction with one change in it.

use chrono::Local;
use dateline_core::model::{BUILT_IN_KINDS, BuiltInKind, DATABASE, Noun, Value};
use dateline_core::{ChangeId, Id};
use rusqlite::types::Value as Raw;
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::StoreError;
use crate::database::{Author, Database};
use crate::edit::Edit;
use crate::log::{Draft, Kind, Writer, read};
use crate::replica::Replica;
use crate::touched::{Flags, Touched};
use crate::{settings, tables};

/// The person who stands beside what Dateline itself wrote.
pub(crate) const DATELINE: Id = Id::from_bytes([0; 16]);

/// What a change is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// For programs: “event.edit”.
    pub operation: &'static str,
    /// For people, to stand behind “Undo”: “edit of date of “Talks””.
    pub text: String,
    /// Why, in the words of whoever did it.
    pub reason: Option<String>,
}

impl Label {
    /// A label without a reason.
    pub fn new(operation: &'static str, text: impl Into<String>) -> Self {
        Self { operation, text: text.into(), reason: None }
    }
}

/// What came of an edit.
#[derive(Debug, Clone)]
pub struct Committed<T> {
    /// What the edit returned.
    pub value: T,
    /// The change in the log; none if nothing changed.
    pub change: Option<ChangeId>,
    /// What it touched.
    pub flags: Flags,
    /// How many events' dates moved, derived ones included.
    pub moved: usize,
}

impl Database {
    /// Edits: all that `edit` does becomes one change in one transaction, or nothing of it.
    ///
    /// # Errors
    /// If the file cannot be written, nobody is named as the author, the database requires a reason and the label has
    /// none, or `edit` returns an error.
    pub fn commit<T>(
        &mut self,
        label: &Label,
        edit: impl FnOnce(&mut Edit<'_>) -> Result<T, StoreError>,
    ) -> Result<Committed<T>, StoreError> {
        self.commit_as(|editing| Ok((edit(editing)?, label.clone())))
    }

    /// As [`Database::commit`], where what the change is called shows only in doing it: “edit of kind of 37 events”.
    ///
    /// # Errors
    /// As there.
    pub fn commit_as<T>(
        &mut self,
        edit: impl FnOnce(&mut Edit<'_>) -> Result<(T, Label), StoreError>,
    ) -> Result<Committed<T>, StoreError> {
        self.write(Kind::Edit, |draft| {
            let mut editing = Edit::new(draft.connection(), draft);
            let (value, label) = edit(&mut editing)?;
            let moved = editing.derive()?;
            let Edit { draft, touched, .. } = editing;
            Ok(Written { value, draft, touched, moved, label })
        })
    }

    /// A write without a target.
    pub(crate) fn write<T>(
        &mut self,
        kind: Kind,
        body: impl for<'c> FnOnce(Draft<'c>) -> Result<Written<'c, T>, StoreError>,
    ) -> Result<Committed<T>, StoreError> {
        self.write_with_target(kind, |_| Ok((None, ())), |draft, ()| body(draft))
    }

    /// The one door: a write transaction with one change in it, and, at a person's first, one by which they join.
    /// `prepare` looks at the database under the write lock and names the change that this one takes back, if any.
    pub(crate) fn write_with_target<P, T>(
        &mut self,
        kind: Kind,
        prepare: impl FnOnce(&Connection) -> Result<(Option<ChangeId>, P), StoreError>,
        body: impl for<'c> FnOnce(Draft<'c>, P) -> Result<Written<'c, T>, StoreError>,
    ) -> Result<Committed<T>, StoreError> {
        if let Some(reason) = &self.read_only {
            return Err(StoreError::ReadOnly(reason.clone()));
        }
        self.refuse_if_gone()?;
        let author =
            if kind == Kind::Setup { None } else { Some(self.author.clone().ok_or(StoreError::NoAuthor)?) };
        let transaction = Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate)?;
        // Another program may have made the file what it was before: numbers that this replica used then are free in it,
        // but must never stand for other changes.
        if let Some(replica) = &self.replica
            && !holds(&transaction, replica)?
        {
            self.replica = None;
        }
        let replica = match &self.replica {
            Some(replica) => replica.id(),
            None => {
                let last = read::last(&transaction)?.map(|(_, id)| id);
                let replica = Replica::take(&self.app, self.id, last).map_err(StoreError::AppData)?;
                self.replica.insert(replica).id()
            }
        };
        let person = author.as_ref().map_or(DATELINE, |author| author.id);
        let writer = Writer { person, replica, now: Local::now() };
        if let Some(author) = &author {
            join(&transaction, writer, author)?;
        }
        let (target, prepared) = prepare(&transaction)?;
        // What held before the edit counts: that a reason is required from now on needs none yet.
        let wants_reason = kind == Kind::Edit && settings::reason_required(&transaction)?;
        let draft = Draft::begin(&transaction, kind, writer, target)?;
        let Written { value, draft, mut touched, moved, label } = body(draft, prepared)?;
        if draft.ops() == 0 && target.is_none() {
            return Ok(Committed { value, change: None, flags: Flags::default(), moved: 0 });
        }
        if wants_reason && label.reason.as_ref().is_none_or(|reason| reason.trim().is_empty()) {
            return Err(StoreError::ReasonRequired);
        }
        let change = draft.finish(label.operation, &label.text, label.reason.as_deref())?;
        transaction.commit()?;
        if let Some(replica) = &mut self.replica {
            replica.wrote(change);
        }
        touched.flags.undo = true;
        Ok(Committed { value, change: Some(change), flags: touched.flags, moved })
    }

    /// What every new database starts with, as far as it is not there yet: one of an older format lacks some of it.
    pub(crate) fn set_up(&mut self) -> Result<(), StoreError> {
        let label = Label::new("setup", "built-in kinds and settings");
        let _done = self.write(Kind::Setup, |draft| {
            let mut edit = Edit::new(draft.connection(), draft);
            // Another process may have been first.
            let missing = |kind: &&BuiltInKind| matches!(tables::find(edit.connection, kind.id()), Ok(None));
            let missing: Vec<&BuiltInKind> = BUILT_IN_KINDS.iter().filter(missing).collect();
            if tables::find(edit.connection, DATABASE)?.is_none() {
                edit.write_new(DATABASE, Noun::Database, &vec![Raw::Null; Noun::Database.fields().len()])?;
            }
            for kind in missing {
                edit.create_with_id(
                    kind.id(),
                    Noun::Kind,
                    &[
                        ("name", kind.name.into()),
                        ("code", kind.code.into()),
                        ("cameo", Value::from(kind.cameo)),
                        ("plover", Value::from(kind.plover)),
                        ("colour", kind.colour.into()),
                        ("glyph", kind.glyph.into()),
                    ],
                )?;
            }
            let Edit { draft, touched, .. } = edit;
            Ok(Written { value: (), draft, touched, moved: 0, label })
        })?;
        Ok(())
    }
}

/// Whether a file still holds what a replica built on.
pub(crate) fn holds(connection: &Connection, replica: &Replica) -> Result<bool, StoreError> {
    let Some(last) = replica.last() else { return Ok(true) };
    Ok(connection.prepare_cached("SELECT 1 FROM change WHERE id = ?1")?.exists([last.as_bytes()])?)
}

/// What the body of a write hands back.
pub(crate) struct Written<'c, T> {
    pub(crate) value: T,
    pub(crate) draft: Draft<'c>,
    pub(crate) touched: Touched,
    pub(crate) moved: usize,
    pub(crate) label: Label,
}

/// Enters a person who was never here into the database, in a change of its own, so that undoing their first edit
/// does not take their name away.
fn join(connection: &Connection, writer: Writer, author: &Author) -> Result<(), StoreError> {
    if tables::find(connection, author.id)?.is_some() {
        return Ok(());
    }
    let draft = Draft::begin(connection, Kind::Join, writer, None)?;
    let mut edit = Edit::new(connection, draft);
    edit.create_with_id(author.id, Noun::Person, &[("name", author.name.as_str().into())])?;
    edit.draft.finish("person.join", &format!("first edit by {}", author.name), None)?;
    Ok(())
}
