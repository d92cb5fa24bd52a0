//! Keeping the columns up with the database.

use super::blocks::Blocks;
use super::{Columns, Entry, NO_KIND, NO_PLACE, NO_STATUS, code_of, flag};
use crate::form::margins;

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
        if changes.is_empty() {
            return;
        }
        if changes.len() > MANY {
            self.patch_many(changes);
            return;
        }
        for change in &changes {
            let row = match change {
                Change::Put(entry) => entry.row,
                Change::Remove(row) => *row,
            };
            if let Some(at) = self.row.iter().position(|&there| there == row) {
                self.remove_at(at);
            }
            if let Change::Put(entry) = change {
                let at = self.place_of(entry);
                self.put_at(at, entry);
            }
        }
        self.measure();
    }

    fn patch_many(&mut self, changes: Vec<Change>) {
        let mut last = std::collections::HashMap::with_capacity(changes.len());
        for change in changes {
            match change {
                Change::Put(entry) => last.insert(entry.row, Some(entry)),
                Change::Remove(row) => last.insert(row, None),
            };
        }
        let kept = (0..self.len()).filter(|&at| !last.contains_key(&self.row[at])).map(|at| self.entry(at));
        let mut entries: Vec<Entry> = kept.collect();
        entries.extend(last.into_values().flatten());
        *self = Self::new(entries);
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
        }
    }

    fn place_of(&self, entry: &Entry) -> usize {
        let key = entry.key();
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low + (high - low) / 2;
            let there = if middle < self.dated {
                (false, self.start_min[middle], self.end_max[middle], self.row[middle])
            } else {
                (true, 0, 0, self.row[middle])
            };
            if there < key {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    /// Puts an event in at a position. [`Columns::measure`] must follow.
    pub(super) fn put_at(&mut self, at: usize, entry: &Entry) {
        let mut flags = 0;
        let mut set = |flag, on| flags |= if on { flag } else { 0 };
        set(flag::ONLY_REPORTED, entry.only_reported);
        set(flag::DENIED, entry.denied);
        set(flag::CONFLICT, entry.conflict);
        if let Some(extent) = entry.extent {
            set(code_of(extent.shape), true);
            set(flag::APPROXIMATE, extent.approximate);
            set(flag::UNCERTAIN, extent.uncertain);
            set(flag::OPEN_START, extent.open_start);
            set(flag::OPEN_END, extent.open_end);
        }
        let bounds = entry
            .extent
            .map_or([0; 4], |extent| [extent.start_min, extent.start_max, extent.end_min, extent.end_max]);
        self.start_min.insert(at, bounds[0]);
        self.start_max.insert(at, bounds[1]);
        self.end_min.insert(at, bounds[2]);
        self.end_max.insert(at, bounds[3]);
        self.flags.insert(at, flags);
        self.status.insert(at, entry.status.map_or(NO_STATUS, |status| status as u8));
        self.kind.insert(at, entry.kind.unwrap_or(NO_KIND));
        self.place.insert(at, entry.place.unwrap_or(NO_PLACE));
        self.rank.insert(at, entry.rank);
        self.row.insert(at, entry.row);
        self.actors.insert(at, &entry.actors);
        self.dated += usize::from(entry.extent.is_some());
    }

    fn remove_at(&mut self, at: usize) {
        self.dated -= usize::from(at < self.dated);
        self.start_min.remove(at);
        self.start_max.remove(at);
        self.end_min.remove(at);
        self.end_max.remove(at);
        self.flags.remove(at);
        self.status.remove(at);
        self.kind.remove(at);
        self.place.remove(at);
        self.rank.remove(at);
        self.row.remove(at);
        self.actors.remove(at);
    }

    /// Renews what is derived from the columns.
    pub(super) fn measure(&mut self) {
        self.by_row.take();
        self.blocks = Blocks::new(self.dated, |at| {
            let (before, after) = self.extent(at).map_or((0, 0), |extent| margins(&extent));
            (self.start_min[at].saturating_sub(before), self.end_max[at].saturating_add(after))
        });
    }
}
