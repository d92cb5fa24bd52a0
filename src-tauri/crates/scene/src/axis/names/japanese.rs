//! The names of spans in Japanese.

use super::{clock, grouped};
use crate::axis::step::{DEEP, PRESENT, Step};
use crate::civil::{DAY, day_of, weekday};

const WEEKDAYS: [&str; 7] = ["月", "火", "水", "木", "金", "土", "日"];

/// The names of a span, the longest first.
pub(super) fn of(step: Step, number: i128, minor: bool) -> Vec<String> {
    let start = step.start(number);
    let day = day_of(start);
    let of_week =
        usize::try_from(weekday(start.div_euclid(DAY))).ok().and_then(|day| WEEKDAYS.get(day)).unwrap_or(&"");
    let (month, date) = (day.month, day.day);
    match step {
        Step::Seconds(seconds) => vec![clock(start.rem_euclid(DAY), seconds < 60)],
        Step::Day if !minor => {
            let year = year(day.year);
            vec![
                format!("{year}{month}月{date}日 {of_week}曜日"),
                format!("{year}{month}月{date}日"),
                format!("{month}月{date}日"),
            ]
        }
        Step::Day | Step::Week => vec![format!("{date}日({of_week})"), format!("{date}日"), date.to_string()],
        Step::Months(_) if minor => vec![format!("{month}月"), month.to_string()],
        Step::Months(_) => vec![format!("{}{month}月", year(day.year)), format!("{month}月")],
        Step::Years(years) if years >= DEEP => vec![ago(-number * years)],
        Step::Years(10) if day.year >= 1000 => vec![format!("{}代", year(day.year))],
        Step::Years(years) if years > 1 && !minor => vec![span(day.year, years)],
        Step::Years(_) => vec![year(day.year)],
    }
}

/// An astronomical year as people write it.
fn year(year: i128) -> String {
    match year {
        1..=999 => format!("西暦{year}年"),
        1000.. => format!("{}年", grouped(year)),
        _ => format!("紀元前{}年", grouped(1 - year)),
    }
}

/// A century or millennium by its first and last year.
fn span(first: i128, years: i128) -> String {
    if first <= 0 {
        return format!("{}～{}年", year(first), grouped(2 - first - years));
    }
    // The first span after Christ has no year 0.
    format!("{}～{}年", year(first), grouped(first - first % years + years - 1))
}

/// So many years ago, in units of 10,000 and 100,000,000.
fn ago(years: i128) -> String {
    const MAN: i128 = 10_000;
    const OKU: i128 = 100_000_000;
    let amount = years.abs();
    if amount == 0 {
        return format!("{PRESENT}年ごろ");
    }
    let part = |count: i128, unit: &str| if count == 0 { String::new() } else { format!("{count}{unit}") };
    let (oku, man, rest) = (amount / OKU, amount / MAN % MAN, amount % MAN);
    let side = if years > 0 { "前" } else { "後" };
    format!("{}{}{}年{side}", part(oku, "億"), part(man, "万"), part(rest, ""))
}
