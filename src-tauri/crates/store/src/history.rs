//! History: who did what to a record, when and why, with the values before and after.
//!
//! It is not kept anywhere: it is the difference between what the operations amount to without a change and with it.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use dateline_core::model::{FieldType, Noun, Value};
use dateline_core::{ChangeId, Id};
use rusqlite::{Connection, OptionalExtension, Row};

use crate::StoreError;
use crate::database::Database;
use crate::log::op::{Op, OpKind, OpOrder};
use crate::log::{State, fold, read};
use crate::tables::{self, IdColumn, PRESENCE};
use crate::write::DATELINE;

/// One field that one change moved.
#[derive(Debug, Clone, PartialEq)]
pub struct HistoryEntry {
    /// The change.
    pub change: ChangeId,
    /// When, with the writer's offset (RFC 3339).
    pub at: String,
    /// Who.
    pub person: String,
    /// For programs: “event.edit”, “undo”.
    pub operation: String,
    /// For people.
    pub label: String,
    /// Why, if they said so.
    pub reason: Option<String>,
    /// The record: the one asked for, or one that hangs on it.
    pub record: Id,
    /// Its noun.
    pub noun: Noun,
    /// The field; `*` for the record's being there.
    pub field: String,
    /// The value before.
    pub before: Value,
    /// The value after.
    pub after: Value,
    /// Whether the change was undone and not redone.
    pub undone: bool,
}

/// One change of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogEntry {
    /// Its place in this file.
    pub seq: i64,
    /// Its id.
    pub change: ChangeId,
    /// When, with the writer's offset (RFC 3339).
    pub at: String,
    /// Who.
    pub person: String,
    /// edit, import, revert, setup or join.
    pub kind: String,
    /// For programs.
    pub operation: String,
    /// For people.
    pub label: String,
    /// Why, if they said so.
    pub reason: Option<String>,
    /// How many operations it has.
    pub ops: u64,
    /// Whether it was undone and not redone.
    pub undone: bool,
    /// The change that it takes back, if it is an undo or a redo.
    pub target: Option<ChangeId>,
}

/// What hangs on a record: its history is shown with the record's.
const PARTS: &[(Noun, &str)] = &[
    (Noun::StatusChange, "event"),
    (Noun::Participation, "event"),
    (Noun::Relation, "origin"),
    (Noun::Relation, "target"),
    (Noun::Alias, "actor"),
    (Noun::Office, "actor"),
    (Noun::Citation, "subject"),
    (Noun::Claim, "subject"),
    (Noun::Figure, "subject"),
    (Noun::Tagging, "subject"),
    (Noun::Note, "subject"),
    (Noun::Attachment, "subject"),
];

impl Database {
    /// What was done to a record and to what hangs on it, oldest first.
    ///
    /// # Errors
    /// If there is no such record, or the file cannot be read.
    pub fn history(&self, id: Id) -> Result<Vec<HistoryEntry>, StoreError> {
        let reading = self.connection.unchecked_transaction()?;
        let found = tables::find(&reading, id)?.ok_or(StoreError::NoRecord { noun: None, id })?;
        let mut entries = of_record(&reading, id)?;
        for part in parts(&reading, found.noun, id)? {
            entries.extend(of_record(&reading, part)?);
        }
        // Stable: within a change, the record comes before what hangs on it.
        entries.sort_by_key(|(order, _)| (order.clock, order.change));
        Ok(entries.into_iter().map(|(_, entry)| entry).collect())
    }

