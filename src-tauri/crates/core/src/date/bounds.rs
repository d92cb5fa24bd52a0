//! From an EDTF expression to its bounds.

use edtf_core::{
    Bound, Date, DateTime, Edtf, Interval, IntervalEndpoint, Precision, Set, SetElement, TimeShift, YearKind,
};

use super::civil::{civil_day, day_number, number_of, seconds};
use super::edtf::is_day;
use super::mend::{is_masked_negative, masked_negative_days};
use super::{Extent, Shape};

/// The calendar block that a date names, in seconds: its start and its exclusive end.
#[derive(Clone, Copy)]
pub(super) struct Block {
    pub(super) start: i64,
    pub(super) end: i64,
}

/// The bounds of an expression.
pub(super) fn of(edtf: &Edtf) -> Extent {
    let extent = match edtf {
        Edtf::Date(date) => of_date(date),
        Edtf::DateTime(moment) => of_moment(moment),
        Edtf::Interval(interval) => of_interval(interval),
        Edtf::Set(set) => of_set(set),
    };
    let approximate = edtf.is_approximate() || has_significant_digits(edtf);
    Extent { approximate, uncertain: edtf.is_uncertain(), ..extent }
}

/// An estimate to so many digits: `1950S2`.
fn has_significant_digits(edtf: &Edtf) -> bool {
    let estimated = |date: &Date| date.year.significant_digits.is_some();
    let at_end = |end: &IntervalEndpoint| match end {
        IntervalEndpoint::Date(date)
        | IntervalEndpoint::OnOrBefore(date)
        | IntervalEndpoint::OnOrAfter(date) => estimated(date),
        IntervalEndpoint::Open | IntervalEndpoint::Unknown => false,
    };
    match edtf {
        Edtf::Date(date) => estimated(date),
        Edtf::DateTime(_) => false,
        Edtf::Interval(interval) => at_end(&interval.start) || at_end(&interval.end),
        Edtf::Set(set) => set.elements.iter().any(|element| match element {
            SetElement::Date(date) | SetElement::OnOrBefore(date) | SetElement::OnOrAfter(date) => {
                estimated(date)
            }
            SetElement::Range(..) => false,
        }),
    }
}

/// The first and last day of a date; `None` where its year is beyond any number that is computed with.
pub(super) fn days(date: &Date) -> Option<(i128, i128)> {
    if is_masked_negative(date) {
        return masked_negative_days(date);
    }
    // Significant digits say how exact an estimate is; like `~` they widen the margin and not the bounds.
    let mut date = *date;
    date.year.significant_digits = None;
    let bounds = Edtf::Date(date).bounds();
    match (bounds.earliest, bounds.latest) {
        (Bound::Date(first), Bound::Date(last)) => Some((number_of(first), number_of(last))),
        _ => None,
    }
}

/// The block of a date, from its first day to the end of its last.
pub(super) fn block(date: &Date) -> Block {
    days(date).map_or_else(
        || {
            let end_of_time = match date.year.kind {
                YearKind::Exponential { significand, .. } if significand < 0 => i64::MIN,
                YearKind::Big { value } if value < 0 => i64::MIN,
                _ => i64::MAX,
            };
            Block { start: end_of_time, end: end_of_time }
        },
        |(first, last)| Block { start: seconds(first), end: seconds(last + 1) },
    )
}

const fn closed(shape: Shape, first: Block, last: Block) -> Extent {
    Extent {
        start_min: first.start,
        start_max: last.start,
        end_min: first.end,
        end_max: last.end,
        shape,
        approximate: false,
        uncertain: false,
        open_start: false,
        open_end: false,
    }
}

fn of_date(date: &Date) -> Extent {
    let whole = block(date);
    if is_day(date) {
        return closed(Shape::Day, whole, whole);
    }
    // “2021-12-XX” is one day of a month, and “199X-03” one month of a decade: a range of such blocks.
    match (date.precision(), days(date)) {
        (Precision::Day, Some((first, last))) => closed(Shape::Range, day_block(first), day_block(last)),
        (Precision::Month, Some((first, last))) if date.has_unspecified() => {
            closed(Shape::Range, month_block(first), month_block(last))
        }
        _ => closed(Shape::Period, whole, whole),
    }
}

fn day_block(day: i128) -> Block {
    Block { start: seconds(day), end: seconds(day + 1) }
}

