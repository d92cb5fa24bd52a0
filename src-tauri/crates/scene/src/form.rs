//! What is drawn for a date, and from where to where. Least widths are CSS pixels at text of the usual size; like all sizes they
//! grow with the text.

use dateline_core::date::{Extent, Shape};

use crate::scene::SceneForm;

/// The narrowest day or duration.
const NARROWEST: f64 = 6.0;
/// Width of a point's glyph; a moment that is known to an hour only is a bracket once the hour is wider.
const POINT: f64 = 10.0;
/// The narrowest bracket or band: two brackets that can be told apart.
const NARROWEST_BRACKET: f64 = 8.0;
/// The narrowest feather, so that it can be seen.
const FEATHER: f64 = 6.0;
/// How long an open end fades.
const FADE: f64 = 36.0;
/// What is drawn solid where only one end is known.
const STUB: f64 = 12.0;
/// A start or end that is known to the day is drawn sharp.
const SHARP: i64 = 86_400;

/// A date in pixels, not cut to the view.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Drawn {
    pub(crate) form: SceneForm,
    pub(crate) x0_soft: f64,
    pub(crate) x0: f64,
    pub(crate) x1: f64,
    pub(crate) x1_soft: f64,
}

/// From seconds to pixels, and what is known of now.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scale<X: Fn(i64) -> f64> {
    /// Where a time lies; very far away, but finite, for the ends of `i64`.
    pub(crate) x: X,
    /// Seconds in a pixel.
    pub(crate) per_px: f64,
    /// What text sizes are multiplied with.
    pub(crate) text_scale: f64,
    /// Until when something that goes on is known to go on: today.
    pub(crate) now: Option<i64>,
}

/// How far a margin of approximation reaches on either side, in seconds: the length of the block that is said to be
/// approximate. Of a duration, each end has its own.
pub(crate) fn margins(extent: &Extent) -> (i64, i64) {
    if !extent.approximate {
        return (0, 0);
    }
    let block =
        |low: i64, high: i64| if low == i64::MIN || high == i64::MAX { 0 } else { high.saturating_sub(low) };
    match extent.shape {
        Shape::Duration => (block(extent.start_min, extent.start_max), block(extent.end_min, extent.end_max)),
        _ => {
            let margin = block(extent.start_min, extent.end_min);
            (margin, margin)
        }
    }
}

impl<X: Fn(i64) -> f64> Scale<X> {
    /// What is drawn for these bounds.
    pub(crate) fn draw(&self, extent: &Extent) -> Drawn {
        let drawn = match extent.shape {
            Shape::Instant => self.instant(extent),
            Shape::Day => self.day(extent),
            Shape::Period => self.interval(extent, SceneForm::Bracket),
            Shape::Range => self.interval(extent, SceneForm::Band),
            Shape::Duration => self.duration(extent),
        };
        self.feathered(extent, drawn)
    }

    fn instant(&self, extent: &Extent) -> Drawn {
        let (x0, x1) = ((self.x)(extent.start_min), (self.x)(extent.end_max));
        let point = POINT * self.text_scale;
        if x1 - x0 > point {
            return Drawn { form: SceneForm::Bracket, x0_soft: x0, x0, x1, x1_soft: x1 };
        }
        let middle = f64::midpoint(x0, x1);
        let (x0, x1) = (middle - point / 2.0, middle + point / 2.0);
        Drawn { form: SceneForm::Point, x0_soft: x0, x0, x1, x1_soft: x1 }
    }

    fn day(&self, extent: &Extent) -> Drawn {
        let x0 = (self.x)(extent.start_min);
        let x1 = (self.x)(extent.end_max).max(x0 + NARROWEST * self.text_scale);
        Drawn { form: SceneForm::Day, x0_soft: x0, x0, x1, x1_soft: x1 }
    }

    fn interval(&self, extent: &Extent, form: SceneForm) -> Drawn {
        let (mut x0, mut x1) = ((self.x)(extent.start_min), (self.x)(extent.end_max));
        let (open_start, open_end) = (extent.start_min == i64::MIN, extent.end_max == i64::MAX);
        let (narrowest, stub, fade) =
            (NARROWEST_BRACKET * self.text_scale, STUB * self.text_scale, FADE * self.text_scale);
        match (open_start, open_end) {
            (true, false) => x0 = (self.x)(extent.start_max).min(x1 - stub),
            (false, true) => x1 = (self.x)(extent.end_min).max(x0 + stub),
            _ => {}
        }
        if x1 - x0 < narrowest {
            let middle = f64::midpoint(x0, x1);
            (x0, x1) = (middle - narrowest / 2.0, middle + narrowest / 2.0);
        }
        Drawn {
            form,
            x0_soft: if open_start { x0 - fade } else { x0 },
            x0,
            x1,
            x1_soft: if open_end { x1 + fade } else { x1 },
        }
    }

    fn duration(&self, extent: &Extent) -> Drawn {
        let sharp = |low: i64, high: i64| high.saturating_sub(low) <= SHARP;
        let start =
            if sharp(extent.start_min, extent.start_max) { extent.start_min } else { extent.start_max };
        let end = if sharp(extent.end_min, extent.end_max) { extent.end_max } else { extent.end_min };
        let (mut x0, mut x1) = ((self.x)(start), (self.x)(end));
        let (narrowest, stub, fade) =
            (NARROWEST * self.text_scale, STUB * self.text_scale, FADE * self.text_scale);
        if end == i64::MAX && start != i64::MIN {
            // It goes on: until today, and nobody knows how much longer. What lies ahead goes on from its start.
            x1 = self.now.map_or(x0, |now| (self.x)(now)).max(x0 + stub);
        }
        if start == i64::MIN && end != i64::MAX {
            x0 = x1 - stub;
        }
        let (open_start, open_end) = (extent.start_min == i64::MIN, extent.end_max == i64::MAX);
        let (first, last) = (x0.min(x1), x0.max(x1));
        let x0_soft = if open_start { first - fade } else { (self.x)(extent.start_min).min(first) };
        let mut x1_soft = if open_end { last + fade } else { (self.x)(extent.end_max).max(last) };
        if x0 > x1 {
            // It may end as early as it may still begin; nothing between is certain.
            let middle = f64::midpoint(first, last);
            (x0, x1) = (middle, middle);
        }
        if x1_soft - x0_soft < narrowest {
            (x0, x1) = (x0_soft, x0_soft + narrowest);
            x1_soft = x1;
        }
        Drawn { form: SceneForm::Bar, x0_soft, x0, x1, x1_soft }
    }

    // A pixel is coarser than what an f64 loses.
    fn feathered(&self, extent: &Extent, drawn: Drawn) -> Drawn {
        if !extent.approximate {
            return drawn;
        }
        let (before, after) = margins(extent);
        let wide = |seconds: i64| (seconds as f64 / self.per_px).max(FEATHER * self.text_scale);
        let open_start = extent.start_min == i64::MIN;
        let open_end = extent.end_max == i64::MAX;
        Drawn {
            x0_soft: if open_start { drawn.x0_soft } else { drawn.x0_soft - wide(before) },
            x1_soft: if open_end { drawn.x1_soft } else { drawn.x1_soft + wide(after) },
            ..drawn
        }
    }
}

#[cfg(test)]
mod tests;
