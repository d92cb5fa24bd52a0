//! What the spans of the axis are called.

mod english;
mod japanese;

use dateline_core::{Language, Locale};

use super::step::Step;

/// The names of the span of a step that begins with its tick of this number, the longest first. In a short span (`minor`)
/// the name of the long span that holds it is left out.
pub(super) fn of(step: Step, number: i128, minor: bool, locale: Locale) -> Vec<String> {
    match locale.language {
        Language::English => english::of(step, number, minor, locale),
        Language::Japanese => japanese::of(step, number, minor),
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
    use crate::civil::{DAY, day_number, year_start};

    fn first(step: Step, time: i128, minor: bool) -> String {
        first_in("en-GB", step, time, minor)
    }

    fn first_in(tag: &str, step: Step, time: i128, minor: bool) -> String {
        of(step, step.number(time), minor, Locale::of_tag(tag)).remove(0)
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
    #[test]
    fn spans_are_called_as_their_reader_calls_them() {
        let talks = day_number(2022, 1, 7) * DAY;
        assert_eq!(first_in("en-US", Step::Day, talks, false), "Friday, January 7, 2022");
        assert_eq!(first_in("en-AU", Step::Day, talks, false), "Friday 7 January 2022");
        for (step, time, minor, expected) in [
            (Step::Day, talks, true, "7日(金)"),
            (Step::Day, talks, false, "2022年1月7日 金曜日"),
            (Step::Week, talks, true, "3日(月)"),
            (Step::Months(1), talks, true, "1月"),
            (Step::Months(1), talks, false, "2022年1月"),
            (Step::Years(1), talks, true, "2022年"),
            (Step::Years(10), year_start(1966), true, "1960年代"),
            (Step::Years(100), talks, false, "2000年～2099年"),
            (Step::Years(100), year_start(1), false, "西暦1年～99年"),
            (Step::Years(100), year_start(-43), false, "紀元前100年～1年"),
            (Step::Years(1), year_start(0), true, "紀元前1年"),
            (Step::Years(100_000_000), year_start(-13_799_998_000), true, "138億年前"),
            (Step::Years(500_000), year_start(-1_498_000), true, "150万年前"),
            (Step::Years(1_000_000_000), year_start(5_000_000_000), true, "40億年後"),
            (Step::Years(1_000_000_000), year_start(2000), true, "2000年ごろ"),
        ] {
            assert_eq!(first_in("ja", step, time, minor), expected);
        }
    }
}
