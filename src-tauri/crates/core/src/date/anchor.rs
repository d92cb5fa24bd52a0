//! Dates that are counted from something else.

use crate::id::Id;

use super::Rule;

/// What a date is counted from, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

/// Why a date cannot be counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
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
    /// There is none in that year: 29 February.
    #[error("that year has no such day")]
    NoSuchDay,
    /// The result is further away than dates reach.
    #[error("this date is further away than dates reach")]
    TooFar,
}

impl AnchorError {
    /// What the person can do.
    #[must_use]
    pub const fn hint(self) -> &'static str {
        match self {
            Self::MissingTarget => "Choose what it is counted from, or write the date itself.",
            Self::Cycle => "Choose another event to count from, or write the date itself.",
            Self::Unresolved => "Give what it is counted from a date first.",
            Self::OpenTarget => "Count from the other end, or write the date itself.",
            Self::NoSuchDay => "Write the date itself.",
            Self::TooFar => "Count a shorter way.",
        }
    }
}
