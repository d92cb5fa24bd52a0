//! Dates as English text, which [`Date::read`] reads back as the same date.

use std::fmt;

use chrono_tz::Tz;
use edtf_core::{Edtf as CoreEdtf, IntervalEndpoint, Set, SetElement, SetKind};

use super::compact::{self, is_plain};
use super::english;
use super::words::zones;
use super::{Date, Edtf, Target, Time, When, build, civil};

/// At the given precision and no more: “December 2021”, “7 January 2022, morning”, “c. 2020 to now”, “some day in
/// December 2021”. What English has no words for is shown as EDTF.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.when {
            When::Undated => f.write_str("undated")?,
            When::Edtf(edtf) => return in_full(f, edtf, self.time, self.zone),
            When::Anchored(anchor) => {
                let target = match anchor.target {
                    Target::Published(_) => "publication",
                    Target::Event(_) => "another event",
                };
                write!(f, "{} ({target})", anchor.rule.words())?;
            }
        }
        tail(f, self.time, self.zone)
    }
}

fn in_full(f: &mut fmt::Formatter<'_>, edtf: &Edtf, time: Option<Time>, zone: Option<Tz>) -> fmt::Result {
    // From a time on one day to a time on another.
    if let (CoreEdtf::Interval(interval), Some(Time::Clock { start, end })) = (&edtf.0, time)
        && let (IntervalEndpoint::Date(first), IntervalEndpoint::Date(last)) =
            (&interval.start, &interval.end)
    {
        let english = |date| english::date(date).unwrap_or_else(|| date.to_string());
        write!(f, "{}, {start} to {}", english(first), english(last))?;
        if let Some(end) = end {
            write!(f, ", {end}")?;
        }
        return tail(f, None, zone);
    }
    f.write_str(&expression(edtf))?;
    tail(f, time, zone)
}

fn tail(f: &mut fmt::Formatter<'_>, time: Option<Time>, zone: Option<Tz>) -> fmt::Result {
    match (time, zone) {
        (Some(time), Some(zone)) => write!(f, ", {time} {}", zones::display(zone)),
        (Some(time), None) => write!(f, ", {time}"),
        (None, Some(zone)) => write!(f, ", {}", zones::display(zone)),
        (None, None) => Ok(()),
    }
}

/// An expression in English.
fn expression(edtf: &Edtf) -> String {
    let found = match &edtf.0 {
        CoreEdtf::Date(date) => english::date(date),
        CoreEdtf::DateTime(_) => None,
        CoreEdtf::Interval(interval) => english_interval(&interval.start, &interval.end),
        CoreEdtf::Set(set) => english_set(set),
    };
    found.unwrap_or_else(|| edtf.to_string())
}

fn english_interval(start: &IntervalEndpoint, end: &IntervalEndpoint) -> Option<String> {
    use IntervalEndpoint::{Date, Open, Unknown};
    Some(match (start, end) {
        (Date(first), Date(last)) => match compact::compact(first, last) {
            Some(compact) => compact,
            None => format!("{} to {}", english::date(first)?, english::date(last)?),
        },
        (Date(first), Open) => format!("{} to now", english::date(first)?),
        (Date(first), Unknown) => format!("{} to an unknown end", english::date(first)?),
        (Unknown, Date(last)) => format!("unknown start to {}", english::date(last)?),
        (Open, Date(last)) => format!("until {}", english::date(last)?),
        _ => return None,
    })
}

fn english_set(set: &Set) -> Option<String> {
    if set.kind == SetKind::AllMembers {
        return None;
    }
    let parts: Vec<String> = set.elements.iter().map(element).collect::<Option<_>>()?;
    match parts.as_slice() {
        // A set of one date is that date, and is not told from it.
        [_] if matches!(set.elements.as_slice(), [SetElement::Date(_)]) => None,
        [only] => Some(only.clone()),
        // “1200 or 1100 BC” would take the era for both.
        [first @ .., last] if last.contains(" BC") && first.iter().any(|part| !part.contains(" BC")) => None,
        [first @ .., last] => Some(format!("{} or {last}", first.join(", "))),
        [] => None,
    }
}

fn element(element: &SetElement) -> Option<String> {
    Some(match element {
        SetElement::Date(date) => english::date(date)?,
        SetElement::Range(first, last) if first != last => match compact::compact_between(first, last) {
            Some(compact) => compact,
            None => format!("between {} and {}", english::date(first)?, english::date(last)?),
        },
        SetElement::Range(..) => return None,
        SetElement::OnOrBefore(date) => match compact::next(date) {
            Some(next) if is_plain(date) => format!("before {}", english::date(&next)?),
            _ => format!("{} or earlier", english::date(date)?),
        },
        SetElement::OnOrAfter(date) => match compact::previous(date) {
            Some(previous) if is_plain(date) => format!("after {}", english::date(&previous)?),
            _ => format!("{} or later", english::date(date)?),
        },
    })
}

impl Date {
    /// What the source says, where it says it in words of its own; else the date in English.
    #[must_use]
    pub fn wording_or_display(&self) -> String {
        self.wording.clone().unwrap_or_else(|| self.to_string())
    }

    /// Text for a person to edit, which is read back as the same day part, time and zone: the words of the source
    /// where they need no day to be counted from, else the date in English. For an anchored date, the words of the
    /// source or of its rule.
    #[must_use]
    pub fn input(&self) -> String {
        if let When::Anchored(anchor) = &self.when {
            return self.wording.clone().unwrap_or_else(|| {
                let words = anchor.rule.words();
                self.time.map_or_else(|| words.clone(), |time| format!("{words}, {time}"))
            });
        }
        let same = |words: &String| {
            Self::read(words, &super::Reading::default())
                .is_ok_and(|read| (&read.when, read.time, read.zone) == (&self.when, self.time, self.zone))
        };
        self.wording
            .clone()
            .filter(same)
            .unwrap_or_else(|| if self.is_undated() { String::new() } else { self.to_string() })
    }

    /// The first day, or moment, that it can have been, in English; `None` if there is none.
    #[must_use]
    pub fn earliest(&self) -> Option<String> {
        let extent = self.extent()?;
        (extent.start_min != i64::MIN).then(|| edge(extent.start_min, self))
    }

    /// The last day, or moment, that it can have been, in English; `None` if there is none.
    #[must_use]
    pub fn latest(&self) -> Option<String> {
        let extent = self.extent()?;
        (extent.end_max != i64::MAX).then(|| edge(extent.end_max.saturating_sub(1), self))
    }
}

/// A bound as text: a day, and with a time the minute, in UTC where the zone is known.
fn edge(seconds: i64, date: &Date) -> String {
    let day = i128::from(seconds.div_euclid(civil::DAY));
    let day = build::at_grain(day, build::Grain::Day);
    let text = english::date(&day).unwrap_or_else(|| day.to_string());
    let shifted = matches!(&date.when, When::Edtf(Edtf(CoreEdtf::DateTime(_))));
    if date.time.is_none() && !shifted {
        return text;
    }
    let second = seconds.rem_euclid(civil::DAY);
    let utc = if date.zone.is_some() || shifted { " UTC" } else { "" };
    let exact = shifted || matches!(date.time, Some(Time::Clock { start, .. }) if start.second().is_some());
    let seconds = if exact { format!(":{:02}", second % 60) } else { String::new() };
    format!("{text}, {:02}:{:02}{seconds}{utc}", second / 3600, second / 60 % 60)
}
