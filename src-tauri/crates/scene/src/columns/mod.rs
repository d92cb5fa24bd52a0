//! The column index: what the layout must know of every event, in memory, in order of time.
//!
//! Dated events come first, sorted by start (then by end, then by row); undated ones follow. A *position* is an
//! index into this order; a *row* is the store's number of the event. Titles are not here: see [`crate::Titles`].

mod blocks;
mod lists;
mod patch;
mod row_index;

use std::sync::OnceLock;

use dateline_core::date::{Extent, Shape};
use dateline_core::model::Status;

use crate::RowSet;
use crate::form::margins;
use blocks::Blocks;
use lists::Lists;
pub use patch::Change;
use row_index::RowIndex;

/// What the columns keep of an event.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The store's number of the event.
    pub row: i64,
    /// Its bounds; `None` if it has no date, or none yet.
    pub extent: Option<Extent>,
    /// Number of its kind, in the order that lanes by kind have.
    pub kind: Option<u16>,
    /// Its status.
    pub status: Option<Status>,
    /// Number of its place.
    pub place: Option<u32>,
    /// Numbers of its actors; the columns keep them in order and each once.
    pub actors: Vec<u32>,
    /// Its weight: the heavier is named first where there is no room for all.
    pub rank: i32,
    /// Its sources only report it.
    pub only_reported: bool,
    /// A source denies it.
    pub denied: bool,
    /// It has a conflict of values.
    pub conflict: bool,
}

impl Entry {
    /// An event of which nothing is known but its bounds.
    #[must_use]
    pub const fn new(row: i64, extent: Option<Extent>) -> Self {
        Self {
            row,
            extent,
            kind: None,
            status: None,
            place: None,
            actors: Vec::new(),
            rank: 0,
            only_reported: false,
            denied: false,
            conflict: false,
        }
    }

    /// The order of the columns. An open start sorts first, no date at all last.
    fn key(&self) -> (bool, i64, i64, i64) {
        self.extent.map_or((true, 0, 0, self.row), |extent| {
            let (start, end) = extent.sort_key();
            (false, start, end, self.row)
        })
    }
}

/// `kind` or `place` of an event without one.
const NO_KIND: u16 = u16::MAX;
const NO_PLACE: u32 = u32::MAX;
const NO_STATUS: u8 = u8::MAX;

/// Bits of `flags`; the lowest three are the shape.
mod flag {
    pub(super) const SHAPE: u16 = 0b111;
    pub(super) const APPROXIMATE: u16 = 1 << 3;
    pub(super) const UNCERTAIN: u16 = 1 << 4;
    pub(super) const OPEN_START: u16 = 1 << 5;
    pub(super) const OPEN_END: u16 = 1 << 6;
    pub(super) const ONLY_REPORTED: u16 = 1 << 7;
    pub(super) const DENIED: u16 = 1 << 8;
    pub(super) const CONFLICT: u16 = 1 << 9;
}

/// Narrow columns of all events.
#[derive(Debug, Default)]
pub struct Columns {
    /// How many are dated.
    dated: usize,
    start_min: Vec<i64>,
    start_max: Vec<i64>,
    end_min: Vec<i64>,
    end_max: Vec<i64>,
    flags: Vec<u16>,
    status: Vec<u8>,
    kind: Vec<u16>,
    place: Vec<u32>,
    rank: Vec<i32>,
    row: Vec<i64>,
    actors: Lists,
    blocks: Blocks,
    by_row: OnceLock<RowIndex>,
}

impl Columns {
    /// The columns of these events, in any order.
    pub fn new(entries: impl IntoIterator<Item = Entry>) -> Self {
        let mut entries: Vec<Entry> = entries.into_iter().collect();
        if !entries.is_sorted_by_key(Entry::key) {
            entries.sort_by_cached_key(Entry::key);
        }
        let mut columns = Self::default();
        columns.reserve(entries.len());
        for entry in &entries {
            columns.put_at(columns.len(), entry);
        }
        columns.measure();
        columns
    }

    fn reserve(&mut self, count: usize) {
        self.start_min.reserve(count);
        self.start_max.reserve(count);
        self.end_min.reserve(count);
        self.end_max.reserve(count);
        self.flags.reserve(count);
        self.status.reserve(count);
        self.kind.reserve(count);
        self.place.reserve(count);
        self.rank.reserve(count);
        self.row.reserve(count);
    }

