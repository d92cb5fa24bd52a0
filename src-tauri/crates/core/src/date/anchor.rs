//! Dates that are counted from something else: a target and a typed rule.

use std::fmt;
use std::str::FromStr;

use crate::id::Id;

use super::{DateError, Edtf};

/// What a date is counted from, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anchor {
    /// What it is counted from.
    pub target: Target,
    /// How it is counted.
    pub rule: Rule,
}

/// What a date is counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Target {
    /// The publication date of a source.
    Published(Id),
    /// The date of another event.
    Event(Id),
}

/// A unit of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// A day.
    Day,
    /// A week, Monday to Sunday (ISO 8601).
    Week,
    /// A month.
    Month,
    /// A quarter of a year.
    Quarter,
    /// A year.
    Year,
    /// Ten years, from one that ends in 0.
    Decade,
    /// A hundred years, from one that ends in 00.
    Century,
}

/// How a date is counted from another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rule {
    /// So many units later, or earlier, at the precision of the unit.
    Shift {
        /// How many; negative is earlier.
        count: i32,
        /// Of what.
        unit: Unit,
        /// “about two weeks ago”
        approximate: bool,
    },
}

/// Why a date cannot be counted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnchorError {
    /// The target is not there.
    #[error("what this date is counted from is missing")]
    MissingTarget,
    /// The target hangs, in the end, on this date.
    #[error("this date would be counted from itself")]
    Cycle,
    /// The target is itself still to be counted.
    #[error("what this date is counted from has not been worked out yet")]
    Unresolved,
    /// The end that the rule counts from is open or unknown.
    #[error("what this date is counted from has no known end on that side")]
    OpenTarget,
    /// The result is further away than dates reach.
    #[error("this date is further away than dates reach")]
    TooFar,
}

impl Rule {
    /// The rule that people's words name, or nothing.
    #[must_use]
    pub fn read(words: &str) -> Option<Self> {
        words.parse().ok()
    }

    /// The date that the rule gives for a target.
    ///
    /// # Errors
    /// Where the target has no end on the side that is counted from.
    pub fn apply(&self, target: &Edtf) -> Result<Edtf, AnchorError> {
        let _ = target;
        Err(AnchorError::OpenTarget)
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Shift { count, .. } = self;
        write!(f, "{count:+} days")
    }
}

impl FromStr for Rule {
    type Err = DateError;

    fn from_str(_: &str) -> Result<Self, DateError> {
        Err(DateError {
            message: "this is not a rule".to_owned(),
            hint: "Write it like “-1 month”.".to_owned(),
            offset: None,
        })
    }
}
