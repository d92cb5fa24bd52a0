//! The stored text of a rule.

use std::fmt;
use std::str::FromStr;

use super::super::civil::last_day;
use super::super::words::names;
use super::super::{DateError, excerpt};
use super::{Named, Portion, Rule, Unit, Which};

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Shift { count, unit, approximate, portion } => {
                f.write_str(if approximate { "~" } else { "" })?;
                if let Some(portion) = portion {
                    write!(f, "{} ", portion.word())?;
                }
                match count {
                    0 => write!(f, "same {}", unit.word()),
                    1 | -1 => write!(f, "{count:+} {}", unit.word()),
                    _ => write!(f, "{count:+} {}", unit.plural()),
                }
            }
            Self::Named { name, which, portion } => {
                if let Some(portion) = portion {
                    write!(f, "{} ", portion.word())?;
                }
                write!(f, "{} {name}", which.word())
            }
            Self::Over { count, unit, forward } => {
                let unit = if count == 1 { unit.word() } else { unit.plural() };
                write!(f, "{} {count} {unit}", if forward { "coming" } else { "past" })
            }
            Self::Before => f.write_str("before"),
            Self::After => f.write_str("after"),
        }
    }
}

/// “friday”, “october”, “6 january”, “spring”.
impl fmt::Display for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lower = |name: &str| name.to_lowercase();
        match *self {
            Self::Weekday(day) => f.write_str(&lower(names::weekday_name(day))),
            Self::Month(month) => f.write_str(&lower(names::month_name(month))),
            Self::Day { month, day } => write!(f, "{day} {}", lower(names::month_name(month))),
            Self::Season(code) => f.write_str(names::season_name(code)),
        }
    }
}

impl FromStr for Rule {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        parse(text).ok_or_else(|| DateError {
            message: format!("“{}” is not a rule that a date is counted by", excerpt(text)),
            hint: "Write it like “-1 month”, “+3 days”, “next friday” or “past 2 years”.".to_owned(),
            offset: None,
        })
    }
}

fn parse(text: &str) -> Option<Rule> {
    let (approximate, rest) = match text.strip_prefix('~') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let mut words: Vec<&str> = rest.split(' ').collect();
    let portion = Portion::ALL.into_iter().find(|portion| words.first() == Some(&portion.word()));
    if portion.is_some() {
        words.remove(0);
    }
    let bare = !approximate && portion.is_none();
    match words.as_slice() {
        ["before"] if bare => Some(Rule::Before),
        ["after"] if bare => Some(Rule::After),
        ["same", unit] => Some(Rule::Shift { count: 0, unit: Unit::from_word(unit)?, approximate, portion }),
        [way @ ("past" | "coming"), count, unit] if bare => {
            let count = count.parse().ok().filter(|count| *count > 0)?;
            Some(Rule::Over { count, unit: Unit::from_word(unit)?, forward: *way == "coming" })
        }
        [count, unit] if count.starts_with(['+', '-']) => {
            let count = count.parse().ok().filter(|count| *count != 0)?;
            Some(Rule::Shift { count, unit: Unit::from_word(unit)?, approximate, portion })
        }
        [which, name @ ..] if !approximate => {
            let which = Which::ALL.into_iter().find(|known| known.word() == *which)?;
            Some(Rule::Named { name: named(name)?, which, portion })
        }
        _ => None,
    }
}

fn named(words: &[&str]) -> Option<Named> {
    match words {
        [word] => names::weekday(word)
            .map(Named::Weekday)
            .or_else(|| names::month(word).map(Named::Month))
            .or_else(|| names::season(word).map(Named::Season)),
        [day, month] => {
            let month = names::month(month)?;
            // 2000 has a 29 February.
            let day = day.parse().ok().filter(|day| (1..=last_day(2000, month)).contains(day))?;
            Some(Named::Day { month, day })
        }
        _ => None,
    }
}
