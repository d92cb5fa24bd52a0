//! What deserves a second look: silences, bursts, orders that cannot be, and events that rest on less than they seem to.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{EventNamed, Lanes};

/// Among which events to look, and what a lane is.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FindingsArgs {
    /// The query; empty for all events.
    #[serde(default)]
    #[ts(as = "Option<String>", optional)]
    pub query: String,
    /// Silences and bursts are looked for in each of these lanes.
    #[serde(default)]
    #[ts(as = "Option<Lanes>", optional)]
    pub lanes: Lanes,
    /// Now, in seconds since 1970: what was expected before it is overdue. The clock's time without one.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub now: Option<f64>,
}

/// A sort of finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FindingSort {
    /// A date that another date does not allow.
    WrongOrder,
    /// Sources, claims or copies that say otherwise.
    Contradiction,
    /// Still expected, and its date has passed.
    Overdue,
    /// Several sources that repeat one voice.
    OneVoice,
    /// A time in which nothing happened, longer than usual.
    Gap,
    /// A time in which much more happened than usual.
    Burst,
}

/// Everything that was found.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Findings {
    /// By sort, the gravest first; a sort of which nothing was found is not among them.
    pub groups: Vec<FindingGroup>,
    /// How many events of the whole file no source is cited for.
    pub without_source: u32,
    /// How many events of the whole file one source alone is cited for.
    pub single_source: u32,
    /// How many events were looked at.
    pub events: u32,
}

/// All findings of one sort.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FindingGroup {
    /// Which.
    pub sort: FindingSort,
    /// What it is called.
    pub title: String,
    /// By what rule it is found.
    pub rule: String,
    /// How many there are.
    pub total: u32,
    /// The first of them.
    pub found: Vec<Finding>,
}

/// One finding.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Finding {
    /// What was found, as a sentence.
    pub says: String,
    /// Why it was found: what it was held against.
    pub because: String,
    /// The lane that it is in, by name; none for what is about single events.
    pub lane: Option<String>,
    /// The events that it is about, the one to look at first.
    pub events: Vec<EventNamed>,
    /// From when to when it is, in seconds since 1970: what a timeline shows to show it.
    pub from: Option<f64>,
    /// To when.
    pub to: Option<f64>,
}
