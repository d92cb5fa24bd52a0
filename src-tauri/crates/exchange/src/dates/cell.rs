//! One cell of a column of dates.

use dateline_core::Date;
use dateline_core::date::{DayOrder, Reading, When};

use super::order::Order;

/// Cells that say that the date is not known, as real tables write it; letter case does not matter.
pub const UNKNOWN: &[&str] = &[
    "na",
    "n/a",
    "n.a.",
    "null",
    "none",
    "nan",
    "unknown",
    "-",
    "–",
    "—",
    "?",
    ".",
    "-9",
    "-8",
    "-99",
    "0000-00-00",
];

/// Cells that say that the end is open. In any other column they are no date.
pub const OPEN_END: &[&str] = &[
    "9999-12-31",
    "31.12.9999",
    "31/12/9999",
    "12/31/9999",
    "99991231",
    "9999",
    "2899-01-01",
    "2699-01-01",
    "..",
    "present",
    "ongoing",
    "current",
];

/// What a cell says.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// It is empty.
    Empty,
    /// It says in some way that the date is not known.
    Unknown,
    /// It says that there is no end yet.
    Open,
    /// A date.
    Date(Date),
    /// No date, and why.
    Bad(String),
}

/// How the cells of a table are read as dates.
#[derive(Debug, Clone)]
pub struct DateCells {
    unknown: Vec<String>,
    open: Vec<String>,
}

impl Default for DateCells {
    fn default() -> Self {
        let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        Self { unknown: owned(UNKNOWN), open: owned(OPEN_END) }
    }
}

impl DateCells {
    /// With more words for “unknown”.
    #[must_use]
    pub fn with_unknown(mut self, words: &[String]) -> Self {
        self.unknown.extend(words.iter().map(|word| word.trim().to_lowercase()));
        self
    }

    /// Reads a cell. `order` tells the day from the month where numbers do not; `drop_time` leaves out a time of day
    /// that a program added.
    #[must_use]
    pub fn read(&self, cell: &str, order: Option<Order>, drop_time: bool) -> Cell {
        let text = cell.trim();
        if text.is_empty() {
            return Cell::Empty;
        }
        if self.says(&self.open, text) {
            return Cell::Open;
        }
        if self.says(&self.unknown, text) {
            return Cell::Unknown;
        }
        // Most cells of most tables look like this, and nothing in them needs more thought.
        if is_plain_day(text) && !text.starts_with("0000") {
            return edtf(text);
        }
        let text = if drop_time { without_time(text) } else { text };
        if let Some(written) = year_first(text) {
            return written.map_or(Cell::Unknown, |written| edtf(&written));
        }
        if let Some((first, second, rest)) = numeric(text) {
            return self.numbers(text, (first, second, rest), order);
        }
        read_words(text, order)
    }

    fn says(&self, words: &[String], text: &str) -> bool {
        words.iter().any(|word| word.len() == text.len() && word.eq_ignore_ascii_case(text))
    }

    fn numbers(&self, text: &str, (first, second, rest): (u32, u32, &str), order: Option<Order>) -> Cell {
        let (day, month) = match (first, second, order) {
            (_, _, Some(Order::DayFirst)) => (first, second),
            (_, _, Some(Order::MonthFirst)) => (second, first),
            (13.., 1..=12, None) => (first, second),
            (1..=12, 13.., None) => (second, first),
            (first, second, None) if first == second => (first, second),
            (_, _, None) => {
                return Cell::Bad(format!("“{text}” can be read with the day or the month first"));
            }
        };
        if !(1..=12).contains(&month) {
            let order = order.map_or("", Order::words);
            return Cell::Bad(format!("“{text}” has no month {month} with the {order}"));
        }
        let (year, time) = rest.split_at(4);
        let date = match day {
            0 => edtf(&format!("{year}-{month:02}")),
            _ if time.trim().is_empty() => edtf(&format!("{year}-{month:02}-{day:02}")),
            _ => read_words(&format!("{year}-{month:02}-{day:02}{time}"), None),
        };
        match date {
            Cell::Date(date) => Cell::Date(Date { wording: Some(text.to_owned()), ..date }),
            Cell::Bad(_) => Cell::Bad(format!("there is no day “{text}”")),
            other => other,
        }
    }
}

