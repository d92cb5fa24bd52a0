//! When a date can have been: four bounds, and the questions that they answer.

/// How a date is drawn and compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shape {
    /// A point of time within a day.
    Instant,
    /// One day.
    Day,
    /// A month, season, year or coarser precision: within it, but not all of it.
    Period,
    /// From a start to an end.
    Duration,
    /// One date within an interval, or one of a set.
    Range,
}

/// An answer that knows what it does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// Certainly not.
    No,
    /// Possibly.
    Possibly,
    /// Certainly.
    Certainly,
}

/// The bounds of a date in seconds since 1970-01-01T00:00:00, ends exclusive. Dates without a zone count as if
/// they were UTC. `i64::MIN` and `i64::MAX` stand for open and unknown ends.
///
/// For a duration, the start lies in `start_min..=start_max` and the end in `end_min..=end_max`; for every other
/// shape the event lies somewhere within `start_min..end_max`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Extent {
    /// The earliest possible start.
    pub start_min: i64,
    /// The latest possible start.
    pub start_max: i64,
    /// The earliest possible end.
    pub end_min: i64,
    /// The latest possible end.
    pub end_max: i64,
    /// How it is drawn.
    pub shape: Shape,
    /// `~` or `%`, at either end.
    pub approximate: bool,
    /// `?` or `%`, at either end.
    pub uncertain: bool,
    /// The start is open or unknown.
    pub open_start: bool,
    /// The end is open or unknown.
    pub open_end: bool,
}
