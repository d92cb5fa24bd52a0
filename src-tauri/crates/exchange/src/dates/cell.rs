//! One cell of a column of dates.

use dateline_core::Date;
use dateline_core::date::{DayOrder, Reading, When};

use super::figures::{is_plain_day, numeric, year_first};
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
