//! The density strip: how many events of a lane start where, of those that have no row.

use crate::Columns;
use crate::metrics::BUCKET;
use crate::pack::{Basis, Packed, bucket_at, bucket_of};
use crate::scene::SceneDensity;
use crate::view::{View, tenths};

/// No view has more; a guard against a request for a very wide one.
const MOST_BUCKETS: i64 = 100_000;

/// The strip of a lane, if anything is counted in it. Buckets lie on a grid of time, so that they do not shimmer while panning.
pub(crate) fn strip(
    columns: &Columns,
    packed: &Packed,
    basis: &Basis,
    view: &View,
    lane: u32,
    top: f64,
) -> Option<SceneDensity> {
    if packed.counted.is_empty() {
        return None;
    }
    let (first, last) = (bucket_at(view.time(view.left()), basis), bucket_at(view.time(view.right()), basis));
    let x = bucket_x(first, basis, view);
    if x < view.left() - 2.0 * BUCKET || x > view.right() {
        // The view lies beyond the end of time.
        return None;
    }
    let bucket = |at: u32| bucket_of(columns, at as usize, basis);
    let buckets = last.saturating_sub(first).clamp(0, MOST_BUCKETS) + 1;
    let mut rest = &packed.counted[packed.counted.partition_point(|&at| bucket(at) < first)..];
    let mut counts = Vec::with_capacity(usize::try_from(buckets).unwrap_or(0));
    for nth in first..first.saturating_add(buckets) {
        // Searched, not walked: a view may hold millions of events, but not many buckets.
        let (here, after) = rest.split_at(rest.partition_point(|&at| bucket(at) <= nth));
        counts.push(u32::try_from(here.len()).unwrap_or(u32::MAX));
        rest = after;
    }
    Some(SceneDensity {
        lane,
        x: tenths(x),
        step: step(basis, view),
        y: tenths(top),
        h: tenths(packed.strip * view.text_scale),
        peak: packed.peak,
        counts,
    })
}

// Some pixels.
fn step(basis: &Basis, view: &View) -> f32 {
    (basis.level * BUCKET / view.per_px) as f32
}

// A bucket is coarser than what an f64 loses.
fn bucket_x(bucket: i64, basis: &Basis, view: &View) -> f64 {
    (bucket as f64 * (basis.level * BUCKET) - view.from) / view.per_px
}
