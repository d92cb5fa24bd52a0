//! Keeping the columns up with the database.

use super::{Builder, Columns, Entry};

/// What became of an event.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// It is new, or anything about it is; it takes the place of what the row was before.
    Put(Entry),
    /// It is gone.
    Remove(i64),
}

/// From so many changes on, sorting everything anew is cheaper than moving the columns for each.
const MANY: usize = 64;

impl Columns {
    /// Takes changes over, in their order.
    pub fn patch(&mut self, changes: impl IntoIterator<Item = Change>) {
        let changes: Vec<Change> = changes.into_iter().collect();
        if changes.len() > MANY {
            self.patch_many(changes);
            return;
        }
        for change in &changes {
            let row = match change {
                Change::Put(entry) => entry.row,
                Change::Remove(row) => *row,
            };
            let there = self.position(row);
            match (there, change) {
                (Some(at), Change::Put(entry)) => {
                    self.remove_at(at);
                    let new = self.place_of(entry);
                    self.put_at(new, entry);
                    self.moved(at.min(new), at.max(new));
                }
                (Some(at), Change::Remove(_)) => {
                    self.remove_at(at);
                    self.moved(at, self.len());
                    if let Some(index) = self.by_row.get_mut() {
                        index.forget(row);
                    }
                }
                (None, Change::Put(entry)) => {
                    let at = self.place_of(entry);
                    self.put_at(at, entry);
                    self.moved(at, self.len() - 1);
                }
                (None, Change::Remove(_)) => {}
            }
        }
    }

    /// What is derived from the columns follows: the positions from the first to the last have other events now, by a
    /// step at most.
    fn moved(&mut self, first: usize, last: usize) {
        let mut blocks = std::mem::take(&mut self.blocks);
        blocks.moved(first, last, self.dated, |at| self.reach(at));
        self.blocks = blocks;
        let Some(mut index) = self.by_row.take() else { return };
        let end = self.len().min(last + 1);
        if index.moved(&self.row, first..end) {
            self.by_row = index.into();
        }
    }

    /// Gives kinds other numbers: each has the one that stands in its place.
    pub(crate) fn renumber_kinds(&mut self, numbers: &[u16]) {
        for kind in &mut self.kind {
            *kind = numbers.get(usize::from(*kind)).copied().unwrap_or(*kind);
        }
    }

    fn patch_many(&mut self, changes: Vec<Change>) {
        let mut last = std::collections::HashMap::with_capacity(changes.len());
        for change in changes {
            match change {
                Change::Put(entry) => last.insert(entry.row, Some(entry)),
                Change::Remove(row) => last.insert(row, None),
            };
        }
        let mut builder = Builder::default();
        let kept = (0..self.len()).filter(|&at| !last.contains_key(&self.row(at)));
        kept.for_each(|at| builder.push(&self.entry(at)));
        last.values().flatten().for_each(|entry| builder.push(entry));
        *self = builder.finish();
    }

    /// All that is known of the event at a position.
    #[must_use]
    pub fn entry(&self, at: usize) -> Entry {
        Entry {
            row: self.row(at),
            extent: self.extent(at),
            kind: self.kind(at),
            status: self.status(at),
            place: self.place(at),
            actors: self.actors(at).to_vec(),
            rank: self.rank(at),
            only_reported: self.only_reported(at),
            denied: self.denied(at),
            conflict: self.conflict(at),
            ordered: self.ordered(at),
        }
    }

    fn place_of(&self, entry: &Entry) -> usize {
        let key = entry.key();
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low + (high - low) / 2;
            let there = if middle < self.dated {
                {
                    let (start, end) = self.ends(middle);
                    (false, start, end, self.row(middle))
                }
            } else {
                (true, 0, 0, self.row(middle))
            };
            if there < key {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }
}
