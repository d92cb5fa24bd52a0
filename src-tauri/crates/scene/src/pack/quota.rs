//! Who gets a label where there are too many.

use super::Basis;
use crate::Columns;
use crate::metrics::{BUCKET, GAP, LABEL_ROOM};

/// An event that wants a row.
#[derive(Debug, Clone, Copy)]
pub(super) struct Want {
    pub(super) at: u32,
    /// Its outer edges, in pixels of the level.
    pub(super) x0: f64,
    pub(super) x1: f64,
    pub(super) grant: Grant,
}

/// What an event is granted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Grant {
    /// A mark with a label.
    Named,
    /// A mark.
    Bare,
    /// To be counted.
    Counted,
}

impl Want {
    pub(super) fn new(at: usize, x0: f64, x1: f64) -> Self {
        // Columns hold fewer than 2^32 events: their positions are kept in 32 bits everywhere.
        Self { at: u32::try_from(at).unwrap_or(u32::MAX), x0, x1, grant: Grant::Named }
    }
}

/// How much of the room in a cell is given away; events that reach into it from the left need some too.
const FULL: f64 = 0.7;

/// Grants labels and marks, cell by cell of a label's width. Each cell has `share` rows, or what long marks leave of all `rows` of the
/// lane, if that is more. `wants` come from left to right.
pub(super) fn grant(columns: &Columns, wants: &mut [Want], share: usize, rows: usize, text_scale: f64) {
    let cell_width = LABEL_ROOM * text_scale;
    let cell = |want: &Want| (want.x0 / cell_width).floor();
    // Right ends of marks that reach out of their cells.
    let mut long: Vec<f64> = Vec::new();
    for run in wants.chunk_by_mut(|a, b| cell(a).total_cmp(&cell(b)).is_eq()) {
        let start = run.first().map_or(0.0, |want| want.x0);
        long.retain(|&end| end > start);
        let left = rows.saturating_sub(long.len()).max(share);
        run.iter_mut().for_each(|want| want.grant = Grant::Named);
        if run.len() > left {
            crowd(columns, run, left, cell_width);
        }
        let granted =
            run.iter().filter(|want| want.grant != Grant::Counted && want.x1 - want.x0 > cell_width);
        long.extend(granted.map(|want| want.x1));
    }
}

/// A cell with more events than rows: the heaviest are named. Where even bare marks have no room they make way for counting, little by
/// little as the cell gets fuller, and labels take their place: a field of marks without names says less than the
/// strip does.
// Numbers of rows and marks, small and positive.
fn crowd(columns: &Columns, run: &mut [Want], rows: usize, cell_width: f64) {
    let room = rows as f64 * cell_width * FULL;
    let count = run.len() as f64;
    // What a bare mark takes of a row, on average.
    let bare = run.iter().map(|want| (want.x1 - want.x0).min(cell_width) + GAP).sum::<f64>() / count;
    let most_bare = room / bare;
    let (named, marks) = if count <= most_bare {
        ((room - count * bare) / cell_width, count)
    } else {
        let crowding = ((count - most_bare) / most_bare).min(1.0);
        (rows as f64 / 2.0 * crowding, most_bare * (1.0 - crowding))
    };
    let named = (named as usize).clamp(1, run.len());
    let marks = (marks as usize).clamp(named, run.len());
    // Between equals chance decides, but always the same way, and the same in a cell as in the cells that it is made
    // of: what is named stays named as one zooms in.
    let weight = |want: &Want| {
        let at = want.at as usize;
        (std::cmp::Reverse(columns.rank(at)), scatter(columns.row(at)))
    };
    let mut heaviest: Vec<_> = run.iter().map(weight).zip(0_usize..).collect();
    if marks < heaviest.len() {
        heaviest.select_nth_unstable(marks);
    }
    if named < marks {
        heaviest[..marks].select_nth_unstable(named);
    }
    for &(_, nth) in &heaviest[named..marks] {
        run[nth].grant = Grant::Bare;
    }
    for &(_, nth) in &heaviest[marks..] {
        run[nth].grant = Grant::Counted;
    }
}

/// A number that looks random (the finaliser of SplitMix64).
const fn scatter(row: i64) -> u64 {
    let mut bits = row.cast_unsigned().wrapping_add(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}

/// The bucket of the density strip in which an event is counted: where it starts, or where it ends if its start is open.
pub(crate) fn bucket_of(columns: &Columns, at: usize, basis: &Basis) -> i64 {
    let time = columns.extent(at).map_or(0, |extent| match extent.start_min {
        i64::MIN => extent.end_max,
        start => start,
    });
    bucket_at(time, basis)
}

/// The bucket in which a time lies.
// A bucket is coarser than what an f64 loses; the cast saturates.
pub(crate) fn bucket_at(time: i64, basis: &Basis) -> i64 {
    (time as f64 / (basis.level * BUCKET)).floor() as i64
}
