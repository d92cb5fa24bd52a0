//! How far apart two dates are, no more exactly than they are known.

use super::extent::{Extent, Shape};

const DAY: i64 = 86_400;

/// From the start of one date to the start of another: at least and at most so many, negative where the other may come first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Apart {
    /// At least.
    pub least: i64,
    /// At most.
    pub most: i64,
}

/// How many days there are from the start of one date to the start of the other; `None` where a start is open or unknown.
#[must_use]
pub fn days_apart(from: &Extent, to: &Extent) -> Option<Apart> {
    let days = |extent: &Extent| {
        let (first, end) = starts(extent)?;
        // The end is exclusive; a moment is on its day.
        Some((first.div_euclid(DAY), end.saturating_sub(1).max(first).div_euclid(DAY)))
    };
    let ((a, b), (c, d)) = (days(from)?, days(to)?);
    Some(Apart { least: c - b, most: d - a })
}

/// How many seconds there are between two moments that are known to a time of day; `None` for other dates. What the finer of the two
/// is known to counts as one step, so that two minutes are an exact number of minutes apart.
#[must_use]
pub fn seconds_apart(from: &Extent, to: &Extent) -> Option<Apart> {
    if from.shape != Shape::Instant || to.shape != Shape::Instant {
        return None;
    }
    let ((a, b), (c, d)) = (starts(from)?, starts(to)?);
    let step = (b - a).min(d - c).max(0);
    Some(Apart { least: c - (b - step), most: (d - step) - a })
}

/// Between which moments a date begins, the later exclusive.
fn starts(extent: &Extent) -> Option<(i64, i64)> {
    let (first, end) = match extent.shape {
        Shape::Duration => (extent.start_min, extent.start_max),
        _ => (extent.start_min, extent.end_max),
    };
    (first != i64::MIN && end != i64::MAX).then_some((first, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Extent {
        crate::Date::from_stored(text).ok().and_then(|date| date.extent()).unwrap_or_else(|| panic!("{text}"))
    }

    fn days(from: &str, to: &str) -> (i64, i64) {
        let apart = days_apart(&date(from), &date(to)).unwrap_or_else(|| panic!("{from} {to}"));
        (apart.least, apart.most)
    }

    #[test]
    fn days_are_as_exact_as_the_dates() {
        assert_eq!(days("2022-01-01", "2022-01-08"), (7, 7));
        assert_eq!(days("2022-01-01", "[2022-01-06..2022-01-13]"), (5, 12));
        assert_eq!(days("2021-12", "2022-01-07"), (7, 37));
        assert_eq!(days("2022-01-07", "2021-12"), (-37, -7));
        assert_eq!(days("2022-01", "2022-01-10"), (-21, 9));
        assert_eq!(days("2022-01-03/2022-01-20", "2022-01-10"), (7, 7));
        assert_eq!(days("2022-01-03/..", "2022-01-10"), (7, 7));
        assert_eq!(days_apart(&date("../2022-01-03"), &date("2022-01-10")), None);
    }

    #[test]
    fn moments_are_also_apart_by_seconds() {
        let (nine, ten) = (date("2022-01-07T09:00:00"), date("2022-01-07T10:30:00"));
        assert_eq!(seconds_apart(&nine, &ten), Some(Apart { least: 5400, most: 5400 }));
        assert_eq!(seconds_apart(&nine, &date("2022-01-08")), None);
    }
}
