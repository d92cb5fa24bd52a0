//! Which events lie near others.

use super::{Near, SpanUnit};
use crate::date::{Extent, Shape, Truth};

const HOUR: i64 = 3_600;
const DAY: i64 = 86_400;

/// The neighbourhoods of some events, ready to be asked.
///
/// Days and weeks are those of the calendar: the neighbourhood of a day begins with the first hour of a day and ends
/// with the last hour of one. An event is certainly near another if it is near it whenever both were, and wholly.
#[derive(Debug, Clone)]
pub struct Nearness {
    truth: Truth,
    /// By when they begin.
    begins: Vec<i64>,
    /// Of all neighbourhoods up to this one: the one that ends last, and the one of another event that does.
    ends: Vec<[(i64, i64); 2]>,
}

/// No row: before any.
const NONE: (i64, i64) = (i64::MIN, i64::MIN);

impl Nearness {
    /// The neighbourhoods of these events, each with its row.
    pub fn new(near: &Near, events: impl IntoIterator<Item = (i64, Extent)>) -> Self {
        let mut windows: Vec<(i64, i64, i64)> = events
            .into_iter()
            .filter_map(|(row, extent)| window(near, &extent).map(|(begin, end)| (begin, end, row)))
            .collect();
        windows.sort_unstable();
        let mut last = [NONE; 2];
        let mut ends = Vec::with_capacity(windows.len());
        for (_, end, row) in &windows {
            last = with(last, (*end, *row));
            ends.push(last);
        }
        Self { truth: near.truth, begins: windows.iter().map(|(begin, _, _)| *begin).collect(), ends }
    }

    /// Whether the event of this row, with these bounds, is near one of them that is another.
    #[must_use]
    pub fn holds(&self, row: i64, extent: &Extent) -> bool {
        let (begin, end) = match self.truth {
            Truth::Certainly => (extent.start_min, extent.end_max),
            _ => (extent.latest_start(), extent.earliest_end()),
        };
        let before = self.begins.partition_point(|there| *there <= begin);
        let Some(ends) = before.checked_sub(1).and_then(|at| self.ends.get(at)) else { return false };
        ends.iter().any(|(last, of)| *of != row && *last >= end && *of != i64::MIN)
    }

    /// From when to when anything can be near at all, in seconds; none if nothing can.
    #[must_use]
    pub fn reach(&self) -> Option<(i64, i64)> {
        Some((*self.begins.first()?, self.ends.last()?[0].0))
    }
}

/// The two that end last, of different rows.
fn with([first, second]: [(i64, i64); 2], new: (i64, i64)) -> [(i64, i64); 2] {
    match () {
        () if new.1 == first.1 => [first.max(new), second],
        () if new > first => [new, first],
        () if new > second => [first, new],
        () => [first, second],
    }
}

/// The neighbourhood of one event: from when to when another must lie.
fn window(near: &Near, extent: &Extent) -> Option<(i64, i64)> {
    let by_day = near.span.unit != SpanUnit::Hours;
    let (begin, end) = match near.truth {
        Truth::Certainly => last_begin_and_first_end(extent, by_day)?,
        _ => (extent.start_min, extent.end_max),
    };
    let length = i64::from(near.span.count)
        * match near.span.unit {
            SpanUnit::Hours => HOUR,
            SpanUnit::Days => DAY,
            SpanUnit::Weeks => 7 * DAY,
        };
    let (begin, end) = if by_day { (day_begin(begin), day_end(end)) } else { (begin, end) };
    let begin = if begin == i64::MIN { begin } else { begin.saturating_sub(length) };
    let end = if end == i64::MAX { end } else { end.saturating_add(length) };
    Some((begin, end))
}

/// Whenever it was, it began by then, and was not over before that; none if neither is bounded.
fn last_begin_and_first_end(extent: &Extent, by_day: bool) -> Option<(i64, i64)> {
    let whole = match extent.shape {
        Shape::Instant | Shape::Duration => true,
        Shape::Day | Shape::Range => by_day,
        Shape::Period => false,
    };
    let (begin, end) = if whole {
        (extent.start_max, extent.end_min)
    } else {
        (extent.latest_start(), extent.earliest_end())
    };
    (begin != i64::MAX && end != i64::MIN).then_some((begin, end))
}

