//! Undo and redo. An undo is a change that takes another back; a redo takes the undo back. Both are in the log like
//! everything else, so they last over a restart and show in the history.
//!
//! Undo reaches the changes of the person who undoes, latest first. It never pulls the ground from under what
//! somebody else did later: it then refuses and says whose work stands on it.

use dateline_core::model::{FieldType, Noun};
use dateline_core::{ChangeId, Id};
use rusqlite::{Connection, OptionalExtension, params};

use crate::database::Database;
use crate::error::Dependent;
use crate::log::Kind;
use crate::tables::{self, IdColumn};
use crate::touched::{Flags, Touched};
use crate::write::{Label, Written};
use crate::{StoreError, dates, history, refold, text_index};

/// What was undone or redone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undone {
    /// The label of the change that was taken back or brought back.
    pub label: String,
    /// The change that did it.
    pub change: ChangeId,
    /// What it touched.
    pub flags: Flags,
    /// How many events' dates moved.
    pub moved: usize,
}

/// A change that can be taken back.
struct Candidate {
    /// The change that the log will name as the target.
    target: ChangeId,
    /// The edit behind it: the target itself, or for a redo what the target took back.
    edit: i64,
    label: String,
}

/// What a person's edits are, and not the bookkeeping around them.
const EDITS: &str = "kind NOT IN ('revert', 'setup', 'join')";

impl Database {
    /// Takes the author's last change back that stands.
    ///
    /// # Errors
    /// If there is none, others' later changes depend on it, or the file cannot be written.
    pub fn undo(&mut self) -> Result<Undone, StoreError> {
        let person = self.author_id().ok_or(StoreError::NoAuthor)?;
        self.take_back("undo", person, last_edit, StoreError::NothingToUndo, dependents_of_undo)
    }

    /// Brings back what the author undid last, if they edited nothing since.
    ///
    /// # Errors
    /// If there is none, others' later changes stand where it would go, or the file cannot be written.
    pub fn redo(&mut self) -> Result<Undone, StoreError> {
        let person = self.author_id().ok_or(StoreError::NoAuthor)?;
        self.take_back("redo", person, last_undo, StoreError::NothingToRedo, dependents_of_redo)
    }

    /// What [`Database::undo`] would take back, to stand behind the word “Undo”.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn undo_label(&self) -> Result<Option<String>, StoreError> {
        let Some(person) = self.author_id() else { return Ok(None) };
        Ok(last_edit(&self.connection, person)?.map(|edit| edit.label))
    }

    /// What [`Database::redo`] would bring back, to stand behind the word “Redo”.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn redo_label(&self) -> Result<Option<String>, StoreError> {
        let Some(person) = self.author_id() else { return Ok(None) };
        Ok(last_undo(&self.connection, person)?.map(|edit| edit.label))
    }

    fn take_back(
        &mut self,
        operation: &'static str,
        person: Id,
        find: fn(&Connection, Id) -> Result<Option<Candidate>, StoreError>,
        nothing: StoreError,
        dependents: fn(&Connection, i64, Id) -> Result<Vec<i64>, StoreError>,
    ) -> Result<Undone, StoreError> {
        let done = self.write_with_target(
            Kind::Revert,
            |connection| {
                let candidate = find(connection, person)?.ok_or(nothing)?;
                let standing = dependents(connection, candidate.edit, person)?;
                if standing.is_empty() {
                    return Ok((Some(candidate.target), candidate));
                }
                let by =
                    standing.into_iter().map(|seq| dependent(connection, seq)).collect::<Result<_, _>>()?;
                Err(StoreError::Depended { label: candidate.label, redo: operation == "redo", by })
            },
            |draft, candidate| {
                let connection = draft.connection();
                let mut touched = Touched::default();
                for (seq, live) in settle(connection, candidate.target)? {
                    refold::change(connection, seq, live, &mut touched)?;
                }
                let moved = dates::derive(connection, &touched.dated, &touched.published)?;
                touched.flags.dates = moved > 0;
                text_index::index(connection, &touched.text)?;
                let label = Label::new(operation, candidate.label.clone());
                Ok(Written { value: candidate.label, draft, touched, moved, label })
            },
        )?;
        match done.change {
            Some(change) => Ok(Undone { label: done.value, change, flags: done.flags, moved: done.moved }),
            None => Err(StoreError::Damaged("an undo left no change".to_owned())),
        }
    }
}

fn last_edit(connection: &Connection, person: Id) -> Result<Option<Candidate>, StoreError> {
    let sql = format!(
        "SELECT id, seq, label FROM change WHERE person = ?1 AND reverted = 0 AND {EDITS} ORDER BY seq DESC LIMIT 1"
    );
    candidate(connection, &sql, person)
}

fn last_undo(connection: &Connection, person: Id) -> Result<Option<Candidate>, StoreError> {
    let sql = format!(
        "SELECT u.id, e.seq, e.label FROM change u JOIN change e ON e.id = u.target \
         WHERE u.person = ?1 AND u.kind = 'revert' AND u.reverted = 0 AND e.kind <> 'revert' \
         AND u.seq > coalesce((SELECT max(seq) FROM change WHERE person = ?1 AND {EDITS}), 0) \
         ORDER BY u.seq DESC LIMIT 1"
    );
    candidate(connection, &sql, person)
}

