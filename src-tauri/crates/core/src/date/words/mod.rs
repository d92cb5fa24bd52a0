//! From people's words to a date.

use chrono::NaiveDate;

use super::{Date, DateError, Edtf, When};

/// In what order a date in figures, like 06/03/1991, is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum DayOrder {
    /// Nobody has said: a date that can be read both ways is refused.
    #[default]
    Unstated,
    /// 06/03/1991 is 6 March 1991.
    DayFirst,
    /// 06/03/1991 is June 3, 1991.
    MonthFirst,
}

/// What is known when words are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reading {
    /// The day that “yesterday” and “6 Jan” are counted from: the day of publication, mostly.
    pub as_of: Option<NaiveDate>,
    /// The order of dates in figures.
    pub order: DayOrder,
}

impl Date {
    /// The date that people's words, or an EDTF expression, name.
    ///
    /// # Errors
    /// With what is wrong and what to do, where the words name no date, more than one, or one that does not exist.
    pub fn read(words: &str, reading: &Reading) -> Result<Self, DateError> {
        let _ = reading;
        let words = words.trim();
        if words.is_empty() {
            return Ok(Self::default());
        }
        let edtf: Edtf = words.parse()?;
        Ok(Self { when: When::Edtf(super::one_date(edtf)?), ..Self::default() }.settled())
    }
}
