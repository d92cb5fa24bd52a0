//! What the columns answer under any filter: which events have something, and how many of each there are.

use std::collections::BTreeMap;

use dateline_core::date::Extent;
use dateline_core::model::Status;

use super::{Columns, NO_KIND, NO_PLACE, said};
use crate::{LaneBy, RowSet};

impl Columns {
    /// The events for whose position something holds.
    #[must_use]
    pub fn select(&self, holds: impl FnMut(usize) -> bool) -> RowSet {
        RowSet::select(self.len(), holds)
    }

    /// The events of these kinds.
    #[must_use]
    pub fn where_kind(&self, kinds: &[u16]) -> RowSet {
        let mut wanted = vec![false; usize::from(NO_KIND) + 1];
        kinds.iter().filter(|&&kind| kind != NO_KIND).for_each(|&kind| wanted[usize::from(kind)] = true);
        self.select(|at| wanted[usize::from(self.kind[at])])
    }

    /// The events at these places.
    #[must_use]
    pub fn where_place(&self, places: &[u32]) -> RowSet {
        let most = places.iter().copied().filter(|&place| place != NO_PLACE).max();
        let Some(most) = most else { return RowSet::empty(self.len()) };
        let mut wanted = vec![false; most as usize + 1];
        places.iter().for_each(|&place| {
            if let Some(wanted) = wanted.get_mut(place as usize) {
                *wanted = true;
            }
        });
        self.select(|at| wanted.get(self.place[at] as usize).copied().unwrap_or(false))
    }

    /// The events in which any of these actors takes part.
    #[must_use]
    pub fn where_actor(&self, actors: &[u32]) -> RowSet {
        let mut actors = actors.to_vec();
        actors.sort_unstable();
        let has = |cast: &[u32]| cast.iter().any(|actor| actors.binary_search(actor).is_ok());
        let wanted: Vec<bool> = self.casts.each().map(has).collect();
        self.select(|at| wanted[self.cast[at] as usize])
    }

    /// The events of a status.
    #[must_use]
    pub fn where_status(&self, status: Status) -> RowSet {
        self.select(|at| self.said[at] & said::STATUS == status as u8)
    }

    /// The dated events for whose bounds something holds.
    #[must_use]
    pub fn where_extent(&self, mut holds: impl FnMut(&Extent) -> bool) -> RowSet {
        self.select(|at| self.extent(at).is_some_and(|extent| holds(&extent)))
    }

    /// As [`Columns::where_extent`], where nothing holds of what does not touch `from..=to`: only what does is asked.
    #[must_use]
    pub fn where_extent_in(&self, from: i64, to: i64, mut holds: impl FnMut(&Extent) -> bool) -> RowSet {
        let mut found = RowSet::empty(self.len());
        for at in self.touching(from, to) {
            if self.extent(at).is_some_and(|extent| holds(&extent)) {
                found.insert(at);
            }
        }
        found
    }

    /// The events without a date.
    #[must_use]
    pub fn undated(&self) -> RowSet {
        self.select(|at| at >= self.dated)
    }

    /// The events that have a conflict of values.
    #[must_use]
    pub fn conflicts(&self) -> RowSet {
        self.select(|at| self.said[at] & said::CONFLICT != 0)
    }

    /// How many filtered events, dated or not, there are of each kind, actor, place or status, by its key; those that have none
    /// are counted at the end, without a key. What nothing has is not there.
    #[must_use]
    pub fn count_by(&self, by: LaneBy, filter: Option<&RowSet>) -> Vec<(Option<u32>, u32)> {
        self.tally(by, filter, self.len())
    }

    /// As [`Columns::count_by`], of the events before a position.
    pub(crate) fn tally(&self, by: LaneBy, filter: Option<&RowSet>, end: usize) -> Vec<(Option<u32>, u32)> {
        match by {
            LaneBy::Nothing => {
                let count = filter.map_or(end, |set| set.rank(end));
                if count == 0 { Vec::new() } else { vec![(None, u32::try_from(count).unwrap_or(u32::MAX))] }
            }
            LaneBy::Kind => {
                let none = u32::from(NO_KIND);
                keyed(tally_of(filter, end, |at| u32::from(self.kind[at])), |key| key == none)
            }
            LaneBy::Place => keyed(tally_of(filter, end, |at| self.place[at]), |key| key == NO_PLACE),
            LaneBy::Status => {
                let status = |at: usize| u32::from(self.said[at] & said::STATUS);
                keyed(tally_of(filter, end, status), |key| key == u32::from(said::STATUS))
            }
            LaneBy::Actor => {
                let mut nobody = 0;
                let mut counts = BTreeMap::new();
                for (cast, count) in tally_of(filter, end, |at| self.cast[at]) {
                    let cast = self.casts.get(cast);
                    if cast.is_empty() {
                        nobody += count;
                    }
                    cast.iter().for_each(|&actor| *counts.entry(actor).or_insert(0) += count);
                }
                let none = (nobody > 0).then_some((None, nobody));
                counts.into_iter().map(|(actor, count)| (Some(actor), count)).chain(none).collect()
            }
        }
    }

    /// How many filtered events begin in each of so many equal parts of `from..to`.
    #[must_use]
    pub fn histogram(&self, filter: Option<&RowSet>, from: i64, to: i64, parts: usize) -> Vec<u32> {
        let mut counts = vec![0; parts];
        let span = i128::from(to) - i128::from(from);
        let mut first = self.begun_before(from);
        for (part, count) in (1_i128..).zip(&mut counts) {
            // An i64 again: it lies between the two.
            let until = i128::from(from) + span * part / i128::try_from(parts).unwrap_or(1).max(1);
            let next = self.begun_before(i64::try_from(until).unwrap_or(i64::MAX)).max(first);
            let here = filter.map_or(next - first, |set| set.rank(next) - set.rank(first));
            *count = u32::try_from(here).unwrap_or(u32::MAX);
            first = next;
        }
        counts
    }
}

/// How often each key is there, in order of key.
fn tally_of(filter: Option<&RowSet>, end: usize, key: impl Fn(usize) -> u32) -> Vec<(u32, u32)> {
    /// Keys are numbered from 0 on; what is beyond stands for nothing, or comes from elsewhere.
    const MANY: usize = 1 << 24;
    let mut counts: Vec<u32> = Vec::new();
    let mut beyond: BTreeMap<u32, u32> = BTreeMap::new();
    let mut count = |at: usize| {
        let key = key(at);
        match counts.get_mut(key as usize) {
            Some(count) => *count += 1,
            None if (key as usize) < MANY => {
                counts.resize(key as usize + 1, 0);
                counts[key as usize] = 1;
            }
            None => *beyond.entry(key).or_insert(0) += 1,
        }
    };
    match filter {
        None => (0..end).for_each(&mut count),
        Some(set) => set.iter_in(0..end).for_each(&mut count),
    }
    (0..).zip(counts).filter(|(_, count)| *count > 0).chain(beyond).collect()
}

/// Counts with the key of those that have nothing taken away. It is the highest, so they come last.
fn keyed(counts: Vec<(u32, u32)>, is_none: impl Fn(u32) -> bool) -> Vec<(Option<u32>, u32)> {
    counts.into_iter().map(|(key, count)| (Some(key).filter(|&key| !is_none(key)), count)).collect()
}

#[cfg(test)]
mod tests;
