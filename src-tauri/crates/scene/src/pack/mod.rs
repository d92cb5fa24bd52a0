//! Packing: which row of its lane an event has.
//!
//! Rows must not change while a person pans, so packing never looks at the edges of the view. It is decided for all filtered events at
//! once at a *level* of zoom (levels are a factor of √2 apart; the scene's own zoom is the level's or finer, where
//! things only lie further apart). It does not look at titles either: every label is given the same room. Where there
//! are very many events, packing is decided for eight views at a time, on a grid.
//!
//! Within a lane, events are taken from left to right and each gets the first row that is free. Where more events
//! start than there are rows for, the heaviest are named, the others become marks without a label, and where even
//! those have no room they are counted in the density strip.

mod quota;
mod rows;

use std::sync::Arc;

use crate::form::Scale;
use crate::lanes::{Lanes, dated};
use crate::metrics::{LANE_PAD, ROW};
use crate::view::View;
use crate::{Columns, RowSet};
use quota::Want;
pub(crate) use quota::{bucket_at, bucket_of};
use rows::Rows;

/// Up to so many events, all are packed at once.
const WHOLE: usize = 300_000;
/// Positions in pixels stay finite.
const FAR: f64 = 1e18;
/// The fewest rows of a lane that needs them, however many lanes there are.
const FEWEST_ROWS: usize = 4;
/// The most. A lane gets more than its share of the view only where events last so long that they lie over each other.
const MOST_ROWS: usize = 48;

/// What a packing depends on.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Basis {
    /// Seconds in a pixel, at the coarsest zoom that this packing serves.
    pub(crate) level: f64,
    pub(crate) text_scale: f64,
    /// Rows that fill the height of the view.
    rows: usize,
    /// Today's midnight: what is under way is drawn until then.
    pub(crate) today: Option<i64>,
    /// The window that is packed, or everything.
    window: Option<(i64, i64)>,
}

impl Basis {
    pub(crate) fn new(view: &View, now: Option<f64>, events: usize) -> Self {
        // Rounding must not put an exact level into the next one.
        let level = ((view.per_px.log2() * 2.0 - 1e-6).ceil() / 2.0).exp2().max(view.per_px);
        // A height in pixels is small and positive.
        let rows = (view.height / (ROW * view.text_scale)).floor() as usize;
        // The cast saturates, which is what is wanted.
        let today = now
            .filter(|now| now.is_finite())
            .map(|now| (now / 86_400.0).floor().clamp(-1e14, 1e14) as i64 * 86_400);
        let window = (events > WHOLE).then(|| window(view, level));
        Self { level, text_scale: view.text_scale, rows, today, window }
    }

    /// The scale of this level, from 1970 on.
    // A pixel is coarser than what an f64 loses.
    pub(crate) fn scale(&self) -> Scale<impl Fn(i64) -> f64 + use<>> {
        let level = self.level;
        Scale {
            x: move |time| (time as f64 / level).clamp(-FAR, FAR),
            per_px: level,
            text_scale: self.text_scale,
            now: self.today,
        }
    }
}

/// Eight views around a view, which stay the same while it moves through four.
// The cast saturates, which is what is wanted.
fn window(view: &View, level: f64) -> (i64, i64) {
    let wide = (view.width.max(256.0) * level).log2().ceil().exp2();
    let middle = view.from + view.width * view.per_px / 2.0;
    let cell = (middle / (4.0 * wide)).floor();
    ((cell * 4.0 * wide - 2.0 * wide) as i64, (cell * 4.0 * wide + 6.0 * wide) as i64)
}

/// Rows for all lanes.
#[derive(Debug)]
pub(crate) struct Packing {
    pub(crate) basis: Basis,
    /// From top to bottom.
    pub(crate) lanes: Vec<Packed>,
}

/// One lane, packed.
#[derive(Debug, Default)]
pub(crate) struct Packed {
    /// The events of each row from left to right; they do not touch each other.
    pub(crate) rows: Vec<Vec<Placed>>,
    /// Positions of the events that are only counted, by bucket.
    pub(crate) counted: Vec<u32>,
    /// The fullest bucket.
    pub(crate) peak: u32,
    /// Height of the density strip, before text scale.
    pub(crate) strip: f64,
}

/// An event in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Placed {
    /// Its position in the columns.
    pub(crate) at: u32,
    /// Where its label is to be.
    pub(crate) label: LabelPlace,
}

/// Where a label is to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LabelPlace {
    /// Room is kept right of the mark.
    Beside,
    /// In the mark, which is wide enough.
    Inside,
    /// No room is kept; there may be some.
    Nowhere,
}

impl Packed {
    /// Height of the rows.
    pub(crate) fn rows_height(&self) -> f64 {
        self.rows.len() as f64 * ROW
    }

