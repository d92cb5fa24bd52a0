//! Operations: what a change does to one record.

use dateline_core::{ChangeId, Id};
use rusqlite::types::Value as Raw;

/// What an operation does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum OpKind {
    /// Makes a record with its first values.
    Create = 1,
    /// Sets one field.
    Set = 2,
    /// Takes the record away.
    Delete = 3,
    /// Brings it back.
    Restore = 4,
}

impl OpKind {
    /// The kind with this number; `None` for one of a newer version.
    pub(crate) const fn of(number: i64) -> Option<Self> {
        match number {
            1 => Some(Self::Create),
            2 => Some(Self::Set),
            3 => Some(Self::Delete),
            4 => Some(Self::Restore),
            _ => None,
        }
    }
}

/// Where an operation lies in this file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct OpAt {
    /// `change.seq`.
    pub(crate) change: i64,
    /// Its number in the change.
    pub(crate) n: i64,
}

/// The order of operations, the same in every copy: by clock, then by the id of the change, then by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct OpOrder {
    pub(crate) clock: i64,
    pub(crate) change: ChangeId,
    pub(crate) n: i64,
}

/// An operation as the log holds it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Op {
    pub(crate) at: OpAt,
    pub(crate) order: OpOrder,
    pub(crate) kind: OpKind,
    /// Whether no standing revert takes its change back.
    pub(crate) live: bool,
    /// The noun's table; a newer version may know more nouns.
    pub(crate) noun: String,
    pub(crate) record: Id,
    /// The cells that it sets, by field.
    pub(crate) cells: Vec<(String, Raw)>,
    /// The operations that its writer saw standing.
    pub(crate) seen: Vec<OpAt>,
}

impl Op {
    /// What it sets the cell to, if it sets it.
    pub(crate) fn sets(&self, field: &str) -> Option<&Raw> {
        self.cells.iter().find(|(name, _)| name == field).map(|(_, value)| value)
    }
}
