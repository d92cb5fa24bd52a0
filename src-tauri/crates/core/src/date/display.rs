//! Dates as English text.

use std::fmt;

use super::{Date, When};

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.when {
            When::Undated => f.write_str("undated")?,
            When::Edtf(edtf) => edtf.fmt(f)?,
            When::Anchored(anchor) => anchor.rule.fmt(f)?,
        }
        match self.time {
            Some(time) => write!(f, ", {time}"),
            None => Ok(()),
        }
    }
}
