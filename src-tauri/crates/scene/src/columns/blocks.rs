//! Blocks of positions with their outermost bounds, so that a view is found without looking at every event.

use std::ops::Range;

/// Events in a block: small enough to scan, large enough that ten million events make few blocks.
const BLOCK: usize = 512;

/// Outermost bounds of each block of positions, drawn margins included.
#[derive(Debug, Default)]
pub(super) struct Blocks(Vec<(i64, i64)>);

impl Blocks {
    /// Of events with these outermost bounds, by position.
    pub(super) fn new(count: usize, bounds: impl Fn(usize) -> (i64, i64)) -> Self {
        let blocks = (0..count.div_ceil(BLOCK)).map(|block| {
            (block * BLOCK..count.min((block + 1) * BLOCK))
                .map(&bounds)
                .fold((i64::MAX, i64::MIN), |(first, last), (start, end)| (first.min(start), last.max(end)))
        });
        Self(blocks.collect())
    }

    /// After an event came, went or moved: the positions from the first to the last hold other events, which all but one held
    /// before at the next position. Bounds only ever widen by this, so that nothing is passed over.
    pub(super) fn moved(
        &mut self,
        first: usize,
        last: usize,
        count: usize,
        bounds: impl Fn(usize) -> (i64, i64),
    ) {
        self.0.resize(count.div_ceil(BLOCK), (i64::MAX, i64::MIN));
        for block in first / BLOCK..self.0.len().min(last / BLOCK + 1) {
            let (from, end) = (block * BLOCK, count.min((block + 1) * BLOCK));
            // What came in over either edge, and what was put where it begins or ends.
            for at in [from, end - 1, first.clamp(from, end - 1), last.clamp(from, end - 1)] {
                let (start, end) = bounds(at);
                let widest = &mut self.0[block];
                *widest = (widest.0.min(start), widest.1.max(end));
            }
        }
    }

    /// The positions of the blocks that touch `from..=to`.
    pub(super) fn touching(&self, from: i64, to: i64, count: usize) -> impl Iterator<Item = Range<usize>> {
        self.0
            .iter()
            .enumerate()
            .filter(move |(_, bounds)| bounds.0 <= to && bounds.1 >= from)
            .map(move |(block, _)| block * BLOCK..count.min((block + 1) * BLOCK))
    }
}
