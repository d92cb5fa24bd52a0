//! A month as a calendar shows it: on each day what certainly was on it, and apart from the days what was some time in the
//! month. Nothing is ever put on a day that its source did not give.

use dateline_core::date::{Extent, Shape};

use crate::{Columns, RowSet};

const DAY: i64 = 86_400;

/// Which days a calendar has. All times are seconds since 1970-01-01T00:00:00.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days {
    /// When the first of them begins.
    pub first: i64,
    /// How many there are.
    pub count: usize,
    /// The month that it is about, from its start until its end, which is exclusive: the first and the last week also have days of
    /// others.
    pub month: (i64, i64),
    /// How many events of a day are named; all are counted.
    pub most: usize,
}

/// The events of a day, or of none in particular.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cell {
    /// How many there are.
    pub count: u32,
    /// The rows of the first of them, in order of time.
    pub rows: Vec<i64>,
}

impl Cell {
    fn add(&mut self, row: i64, most: usize) {
        self.count = self.count.saturating_add(1);
        if self.rows.len() < most {
            self.rows.push(row);
        }
    }
}

/// The events of a month.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Calendar {
    /// Those of each day: what was on it, and durations on every day that they certainly had.
    pub days: Vec<Cell>,
    /// Some time in the month, or possibly in it: known to a month, a season or a year, within a range, or only about.
    pub some_time: Cell,
    /// Durations that have all the days.
    pub throughout: Cell,
    /// Events without a date.
    pub undated: u32,
}

/// What the filtered events are in a calendar of these days.
#[must_use]
pub fn calendar(columns: &Columns, filter: Option<&RowSet>, days: Days) -> Calendar {
    let Days { first, count, month, most } = days;
    let first_day = first.div_euclid(DAY);
    let last_day = first_day.saturating_add(i64::try_from(count).unwrap_or(i64::MAX)).saturating_sub(1);
    let mut found = Calendar { days: vec![Cell::default(); count], ..Calendar::default() };
    let until =
        first.saturating_add(DAY.saturating_mul(i64::try_from(count).unwrap_or(i64::MAX))).saturating_sub(1);
    for at in columns.touching(first, until).filter(|&at| filter.is_none_or(|set| set.contains(at))) {
        let Some(extent) = columns.extent(at) else { continue };
        let row = columns.row(at);
        let certain = certain_days(&extent).map(|(from, to)| (from.max(first_day), to.min(last_day)));
        match certain.filter(|(from, to)| from <= to) {
            Some((from, to)) if (from, to) == (first_day, last_day) => found.throughout.add(row, most),
            Some((from, to)) => {
                let places = place(from, first_day)..=place(to, first_day);
                found.days.get_mut(places).into_iter().flatten().for_each(|cell| cell.add(row, most));
            }
            None if extent.start_min < month.1 && extent.end_max > month.0 => found.some_time.add(row, most),
            None => {}
        }
    }
    let (dated, all) = (columns.dated(), columns.len());
    let undated = filter.map_or(all - dated, |set| set.rank(all) - set.rank(dated));
    found.undated = u32::try_from(undated).unwrap_or(u32::MAX);
    found
}

// A day between the first and the last of a calendar.
fn place(day: i64, first: i64) -> usize {
    usize::try_from(day - first).unwrap_or(0)
}