fn month_block(day: i128) -> Block {
    let day = civil_day(day);
    let (year, month) = if day.month == 12 { (day.year + 1, 1) } else { (day.year, day.month + 1) };
    Block { start: seconds(day_number(day.year, day.month, 1)), end: seconds(day_number(year, month, 1)) }
}

/// EDTF times are to the second. An offset moves the instant to UTC; without one the time counts as UTC.
fn of_moment(moment: &DateTime) -> Extent {
    let time = moment.time;
    let offset = match time.shift {
        Some(TimeShift::Offset { minutes, .. }) => i64::from(minutes) * 60,
        Some(TimeShift::Utc) | None => 0,
    };
    let clock = i64::from(time.hour) * 3600 + i64::from(time.minute) * 60 + i64::from(time.second);
    let start = block(&moment.date).start + clock - offset;
    let second = Block { start, end: start + 1 };
    closed(Shape::Instant, second, second)
}

fn of_interval(interval: &Interval) -> Extent {
    let (start_min, start_max, open_start) = match &interval.start {
        IntervalEndpoint::Open => (i64::MIN, i64::MIN, true),
        IntervalEndpoint::Unknown => (i64::MIN, i64::MAX, true),
        IntervalEndpoint::OnOrBefore(date) => (i64::MIN, last_second(block(date)), true),
        IntervalEndpoint::Date(date) | IntervalEndpoint::OnOrAfter(date) => {
            let block = block(date);
            (block.start, last_second(block), false)
        }
    };
    let (end_min, end_max, open_end) = match &interval.end {
        IntervalEndpoint::Open => (i64::MAX, i64::MAX, true),
        IntervalEndpoint::Unknown => (i64::MIN, i64::MAX, true),
        IntervalEndpoint::OnOrAfter(date) => (first_end(block(date)), i64::MAX, true),
        IntervalEndpoint::Date(date) | IntervalEndpoint::OnOrBefore(date) => {
            let block = block(date);
            (first_end(block), block.end, false)
        }
    };
    Extent {
        start_min,
        // Nothing starts after it has ended, or ends before it has started.
        start_max: start_max.min(end_max.saturating_sub(1)).max(start_min),
        end_min: end_min.max(start_min.saturating_add(1)).min(end_max),
        end_max,
        shape: Shape::Duration,
        approximate: false,
        uncertain: false,
        open_start,
        open_end,
    }
}

/// The last second in which something that starts in the block can start.
pub(super) fn last_second(block: Block) -> i64 {
    if block.end == i64::MAX { block.end } else { block.end.saturating_sub(1).max(block.start) }
}

/// The earliest end of something that ends in the block: after its first second.
pub(super) fn first_end(block: Block) -> i64 {
    if block.start == i64::MIN { block.start } else { block.start.saturating_add(1).min(block.end) }
}

fn of_set(set: &Set) -> Extent {
    let mut hull: Option<Extent> = None;
    for element in &set.elements {
        let extent = of_element(element);
        hull = Some(hull.map_or(extent, |so_far| Extent {
            start_min: so_far.start_min.min(extent.start_min),
            start_max: so_far.start_max.max(extent.start_max),
            end_min: so_far.end_min.min(extent.end_min),
            end_max: so_far.end_max.max(extent.end_max),
            shape: Shape::Range,
            approximate: false,
            uncertain: false,
            open_start: so_far.open_start || extent.open_start,
            open_end: so_far.open_end || extent.open_end,
        }));
    }
    // The grammar has no empty set.
    hull.map_or_else(
        || {
            let all = Block { start: i64::MIN, end: i64::MAX };
            closed(Shape::Range, all, all)
        },
        |hull| Extent { shape: Shape::Range, ..hull },
    )
}

fn of_element(element: &SetElement) -> Extent {
    match element {
        SetElement::Date(date) => of_date(date),
        SetElement::Range(first, last) => closed(Shape::Range, block(first), block(last)),
        SetElement::OnOrBefore(date) => {
            let last = block(date);
            let first = Block { start: i64::MIN, end: i64::MIN };
            Extent { open_start: true, ..closed(Shape::Range, first, last) }
        }
        SetElement::OnOrAfter(date) => {
            let first = block(date);
            let last = Block { start: i64::MAX, end: i64::MAX };
            Extent { open_end: true, ..closed(Shape::Range, first, last) }
        }
    }
}
