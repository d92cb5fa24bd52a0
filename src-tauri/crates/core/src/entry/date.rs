//! Dates of a line: words that stand alone, or count from the source, the event before, or today.

use chrono::NaiveDate;

use crate::date::{Date, Reading, Rule, Target};
use crate::id::Id;

/// A record that dates can count from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Base {
    /// The source or the event.
    pub id: Id,
    /// The day of its publication, or its day, if that is known.
    pub day: Option<NaiveDate>,
}

/// What relative words of a line can count from, in this order: a source, the event before, today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reckoning {
    /// The source that the events are read in. Dates stay tied to its publication.
    pub source: Option<Base>,
    /// The event that was entered before. “The day after” stays tied to it; “7 Jan” only takes the year from it.
    pub previous: Option<Base>,
    /// Today: where there is nothing else, “7 Jan” is the nearest one.
    pub today: Option<NaiveDate>,
}

/// What a date was counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CountedFrom {
    /// From nothing: it is whole.
    Nothing,
    /// From the publication of the source.
    Source,
    /// From the event before.
    Previous,
    /// From today.
    Today,
}

impl Reckoning {
    /// The date that the words are, and what it was counted from; `None` if they are none, or undated.
    pub(super) fn date(&self, words: &str) -> Option<(Date, CountedFrom)> {
        if let Ok(date) = Date::read(words, &Reading::default()) {
            return says_so(words, &date).then_some((date, CountedFrom::Nothing));
        }
        if let Some(source) = self.source
            && let Some(date) = Date::read_from(words, Target::Published(source.id))
            && (source.day.is_some() || self.previous.is_none())
        {
            return Some((date, CountedFrom::Source));
        }
        if let Some(previous) = self.previous {
            let tied = Date::read_from(words, Target::Event(previous.id));
            // “7 Jan” or “Friday” is not about the event before: it only helps to find the year or the week.
            let named =
                |date: &Date| matches!(date.anchor().map(|anchor| &anchor.rule), Some(Rule::Named { .. }));
            if let Some(date) = tied.filter(|date| !named(date)) {
                return Some((date, CountedFrom::Previous));
            }
        }
        let days = [
            (self.source.and_then(|source| source.day), CountedFrom::Source),
            (self.previous.and_then(|previous| previous.day), CountedFrom::Previous),
            (self.today, CountedFrom::Today),
        ];
        let (day, from) = days.into_iter().find_map(|(day, from)| Some((day?, from)))?;
        let date = Date::read(words, &Reading { as_of: Some(day), ..Reading::default() }).ok()?;
        (!date.is_undated()).then_some((date, from))
    }
}

/// Countries whose names are also names of zones, by the tz database's file `backward`.
const COUNTRIES: &[&str] = &[
    "cuba",
    "egypt",
    "eire",
    "gb",
    "hongkong",
    "iceland",
    "iran",
    "israel",
    "jamaica",
    "japan",
    "kwajalein",
    "libya",
    "navajo",
    "nz",
    "poland",
    "portugal",
    "prc",
    "roc",
    "rok",
    "singapore",
    "turkey",
];

/// “7 Jan 14:30 Japan: …” is about Japan, and not a time there: a zone of such a name is written `Asia/Tokyo` in a line.
/// A zone without a time says nothing of a day at all.
pub(super) fn is_of_an_actor(words: &str, date: &Date) -> bool {
    let named = words.split(|char: char| !char.is_alphanumeric() && char != '/');
    date.zone.is_some()
        && (date.time.is_none()
            || named.into_iter().any(|word| COUNTRIES.contains(&word.to_lowercase().as_str())))
}

/// “Unknown” may begin a title; that there is no date must be said in so many words.
fn says_so(words: &str, date: &Date) -> bool {
    let plain = words.to_lowercase();
    !date.is_undated() || ["undated", "no date", "date unknown", "n.d."].contains(&plain.trim())
}
