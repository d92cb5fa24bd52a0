//! The column index: what the layout must know of every event, in memory, in order of time.
//!
//! Dated events come first, sorted by start (then by end, then by row); undated ones follow. A *position* is an
//! index into this order; a *row* is the store's number of the event. Titles are not here: see [`crate::Titles`].
//!
//! An event takes 23 bytes, 27 if any has a rank, and 4 more while rows are looked up: dates are a day and the number of a form
//! that they share with others, and who takes part is the number of a cast.

mod blocks;
mod bytes;
mod counts;
mod forms;
mod make;
mod patch;
mod row_index;
mod row_numbers;
mod sets;

use std::sync::OnceLock;

use dateline_core::date::Extent;
use dateline_core::model::Status;

use crate::RowSet;
use crate::form::margins;
use blocks::Blocks;
pub use bytes::BrokenColumns;
use forms::Forms;
pub use make::Builder;
pub use patch::Change;
use row_index::RowIndex;
use row_numbers::RowNumbers;
use sets::Sets;

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
    /// It has a place of its own in the order of its day.
    pub ordered: bool,
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
            ordered: false,
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

/// What is said of an event: its status in the lowest four bits, and signs.
mod said {
    pub(super) const STATUS: u8 = 0b1111;
    pub(super) const ONLY_REPORTED: u8 = 1 << 4;
    pub(super) const DENIED: u8 = 1 << 5;
    pub(super) const CONFLICT: u8 = 1 << 6;
    pub(super) const ORDERED: u8 = 1 << 7;
}

/// Narrow columns of all events.
#[derive(Debug, Default)]
pub struct Columns {
    /// How many are dated.
    dated: usize,
    /// The day of the earliest start, counted from 1970, and the number of the form.
    day: Vec<i32>,
    form: Vec<u32>,
    said: Vec<u8>,
    kind: Vec<u16>,
    place: Vec<u32>,
    /// Empty as long as all weigh 0.
    rank: Vec<i32>,
    row: RowNumbers,
    /// The number of the cast.
    cast: Vec<u32>,
    forms: Forms,
    casts: Sets,
    blocks: Blocks,
    by_row: OnceLock<RowIndex>,
}

impl Columns {
    /// The columns of these events, in any order.
    pub fn new(entries: impl IntoIterator<Item = Entry>) -> Self {
        let mut builder = Builder::default();
        entries.into_iter().for_each(|entry| builder.push(&entry));
        builder.finish()
    }

    /// How many events there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.row.len()
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.row.len() == 0
    }

    /// How many events have a date; their positions are `0..dated`, those of the others follow.
    #[must_use]
    pub const fn dated(&self) -> usize {
        self.dated
    }

    /// The store's number of the event at a position.
    #[must_use]
    pub fn row(&self, at: usize) -> i64 {
        self.row.get(at)
    }

    /// The earliest possible start at a position; `i64::MIN` if it is open.
    #[must_use]
    pub fn start(&self, at: usize) -> i64 {
        self.forms.start(self.day[at], self.form[at])
    }

    /// How many dated events may have begun before a moment; theirs are the first positions.
    pub(crate) fn begun_before(&self, moment: i64) -> usize {
        let (mut low, mut high) = (0, self.dated);
        while low < high {
            let middle = low + (high - low) / 2;
            if self.start(middle) < moment {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    /// The bounds at a position.
    #[must_use]
    pub fn extent(&self, at: usize) -> Option<Extent> {
        (at < self.dated).then(|| self.forms.extent(self.day[at], self.form[at]))
    }

    /// The earliest start and the latest end of a dated event, with the margins that are drawn around an approximate date.
    pub(crate) fn reach(&self, at: usize) -> (i64, i64) {
        let (day, form) = (self.day[at], self.form[at]);
        if self.forms.approximate(form) {
            let extent = self.forms.extent(day, form);
            let (before, after) = margins(&extent);
            return (extent.start_min.saturating_sub(before), extent.end_max.saturating_add(after));
        }
        self.forms.ends(day, form)
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
        Status::ALL.get(usize::from(self.said[at] & said::STATUS)).copied()
    }

    /// The actors at a position.
    #[must_use]
    pub fn actors(&self, at: usize) -> &[u32] {
        self.casts.get(self.cast[at])
    }

    /// The weight at a position.
    #[must_use]
    pub fn rank(&self, at: usize) -> i32 {
        self.rank.get(at).copied().unwrap_or(0)
    }

    /// Whether its sources only report it.
    #[must_use]
    pub fn only_reported(&self, at: usize) -> bool {
        self.said[at] & said::ONLY_REPORTED != 0
    }

    /// Whether a source denies it.
    #[must_use]
    pub fn denied(&self, at: usize) -> bool {
        self.said[at] & said::DENIED != 0
    }

    /// Whether it has a conflict of values.
    #[must_use]
    pub fn conflict(&self, at: usize) -> bool {
        self.said[at] & said::CONFLICT != 0
    }

    /// Whether it has a place of its own in the order of its day.
    #[must_use]
    pub fn ordered(&self, at: usize) -> bool {
        self.said[at] & said::ORDERED != 0
    }

    /// The positions of the dated events that may have begun at the same moment as the one at a position.
    #[must_use]
    pub fn begun_with(&self, at: usize) -> std::ops::Range<usize> {
        let start = self.start(at);
        let end = start.checked_add(1).map_or(self.dated, |next| self.begun_before(next));
        self.begun_before(start)..end
    }

    /// Whether the event at a position has not ended before `from` and not begun after `to`; a margin that is drawn
    /// around an approximate date counts.
    #[must_use]
    pub fn touches(&self, at: usize, from: i64, to: i64) -> bool {
        at < self.dated && {
            let (first, last) = self.reach(at);
            first <= to && last >= from
        }
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
            let extent = self.forms.extent(self.day[at], self.form[at]);
            let known = [extent.start_min, extent.start_max, extent.end_min, extent.end_max];
            for time in known.into_iter().filter(|&time| time != i64::MIN && time != i64::MAX) {
                range = Some(range.map_or((time, time), |(first, last)| (first.min(time), last.max(time))));
            }
        }
        range
    }
}

#[cfg(test)]
mod tests;
