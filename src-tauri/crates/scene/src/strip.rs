//! The density strip: how many events of a lane start where, of those that have no row.

use crate::Columns;
use crate::metrics::BUCKET;
use crate::pack::{Basis, Packed, bucket_at, bucket_of};
use crate::scene::SceneDensity;
use crate::view::{View, tenths};

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
    let bucket = |at: u32| bucket_of(columns, at as usize, basis);
    let from = packed.counted.partition_point(|&at| bucket(at) < first);
    let to = packed.counted.partition_point(|&at| bucket(at) <= last);
    let mut counts =
        vec![0_u32; usize::try_from(last.saturating_sub(first).clamp(0, 100_000)).unwrap_or(0) + 1];
    for &at in &packed.counted[from..to] {
        let place = usize::try_from(bucket(at) - first).unwrap_or(usize::MAX);
        if let Some(count) = counts.get_mut(place) {
            *count += 1;
        }
    }
    Some(SceneDensity {
        lane,
        x: tenths(bucket_x(first, basis, view)),
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
