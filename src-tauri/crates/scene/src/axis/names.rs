//! What the spans of the axis are called.

use chrono::Weekday;
use dateline_core::date::{month_name, weekday_name};

use super::step::{DEEP, PRESENT, Step};
use crate::civil::{DAY, day_of, weekday as weekday_of};

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

/// The names of the span of a step that begins with its tick of this number, the longest first. In a short span (`minor`)
/// the name of the long span that holds it is left out.
pub(super) fn of(step: Step, number: i128, minor: bool) -> Vec<String> {
    let start = step.start(number);
    let day = day_of(start);
    match step {
        Step::Seconds(seconds) => vec![clock(start.rem_euclid(DAY), seconds < 60)],
        Step::Week => vec![format!("Mon {}", day.day), day.day.to_string()],
        Step::Day if minor => {
            let (date, name) = (day.day, weekday(weekday_of(start.div_euclid(DAY))));
            vec![format!("{name} {date}"), format!("{} {date}", short(name)), format!("{date}")]
        }
        Step::Day => {
            let of_week = weekday(weekday_of(start.div_euclid(DAY)));
            let (month, brief) = (month(day.month), short(month(day.month)));
            vec![
                format!("{of_week} {} {month} {}", day.day, year(day.year)),
                format!("{} {brief} {}", day.day, year(day.year)),
                format!("{} {brief}", day.day),
            ]
        }
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

fn clock(second: i128, with_seconds: bool) -> String {
    let (hour, minute) = (second / 3600, second / 60 % 60);
    if with_seconds {
        format!("{hour:02}:{minute:02}:{:02}", second % 60)
    } else {
        format!("{hour:02}:{minute:02}")
    }
}

/// An astronomical year as people write it.
pub(super) fn year(year: i128) -> String {
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

fn grouped(number: i128) -> String {
    let digits = number.to_string();
    if digits.len() < 5 {
        return digits;
    }
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::civil::{day_number, year_start};

    fn first(step: Step, time: i128, minor: bool) -> String {
        of(step, step.number(time), minor).remove(0)
    }

    #[test]
    fn spans_are_called_as_people_call_them() {
        let talks = day_number(2022, 1, 7) * DAY + 10 * 3600 + 30 * 60;
        assert_eq!(first(Step::Seconds(900), talks, true), "10:30");
        assert_eq!(first(Step::Seconds(5), talks + 7, true), "10:30:05");
        assert_eq!(first(Step::Day, talks, true), "Friday 7");
        assert_eq!(first(Step::Day, talks, false), "Friday 7 January 2022");
        assert_eq!(first(Step::Week, talks, true), "Mon 3");
        assert_eq!(first(Step::Months(1), talks, true), "January");
        assert_eq!(first(Step::Months(1), talks, false), "January 2022");
        assert_eq!(first(Step::Years(1), talks, false), "2022");
        assert_eq!(first(Step::Years(10), talks, true), "2020s");
        assert_eq!(first(Step::Years(100), talks, false), "2000–2099");
        assert_eq!(first(Step::Years(1000), year_start(1066), true), "1000");
    }

    #[test]
    fn there_is_no_year_nought() {
        assert_eq!(first(Step::Years(500), year_start(-2499), true), "2500 BC");
        assert_eq!(first(Step::Years(1), year_start(0), true), "1 BC");
        assert_eq!(first(Step::Years(1), year_start(1), true), "AD 1");
        assert_eq!(first(Step::Years(100), year_start(-43), false), "100–1 BC");
        assert_eq!(first(Step::Years(100), year_start(1), false), "AD 1–99");
        assert_eq!(first(Step::Years(100), year_start(476), false), "AD 400–499");
    }

    #[test]
    fn deep_time_is_counted_back() {
        assert_eq!(
            first(Step::Years(100_000_000), year_start(-13_799_998_000), true),
            "13.8 billion years ago"
        );
        assert_eq!(first(Step::Years(500_000), year_start(-1_498_000), true), "1.5 million years ago");
        assert_eq!(first(Step::Years(10_000), year_start(-8000), true), "10,000 years ago");
        assert_eq!(first(Step::Years(1_000_000_000), year_start(2000), true), "about 2000");
        assert_eq!(first(Step::Years(1_000_000_000), year_start(5_000_000_000), true), "in 4 billion years");
    }
}
