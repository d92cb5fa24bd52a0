//! Which event comes next, from the columns alone: also where events have no mark of their own.

use std::sync::Arc;

use dateline_core::date::Extent;

use crate::lanes::Lanes;
use crate::{Columns, LaneBy, RowSet};

/// Which way a person goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "wire",
    derive(serde::Serialize, serde::Deserialize, ts_rs::TS),
    serde(rename_all = "snake_case")
)]
pub enum Way {
    /// The next event of the lane in order of time.
    Next,
    /// The one before.
    Previous,
    /// The first of the lane.
    First,
    /// The last of the lane.
    Last,
    /// In the lane above, the event that is nearest in time.
    Up,
    /// In the lane below.
    Down,
}

/// From where a person goes on, and which way.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The row of the event; none to begin with the event nearest to `near`.
    pub from: Option<i64>,
    /// Which of its lanes counts, by key, where it is in several.
    pub lane: Option<u32>,
    /// A moment, in seconds since 1970-01-01T00:00:00.
    pub near: i64,
    /// Which way.
    pub way: Way,
    /// What lanes stand for.
    pub lanes: LaneBy,
    /// The events that there are, or all.
    pub filter: Option<Arc<RowSet>>,
}

/// The event that a step leads to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Neighbour {
    /// Its row.
    pub row: i64,
    /// The key of its lane; none for events that have none of what lanes stand for.
    pub lane: Option<u32>,
    /// Its bounds.
    pub extent: Extent,
    /// Seconds in a pixel at which it should have room of its own, by how close together the events of its lane begin
    /// there. None if too many begin with it for any zoom to tell them apart.
    pub room_at: Option<f64>,
}

/// About so many events have a mark of their own in a width of [`CELL`] pixels, in the lowest lanes.
const CROWD: usize = 16;
/// In pixels.
const CELL: f64 = 150.0;

/// The lanes of columns under a filter, to find the way in.
pub(crate) struct Ways<'a> {
    pub(crate) columns: &'a Columns,
    pub(crate) lanes: &'a Lanes,
    pub(crate) filter: Option<&'a RowSet>,
}

impl Ways<'_> {
    /// Where a step leads; nowhere at the end of the lane.
    pub(crate) fn step(&self, step: &Step) -> Option<Neighbour> {
        let from =
            step.from.and_then(|row| self.columns.position(row)).filter(|&at| at < self.columns.dated());
        let Some(from) = from else {
            let at = match step.way {
                Way::First => self.along(0, None),
                Way::Last => self.back(self.columns.dated(), None),
                _ => self.nearest(step.near, None),
            }?;
            return self.found(at, None);
        };
        // A lane that is gone since is no lane: then all of them count.
        let lane = self.lane_of(from, step.lane);
        match step.way {
            Way::Next => self.found(self.along(from + 1, lane)?, lane),
            Way::Previous => self.found(self.back(from, lane)?, lane),
            Way::First => self.found(self.along(0, lane)?, lane),
            Way::Last => self.found(self.back(self.columns.dated(), lane)?, lane),
            Way::Up | Way::Down => {
                let next = match step.way {
                    Way::Up => lane?.checked_sub(1)?,
                    _ => lane? + 1,
                };
                let lane = Some(next).filter(|&next| next < self.lanes.len());
                lane?;
                self.found(self.nearest(self.moment(from), lane)?, lane)
            }
        }
    }

    /// Whether the filter lets an event through, and it is in this lane, if it matters.
    fn is_in(&self, at: usize, lane: Option<usize>) -> bool {
        self.filter.is_none_or(|set| set.contains(at))
            && lane.is_none_or(|lane| self.lanes.holds(self.columns, at, lane))
    }

    fn along(&self, from: usize, lane: Option<usize>) -> Option<usize> {
        (from..self.columns.dated()).find(|&at| self.is_in(at, lane))
    }

    fn back(&self, to: usize, lane: Option<usize>) -> Option<usize> {
        (0..to).rev().find(|&at| self.is_in(at, lane))
    }

    /// The event that begins nearest to a moment; of equally near ones the later.
    fn nearest(&self, moment: i64, lane: Option<usize>) -> Option<usize> {
        let middle = self.columns.begun_before(moment);
        let (before, after) = (self.back(middle, lane), self.along(middle, lane));
        let far = |at: usize| self.moment(at).abs_diff(moment);
        match (before, after) {
            (Some(before), Some(after)) if far(before) < far(after) => Some(before),
            (before, after) => after.or(before),
        }
    }

    /// Where an event begins, or ends if its start is open.
    fn moment(&self, at: usize) -> i64 {
        match self.columns.start(at) {
            i64::MIN => self.columns.extent(at).map_or(i64::MIN, |extent| extent.end_max),
            start => start,
        }
    }

    /// The lane of an event, counted from the top: the one with this key, or the first that it is in.
    fn lane_of(&self, at: usize, key: Option<u32>) -> Option<usize> {
        let mut first: Option<usize> = None;
        let mut this = None;
        self.lanes.each_of(self.columns, at, |lane| {
            first = Some(first.map_or(lane, |first| first.min(lane)));
            if key.is_some() && self.lanes.key(lane) == key {
                this = Some(lane);
            }
        });
        this.or(first)
    }

    fn found(&self, at: usize, lane: Option<usize>) -> Option<Neighbour> {
        let lane = lane.or_else(|| self.lane_of(at, None));
        Some(Neighbour {
            row: self.columns.row(at),
            lane: lane.and_then(|lane| self.lanes.key(lane)),
            extent: self.columns.extent(at)?,
            room_at: self.room_at(at, lane),
        })
    }

    /// See [`Neighbour::room_at`]: the densest crowd that the event is in must spread over a cell.
    // A pixel is coarser than what an f64 loses.
    fn room_at(&self, at: usize, lane: Option<usize>) -> Option<f64> {
        let mut begun = vec![self.moment(at)];
        let mut low = at;
        let mut high = at;
        for _ in 1..CROWD {
            if let Some(before) = self.back(low, lane) {
                low = before;
                begun.push(self.moment(before));
            }
            if let Some(after) = self.along(high + 1, lane) {
                high = after;
                begun.push(self.moment(after));
            }
        }
        begun.sort_unstable();
        let spread = |crowd: &[i64]| crowd[crowd.len() - 1].saturating_sub(crowd[0]);
        let densest = begun.windows(CROWD.min(begun.len())).map(spread).min()?;
        (densest > 0).then_some(densest as f64 / CELL)
    }
}

#[cfg(test)]
mod tests;