fn day_begin(second: i64) -> i64 {
    if second == i64::MIN || second == i64::MAX {
        second
    } else {
        second.saturating_sub(second.rem_euclid(DAY))
    }
}

fn day_end(second: i64) -> i64 {
    let over = if second == i64::MIN || second == i64::MAX { 0 } else { (-second).rem_euclid(DAY) };
    second.saturating_add(over)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::query::{Asked, Reach, Span};

    fn near(count: u32, unit: SpanUnit, truth: Truth) -> Near {
        Near { span: Span { count, unit }, truth, of: Reach::Named(String::new()) }
    }

    fn extent(text: &str) -> Extent {
        *Asked::read(text).unwrap().extent()
    }

    fn holds(near: &Near, of: &str, event: &str) -> bool {
        Nearness::new(near, [(1, extent(of))]).holds(2, &extent(event))
    }

    #[test]
    fn days_are_those_of_the_calendar() {
        let week = near(7, SpanUnit::Days, Truth::Certainly);
        assert!(holds(&week, "2022-02-03", "2022-02-10"));
        assert!(holds(&week, "2022-02-03", "2022-01-27"));
        assert!(!holds(&week, "2022-02-03", "2022-02-11"));
        assert!(holds(&near(1, SpanUnit::Weeks, Truth::Certainly), "2022-02-03", "2022-02-10"));
    }

    #[test]
    fn what_is_vague_is_near_possibly() {
        let certainly = near(7, SpanUnit::Days, Truth::Certainly);
        let possibly = near(7, SpanUnit::Days, Truth::Possibly);
        assert!(!holds(&certainly, "2022-02", "2022-02-14"));
        assert!(holds(&possibly, "2022-02", "2022-02-14"));
        assert!(holds(&near(30, SpanUnit::Days, Truth::Certainly), "2022-02", "2022-02-14"));
        assert!(!holds(&certainly, "2022-02-03", "2022-02"));
        assert!(holds(&possibly, "2022-02-03", "2022-02"));
        assert!(!holds(&possibly, "2022-02-03", "2022-03"));
        // A stretch of time is near from its beginning to its end.
        assert!(holds(&certainly, "2022-02-03/2022-02-20", "2022-02-27"));
    }

    #[test]
    fn hours_ask_for_hours() {
        let hours = near(12, SpanUnit::Hours, Truth::Certainly);
        assert!(holds(&hours, "2022-02-03T10:00:00", "2022-02-03T21:59:00"));
        assert!(!holds(&hours, "2022-02-03", "2022-02-03"));
    }

    #[test]
    fn no_event_is_near_itself() {
        let week = near(7, SpanUnit::Days, Truth::Certainly);
        let both = Nearness::new(&week, [(1, extent("2022-02-03")), (2, extent("2022-02-05"))]);
        assert!(both.holds(1, &extent("2022-02-03")) && both.holds(2, &extent("2022-02-05")));
        assert!(!Nearness::new(&week, [(1, extent("2022-02-03"))]).holds(1, &extent("2022-02-03")));
        assert!(Nearness::new(&week, []).reach().is_none());
    }

    proptest! {
        /// The sorted form says what asking each neighbourhood would.
        #[test]
        fn many_are_asked_as_one_by_one(
            days in prop::collection::vec((0..8_i64, 0..40_i64, 0..5_i64), 0..12),
            event in (0..8_i64, 0..40_i64, 0..5_i64), count in 0..6_u32, certain in any::<bool>(),
        ) {
            let near = near(count, SpanUnit::Days, if certain { Truth::Certainly } else { Truth::Possibly });
            let bounds = |(row, day, length): (i64, i64, i64)| (row, Extent {
                start_min: day * DAY, start_max: day * DAY, end_min: (day + length + 1) * DAY,
                end_max: (day + length + 1) * DAY, shape: Shape::Duration,
                approximate: false, uncertain: false, open_start: false, open_end: false,
            });
            let (row, extent) = bounds(event);
            let singly = days.iter().any(|of| Nearness::new(&near, [bounds(*of)]).holds(row, &extent));
            prop_assert_eq!(Nearness::new(&near, days.iter().map(|of| bounds(*of))).holds(row, &extent), singly);
        }
    }
}
