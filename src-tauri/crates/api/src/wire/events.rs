//! The table of events.

use dateline_core::model;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DateBounds, Found, Named, Word};

/// What the table is sorted by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EventsSort {
    /// By start; the undated last.
    #[default]
    Date,
    /// By title.
    Title,
    /// By the name of the kind.
    Kind,
    /// By how far they have come.
    Status,
    /// By the name of the place.
    Place,
    /// By the name of the first who took part.
    Actors,
    /// By how many passages are cited.
    Citations,
}

/// Which rows of the table are wanted.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EventsArgs {
    /// What is typed into the find field.
    #[serde(default)]
    pub query: String,
    /// By what they are sorted.
    #[serde(default)]
    pub sort: EventsSort,
    /// The other way round.
    #[serde(default)]
    pub descending: bool,
    /// How many rows to skip.
    #[serde(default)]
    pub offset: u32,
    /// How many rows at most; never more than 1,000.
    pub limit: u32,
    /// Whether each row says where the words that are looked for stand.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub found: bool,
    /// Only these events, in this order; they are not asked whether the query finds them.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub ids: Option<Vec<String>>,
    /// What each row says beyond its usual columns: `tags`, `summary`, `handling`, or the id of a field.
    #[serde(default)]
    #[ts(as = "Option<Vec<String>>", optional)]
    pub also: Vec<String>,
}

/// Some rows of the table.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EventsPage {
    /// The rows.
    pub rows: Vec<EventRow>,
    /// How many events the query finds.
    pub total: u64,
}

/// One row of the table.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EventRow {
    /// The event's id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// When it was, for reading; empty if undated.
    pub date: String,
    /// Its stored date.
    pub stored: String,
    /// Its bounds; null if undated.
    pub bounds: Option<DateBounds>,
    /// Its date counts from something, and could not be worked out.
    pub adrift: bool,
    /// The id of its kind.
    pub kind: Option<String>,
    /// The name of its kind, for reading, where that was deleted: no list of kinds has it then.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub kind_deleted: Option<String>,
    /// How far it has come.
    pub status: Option<Word<model::Status>>,
    /// Where it was.
    pub place: Option<Named>,
    /// Who took part, in order; of very many, the first.
    pub actors: Vec<Named>,
    /// How many more took part.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub more_actors: Option<u32>,
    /// How many passages are cited for it.
    pub citations: u64,
    /// How important the analyst holds it.
    pub rank: Option<i64>,
    /// Left out of what is shared.
    pub private: bool,
    /// Where words that are looked for stand in it, if that was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub found: Option<Found>,
    /// What was asked for by `also`, for reading, in that order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<String>>", optional)]
    pub also: Vec<String>,
}
