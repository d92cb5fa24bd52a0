//! The time that a page shows, in words.

use dateline_core::Date;
use dateline_core::date::{Edtf, When};

use crate::say::{Say, reader};
use crate::show;

/// Seconds of a mean year of the Gregorian calendar.
const YEAR: i64 = 31_556_952;

/// The range in words, no wider than what the events span: the air around them is not worth a word.
#[expect(clippy::cast_possible_truncation, reason = "the cast saturates, and a day is exact enough")]
pub(super) fn in_words(from: f64, to: f64, events: Option<(i64, i64)>) -> String {
    let (mut first, mut last) = (from as i64, to as i64);
    if let Some((start, end)) = events {
        let within = (first.max(start), last.min(end));
        if within.0 <= within.1 {
            (first, last) = within;
        }
    }
    // A range ends before the next day begins.
    last = last.saturating_sub(1).max(first);
    let [first, last] = [first, last].map(day);
    match (first, last) {
        (Some(first), Some(last)) if first == last => first,
        (Some(first), Some(last)) => {
            reader().say_with("export-range", &[("from", first.into()), ("to", last.into())])
        }
        _ => String::new(),
    }
}

/// The day of a second since 1970, or its year where days are not counted.
fn day(seconds: i64) -> Option<String> {
    let edtf = match chrono::DateTime::from_timestamp(seconds, 0) {
        Some(time) if (0..=9999).contains(&chrono::Datelike::year(&time)) => {
            time.format("%Y-%m-%d").to_string()
        }
        _ => format!("Y{}", 1970 + seconds.div_euclid(YEAR)),
    };
    let edtf = edtf.parse::<Edtf>().ok()?;
    Some(show::reading(&Date { when: When::Edtf(edtf), ..Date::default() }))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: f64 = 86_400.0;

    #[test]
    fn a_range_is_no_wider_than_its_events_and_is_named_by_its_days() {
        let year = (1_640_995_200.0, 1_640_995_200.0 + 365.0 * DAY);
        assert_eq!(in_words(year.0, year.1, None), "1 January 2022 – 31 December 2022");
        let talks = Some((1_641_513_600, 1_641_600_000));
        assert_eq!(in_words(year.0, year.1, talks), "7 January 2022");
        assert!(in_words(-4.3e17, 0.0, None).contains("1969"), "what is older than calendars has a year");
    }
}
