//! Records on their way into rows and hashes, written one after the other into a few long buffers that are used again:
//! a million small texts that one thread allocates and another frees cost more than writing them.

use dateline_core::Id;
use dateline_core::model::{Noun, Value};
use rusqlite::types::ValueRef;

use crate::dates::Derived;
use crate::log::OpKind;
use crate::log::hash::{self, ChangeSalt, OpContent, OpHash, Salts};

/// The columns of an event that are derived from its date: `start_min, start_max, end_min, end_max, shape, marks`.
pub(super) type Bounds = [Option<i64>; 6];

/// Records in the order in which they were made.
#[derive(Default)]
pub(super) struct Batch {
    records: Vec<Pending>,
    cells: Vec<PendingCell>,
    bytes: Vec<u8>,
    bounds: Vec<Bounds>,
}

/// A record; its cells and bytes begin where those of the one before end.
struct Pending {
    n: i64,
    noun: Noun,
    id: Id,
    cells: usize,
    bytes: usize,
}

/// A cell: the place of its field in its noun, and what it holds.
#[derive(Clone, Copy)]
struct PendingCell {
    place: usize,
    holds: Holds,
}

/// What a cell holds; texts and ids are so many bytes of the buffer.
#[derive(Clone, Copy)]
enum Holds {
    Int(i64),
    Real(f64),
    Text(usize),
    Id,
}

/// A record to be written as a row.
pub(super) struct Row<'b> {
    pub(super) n: i64,
    pub(super) noun: Noun,
    pub(super) id: Id,
    /// For an event.
    pub(super) bounds: Option<&'b Bounds>,
    cells: &'b [PendingCell],
    bytes: &'b [u8],
}

impl<'b> Row<'b> {
    /// The cells that are not empty, with the places of their fields.
    pub(super) fn cells(&self) -> impl Iterator<Item = (usize, ValueRef<'b>)> + use<'b> {
        let mut rest = self.bytes;
        self.cells.iter().map(move |cell| {
            let mut take = |count| {
                let (taken, after) = rest.split_at(count);
                rest = after;
                taken
            };
            let value = match cell.holds {
                Holds::Int(number) => ValueRef::Integer(number),
                Holds::Real(number) => ValueRef::Real(number),
                Holds::Text(length) => ValueRef::Text(take(length)),
                Holds::Id => ValueRef::Blob(take(16)),
            };
            (cell.place, value)
        })
    }

    /// The places of the fields that are not empty, as bits.
    pub(super) fn places(&self) -> u64 {
        self.cells.iter().fold(0, |places, cell| places | 1 << cell.place)
    }
}

impl Batch {
    /// So many records are handed over at once.
    pub(super) const FULL: usize = 1024;

    /// How many records it has.
    pub(super) const fn len(&self) -> usize {
        self.records.len()
    }

    /// Adds a record. Its cells come in the order of their fields' names, in which the hash takes them.
    pub(super) fn add<'v>(
        &mut self,
        n: i64,
        noun: Noun,
        id: Id,
        cells: impl Iterator<Item = (usize, &'v Value)>,
        derived: Option<&Derived>,
    ) {
        self.records.push(Pending { n, noun, id, cells: self.cells.len(), bytes: self.bytes.len() });
        for (place, value) in cells {
            let holds = match value {
                Value::Null => continue,
                Value::Flag(flag) => Holds::Int(i64::from(*flag)),
                Value::Int(number) => Holds::Int(*number),
                // Equal numbers have equal bytes: there is no negative zero.
                Value::Real(number) => Holds::Real(*number + 0.0),
                Value::Text(text) => self.text(text),
                Value::Id(id) => {
                    self.bytes.extend_from_slice(id.as_bytes());
                    Holds::Id
                }
                Value::Date(date) => match date.to_stored() {
                    text if text.is_empty() => continue,
                    text => self.text(&text),
                },
            };
            self.cells.push(PendingCell { place, holds });
        }
        if let Some(derived) = derived {
            let [start_min, start_max, end_min, end_max, shape] = derived.bounds();
            self.bounds.push([start_min, start_max, end_min, end_max, shape, Some(derived.marks())]);
        }
    }

    fn text(&mut self, text: &str) -> Holds {
        self.bytes.extend_from_slice(text.as_bytes());
        Holds::Text(text.len())
    }

    /// The records as rows, from this one on.
    pub(super) fn rows(&self, from: usize) -> impl Iterator<Item = Row<'_>> {
        let events = self.records[..from].iter().filter(|record| record.noun == Noun::Event).count();
        let mut bounds = self.bounds[events..].iter();
        self.records.iter().enumerate().skip(from).map(move |(place, record)| {
            let next = self.records.get(place + 1);
            Row {
                n: record.n,
                noun: record.noun,
                id: record.id,
                bounds: if record.noun == Noun::Event { bounds.next() } else { None },
                cells: &self.cells[record.cells..next.map_or(self.cells.len(), |next| next.cells)],
                bytes: &self.bytes[record.bytes..next.map_or(self.bytes.len(), |next| next.bytes)],
            }
        })
    }

    /// Hashes the operations that make the records.
    pub(super) fn hash(&self, salt: &ChangeSalt, hashes: &mut Vec<(i64, OpHash)>) {
        let mut hashed = Vec::new();
        for row in self.rows(0) {
            let fields = row.noun.fields();
            let mut salts = Salts::of(salt, row.n);
            hashed.clear();
            hashed.extend(
                row.cells().map(|(place, value)| (fields[place].name, hash::of_value(&salts.next(), value))),
            );
            let content = OpContent {
                kind: OpKind::Create,
                noun: row.noun.table(),
                record: row.id,
                cells: &hashed,
                seen: &[],
            };
            hashes.push((row.n, hash::of_op(&content)));
        }
    }

    /// Empties it, and keeps its buffers.
    pub(super) fn clear(&mut self) {
        self.records.clear();
        self.cells.clear();
        self.bytes.clear();
        self.bounds.clear();
    }
}
