//! Builds EDTF from numbers: what reading, counting and widening have in common.

use edtf_core::{
    BoundDate, Date, DateField, Edtf as CoreEdtf, Interval, IntervalEndpoint, Qualifier, Set, SetElement,
    SetKind, Year, YearKind,
};

use super::Edtf;
use super::civil::{civil_day, day_number, last_day};

/// No qualification.
pub(super) const PLAIN: Qualifier = Qualifier { uncertain: false, approximate: false };
/// `~`
pub(super) const ABOUT: Qualifier = Qualifier { uncertain: false, approximate: true };

/// What the two ends of a range are given in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Grain {
    Day,
    Month,
    Year,
}

/// The year with this astronomical number (0 is 1 BC).
pub(super) fn year(number: i64) -> Year {
    let digit = |place: i64| u8::try_from(number.abs() / place % 10).ok();
    let kind = if (-9999..=9999).contains(&number) {
        YearKind::Standard { negative: number < 0, digits: [digit(1000), digit(100), digit(10), digit(1)] }
    } else {
        YearKind::Big { value: number.max(-i64::MAX) }
    };
    Year { kind, significant_digits: None, qualifier: PLAIN }
}

/// A month, a day of the month, or a code of a season.
pub(super) const fn field(number: u8) -> DateField {
    DateField { digits: [Some(number / 10), Some(number % 10)], qualifier: PLAIN }
}

/// `XX`
pub(super) const UNSPECIFIED: DateField = DateField { digits: [None, None], qualifier: PLAIN };

/// A date at the precision of a year.
pub(super) fn year_date(number: i64) -> Date {
    Date { year: year(number), month: None, day: None }
}

/// A date at the precision of a month, or of a season by its code. Years of five digits have no months in EDTF.
pub(super) fn month_date(number: i64, month: u8) -> Date {
    let month = (-9999..=9999).contains(&number).then(|| field(month));
    Date { year: year(number), month, day: None }
}

/// A date at the precision of a day. Years of five digits have no days in EDTF.
pub(super) fn day_date(day: BoundDate) -> Date {
    let date = month_date(day.year, day.month);
    Date { day: date.month.map(|_| field(day.day)), ..date }
}

/// The decade or century that the year is in: 199X, 19XX. Before year 0, EDTF has no such digits, and a range of
/// years says the same.
pub(super) fn year_of_mask(number: i64, unspecified: usize) -> Option<Date> {
    let mut year = year(number);
    match &mut year.kind {
        YearKind::Standard { negative: false, digits } => {
            for digit in digits.iter_mut().rev().take(unspecified) {
                *digit = None;
            }
            Some(Date { year, month: None, day: None })
        }
        _ => None,
    }
}

/// The date, qualified as a whole.
pub(super) fn qualified(mut date: Date, with: Qualifier) -> Date {
    let put = |qualifier: &mut Qualifier| {
        qualifier.uncertain |= with.uncertain;
        qualifier.approximate |= with.approximate;
    };
    put(&mut date.year.qualifier);
    date.month.iter_mut().for_each(|month| put(&mut month.qualifier));
    date.day.iter_mut().for_each(|day| put(&mut day.qualifier));
    date
}

/// The date without any qualification.
pub(super) const fn unqualified(mut date: Date) -> Date {
    date.year.qualifier = PLAIN;
    if let Some(month) = &mut date.month {
        month.qualifier = PLAIN;
    }
    if let Some(day) = &mut date.day {
        day.qualifier = PLAIN;
    }
    date
}

/// One date, as an expression.
pub(super) const fn single(date: Date) -> Edtf {
    Edtf(CoreEdtf::Date(date))
}

/// From one to the other.
pub(super) const fn interval(start: IntervalEndpoint, end: IntervalEndpoint) -> Edtf {
    Edtf(CoreEdtf::Interval(Interval { start, end }))
}

/// One of these.
pub(super) const fn one_of(elements: Vec<SetElement>) -> Edtf {
    Edtf(CoreEdtf::Set(Set { kind: SetKind::OneMember, elements }))
}

/// The date at this grain that holds the day.
pub(super) fn at_grain(day: i128, grain: Grain) -> Date {
    let day = civil_day(day);
    match grain {
        Grain::Day => day_date(day),
        Grain::Month => month_date(day.year, day.month),
        Grain::Year => year_date(day.year),
    }
}

/// One date from the first day to the last: a range at this grain, or a single date where that is enough.
pub(super) fn range(first: i128, last: i128, grain: Grain) -> Edtf {
    // Ranges have both ends at one precision, and five-digit years have no days.
    let reach = -9999..=9999;
    let grain = if reach.contains(&civil_day(first).year) && reach.contains(&civil_day(last).year) {
        grain
    } else {
        Grain::Year
    };
    let (from, to) = (at_grain(first, grain), at_grain(last, grain));
    if from == to { single(from) } else { one_of(vec![SetElement::Range(from, to)]) }
}

/// The coarsest grain at which exactly these days can be said.
pub(super) fn grain_of(first: i128, last: i128) -> Grain {
    let (from, to) = (civil_day(first), civil_day(last));
    if from.day != 1 || to.day != last_day(to.year, to.month) {
        Grain::Day
    } else if from.month != 1 || to.month != 12 {
        Grain::Month
    } else {
        Grain::Year
    }
}

/// The smallest unit of the calendar that holds all these days: a month, year, decade, century or millennium. For
/// approximate dates, which EDTF does not let a range be.
pub(super) fn common_unit(first: i128, last: i128) -> Option<Date> {
    let (from, to) = (civil_day(first), civil_day(last));
    if from == to {
        return Some(day_date(from));
    }
    if from.year == to.year {
        return Some(if from.month == to.month {
            month_date(from.year, from.month)
        } else {
            year_date(from.year)
        });
    }
    (1..=4).find_map(|unspecified| {
        let width = 10_i64.pow(u32::try_from(unspecified).ok()?);
        (from.year.div_euclid(width) == to.year.div_euclid(width)).then_some(())?;
        year_of_mask(from.year, unspecified)
    })
}

/// The first and last day of a month.
pub(super) const fn month_days(year: i64, month: u8) -> (i128, i128) {
    (day_number(year, month, 1), day_number(year, month, last_day(year, month)))
}