    /// Gives the density strip its height: the more of a lane is only counted, the more the strip is the picture. It gets no more
    /// than half of the lane's share of the view.
    fn give_strip(&mut self, share_of_view: f64) {
        let placed: usize = self.rows.iter().map(Vec::len).sum();
        let height = match self.counted.len() as f64 / (self.counted.len() + placed).max(1) as f64 {
            0.0 => 0.0,
            share if share < 0.25 => 14.0,
            share if share < 0.6 => 26.0,
            _ => 64.0,
        };
        self.strip = f64::min(height, (share_of_view / 2.0).max(22.0));
    }

    /// Height of the lane, before text scale.
    pub(crate) fn height(&self) -> f64 {
        let least = if self.counted.is_empty() { ROW } else { 0.0 };
        self.rows_height().max(least) + self.strip + 2.0 * LANE_PAD
    }
}

impl Packing {
    /// Packs the filtered events.
    pub(crate) fn new(columns: &Columns, lanes: &Lanes, filter: Option<&Arc<RowSet>>, basis: Basis) -> Self {
        let mut wants: Vec<Vec<Want>> = (0..lanes.len()).map(|_| Vec::new()).collect();
        let scale = basis.scale();
        let mut take = |at: usize| {
            if let Some(extent) = columns.extent(at) {
                let drawn = scale.draw(&extent);
                let want = Want::new(at, drawn.x0_soft, drawn.x1_soft);
                lanes.each_of(columns, at, |lane| wants[lane].push(want));
            }
        };
        let filter = filter.map(|set| &**set);
        match basis.window {
            None => dated(columns, filter).for_each(&mut take),
            Some((from, to)) => columns
                .touching(from, to)
                .filter(|&at| filter.is_none_or(|set| set.contains(at)))
                .for_each(&mut take),
        }
        let counts: Vec<usize> = wants.iter().map(Vec::len).collect();
        let share = share_rows(&counts, basis.rows);
        // Numbers of rows and lanes.
        let share_of_view = basis.rows as f64 * ROW / lanes.len().max(1) as f64;
        let pack = |wants| {
            let mut packed = pack(columns, wants, share, &basis);
            packed.give_strip(share_of_view);
            packed
        };
        let lanes = wants.into_iter().map(pack).collect();
        Self { basis, lanes }
    }
}

/// How many rows each lane may have: as many as it can need, until the view is full; what is left is shared evenly.
fn share_rows(counts: &[usize], rows: usize) -> usize {
    let mut sorted = counts.to_vec();
    sorted.sort_unstable();
    let mut left = rows;
    let mut share = FEWEST_ROWS;
    for (nth, &count) in sorted.iter().enumerate() {
        let lanes = sorted.len() - nth;
        if count > left / lanes {
            share = left / lanes;
            break;
        }
        left -= count;
        share = MOST_ROWS;
    }
    share.clamp(FEWEST_ROWS, MOST_ROWS)
}

fn pack(columns: &Columns, mut wants: Vec<Want>, share: usize, basis: &Basis) -> Packed {
    if !wants.is_sorted_by(|a, b| a.x0 <= b.x0) {
        wants.sort_by(|a, b| a.x0.total_cmp(&b.x0).then(a.at.cmp(&b.at)));
    }
    quota::grant(columns, &mut wants, share, share, basis.text_scale);
    let mut packed = place(&wants, MOST_ROWS, basis.text_scale);
    let rows = packed.rows.len();
    if rows > share && !packed.counted.is_empty() {
        // Long marks lie over each other and made the lane higher than its share: others find room there too.
        quota::grant(columns, &mut wants, share, rows, basis.text_scale);
        packed = place(&wants, rows, basis.text_scale);
    }
    count(columns, &mut packed, basis);
    packed
}

fn place(wants: &[Want], most_rows: usize, text_scale: f64) -> Packed {
    let mut packed = Packed::default();
    let mut free = Rows::new(most_rows, text_scale);
    for want in wants {
        if !free.place(want, &mut packed.rows) {
            packed.counted.push(want.at);
        }
    }
    packed
}

/// Sorts the events that are only counted into buckets, and finds the fullest.
fn count(columns: &Columns, packed: &mut Packed, basis: &Basis) {
    let bucket = |&at: &u32| (bucket_of(columns, at as usize, basis), at);
    let mut buckets: Vec<(i64, u32)> = packed.counted.iter().map(bucket).collect();
    if !buckets.is_sorted() {
        buckets.sort_unstable();
    }
    packed.counted.clear();
    packed.counted.extend(buckets.iter().map(|&(_, at)| at));
    let fullest = buckets.chunk_by(|a, b| a.0 == b.0).map(<[_]>::len).max().unwrap_or(0);
    packed.peak = u32::try_from(fullest).unwrap_or(u32::MAX);
}

#[cfg(test)]
mod tests;
