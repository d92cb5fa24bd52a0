//! Local time: what EDTF cannot say.

use std::fmt;
use std::str::FromStr;

/// Local time within a day, as exactly as the source says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Time {
    /// A clock time, or from one clock time to another.
    Clock {
        /// When it was, or when it began.
        start: ClockTime,
        /// When it ended. On a single day, an end at or before the start is on the day after.
        end: Option<ClockTime>,
    },
    /// A part of the day.
    Part(PartOfDay),
}

/// A clock time with its precision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ClockTime {
    hour: u8,
    minute: Option<u8>,
    second: Option<u8>,
}

impl ClockTime {
    /// A clock time; `None` for an hour above 23, a minute or second above 59 (60 for a leap second), or a second without a
    /// minute.
    #[must_use]
    pub const fn new(hour: u8, minute: Option<u8>, second: Option<u8>) -> Option<Self> {
        let minute_holds = match minute {
            Some(minute) => minute < 60,
            None => second.is_none(),
        };
        let second_holds = match second {
            // A leap second ends an hour in UTC; zones are whole quarters of an hour away.
            Some(60) => matches!(minute, Some(14 | 29 | 44 | 59)),
            Some(second) => second < 60,
            None => true,
        };
        if hour < 24 && minute_holds && second_holds { Some(Self { hour, minute, second }) } else { None }
    }

    /// Seconds from midnight to its start.
    #[must_use]
    pub fn start(self) -> i64 {
        i64::from(self.hour) * 3600
            + i64::from(self.minute.unwrap_or(0)) * 60
            + i64::from(self.second.unwrap_or(0))
    }

    /// Seconds that its precision spans: an hour, a minute or a second.
    #[must_use]
    pub const fn span(self) -> i64 {
        match (self.minute, self.second) {
            (None, _) => 3600,
            (Some(_), None) => 60,
            (Some(_), Some(_)) => 1,
        }
    }

    /// The hour, 0 to 23.
    #[must_use]
    pub const fn hour(self) -> u8 {
        self.hour
    }

    /// The minute, where it is given.
    #[must_use]
    pub const fn minute(self) -> Option<u8> {
        self.minute
    }

    /// The second, where it is given; 60 in a leap second.
    #[must_use]
    pub const fn second(self) -> Option<u8> {
        self.second
    }
}

/// “14:30”, “14:30:05”, and “14h” at the precision of an hour.
impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.minute, self.second) {
            (None, _) => write!(f, "{:02}h", self.hour),
            (Some(minute), None) => write!(f, "{:02}:{minute:02}", self.hour),
            (Some(minute), Some(second)) => write!(f, "{:02}:{minute:02}:{second:02}", self.hour),
        }
    }
}

/// A part of the day. The bounds are a convention of Dateline, see `docs/dates.md`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PartOfDay {
    /// 00:00 to 06:00.
    EarlyHours,
    /// 06:00 to 12:00.
    Morning,
    /// 11:00 to 14:00.
    Midday,
    /// 12:00 to 18:00.
    Afternoon,
    /// 18:00 to 24:00.
    Evening,
    /// 20:00 to 06:00 of the day after.
    Night,
}

impl PartOfDay {
    /// All of them, through the day.
    pub const ALL: [Self; 6] =
        [Self::EarlyHours, Self::Morning, Self::Midday, Self::Afternoon, Self::Evening, Self::Night];

    /// Its bounds in hours from the day's midnight, the end exclusive.
    #[must_use]
    pub const fn hours(self) -> (i64, i64) {
        match self {
            Self::EarlyHours => (0, 6),
            Self::Morning => (6, 12),
            Self::Midday => (11, 14),
            Self::Afternoon => (12, 18),
            Self::Evening => (18, 24),
            Self::Night => (20, 30),
        }
    }

    /// Its word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::EarlyHours => "early hours",
            Self::Morning => "morning",
            Self::Midday => "midday",
            Self::Afternoon => "afternoon",
            Self::Evening => "evening",
            Self::Night => "night",
        }
    }
}

/// “14:30”, “14:30–16:00”, “morning”.
impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Clock { start, end: None } => start.fmt(f),
            Self::Clock { start, end: Some(end) } => write!(f, "{start}–{end}"),
            Self::Part(part) => f.write_str(part.word()),
        }
    }
}

/// A text that is no time of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not a time of the day")]
pub struct NotATime;

impl FromStr for ClockTime {
    type Err = NotATime;

    fn from_str(text: &str) -> Result<Self, NotATime> {
        let two = |digits: &str| match digits.as_bytes() {
            [tens @ b'0'..=b'9', ones @ b'0'..=b'9'] => Ok((tens - b'0') * 10 + ones - b'0'),
            _ => Err(NotATime),
        };
        if let Some(hour) = text.strip_suffix('h') {
            return Self::new(two(hour)?, None, None).ok_or(NotATime);
        }
        let mut fields = text.split(':');
        let hour = two(fields.next().unwrap_or(""))?;
        let minute = two(fields.next().unwrap_or(""))?;
        let second = fields.next().map(two).transpose()?;
        if fields.next().is_some() {
            return Err(NotATime);
        }
        Self::new(hour, Some(minute), second).ok_or(NotATime)
    }
}

/// Reads what `Display` writes, also with a hyphen for the dash.
impl FromStr for Time {
    type Err = NotATime;

    fn from_str(text: &str) -> Result<Self, NotATime> {
        if let Some(part) = PartOfDay::ALL.into_iter().find(|part| part.word() == text) {
            return Ok(Self::Part(part));
        }
        match text.split_once(['–', '-']) {
            Some((start, end)) => Ok(Self::Clock { start: start.parse()?, end: Some(end.parse()?) }),
            None => Ok(Self::Clock { start: text.parse()?, end: None }),
        }
    }
}
