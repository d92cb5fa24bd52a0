//! The names of spans in English.

use chrono::Weekday;
use dateline_core::date::{month_name, weekday_name};
use dateline_core::{Customs, Locale};

use super::{clock, grouped};
use crate::axis::step::{DEEP, PRESENT, Step};
use crate::civil::{Civil, DAY, day_of, weekday as weekday_of};

/// The name of a month, 1 to 12.
fn month(number: i128) -> &'static str {
    month_name(u8::try_from(number).unwrap_or_default())
}

/// The name of a weekday, 0 for Monday.
fn weekday(number: i128) -> &'static str {
    u8::try_from(number).ok().and_then(|number| Weekday::try_from(number).ok()).map_or("", weekday_name)
}

/// The first three letters of a name of the calendar.
fn short(name: &'static str) -> &'static str {
    name.get(..3).unwrap_or(name)
}

/// The names of a span, the longest first.
pub(super) fn of(step: Step, number: i128, minor: bool, locale: Locale) -> Vec<String> {
    let start = step.start(number);
    let day = day_of(start);
    match step {
        Step::Seconds(seconds) => vec![clock(start.rem_euclid(DAY), seconds < 60)],
        Step::Week => vec![format!("Mon {}", day.day), day.day.to_string()],
        Step::Day if minor => {
            let (date, name) = (day.day, weekday(weekday_of(start.div_euclid(DAY))));
            vec![format!("{name} {date}"), format!("{} {date}", short(name)), format!("{date}")]
        }
        Step::Day => named_day(day, weekday(weekday_of(start.div_euclid(DAY))), locale),
        Step::Months(_) if minor => {
            vec![month(day.month).to_owned(), short(month(day.month)).to_owned()]
        }
        Step::Months(_) => {
            let (month, brief) = (month(day.month), short(month(day.month)));
            vec![
                format!("{month} {}", year(day.year)),
                format!("{brief} {}", year(day.year)),
                brief.to_owned(),
            ]
        }
        Step::Years(years) if years >= DEEP => vec![ago(-number * years)],
        Step::Years(10) if day.year >= 1000 => vec![format!("{}s", year(day.year))],
        Step::Years(years) if years > 1 && !minor => vec![span(day.year, years)],
        Step::Years(_) => vec![year(day.year)],
    }
}

/// “Friday 7 January 2022”, “Friday, January 7, 2022”.
fn named_day(day: Civil, of_week: &str, locale: Locale) -> Vec<String> {
    let (month, brief, number, year) = (month(day.month), short(month(day.month)), day.day, year(day.year));
    if locale != Locale::BRITISH && Customs::of(locale).month_first() {
        return vec![
            format!("{of_week}, {month} {number}, {year}"),
            format!("{brief} {number}, {year}"),
            format!("{brief} {number}"),
        ];
    }
    vec![
        format!("{of_week} {number} {month} {year}"),
        format!("{number} {brief} {year}"),
        format!("{number} {brief}"),
    ]
}

/// An astronomical year as people write it.
fn year(year: i128) -> String {
    match year {
        1..=999 => format!("AD {year}"),
        1000..=9999 => year.to_string(),
        10_000.. => grouped(year),
        _ => format!("{} BC", if year > -9999 { (1 - year).to_string() } else { grouped(1 - year) }),
    }
}

/// A century or millennium by its first and last year: it says what “19th century” leaves to be counted.
fn span(first: i128, years: i128) -> String {
    if first <= 0 {
        return format!("{}–{} BC", grouped(1 - first), grouped(2 - first - years));
    }
    // The first span after Christ has no year 0.
    let last = first - first % years + years - 1;
    if first < 1000 { format!("AD {first}–{last}") } else { format!("{first}–{last}") }
}

/// So many years ago, in the largest unit, with no more digits than the number has.
fn ago(years: i128) -> String {
    let amount = match years.abs() {
        0 => return format!("about {PRESENT}"),
        n if n >= 1_000_000_000 => format!("{} billion", decimal(n, 9)),
        n if n >= 1_000_000 => format!("{} million", decimal(n, 6)),
        n => grouped(n),
    };
    if years > 0 { format!("{amount} years ago") } else { format!("in {amount} years") }
}

/// A number in units of a power of ten, exactly.
fn decimal(number: i128, power: usize) -> String {
    let unit = (0..power).fold(1, |unit, _| unit * 10);
    let rest = format!("{:0power$}", number % unit);
    let rest = rest.trim_end_matches('0');
    let whole = grouped(number / unit);
    if rest.is_empty() { whole } else { format!("{whole}.{rest}") }
}
