//! Two EDTF dates in English, without saying twice what both say; and the plain dates next to a date.

use edtf_core::{Date, DateField, Precision, Year, YearKind};

use super::bounds;
use super::build::{self, Grain};
use super::english::{English, YearWords};
use super::words::names;

/// A calendar year, month or day, without qualification or unspecified digits.
pub(super) fn is_plain(date: &Date) -> bool {
    !date.has_unspecified()
        && !date.is_approximate()
        && !date.is_uncertain()
        && date.precision() != Precision::Season
        && date.year.significant_digits.is_none()
        && matches!(date.year.kind, YearKind::Standard { .. })
}

/// The day, month or year after a plain one.
pub(super) fn next(date: &Date) -> Option<Date> {
    neighbour(date, 1)
}

/// The day, month or year before a plain one.
pub(super) fn previous(date: &Date) -> Option<Date> {
    neighbour(date, -1)
}

fn neighbour(date: &Date, side: i128) -> Option<Date> {
    let (first, last) = bounds::days(date)?;
    let grain = match date.precision() {
        Precision::Day => Grain::Day,
        Precision::Month => Grain::Month,
        Precision::Year | Precision::Season => Grain::Year,
    };
    let found = build::at_grain(if side > 0 { last + 1 } else { first - 1 }, grain);
    // Reading has to come back to the same date.
    (is_plain(&found) && found.precision() == date.precision()).then_some(found)
}

/// “1–5 May 2022”, “28 April – 3 May 2022”, “March–May 2022”, “2020–2022”; “May 1–5, 2022” where the month comes first.
pub(super) fn compact(english: English, first: &Date, last: &Date) -> Option<String> {
    if !is_plain(first) || !is_plain(last) || first == last || first.precision() != last.precision() {
        return None;
    }
    let value = |field: Option<DateField>| field.and_then(DateField::value);
    let year = YearWords::of(&last.year)?;
    let same_year = first.year == last.year;
    let modern = |year: &Year| year.value().is_some_and(|year| year >= 1000);
    match (value(first.month), value(last.month), value(first.day), value(last.day)) {
        (Some(one), Some(two), Some(from), Some(to)) if same_year && one == two => {
            let (month, year) = (names::month_name(one), year.alone);
            Some(if english.month_first() {
                format!("{month} {from}–{to}, {year}")
            } else {
                format!("{from}–{to} {month} {year}")
            })
        }
        (Some(one), Some(two), Some(from), Some(to)) if same_year => {
            let comma = if english.month_first() { "," } else { "" };
            let (first, last) = (english.day_of_year(one, from), english.day_of_year(two, to));
            Some(format!("{first} – {last}{comma} {}", year.alone))
        }
        (Some(one), Some(two), None, None) if same_year => {
            Some(format!("{}–{} {}", names::month_name(one), names::month_name(two), year.alone))
        }
        (None, None, None, None) if modern(&first.year) && modern(&last.year) => {
            Some(format!("{}–{}", YearWords::of(&first.year)?.alone, year.alone))
        }
        _ => None,
    }
}

/// “between 1 and 10 March 2022”, “between May and August 2021”: what the second end says is not said twice.
pub(super) fn compact_between(english: English, first: &Date, last: &Date) -> Option<String> {
    if !is_plain(first) || !is_plain(last) || first.year != last.year || first.precision() != last.precision()
    {
        return None;
    }
    let value = |field: Option<DateField>| field.and_then(DateField::value);
    let year = YearWords::of(&last.year)?.alone;
    match (value(first.month), value(last.month), value(first.day), value(last.day)) {
        (Some(one), Some(two), Some(from), Some(to)) if one == two => {
            let month = names::month_name(one);
            Some(if english.month_first() {
                format!("between {month} {from} and {to}, {year}")
            } else {
                format!("between {from} and {to} {month} {year}")
            })
        }
        (Some(one), Some(two), Some(from), Some(to)) => {
            let comma = if english.month_first() { "," } else { "" };
            let (first, last) = (english.day_of_year(one, from), english.day_of_year(two, to));
            Some(format!("between {first} and {last}{comma} {year}"))
        }
        (Some(one), Some(two), None, None) => {
            Some(format!("between {} and {} {year}", names::month_name(one), names::month_name(two)))
        }
        _ => None,
    }
}
