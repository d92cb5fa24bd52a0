//! Dates as the window shows and edits them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a date is drawn and compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DateShape {
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

/// When a date can have been: bounds in seconds since 1970, the end exclusive, null where open.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct DateBounds {
    /// The earliest start.
    pub from: Option<f64>,
    /// The latest end.
    pub to: Option<f64>,
    /// How it is drawn.
    pub shape: DateShape,
    /// `~`.
    pub approximate: bool,
    /// `?`.
    pub uncertain: bool,
    /// The start is open or unknown.
    pub open_start: bool,
    /// The end is open or unknown.
    pub open_end: bool,
}

/// A date, ready to be shown and edited.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct DateShown {
    /// Its stored text: what `apply` takes.
    pub stored: String,
    /// Text to edit: read again, it gives the same date.
    pub input: String,
    /// For reading, at the given precision and no more. Empty if undated.
    pub display: String,
    /// The day part, with an anchor worked out; null if undated.
    pub edtf: Option<String>,
    /// The first day, or moment, that it can have been, in English; null if open or undated.
    pub earliest: Option<String>,
    /// The last day, or moment, that it can have been, in English.
    pub latest: Option<String>,
    /// Its bounds; null if undated.
    pub bounds: Option<DateBounds>,
    /// The words of the source.
    pub wording: Option<String>,
    /// The local time, for reading.
    pub time: Option<String>,
    /// The IANA zone of the time.
    pub zone: Option<String>,
    /// What it is counted from.
    pub anchor: Option<AnchorShown>,
    /// Why it could not be worked out.
    pub problem: Option<String>,
}

/// What a date is counted from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AnchorShown {
    /// The record that it is counted from.
    pub target: AnchorTarget,
    /// Its title.
    pub title: String,
    /// The date that is counted from, for reading.
    pub date: String,
    /// The rule as stored: “-1 month”.
    pub rule: String,
    /// The rule in English: “the month before”.
    pub says: String,
}

/// The record that a date is counted from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AnchorTarget {
    /// The publication of this source.
    Source(String),
    /// This event.
    Event(String),
}

/// What relative words count from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AsOf {
    /// The publication date of this source; the date stays counted from it.
    Source(String),
    /// The date of this event; the date stays counted from it.
    Event(String),
    /// A date, in words or as stored; the date is worked out once.
    Date(String),
}

/// Words to be understood as a date.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UnderstandDateArgs {
    /// What was typed.
    pub words: String,
    /// What “last month” counts from.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub as_of: Option<AsOf>,
}

/// What was understood of words.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(untagged)]
#[expect(clippy::large_enum_variant, reason = "there is one at a time")]
pub enum Understood {
    /// A date.
    Date(UnderstoodDate),
    /// No date.
    Not(NotUnderstood),
}

/// A date that was understood.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct UnderstoodDate {
    /// Always true.
    #[ts(type = "true")]
    pub ok: bool,
    /// The date, with its anchor if one was given.
    #[serde(flatten)]
    pub date: DateShown,
    /// The rule, where the words are relative: “-1 month”.
    pub anchor_rule: Option<String>,
    /// A remark: what was assumed, or what else the words could mean.
    pub note: Option<String>,
}

/// Why words are no date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NotUnderstood {
    /// Always false.
    #[ts(type = "false")]
    pub ok: bool,
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub hint: Option<String>,
    /// Where in the words, in characters, if that is known.
    pub offset: Option<u32>,
    /// The words are relative, and nothing was given that they count from.
    pub needs_anchor: bool,
    /// The rule that the words name: “-1 month”.
    pub anchor_rule: Option<String>,
}
