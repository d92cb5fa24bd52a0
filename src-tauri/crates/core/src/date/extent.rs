//! When a date can have been: four bounds, and the questions that they answer.

use super::civil::{DAY, civil_day};

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
/// For a duration, the start lies in `start_min..=start_max` and the end in `end_min..=end_max`. Every other shape
/// names a block of the calendar (a minute, a day, a month, …) and the event lies somewhere within
/// `start_min..end_max`: of the blocks that it can be, the first is `start_min..end_min` and the last
/// `start_max..end_max`, which are the same for a day or a period and differ for a range.
///
/// Always: `start_min <= start_max`, `start_min <= end_min`, `start_max <= end_max`, `end_min <= end_max`.
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

impl Extent {
    /// Whether the event was over before the other began.
    #[must_use]
    pub fn before(&self, other: &Self) -> Truth {
        if self.end_max <= other.start_min && self.end_max != i64::MAX && other.start_min != i64::MIN {
            Truth::Certainly
        } else if self.earliest_end() <= other.latest_start() && !self.endless() && !other.beginningless() {
            Truth::Possibly
        } else {
            Truth::No
        }
    }

    /// Whether the event began when the other was over.
    #[must_use]
    pub fn after(&self, other: &Self) -> Truth {
        other.before(self)
    }

    /// Whether the event lies within the other. A day, month or year asked about is the whole of it; a range asked
    /// about is one unknown block in it.
    #[must_use]
    pub fn during(&self, other: &Self) -> Truth {
        if self.start_min >= other.start_max && self.end_max <= other.end_min {
            Truth::Certainly
        } else if self.latest_start() >= other.start_min && self.earliest_end() <= other.end_max {
            Truth::Possibly
        } else {
            Truth::No
        }
    }

    /// Whether the event and the other share a moment. The other is taken as in [`Extent::during`].
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> Truth {
        if self.latest_start() < other.end_min && self.earliest_end() > other.start_max {
            Truth::Certainly
        } else if self.start_min < other.end_max && other.start_min < self.end_max {
            Truth::Possibly
        } else {
            Truth::No
        }
    }

    /// By start, then the one that is over sooner.
    #[must_use]
    pub const fn sort_key(&self) -> (i64, i64) {
        (self.start_min, self.end_max)
    }

    /// The margin to draw on either side of an approximate date, in seconds: the length of the block that is said to
    /// be approximate. It is never part of the bounds, and 0 for a date that is not approximate.
    #[must_use]
    pub fn margin(&self) -> i64 {
        match self.shape {
            _ if !self.approximate => 0,
            Shape::Duration if self.open_start => self.end_max.saturating_sub(self.end_min),
            Shape::Duration => self.start_max.saturating_sub(self.start_min),
            _ => self.end_min.saturating_sub(self.start_min),
        }
    }

    /// The earliest day as ISO 8601 has it, `2021-12-01`, with the minute where the bounds are not those of days,
    /// `2022-01-07T06:00`. Years of more than four digits are written out, `-13800000000-01-01`. `None` if it is open,
    /// unknown or further away than seconds reach.
    #[must_use]
    pub fn earliest(&self) -> Option<String> {
        (self.start_min != i64::MIN && self.start_min != i64::MAX).then(|| self.bound(self.start_min))
    }

    /// The latest day or minute, inclusive, written like [`Extent::earliest`].
    #[must_use]
    pub fn latest(&self) -> Option<String> {
        (self.end_max != i64::MAX && self.end_max != i64::MIN).then(|| self.bound(self.end_max - 1))
    }

    fn bound(&self, second: i64) -> String {
        let day = civil_day(i128::from(second.div_euclid(DAY)));
        let sign = if day.year < 0 { "-" } else { "" };
        let date = format!("{sign}{:04}-{:02}-{:02}", day.year.unsigned_abs(), day.month, day.day);
        let of_days = self.start_min.rem_euclid(DAY) == 0 && self.end_max.rem_euclid(DAY) == 0;
        if self.shape != Shape::Instant && (of_days || self.open_start || self.open_end) {
            return date;
        }
        let clock = second.rem_euclid(DAY);
        let time = format!("{date}T{:02}:{:02}", clock / 3600, clock / 60 % 60);
        // Only a time that is given to the second has bounds within a minute.
        if self.end_max - self.start_min < 60 { format!("{time}:{:02}", clock % 60) } else { time }
    }

    /// Within a block, an event may start as late as its last second.
    pub(crate) fn latest_start(&self) -> i64 {
        match self.shape {
            Shape::Duration => self.start_max,
            _ if self.end_max == i64::MAX => i64::MAX,
            _ => self.end_max.saturating_sub(1),
        }
    }

    /// Within a block, an event may end as soon as its first second is over.
    pub(crate) fn earliest_end(&self) -> i64 {
        match self.shape {
            Shape::Duration => self.end_min,
            _ if self.start_min == i64::MIN => i64::MIN,
            _ => self.start_min.saturating_add(1),
        }
    }

    /// It goes on for ever, as far as is known.
    fn endless(&self) -> bool {
        self.shape == Shape::Duration && self.end_min == i64::MAX
    }

    /// It was always so, as far as is known.
    fn beginningless(&self) -> bool {
        self.shape == Shape::Duration && self.start_max == i64::MIN
    }
}