/// The days that an event certainly had, the first and the last, counted from 1970; `None` where no day is certain.
fn certain_days(extent: &Extent) -> Option<(i64, i64)> {
    let day = |time: i64| time.div_euclid(DAY);
    let last = |end: i64| day(end.saturating_sub(1));
    let (from, to) = if extent.approximate {
        return None;
    } else if extent.shape == Shape::Duration {
        // An end that is known to the day has that day whole; of a coarser one only what lies within is certain.
        let known = |low: i64, high: i64| high.saturating_sub(low) <= DAY;
        let from = if known(extent.start_min, extent.start_max) {
            day(extent.start_min)
        } else {
            last(extent.start_max) + 1
        };
        let to =
            if known(extent.end_min, extent.end_max) { last(extent.end_max) } else { last(extent.end_min) };
        (from, to)
    } else {
        let (from, to) = (day(extent.start_min), last(extent.end_max));
        (from, if from == to { to } else { return None })
    };
    (from <= to).then_some((from, to))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Entry;

    fn extent(shape: Shape, [start_min, start_max, end_min, end_max]: [i64; 4]) -> Extent {
        Extent {
            start_min,
            start_max,
            end_min,
            end_max,
            shape,
            approximate: false,
            uncertain: false,
            open_start: start_min == i64::MIN,
            open_end: end_max == i64::MAX,
        }
    }

    /// Bounds given in days.
    fn on(shape: Shape, bounds: [i64; 4]) -> Extent {
        extent(shape, bounds.map(|day| if day == i64::MAX { day } else { day * DAY }))
    }

    fn of(extents: &[Option<Extent>]) -> Calendar {
        let columns = Columns::new((1_i64..).zip(extents).map(|(row, extent)| Entry::new(row, *extent)));
        calendar(&columns, None, Days { first: 0, count: 42, month: (3 * DAY, 34 * DAY), most: 2 })
    }

    fn where_is(extent: Extent) -> String {
        let found = of(&[Some(extent)]);
        let days: Vec<usize> = (0..42).filter(|&day| found.days[day].count > 0).collect();
        match (&days[..], found.some_time.count, found.throughout.count) {
            ([], 0, 0) => "nowhere".to_owned(),
            ([], 1, 0) => "some time".to_owned(),
            ([], 0, 1) => "throughout".to_owned(),
            ([first, .., last], 0, 0) => format!("{first}–{last}"),
            ([day], 0, 0) => format!("{day}"),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn only_what_has_a_day_is_on_one() {
        assert_eq!(where_is(on(Shape::Day, [5, 5, 6, 6])), "5");
        assert_eq!(
            where_is(extent(
                Shape::Instant,
                [5 * DAY + 3600, 5 * DAY + 3600, 5 * DAY + 7200, 5 * DAY + 7200]
            )),
            "5"
        );
        assert_eq!(where_is(on(Shape::Range, [5, 8, 6, 9])), "some time");
        assert_eq!(where_is(on(Shape::Period, [3, 3, 34, 34])), "some time");
        assert_eq!(where_is(on(Shape::Period, [-300, -300, 65, 65])), "some time");
        assert_eq!(where_is(Extent { approximate: true, ..on(Shape::Day, [5, 5, 6, 6]) }), "some time");
        // A month that only a week at the edge belongs to.
        assert_eq!(where_is(on(Shape::Period, [34, 34, 62, 62])), "nowhere");
        assert_eq!(where_is(on(Shape::Day, [36, 36, 37, 37])), "36");
        assert_eq!(where_is(on(Shape::Day, [42, 42, 43, 43])), "nowhere");
    }

    #[test]
    fn a_duration_is_on_the_days_that_it_certainly_had() {
        assert_eq!(where_is(on(Shape::Duration, [5, 6, 8, 9])), "5–8");
        assert_eq!(where_is(on(Shape::Duration, [-9, -8, 2, 3])), "0–2");
        assert_eq!(where_is(on(Shape::Duration, [-9, -8, 80, 81])), "throughout");
        assert_eq!(where_is(on(Shape::Duration, [20, 21, i64::MAX, i64::MAX])), "20–41");
        // From some day of a month until some day of the next.
        assert_eq!(where_is(on(Shape::Duration, [-28, 3, 10, 34])), "3–9");
        assert_eq!(where_is(on(Shape::Duration, [3, 34, 34, 62])), "some time");
    }

    #[test]
    fn many_are_counted_and_the_first_named() {
        let day = Some(on(Shape::Day, [7, 7, 8, 8]));
        let found = of(&[day, day, day, None]);
        assert_eq!(found.days[7], Cell { count: 3, rows: vec![1, 2] });
        assert_eq!(found.undated, 1);
    }

    proptest! {
        #[test]
        fn every_event_of_the_month_is_somewhere_and_none_on_a_day_that_it_cannot_have(
            bounds in prop::array::uniform4(-90_i64..130), hours in 0_i64..24, shape in 0..5_usize,
        ) {
            let mut bounds = bounds;
            bounds.sort_unstable();
            let shape = [Shape::Instant, Shape::Day, Shape::Period, Shape::Duration, Shape::Range][shape];
            let [a, b, c, d] = bounds.map(|day| day * DAY + hours * 3600);
            let event = extent(shape, [a, b, c.max(b), d.max(a + 3600)]);
            let found = of(&[Some(event)]);
            for (day, cell) in (0_i64..).zip(&found.days) {
                let possible = event.start_min < (day + 1) * DAY && event.end_max > day * DAY;
                prop_assert!(cell.count == 0 || possible);
            }
            let in_month = event.start_min < 34 * DAY && event.end_max > 3 * DAY;
            let shown = found.some_time.count + found.throughout.count + found.days.iter().map(|cell| cell.count).sum::<u32>();
            prop_assert!(!in_month || shown > 0);
        }
    }
}