/// Two numbers and a year of four digits (with what follows it), parted alike: 06/03/1991, 11.05.1975 14:30.
pub(super) fn numeric(text: &str) -> Option<(u32, u32, &str)> {
    let text = text.trim();
    let number = |text: &str| (1..=2).contains(&text.len()).then(|| text.parse::<u32>().ok()).flatten();
    let separator = text.find(['/', '.', '-'])?;
    let mark = &text[separator..=separator];
    let first = number(&text[..separator])?;
    let (second, rest) = text[separator + 1..].split_once(mark)?;
    let second = number(second)?;
    let year = rest.get(..4)?;
    let ends = rest[4..].chars().next().is_none_or(|next| matches!(next, ' ' | 'T'));
    (ends && year.bytes().all(|byte| byte.is_ascii_digit())).then_some((first, second, rest))
}

/// Whether a cell has the form of a day, be there such a day or not.
pub(crate) fn is_written_like_a_day(cell: &str) -> bool {
    is_plain_day(cell) || numeric(cell).is_some()
}

/// Whether a cell is a day as ISO 8601 writes it.
pub(super) fn is_plain_day(text: &str) -> bool {
    let bytes = text.as_bytes();
    let digits = |range: std::ops::Range<usize>| bytes[range].iter().all(u8::is_ascii_digit);
    bytes.len() == 10
        && bytes[4] == b'-'
        && bytes[7] == b'-'
        && digits(0..4)
        && digits(5..7)
        && digits(8..10)
        && &bytes[5..7] != b"00"
        && &bytes[8..] != b"00"
}

/// A year of four digits, then perhaps a month and a day, with zeros, hashes or nothing for what is not known:
/// 1992-00-00, 1992/5/13, 19790101, 2012-##-##, 2014//. `Some(None)` if not even the year is known.
fn year_first(text: &str) -> Option<Option<String>> {
    let compact = text.len() == 8
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && matches!(text.as_bytes()[0], b'1' | b'2');
    let mut parts: Vec<&str> = if compact {
        vec![&text[..4], &text[4..6], &text[6..]]
    } else {
        text.split(['-', '/', '.']).collect()
    };
    while parts.len() > 1 && parts.last().is_some_and(|part| part.trim().is_empty()) {
        parts.pop();
    }
    let year = parts.first()?;
    if year.len() != 4 || parts.len() > 3 || (parts.len() == 1 && year.len() == text.len()) {
        return None;
    }
    let known = |part: &str| part.bytes().any(|byte| byte != b'0' && byte != b'#');
    let well_formed = |part: &&str| {
        (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit() || byte == b'#')
    };
    if !parts.iter().all(well_formed) || parts[1..].iter().any(|part| part.len() > 2) {
        return None;
    }
    let written = |part: &str| format!("{:0>2}", part.replace('#', "X"));
    let (month, day) = (parts.get(1).copied().unwrap_or("0"), parts.get(2).copied().unwrap_or("0"));
    Some(match (known(year), known(month), known(day)) {
        (false, false, false) => None,
        (_, false, false) => Some(year.replace('#', "X")),
        (_, true, false) => Some(format!("{}-{}", year.replace('#', "X"), written(month))),
        (_, false, true) => Some(format!("{}-XX-{}", year.replace('#', "X"), written(day))),
        (_, true, true) => Some(format!("{}-{}-{}", year.replace('#', "X"), written(month), written(day))),
    })
}

fn without_time(text: &str) -> &str {
    match text.split_once(['T', ' ']) {
        Some((day, time)) if time.contains(':') => day,
        _ => text,
    }
}