    /// The log, newest first: at most `limit` changes, those before the place `before` if it is given.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn log(&self, limit: usize, before: Option<i64>) -> Result<Vec<LogEntry>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT seq, id, wall, person, kind, operation, label, reason, ops, reverted, target FROM change \
             WHERE seq < ?1 ORDER BY seq DESC LIMIT ?2",
        )?;
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let mut rows = statement.query([before.unwrap_or(i64::MAX), limit])?;
        let mut log = Vec::new();
        while let Some(row) = rows.next()? {
            log.push(log_entry(&self.connection, row)?);
        }
        Ok(log)
    }

    /// Records that were deleted and are still away, by the change that deleted them, newest first: of at most `limit`
    /// changes, those before the place `before` if it is given. What an undo hides was not deleted.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn deleted(&self, limit: usize, before: Option<i64>) -> Result<Vec<(LogEntry, Vec<Id>)>, StoreError> {
        let reading = self.connection.unchecked_transaction()?;
        let mut statement = reading.prepare_cached(
            "SELECT seq, id, wall, person, kind, operation, label, reason, ops, reverted, target FROM change \
             WHERE seq < ?1 AND kind = 'edit' AND NOT reverted \
             AND EXISTS (SELECT 1 FROM op WHERE op.change = change.seq AND op.kind = ?2) ORDER BY seq DESC",
        )?;
        let mut rows = statement.query((before.unwrap_or(i64::MAX), OpKind::Delete as i64))?;
        let mut deletions = Vec::new();
        while let Some(row) = rows.next()? {
            let entry = log_entry(&reading, row)?;
            let mut away = Vec::new();
            for id in deleted_by(&reading, entry.seq)? {
                if tables::find(&reading, id)?.is_some_and(|found| !found.live) {
                    away.push(id);
                }
            }
            if !away.is_empty() {
                deletions.push((entry, away));
            }
            if deletions.len() == limit {
                break;
            }
        }
        Ok(deletions)
    }
}

/// The records that a change deleted, in the order in which it did so, without those that a later one deleted again.
fn deleted_by(connection: &Connection, change: i64) -> Result<Vec<Id>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT record FROM op WHERE change = ?1 AND kind = ?2 AND NOT EXISTS (SELECT 1 FROM op AS later \
         JOIN change ON change.seq = later.change WHERE later.record = op.record AND later.kind = ?2 \
         AND later.change > ?1 AND NOT change.reverted) ORDER BY n",
    )?;
    let found = statement.query_map((change, OpKind::Delete as i64), |row| row.get::<_, IdColumn>(0))?;
    found.map(|id| Ok(id?.0)).collect()
}

fn log_entry(connection: &Connection, row: &Row<'_>) -> Result<LogEntry, StoreError> {
    Ok(LogEntry {
        seq: row.get(0)?,
        change: ChangeId::from_bytes(row.get(1)?),
        at: row.get(2)?,
        person: person(connection, row.get::<_, IdColumn>(3)?.0)?,
        kind: row.get(4)?,
        operation: row.get(5)?,
        label: row.get(6)?,
        reason: row.get(7)?,
        ops: row.get::<_, i64>(8)?.unsigned_abs(),
        undone: row.get(9)?,
        target: row.get::<_, Option<[u8; 32]>>(10)?.map(ChangeId::from_bytes),
    })
}

/// The name under which a person edits.
pub(crate) fn person(connection: &Connection, id: Id) -> Result<String, StoreError> {
    if id == DATELINE {
        return Ok("Dateline".to_owned());
    }
    let name: Option<Option<String>> = connection
        .prepare_cached("SELECT name FROM person WHERE id = ?1")?
        .query_row([IdColumn(id)], |row| row.get(0))
        .optional()?;
    Ok(name.flatten().unwrap_or_else(|| "somebody unknown".to_owned()))
}

fn parts(connection: &Connection, noun: Noun, id: Id) -> Result<BTreeSet<Id>, StoreError> {
    let mut parts = BTreeSet::new();
    for (part, field) in PARTS {
        let hangs = part.field(field).is_some_and(|spec| match spec.holds {
            FieldType::Ref(whole) => whole == noun,
            _ => true,
        });
        if hangs {
            let sql = format!("SELECT id FROM {} WHERE {} = ?1", part.table(), tables::quoted(field));
            let mut statement = connection.prepare_cached(&sql)?;
            for found in statement.query_map([IdColumn(id)], |row| row.get::<_, IdColumn>(0))? {
                parts.insert(found?.0);
            }
        }
    }
    Ok(parts)
}

/// A change as the history needs it.
struct Change {
    order: OpOrder,
    at: String,
    person: Id,
    kind: String,
    operation: String,
    label: String,
    reason: Option<String>,
    target: Option<ChangeId>,
    seq: i64,
    reverted: bool,
}