fn candidate(connection: &Connection, sql: &str, person: Id) -> Result<Option<Candidate>, StoreError> {
    Ok(connection
        .prepare_cached(sql)?
        .query_row([IdColumn(person)], |row| {
            Ok(Candidate { target: ChangeId::from_bytes(row.get(0)?), edit: row.get(1)?, label: row.get(2)? })
        })
        .optional()?)
}

/// Works out anew whether a change and what it took back stand. Returns the edits for which that changed, and
/// whether they stand now.
fn settle(connection: &Connection, change: ChangeId) -> Result<Vec<(i64, bool)>, StoreError> {
    let mut flipped = Vec::new();
    let mut next = Some(change);
    while let Some(id) = next.take() {
        let (seq, kind, target, was): (i64, String, Option<[u8; 32]>, bool) = connection
            .prepare_cached("SELECT seq, kind, target, reverted FROM change WHERE id = ?1")?
            .query_row([id.as_bytes()], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
        let reverted = connection
            .prepare_cached("SELECT 1 FROM change WHERE target = ?1 AND kind = 'revert' AND reverted = 0")?
            .exists([id.as_bytes()])?;
        if reverted == was {
            break;
        }
        connection
            .prepare_cached("UPDATE change SET reverted = ?2 WHERE seq = ?1")?
            .execute(params![seq, reverted])?;
        if kind == Kind::Revert.as_str() {
            next = target.map(ChangeId::from_bytes);
        } else {
            flipped.push((seq, !reverted));
        }
    }
    Ok(flipped)
}

fn dependent(connection: &Connection, seq: i64) -> Result<Dependent, StoreError> {
    let (id, person, label): ([u8; 32], IdColumn, String) = connection
        .prepare_cached("SELECT id, person, label FROM change WHERE seq = ?1")?
        .query_row([seq], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(Dependent { change: ChangeId::from_bytes(id), person: history::person(connection, person.0)?, label })
}

/// The standing edits of others after this one.
fn later_edits(connection: &Connection, edit: i64, person: Id) -> Result<Vec<i64>, StoreError> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT seq FROM change WHERE seq > ?1 AND person <> ?2 AND reverted = 0 AND {EDITS} ORDER BY seq"
    ))?;
    let found = statement.query_map(params![edit, IdColumn(person)], |row| row.get(0))?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Others' later edits that replaced what this one set, or that name a record that it made.
fn dependents_of_undo(connection: &Connection, edit: i64, person: Id) -> Result<Vec<i64>, StoreError> {
    let mut dependents = Vec::new();
    for later in later_edits(connection, edit, person)? {
        let saw = connection
            .prepare_cached("SELECT 1 FROM op_seen WHERE change = ?1 AND seen_change = ?2")?
            .exists([later, edit])?;
        if saw || stands_on_what_was_made(connection, later, edit)? {
            dependents.push(later);
        }
    }
    Ok(dependents)
}

/// Whether an edit edited records that an earlier one made, or named them: in the records that it made, in the fields
/// that it set, or as what a date counts from.
fn stands_on_what_was_made(connection: &Connection, later: i64, edit: i64) -> Result<bool, StoreError> {
    let later_made = refold::born(connection, later)?;
    for (noun, _, _) in refold::born(connection, edit)? {
        let made = noun.table();
        for (naming, first, last) in &later_made {
            for field in naming.fields() {
                let names = match field.holds {
                    FieldType::Ref(named) => named == noun,
                    FieldType::Record => true,
                    _ => false,
                };
                let sql = || {
                    format!(
                        "SELECT 1 FROM {} n JOIN {made} m ON m.id = n.{} WHERE n.row BETWEEN ?3 AND ?4 \
                         AND n.live = 1 AND n.born_change = ?1 AND m.born_change = ?2",
                        naming.table(),
                        tables::quoted(field.name)
                    )
                };
                if names && connection.prepare(&sql())?.exists([later, edit, *first, *last])? {
                    return Ok(true);
                }
            }
        }
        let set = format!(
            "SELECT 1 FROM op o JOIN {made} m ON m.id = o.value OR m.id = o.record \
             WHERE o.change = ?1 AND m.born_change = ?2"
        );
        let anchored = format!(
            "SELECT 1 FROM event e JOIN anchor a ON a.event = e.id JOIN {made} m ON m.id = a.target \
             WHERE m.born_change = ?2 AND (e.born_change = ?1 OR EXISTS \
             (SELECT 1 FROM op o WHERE o.record = e.id AND o.change = ?1 AND o.field = 'date'))"
        );
        if connection.prepare(&set)?.exists([later, edit])?
            || (matches!(noun, Noun::Event | Noun::Source)
                && connection.prepare(&anchored)?.exists([later, edit])?)
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Others' later edits of the same fields, and deletes where this one edits or the other way round: bringing it
/// back would make a conflict.
fn dependents_of_redo(connection: &Connection, edit: i64, person: Id) -> Result<Vec<i64>, StoreError> {
    let mut dependents = Vec::new();
    for later in later_edits(connection, edit, person)? {
        let meets = connection
            .prepare_cached(
                "SELECT 1 FROM op o JOIN op mine ON mine.record = o.record AND mine.change = ?2 \
                 WHERE o.change = ?1 AND (o.field = mine.field OR o.field = '*' OR mine.field = '*')",
            )?
            .exists([later, edit])?;
        if meets {
            dependents.push(later);
        }
    }
    Ok(dependents)
}
