//! From the set of a record's operations to its state.
//!
//! The state depends on the set alone, never on the order in which operations arrived, so copies that hold the
//! same operations show the same. The rules:
//!
//! - An operation replaces those that its writer saw, in the cells that it sets. One that was taken back replaces
//!   nothing, but what stands above it still replaces what lay below it.
//! - The heads of a cell are what nothing replaces. The highest in order is shown; heads that differ are a conflict.
//! - A delete hides a record only if the deleters had seen every head of it. Otherwise the record stays, as a
//!   conflict. A hidden record has no other conflicts.
//! - Where the making of a record was taken back, it is hidden, unless something else stands on it. Its first
//!   values count all the same.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use rusqlite::types::Value as Raw;

use super::op::{Op, OpAt, OpKind};
use crate::tables::PRESENCE;

/// What a record's operations amount to.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct State {
    /// Whether the record is there for people to see.
    pub(crate) visible: bool,
    /// Its cells, by field; a cell without heads is not among them.
    pub(crate) cells: BTreeMap<String, Cell>,
    /// The fields in conflict, [`PRESENCE`] among them where a delete and an edit disagree.
    pub(crate) conflicts: BTreeSet<String>,
}

/// One field of one record.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Cell {
    /// What is shown.
    pub(crate) value: Raw,
    /// The operations that nothing replaces.
    pub(crate) heads: Vec<OpAt>,
}

impl State {
    /// The shown value of a field.
    pub(crate) fn value(&self, field: &str) -> &Raw {
        self.cells.get(field).map_or(&Raw::Null, |cell| &cell.value)
    }

    /// The heads of a cell.
    pub(crate) fn heads(&self, field: &str) -> &[OpAt] {
        self.cells.get(field).map_or(&[], |cell| &cell.heads)
    }

    /// The heads of all cells: what a deleter sees.
    pub(crate) fn all_heads(&self) -> BTreeSet<OpAt> {
        self.cells.values().flat_map(|cell| cell.heads.iter().copied()).collect()
    }
}

/// Folds the operations of one record.
pub(crate) fn fold(ops: &[Op]) -> State {
    let log = Log { ops, by_place: ops.iter().enumerate().map(|(place, op)| (op.at, place)).collect() };
    let fields: BTreeSet<&str> =
        ops.iter().flat_map(|op| op.cells.iter().map(|(field, _)| field.as_str())).collect();
    let mut state = State::default();
    for field in fields {
        let mut heads = log.heads(field);
        heads.sort_by_key(|op| op.order);
        let Some(shown) = heads.last().and_then(|op| op.sets(field)) else { continue };
        if heads.iter().any(|op| op.sets(field) != Some(shown)) {
            state.conflicts.insert(field.to_owned());
        }
        let cell = Cell { value: shown.clone(), heads: heads.iter().map(|op| op.at).collect() };
        state.cells.insert(field.to_owned(), cell);
    }
    state.conflicts.remove(PRESENCE);
    log.decide_presence(&mut state);
    state
}

struct Log<'a> {
    ops: &'a [Op],
    by_place: HashMap<OpAt, usize>,
}

impl<'a> Log<'a> {
    fn at(&self, at: OpAt) -> Option<&'a Op> {
        self.by_place.get(&at).map(|place| &self.ops[*place])
    }

    /// The operations on a cell that count and that no other that counts replaces.
    fn heads(&self, field: &str) -> Vec<&'a Op> {
        // A record's first values stand even if its making was taken back; its presence does not.
        let counts = |op: &Op| op.live || (op.kind == OpKind::Create && field != PRESENCE);
        let members: Vec<&Op> = self.ops.iter().filter(|op| op.sets(field).is_some()).collect();
        let mut replaced = HashSet::new();
        for op in members.iter().filter(|op| counts(op)) {
            let mut below = op.seen.clone();
            while let Some(at) = below.pop() {
                let Some(seen) = self.at(at).filter(|seen| seen.sets(field).is_some()) else { continue };
                if replaced.insert(at) {
                    below.extend(&seen.seen);
                }
            }
        }
        members.into_iter().filter(|op| counts(op) && !replaced.contains(&op.at)).collect()
    }

    fn decide_presence(&self, state: &mut State) {
        let heads = self.heads(PRESENCE);
        let (deletes, alive): (Vec<&Op>, Vec<&Op>) = heads.iter().partition(|op| op.kind == OpKind::Delete);
        state.visible = if deletes.is_empty() {
            !alive.is_empty() || self.ops.iter().any(|op| op.live && op.kind == OpKind::Set)
        } else {
            let known = self.known_to(&deletes);
            let overlooked = state
                .cells
                .iter()
                .filter(|(field, _)| *field != PRESENCE)
                .flat_map(|(_, cell)| &cell.heads)
                .any(|head| !known.contains(head) && self.at(*head).is_some_and(|op| op.live));
            !alive.is_empty() || overlooked
        };
        if !state.visible {
            state.conflicts.clear();
        } else if !deletes.is_empty() {
            state.conflicts.insert(PRESENCE.to_owned());
        }
    }

    /// All that the writers of these operations can have known of the record.
    fn known_to(&self, ops: &[&Op]) -> HashSet<OpAt> {
        let mut known = HashSet::new();
        let mut below: Vec<OpAt> = ops.iter().flat_map(|op| op.seen.iter().copied()).collect();
        while let Some(at) = below.pop() {
            if known.insert(at)
                && let Some(op) = self.at(at)
            {
                below.extend(&op.seen);
            }
        }
        known
    }
}
