//! From seconds to pixels.

use crate::Request;

/// Where seconds lie in a view.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct View {
    /// Whole seconds at `x = 0`, and the rest.
    whole: i64,
    rest: f64,
    pub(crate) from: f64,
    pub(crate) per_px: f64,
    pub(crate) width: f64,
    pub(crate) height: f64,
    /// Pixels that are laid out on either side of the view.
    pub(crate) margin: f64,
    pub(crate) text_scale: f64,
}

/// The finest view: a pixel is a hundredth of a second. Nothing in a database is finer than a second.
const FINEST: f64 = 0.01;
/// The coarsest: seconds of an `i64` still fit a hundred pixels.
const COARSEST: f64 = 1e17;
/// Seconds beyond this are not a time; it leaves room for arithmetic in `i64`.
const FARTHEST: f64 = 9.0e18;
/// How far outside the scene marks are cut off: beyond what any line is wide.
const BLEED: f64 = 32.0;

impl View {
    /// The view of a request. A request that makes no sense (empty, backwards, not a number) becomes the nearest
    /// that does.
    pub(crate) fn new(request: &Request) -> Self {
        let sane = |number: f64, low: f64, high: f64, otherwise: f64| {
            if number.is_finite() { number.clamp(low, high) } else { otherwise }
        };
        let width = sane(request.width.into(), 16.0, 100_000.0, 1000.0);
        let from = sane(request.from, -FARTHEST, FARTHEST, 0.0);
        let to = sane(request.to, -FARTHEST, FARTHEST, from + 86_400.0);
        let per_px = ((to - from) / width).clamp(FINEST, COARSEST);
        // Clamped to less than an i64 holds.
        let whole = from.floor() as i64;
        Self {
            whole,
            rest: from - from.floor(),
            from,
            per_px,
            width,
            height: sane(request.height.into(), 1.0, 1_000_000.0, 600.0),
            margin: sane(request.margin.into(), 0.0, 4.0, 0.0) * width,
            text_scale: sane(request.text_scale.into(), 0.5, 4.0, 1.0),
        }
    }

    /// Where a time lies, however far away.
    // A pixel is coarser than what an f64 loses.
    pub(crate) fn x(&self, time: i128) -> f64 {
        ((time - i128::from(self.whole)) as f64 - self.rest) / self.per_px
    }

    /// A position cut to the scene and a little around it.
    pub(crate) fn cut(&self, x: f64) -> f64 {
        x.clamp(self.left() - BLEED, self.right() + BLEED)
    }

    /// Left edge of what is laid out.
    pub(crate) fn left(&self) -> f64 {
        -self.margin
    }

    /// Right edge of what is laid out.
    pub(crate) fn right(&self) -> f64 {
        self.width + self.margin
    }

    /// The time at a position, cut to what an `i64` holds.
    // The cast saturates, which is what is wanted.
    pub(crate) fn time(&self, x: f64) -> i64 {
        self.after_whole((x * self.per_px + self.rest).floor() as i128)
    }

    fn after_whole(&self, seconds: i128) -> i64 {
        let time = i128::from(self.whole).saturating_add(seconds);
        i64::try_from(time).unwrap_or(if time < 0 { i64::MIN } else { i64::MAX })
    }
}

/// Pixels as they are sent: tenths, so that equal scenes are equal bytes and short ones.
// Pixels of a view fit an f32.
pub(crate) fn tenths(px: f64) -> f32 {
    // Adding 0 turns -0 into 0.
    (((px * 10.0).round() / 10.0) + 0.0) as f32
}