fn of_record(connection: &Connection, id: Id) -> Result<Vec<(OpOrder, HistoryEntry)>, StoreError> {
    let Some(found) = tables::find(connection, id)? else { return Ok(Vec::new()) };
    let ops = read::ops_of(connection, id, Some(&found))?;
    let mut changes = changes_about(connection, &ops)?;
    changes.sort_by_key(|change| change.order);
    let mut entries = Vec::new();
    let mut so_far: Vec<&Change> = Vec::new();
    let mut before = State::default();
    for change in &changes {
        so_far.push(change);
        let after = fold(&known_by(&ops, &so_far));
        let mut difference: BTreeMap<&str, (Value, Value)> = BTreeMap::new();
        if before.visible != after.visible {
            let presence = |state: &State| if state.visible { Value::Flag(true) } else { Value::Null };
            difference.insert(PRESENCE, (presence(&before), presence(&after)));
        }
        for field in found.noun.fields() {
            let value = |state: &State| tables::from_raw(field.holds, state.value(field.name).into());
            if before.value(field.name) != after.value(field.name) {
                difference.insert(field.name, (value(&before)?, value(&after)?));
            }
        }
        for (field, (before, after)) in difference {
            let entry = HistoryEntry {
                change: change.order.change,
                at: change.at.clone(),
                person: person(connection, change.person)?,
                operation: change.operation.clone(),
                label: change.label.clone(),
                reason: change.reason.clone(),
                record: id,
                noun: found.noun,
                field: field.to_owned(),
                before,
                after,
                undone: change.reverted,
            };
            entries.push((change.order, entry));
        }
        before = after;
    }
    Ok(entries)
}

/// The operations of these changes, each standing or not as far as these changes say.
fn known_by(ops: &[Op], changes: &[&Change]) -> Vec<Op> {
    let known: HashSet<i64> = changes.iter().map(|change| change.seq).collect();
    let mut reverted: HashMap<ChangeId, bool> = HashMap::new();
    // An undo is later than what it takes back, so the last one is known first.
    for change in changes.iter().rev() {
        let stands = !reverted.get(&change.order.change).copied().unwrap_or_default();
        if let Some(target) = change.target.filter(|_| change.kind == "revert" && stands) {
            reverted.insert(target, true);
        }
    }
    ops.iter()
        .filter(|op| known.contains(&op.at.change))
        .map(|op| Op { live: !reverted.contains_key(&op.order.change), ..op.clone() })
        .collect()
}

/// The changes of these operations, and those that took them back or brought them back.
fn changes_about(connection: &Connection, ops: &[Op]) -> Result<Vec<Change>, StoreError> {
    let mut wanted: Vec<i64> = ops.iter().map(|op| op.at.change).collect();
    let mut seen = HashSet::new();
    let mut changes = Vec::new();
    while let Some(seq) = wanted.pop() {
        if !seen.insert(seq) {
            continue;
        }
        let change = connection
            .prepare_cached(
                "SELECT clock, id, wall, person, kind, operation, label, reason, target, reverted \
                 FROM change WHERE seq = ?1",
            )?
            .query_row([seq], |row| {
                Ok(Change {
                    order: OpOrder { clock: row.get(0)?, change: ChangeId::from_bytes(row.get(1)?), n: 0 },
                    at: row.get(2)?,
                    person: row.get::<_, IdColumn>(3)?.0,
                    kind: row.get(4)?,
                    operation: row.get(5)?,
                    label: row.get(6)?,
                    reason: row.get(7)?,
                    target: row.get::<_, Option<[u8; 32]>>(8)?.map(ChangeId::from_bytes),
                    seq,
                    reverted: row.get(9)?,
                })
            })?;
        let mut statement = connection.prepare_cached("SELECT seq FROM change WHERE target = ?1")?;
        for reverting in statement.query_map([change.order.change.as_bytes()], |row| row.get(0))? {
            wanted.push(reverting?);
        }
        changes.push(change);
    }
    Ok(changes)
}
