//! Dates as English text, which [`Date::read`] reads back as the same date.

use std::fmt;

use chrono_tz::Tz;
use edtf_core::{Edtf as CoreEdtf, IntervalEndpoint, Set, SetElement, SetKind};

use super::compact::{self, is_plain};
use super::english::English;
use super::tongue::Tongue;
use super::words::zones;
use super::{Date, Edtf, Target, Time, When, build, civil};
use crate::{Language, Locale};

/// At the given precision and no more: “December 2021”, “7 January 2022, morning”, “c. 2020 to now”, “some day in
/// December 2021”. What English has no words for is shown as EDTF.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&in_english(self, English::default()))
    }
}

/// A date in a reader's English.
pub(super) fn in_english(date: &Date, english: English) -> String {
    let text = match &date.when {
        When::Undated => "undated".to_owned(),
        When::Edtf(edtf) => return in_full(edtf, date, english),
        When::Anchored(anchor) => {
            let target = match anchor.target {
                Target::Published(_) => "publication",
                Target::Event(_) => "another event",
            };
            format!("{} ({target})", english.rule(&anchor.rule))
        }
    };
    text + &tail(date.time, date.zone)
}

fn in_full(edtf: &Edtf, date: &Date, english: English) -> String {
    // From a time on one day to a time on another.
    if let (CoreEdtf::Interval(interval), Some(Time::Clock { start, end })) = (&edtf.0, date.time)
        && let (IntervalEndpoint::Date(first), IntervalEndpoint::Date(last)) =
            (&interval.start, &interval.end)
    {
        let written = |date| english.date(date).unwrap_or_else(|| date.to_string());
        let end = end.map(|end| format!(", {end}")).unwrap_or_default();
        return format!("{}, {start} to {}{end}{}", written(first), written(last), tail(None, date.zone));
    }
    english.expression(edtf) + &tail(date.time, date.zone)
}

fn tail(time: Option<Time>, zone: Option<Tz>) -> String {
    match (time, zone) {
        (Some(time), Some(zone)) => format!(", {time} {}", zones::display(zone)),
        (Some(time), None) => format!(", {time}"),
        (None, Some(zone)) => format!(", {}", zones::display(zone)),
        (None, None) => String::new(),
    }
}

impl English {
    /// An expression in English.
    fn expression(self, edtf: &Edtf) -> String {
        let found = match &edtf.0 {
            CoreEdtf::Date(date) => self.date(date),
            CoreEdtf::DateTime(_) => None,
            CoreEdtf::Interval(interval) => self.interval(&interval.start, &interval.end),
            CoreEdtf::Set(set) => self.set(set),
        };
        found.unwrap_or_else(|| edtf.to_string())
    }

    fn interval(self, start: &IntervalEndpoint, end: &IntervalEndpoint) -> Option<String> {
        use IntervalEndpoint::{Date, Open, Unknown};
        Some(match (start, end) {
            (Date(first), Date(last)) => match compact::compact(self, first, last) {
                Some(compact) => compact,
                None => format!("{} to {}", self.date(first)?, self.date(last)?),
            },
            (Date(first), Open) => format!("{} to now", self.date(first)?),
            (Date(first), Unknown) => format!("{} to an unknown end", self.date(first)?),
            (Unknown, Date(last)) => format!("unknown start to {}", self.date(last)?),
            (Open, Date(last)) => format!("until {}", self.date(last)?),
            _ => return None,
        })
    }

    fn set(self, set: &Set) -> Option<String> {
        if set.kind == SetKind::AllMembers {
            return None;
        }
        let parts: Vec<String> = set.elements.iter().map(|part| self.element(part)).collect::<Option<_>>()?;
        match parts.as_slice() {
            // A set of one date is that date, and is not told from it.
            [_] if matches!(set.elements.as_slice(), [SetElement::Date(_)]) => None,
            [only] => Some(only.clone()),
            // “1200 or 1100 BC” would take the era for both.
            [first @ .., last] if last.contains(" BC") && first.iter().any(|part| !part.contains(" BC")) => {
                None
            }
            [first @ .., last] => Some(format!("{} or {last}", first.join(", "))),
            [] => None,
        }
    }

    fn element(self, element: &SetElement) -> Option<String> {
        Some(match element {
            SetElement::Date(date) => self.date(date)?,
            SetElement::Range(first, last) if first != last => {
                match compact::compact_between(self, first, last) {
                    Some(compact) => compact,
                    None => format!("between {} and {}", self.date(first)?, self.date(last)?),
                }
            }
            SetElement::Range(..) => return None,
            SetElement::OnOrBefore(date) => match compact::next(date) {
                Some(next) if is_plain(date) => format!("before {}", self.date(&next)?),
                _ => format!("{} or earlier", self.date(date)?),
            },
            SetElement::OnOrAfter(date) => match compact::previous(date) {
                Some(previous) if is_plain(date) => format!("after {}", self.date(&previous)?),
                _ => format!("{} or later", self.date(date)?),
            },
        })
    }
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

    /// The first day, or moment, that it can have been, for a reader; `None` if there is none.
    #[must_use]
    pub fn earliest(&self, locale: Locale) -> Option<String> {
        let extent = self.extent()?;
        (extent.start_min != i64::MIN).then(|| edge(extent.start_min, self, locale))
    }

    /// The last day, or moment, that it can have been, for a reader; `None` if there is none.
    #[must_use]
    pub fn latest(&self, locale: Locale) -> Option<String> {
        let extent = self.extent()?;
        (extent.end_max != i64::MAX).then(|| edge(extent.end_max.saturating_sub(1), self, locale))
    }
}

/// A bound as text: a day, and with a time the minute, in UTC where the zone is known.
fn edge(seconds: i64, date: &Date, locale: Locale) -> String {
    let day = i128::from(seconds.div_euclid(civil::DAY));
    let day = build::at_grain(day, build::Grain::Day);
    let text = Tongue::of(locale).date(&day).unwrap_or_else(|| day.to_string());
    let shifted = matches!(&date.when, When::Edtf(Edtf(CoreEdtf::DateTime(_))));
    if date.time.is_none() && !shifted {
        return text;
    }
    let second = seconds.rem_euclid(civil::DAY);
    let utc = if date.zone.is_some() || shifted { " UTC" } else { "" };
    let exact = shifted || matches!(date.time, Some(Time::Clock { start, .. }) if start.second().is_some());
    let seconds = if exact { format!(":{:02}", second % 60) } else { String::new() };
    let between = if locale.language == Language::Japanese { " " } else { ", " };
    format!("{text}{between}{:02}:{:02}{seconds}{utc}", second / 3600, second / 60 % 60)
}