    /// How many events there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.row.len()
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.row.is_empty()
    }

    /// How many events have a date; their positions are `0..dated`, those of the others follow.
    #[must_use]
    pub const fn dated(&self) -> usize {
        self.dated
    }

    /// The store's number of the event at a position.
    #[must_use]
    pub fn row(&self, at: usize) -> i64 {
        self.row[at]
    }

    /// The earliest possible start at a position; `i64::MIN` if it is open.
    #[must_use]
    pub fn start(&self, at: usize) -> i64 {
        self.start_min[at]
    }

    /// How many dated events may have begun before a moment; theirs are the first positions.
    pub(crate) fn begun_before(&self, moment: i64) -> usize {
        self.start_min[..self.dated].partition_point(|&start| start < moment)
    }

    /// The bounds at a position.
    #[must_use]
    pub fn extent(&self, at: usize) -> Option<Extent> {
        (at < self.dated).then(|| {
            let flags = self.flags[at];
            Extent {
                start_min: self.start_min[at],
                start_max: self.start_max[at],
                end_min: self.end_min[at],
                end_max: self.end_max[at],
                shape: shape_of(flags & flag::SHAPE),
                approximate: flags & flag::APPROXIMATE != 0,
                uncertain: flags & flag::UNCERTAIN != 0,
                open_start: flags & flag::OPEN_START != 0,
                open_end: flags & flag::OPEN_END != 0,
            }
        })
    }

    /// The kind at a position.
    #[must_use]
    pub fn kind(&self, at: usize) -> Option<u16> {
        Some(self.kind[at]).filter(|&kind| kind != NO_KIND)
    }

    /// The place at a position.
    #[must_use]
    pub fn place(&self, at: usize) -> Option<u32> {
        Some(self.place[at]).filter(|&place| place != NO_PLACE)
    }

    /// The status at a position.
    #[must_use]
    pub fn status(&self, at: usize) -> Option<Status> {
        Status::ALL.get(usize::from(self.status[at])).copied()
    }

    /// The actors at a position.
    #[must_use]
    pub fn actors(&self, at: usize) -> &[u32] {
        self.actors.get(at)
    }

    /// The weight at a position.
    #[must_use]
    pub fn rank(&self, at: usize) -> i32 {
        self.rank[at]
    }

    /// Whether its sources only report it.
    #[must_use]
    pub fn only_reported(&self, at: usize) -> bool {
        self.flags[at] & flag::ONLY_REPORTED != 0
    }

    /// Whether a source denies it.
    #[must_use]
    pub fn denied(&self, at: usize) -> bool {
        self.flags[at] & flag::DENIED != 0
    }

    /// Whether it has a conflict of values.
    #[must_use]
    pub fn conflict(&self, at: usize) -> bool {
        self.flags[at] & flag::CONFLICT != 0
    }

    /// Whether the event at a position has not ended before `from` and not begun after `to`; a margin that is drawn
    /// around an approximate date counts.
    #[must_use]
    pub fn touches(&self, at: usize, from: i64, to: i64) -> bool {
        self.extent(at).is_some_and(|extent| {
            let (before, after) = margins(&extent);
            extent.start_min.saturating_sub(before) <= to && extent.end_max.saturating_add(after) >= from
        })
    }

    /// The positions of all events that touch `from..=to`, in order.
    pub fn touching(&self, from: i64, to: i64) -> impl Iterator<Item = usize> + '_ {
        self.blocks.touching(from, to, self.dated).flatten().filter(move |&at| self.touches(at, from, to))
    }

    /// The position of a row.
    #[must_use]
    pub fn position(&self, row: i64) -> Option<usize> {
        self.by_row.get_or_init(|| RowIndex::new(&self.row)).position(row)
    }

    /// The set of these rows' positions. Rows that are not there are passed over.
    pub fn set_of(&self, rows: impl IntoIterator<Item = i64>) -> RowSet {
        let index = self.by_row.get_or_init(|| RowIndex::new(&self.row));
        let mut set = RowSet::empty(self.len());
        for row in rows {
            if let Some(at) = index.position(row) {
                set.insert(at);
            }
        }
        set
    }

    /// From the first start to the last end of the filtered events, in seconds, for fitting them into a view. Open ends are
    /// passed over where there is anything else. `None` if nothing is dated.
    #[must_use]
    pub fn range(&self, filter: Option<&RowSet>) -> Option<(i64, i64)> {
        let mut range: Option<(i64, i64)> = None;
        for at in (0..self.dated).filter(|&at| filter.is_none_or(|set| set.contains(at))) {
            let (start, end) = (self.start_min[at], self.end_max[at]);
            let known = [start, self.start_max[at], self.end_min[at], end];
            for time in known.into_iter().filter(|&time| time != i64::MIN && time != i64::MAX) {
                range = Some(range.map_or((time, time), |(first, last)| (first.min(time), last.max(time))));
            }
        }
        range
    }
}

const SHAPES: [Shape; 5] = [Shape::Instant, Shape::Day, Shape::Period, Shape::Duration, Shape::Range];

const fn code_of(shape: Shape) -> u16 {
    match shape {
        Shape::Instant => 0,
        Shape::Day => 1,
        Shape::Period => 2,
        Shape::Duration => 3,
        Shape::Range => 4,
    }
}

fn shape_of(code: u16) -> Shape {
    SHAPES.get(usize::from(code)).copied().unwrap_or(Shape::Range)
}

#[cfg(test)]
mod tests;
