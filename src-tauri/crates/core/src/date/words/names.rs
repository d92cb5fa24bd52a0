//! The names of the calendar in English.

use chrono::Weekday;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const SEASONS: [&str; 4] = ["spring", "summer", "autumn", "winter"];

const ORDINALS: [&str; 12] = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth",
];

const NUMBERS: [&str; 13] = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
];

/// The name of a month, 1 to 12: “January”; empty for any other number.
#[must_use]
pub fn month_name(month: u8) -> &'static str {
    MONTHS.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or("")
}

/// The name of a weekday: “Monday”.
#[must_use]
pub fn weekday_name(day: Weekday) -> &'static str {
    WEEKDAYS.get(usize::try_from(day.num_days_from_monday()).unwrap_or(0)).copied().unwrap_or("")
}

/// The name of a season, by its EDTF code 21 to 24.
pub(in crate::date) fn season_name(code: u8) -> &'static str {
    SEASONS.get(usize::from(code).wrapping_sub(21)).copied().unwrap_or("")
}

/// The month of a name or of its abbreviation, in lower case.
pub(in crate::date) fn month(word: &str) -> Option<u8> {
    let place = MONTHS.iter().position(|name| abbreviates(word, name, 3))?;
    u8::try_from(place + 1).ok()
}

/// The weekday of a name or of its abbreviation, in lower case.
pub(in crate::date) fn weekday(word: &str) -> Option<Weekday> {
    let place = WEEKDAYS.iter().position(|name| abbreviates(word, name, 3))?;
    u8::try_from(place).ok().and_then(|place| Weekday::try_from(place).ok())
}

/// The EDTF code of a season, in lower case.
pub(in crate::date) fn season(word: &str) -> Option<u8> {
    let word = if word == "fall" { "autumn" } else { word };
    let place = SEASONS.iter().position(|name| *name == word)?;
    u8::try_from(place + 21).ok()
}

/// “first” is 1.
pub(in crate::date) fn ordinal(word: &str) -> Option<i64> {
    let place = ORDINALS.iter().position(|name| *name == word)?;
    i64::try_from(place + 1).ok()
}

/// “two” is 2; “a” and “an” are 1.
pub(in crate::date) fn number(word: &str) -> Option<i64> {
    match word {
        "a" | "an" => Some(1),
        "fifteen" => Some(15),
        "twenty" => Some(20),
        "thirty" => Some(30),
        "forty" => Some(40),
        "fifty" => Some(50),
        "hundred" => Some(100),
        _ => NUMBERS.iter().position(|name| *name == word).and_then(|place| i64::try_from(place).ok()),
    }
}

/// “6th”, “21st”.
pub(in crate::date) fn ordinal_of(number: i64) -> String {
    let suffix = match (number.rem_euclid(10), number.rem_euclid(100)) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{number}{suffix}")
}

/// A name, or at least so many of its first letters (“sept”, “tues”, “thurs”).
fn abbreviates(word: &str, name: &str, at_least: usize) -> bool {
    word.len() >= at_least && name.len() >= word.len() && name.is_char_boundary(word.len()) && {
        let whole = word.len() == name.len() || word.len() <= 5;
        whole && name[..word.len()].eq_ignore_ascii_case(word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_their_usual_abbreviations_are_known() {
        assert_eq!(month("january"), Some(1));
        assert_eq!(month("sept"), Some(9));
        assert_eq!(month("may"), Some(5));
        assert_eq!(month("ma"), None);
        assert_eq!(month("mayor"), None);
        assert_eq!(weekday("thurs"), Some(Weekday::Thu));
        assert_eq!(season("fall"), Some(23));
        assert_eq!(ordinal_of(21), "21st");
        assert_eq!(ordinal_of(112), "112th");
    }
}