fn edtf(text: &str) -> Cell {
    match text.parse() {
        Ok(edtf) => Cell::Date(Date { when: When::Edtf(edtf), ..Date::default() }),
        Err(_) => Cell::Bad(format!("there is no day “{text}”")),
    }
}

fn read_words(text: &str, order: Option<Order>) -> Cell {
    let order = match order {
        Some(Order::MonthFirst) => DayOrder::MonthFirst,
        Some(Order::DayFirst) => DayOrder::DayFirst,
        None => DayOrder::Unstated,
    };
    match Date::read(text, &Reading { as_of: None, order }) {
        Ok(Date { when: When::Undated, .. }) => Cell::Unknown,
        // Words that count from something need to know from what, and a cell does not say.
        Ok(Date { when: When::Anchored(_), .. }) => {
            Cell::Bad(format!("“{text}” does not say which day it counts from"))
        }
        Ok(date) => Cell::Date(date),
        Err(error) => Cell::Bad(error.message),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(cell: &str, order: Option<Order>) -> String {
        match DateCells::default().read(cell, order, false) {
            Cell::Date(date) => match date.when {
                When::Edtf(edtf) => edtf.to_string(),
                other => format!("{other:?}"),
            },
            Cell::Bad(_) => "bad".to_owned(),
            other => format!("{other:?}").to_lowercase(),
        }
    }

    #[test]
    fn a_date_is_no_more_exact_than_its_cell() {
        for (cell, expected) in [
            ("1351-08-01", "1351-08-01"),
            ("1992-00-00", "1992"),
            ("1992-05-00", "1992-05"),
            ("1992-00-17", "1992-XX-17"),
            ("0000-00-00", "unknown"),
            ("19790101", "1979-01-01"),
            ("19790100", "1979-01"),
            ("1992/5/3", "1992-05-03"),
            ("2014//", "2014"),
            ("2012-##-##", "2012"),
            ("1964-XX-16", "1964-XX-16"),
            ("1876", "1876"),
            ("", "empty"),
            (" N/A ", "unknown"),
            ("-9", "unknown"),
            ("9999-12-31", "open"),
        ] {
            assert_eq!(read(cell, None), expected, "{cell}");
        }
    }

    #[test]
    fn numbers_follow_the_order_of_their_column() {
        assert_eq!(read("06/03/1991", Some(Order::DayFirst)), "1991-03-06");
        assert_eq!(read("06/03/1991", Some(Order::MonthFirst)), "1991-06-03");
        assert_eq!(read("06/03/1991", None), "bad");
        assert_eq!(read("05/13/2003", None), "2003-05-13");
        assert_eq!(read("05/13/2003", Some(Order::DayFirst)), "bad");
        assert_eq!(read("11.05.1975", Some(Order::DayFirst)), "1975-05-11");
    }

    #[test]
    fn a_day_that_never_was_is_bad() {
        for cell in ["2021-02-30", "30.02.2021", "1900-02-29", "2021-13-01", "20210230", "yesterday"] {
            assert_eq!(read(cell, None), "bad", "{cell}");
        }
        assert_eq!(read("2000-02-29", None), "2000-02-29");
    }

    #[test]
    fn words_are_kept_beside_what_they_were_read_as() {
        let Cell::Date(date) = DateCells::default().read("05/13/2003", None, false) else { panic!("a date") };
        assert_eq!(date.wording.as_deref(), Some("05/13/2003"));
        let Cell::Date(date) = DateCells::default().read("27 Sep 1990", None, false) else {
            panic!("a date")
        };
        assert_eq!(
            date.extent(),
            "1990-09-27"
                .parse()
                .ok()
                .and_then(|edtf| { Date { when: When::Edtf(edtf), ..Date::default() }.extent() })
        );
    }

    #[test]
    fn midnight_is_dropped_where_a_program_wrote_it() {
        let Cell::Date(date) = DateCells::default().read("2022-01-07 00:00:00", None, true) else {
            panic!("a date")
        };
        assert_eq!(date.time, None);
    }
}
