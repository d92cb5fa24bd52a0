//! Making columns: events come in any order, and are put in order of time at the end.

use super::blocks::Blocks;
use super::{Columns, Entry, NO_KIND, NO_PLACE, said};

/// Columns that are being made.
#[derive(Debug, Default)]
pub struct Builder {
    columns: Columns,
    undated: Vec<bool>,
}

impl Builder {
    /// How many events there are so far.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.columns.len()
    }

    /// Whether there are none yet.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.columns.is_empty()
    }

    /// Adds an event.
    pub fn push(&mut self, entry: &Entry) {
        self.undated.push(entry.extent.is_none());
        self.columns.put_at(self.columns.len(), entry);
    }

    /// The columns of these events.
    #[must_use]
    pub fn finish(self) -> Columns {
        let Self { mut columns, undated } = self;
        // Columns hold fewer than 2^32 events.
        let count = u32::try_from(columns.len()).unwrap_or(u32::MAX);
        // Starts are compared first, and kept while they are: ends and rows matter where starts are equal only.
        let mut order: Vec<(bool, i64, u32)> = (0..count)
            .zip(&undated)
            .map(|(at, &undated)| {
                let start = if undated { 0 } else { columns.start(at as usize) };
                (undated, start, at)
            })
            .collect();
        drop(undated);
        let rest = |columns: &Columns, &(undated, _, at): &(bool, i64, u32)| {
            let end = if undated { 0 } else { columns.ends(at as usize).1 };
            (end, columns.row(at as usize))
        };
        let key = |columns: &Columns, one: &(bool, i64, u32)| (one.0, one.1, rest(columns, one));
        if !order.is_sorted_by(|a, b| key(&columns, a) <= key(&columns, b)) {
            order.sort_unstable();
            for run in order.chunk_by_mut(|a, b| (a.0, a.1) == (b.0, b.1)).filter(|run| run.len() > 1) {
                run.sort_unstable_by_key(|one| rest(&columns, one));
            }
            let order: Vec<u32> = order.into_iter().map(|(_, _, at)| at).collect();
            columns.reorder(&order);
        }
        columns.measure();
        columns
    }
}

impl Columns {
    /// The earliest start and the latest end at a dated position.
    pub(super) fn ends(&self, at: usize) -> (i64, i64) {
        self.forms.ends(self.day[at], self.form[at])
    }

    /// Puts an event in at a position. What is derived from the columns must follow.
    pub(super) fn put_at(&mut self, at: usize, entry: &Entry) {
        let mut signs = entry.status.map_or(said::STATUS, |status| status as u8);
        for (sign, on) in [
            (said::ONLY_REPORTED, entry.only_reported),
            (said::DENIED, entry.denied),
            (said::CONFLICT, entry.conflict),
            (said::ORDERED, entry.ordered),
        ] {
            signs |= if on { sign } else { 0 };
        }
        let (day, form) = self.forms.number(entry.extent.as_ref());
        if entry.rank != 0 && self.rank.is_empty() {
            self.rank = vec![0; self.len()];
        }
        if entry.rank != 0 || !self.rank.is_empty() {
            self.rank.insert(at, entry.rank);
        }
        self.day.insert(at, day);
        self.form.insert(at, form);
        self.said.insert(at, signs);
        self.kind.insert(at, entry.kind.unwrap_or(NO_KIND));
        self.place.insert(at, entry.place.unwrap_or(NO_PLACE));
        self.row.insert(at, entry.row);
        self.cast.insert(at, self.casts.number(&entry.actors));
        self.dated += usize::from(entry.extent.is_some());
    }

    pub(super) fn remove_at(&mut self, at: usize) {
        self.dated -= usize::from(at < self.dated);
        if !self.rank.is_empty() {
            self.rank.remove(at);
        }
        self.day.remove(at);
        self.form.remove(at);
        self.said.remove(at);
        self.kind.remove(at);
        self.place.remove(at);
        self.row.remove(at);
        self.cast.remove(at);
    }

    fn reorder(&mut self, order: &[u32]) {
        fn in_order<T: Copy>(column: &mut Vec<T>, order: &[u32]) {
            if !column.is_empty() {
                *column = order.iter().map(|&at| column[at as usize]).collect();
            }
        }
        in_order(&mut self.day, order);
        in_order(&mut self.form, order);
        in_order(&mut self.said, order);
        in_order(&mut self.kind, order);
        in_order(&mut self.place, order);
        in_order(&mut self.rank, order);
        in_order(&mut self.cast, order);
        self.row = self.row.in_order(order);
    }

    /// Renews what is derived from the columns.
    pub(super) fn measure(&mut self) {
        self.by_row.take();
        self.blocks = Blocks::new(self.dated, |at| self.reach(at));
    }
}
