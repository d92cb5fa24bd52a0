//! Typed rules: how a date is counted from another.

use chrono::Weekday;

mod apply;
mod phrase;
mod text;

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

impl Unit {
    /// All of them, from short to long.
    pub const ALL: [Self; 7] =
        [Self::Day, Self::Week, Self::Month, Self::Quarter, Self::Year, Self::Decade, Self::Century];

    /// Its word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
            Self::Decade => "decade",
            Self::Century => "century",
        }
    }

    /// Its word for several.
    #[must_use]
    pub const fn plural(self) -> &'static str {
        match self {
            Self::Day => "days",
            Self::Week => "weeks",
            Self::Month => "months",
            Self::Quarter => "quarters",
            Self::Year => "years",
            Self::Decade => "decades",
            Self::Century => "centuries",
        }
    }

    /// The unit of a word, for one or several.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.word() == word || unit.plural() == word)
    }
}

/// A part of a unit. A third where the calendar has thirds, see `docs/dates.md`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Portion {
    /// Its first third.
    Early,
    /// Its second third.
    Mid,
    /// Its last third.
    Late,
}

impl Portion {
    /// All of them, in order.
    pub const ALL: [Self; 3] = [Self::Early, Self::Mid, Self::Late];

    /// Its word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Early => "early",
            Self::Mid => "mid",
            Self::Late => "late",
        }
    }
}

/// Something that comes round again in the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Named {
    /// A day of the week.
    Weekday(Weekday),
    /// A month, 1 to 12.
    Month(u8),
    /// A day of the year.
    Day {
        /// 1 to 12.
        month: u8,
        /// 1 to 31, and one that the month has in some year.
        day: u8,
    },
    /// A season, by its EDTF code: 21 spring, 22 summer, 23 autumn, 24 winter.
    Season(u8),
}

/// Which of those that come round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Which {
    /// The one in the week before, or for months, days and seasons in the year before: “in November last year”.
    Previous,
    /// The last that was over before the target.
    Last,
    /// The last that had begun: “in October”, said in October or later.
    Latest,
    /// The one that is nearest to the target, the earlier of two: “on Friday”.
    Nearest,
    /// The one in the same week, or for months, days and seasons in the same year.
    This,
    /// The first that begins after the target.
    Next,
    /// The one in the week or year after.
    Following,
}

impl Which {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Previous, Self::Last, Self::Latest, Self::Nearest, Self::This, Self::Next, Self::Following];

    /// Its word in the stored text.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Previous => "previous",
            Self::Last => "last",
            Self::Latest => "latest",
            Self::Nearest => "nearest",
            Self::This => "this",
            Self::Next => "next",
            Self::Following => "following",
        }
    }
}

/// How a date is counted from its target. Its stored text (`Display`, `FromStr`) is like “-1 month”, “+3 days”,
/// “~-2 weeks”, “early +1 year”, “same day”, “next friday”, “latest october”, “past 2 years”, “before”.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rule {
    /// So many units later, or earlier, at the precision of the unit.
    Shift {
        /// How many; negative is earlier, 0 the unit that the target is in.
        count: i32,
        /// Of what.
        unit: Unit,
        /// “about two weeks ago”
        approximate: bool,
        /// “early next year”
        portion: Option<Portion>,
    },
    /// A weekday, month, day of the year or season near the target.
    Named {
        /// What.
        name: Named,
        /// Which of them.
        which: Which,
        /// “late last March”
        portion: Option<Portion>,
    },
    /// A duration of about so many units up to the target, or from the target on.
    Over {
        /// How many.
        count: u32,
        /// Of what.
        unit: Unit,
        /// From the target on, not up to it.
        forward: bool,
    },
    /// Not known when, but not after the target.
    Before,
    /// Not known when, but not before the target.
    After,
}

impl Rule {
    /// So many units later, or earlier.
    #[must_use]
    pub const fn shift(count: i32, unit: Unit) -> Self {
        Self::Shift { count, unit, approximate: false, portion: None }
    }

    /// A weekday, month, day of the year or season near the target.
    #[must_use]
    pub const fn named(name: Named, which: Which) -> Self {
        Self::Named { name, which, portion: None }
    }
}
