//! How far apart two events are.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which two events are measured.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MeasureArgs {
    /// One of them.
    pub one: String,
    /// The other.
    pub other: String,
}

/// At least and at most so many; the least is negative where it is not certain which comes first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Distance {
    /// At least.
    pub least: f64,
    /// At most.
    pub most: f64,
}

/// How far apart two events are, from start to start.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Measured {
    /// The one that is sooner, as far as is known.
    pub first: String,
    /// The one that is later.
    pub second: String,
    /// How many days; null where one has no date, or no known start.
    pub days: Option<Distance>,
    /// How many seconds, where both are known to a time of day.
    pub seconds: Option<Distance>,
    /// One of the dates is only approximate.
    pub about: bool,
}
