//! Who changed what, when, and why.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CellValue, NounWords, Word};

/// The history of a record and of what hangs on it, the latest first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct History {
    /// What was set, the latest first.
    pub entries: Vec<HistoryEntry>,
}

/// One field that a change set.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HistoryEntry {
    /// The change's id.
    pub change: String,
    /// When, RFC 3339 with the writer's offset.
    pub at: String,
    /// Who.
    pub person: String,
    /// “event.edit”.
    pub operation: String,
    /// “edit of date of “Talks””.
    pub label: String,
    /// Why.
    pub reason: Option<String>,
    /// The noun of the record.
    pub noun: Word<NounWords>,
    /// The record.
    pub record: String,
    /// The field; null for the record's being there.
    pub field: Option<String>,
    /// The field for reading.
    pub field_label: String,
    /// What it was, for reading; empty for nothing.
    pub before: String,
    /// What it became, for reading; empty for nothing.
    pub after: String,
    /// What it was, as `apply` takes it: to put it back.
    pub before_value: CellValue,
    /// What it became, as `apply` takes it.
    pub after_value: CellValue,
    /// Whether the change was taken back.
    pub undone: bool,
}

/// Which part of the log is wanted.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LogArgs {
    /// How many changes at most.
    pub limit: u32,
    /// Only changes before this place in the log.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub before: Option<i64>,
}

/// Changes, the latest first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Log {
    /// The changes.
    pub entries: Vec<LogEntry>,
}

/// One change.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LogEntry {
    /// Its place in the log of this file.
    pub seq: i64,
    /// Its id.
    pub change: String,
    /// When, RFC 3339 with the writer's offset.
    pub at: String,
    /// Who.
    pub person: String,
    /// “event.edit”.
    pub operation: String,
    /// “edit of date of “Talks””.
    pub label: String,
    /// Why.
    pub reason: Option<String>,
    /// How many operations it has.
    pub ops: u64,
    /// Whether it was taken back.
    pub undone: bool,
}

/// What was deleted and is still away, the latest first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Deleted {
    /// The changes that deleted it.
    pub deletions: Vec<Deletion>,
}

/// A change that deleted records of which some are still away.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Deletion {
    /// Who did so, when and why.
    pub change: LogEntry,
    /// The records that are still away.
    pub records: Vec<DeletedRecord>,
}

/// A record that was deleted.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DeletedRecord {
    /// Its id.
    pub id: String,
    /// Its noun.
    pub noun: Word<NounWords>,
    /// Its noun for reading.
    pub noun_label: String,
    /// What it was called; empty for a record that has no name of its own.
    pub name: String,
}

/// A change that was taken back or made again.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Undone {
    /// How many events' dates moved.
    pub moved: u64,
    /// What it was: “edit of date of “Talks””.
    pub label: String,
    /// What undo would take back next.
    pub undo: Option<String>,
    /// What redo would make again next.
    pub redo: Option<String>,
    /// What it touched.
    pub flags: super::Flags,
}
