//! The same edit of many events, and what it would change.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};
use ts_rs::TS;

use super::EventValues;

/// Which events are meant.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChosenEvents {
    /// These.
    Ids(Vec<String>),
    /// All that a query finds.
    Found(FoundEvents),
}

/// All that a query finds.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FoundEvents {
    /// What is typed into the find field.
    pub query: String,
    /// Events that are left out.
    #[serde(default)]
    #[ts(as = "Option<Vec<String>>", optional)]
    pub except: Vec<String>,
}

/// What is to become of each of many events. What an event has already is left alone. Ids may be temporary ones.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EachEvent {
    /// The events.
    pub events: ChosenEvents,
    /// Fields and their values; not the date, which may count from another event.
    #[serde(default)]
    #[ts(as = "Option<EventValues>", optional)]
    pub set: Map<String, Json>,
    /// Ids of tags that each gets.
    #[serde(default)]
    #[ts(as = "Option<Vec<String>>", optional)]
    pub tag: Vec<String>,
    /// Ids of tags that are taken off.
    #[serde(default)]
    #[ts(as = "Option<Vec<String>>", optional)]
    pub untag: Vec<String>,
    /// Who takes part in each.
    #[serde(default)]
    #[ts(as = "Option<Vec<EachActor>>", optional)]
    pub add: Vec<EachActor>,
    /// Who no longer takes part: in this role, or without one in any.
    #[serde(default)]
    #[ts(as = "Option<Vec<EachActor>>", optional)]
    pub remove: Vec<EachActor>,
}

/// An actor, and in which role.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EachActor {
    /// The id of the actor.
    pub actor: String,
    /// The role.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub role: Option<String>,
}

/// An edit of many events to be looked at before it is made.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BulkPreviewArgs {
    /// The edit.
    pub each: EachEvent,
    /// What is made with it and has temporary ids yet.
    #[serde(default)]
    #[ts(as = "Option<Vec<MadeRecord>>", optional)]
    pub made: Vec<MadeRecord>,
}

/// A record that is yet to be made.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MadeRecord {
    /// Its temporary id: “new:1”.
    pub id: String,
    /// What it will be called.
    pub name: String,
}

/// What an edit of many events would change.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BulkPreview {
    /// How many events are meant.
    pub events: u64,
    /// How many of them would change.
    pub changing: u64,
    /// What each part of the edit would do.
    pub parts: Vec<BulkPart>,
    /// The first events that change.
    pub rows: Vec<BulkRow>,
    /// Tags that the events have, the most frequent first: what could be taken off. Only where the edit is empty yet.
    pub worn: Vec<WornTag>,
}

/// What one part of an edit of many events would do.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BulkPart {
    /// For programs: `set`, `tag`, `untag`, `add` or `remove`.
    pub part: BulkPartKind,
    /// The field that is set; empty for what is no field.
    pub field: String,
    /// What the field becomes, or the name of the tag or actor, for reading; empty for no value.
    pub becomes: String,
    /// The role in which an actor is added or removed, for reading.
    pub role: Option<String>,
    /// How many events it changes.
    pub changes: u64,
    /// In how many it is so already.
    pub already: u64,
    /// What the field is until now where it changes, the most frequent first.
    pub before: Vec<ValueCount>,
    /// How many more values there are.
    pub before_more: u64,
}

/// What a part of an edit of many events does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BulkPartKind {
    /// A field gets a value.
    Set,
    /// A tag is put on.
    Tag,
    /// A tag is taken off.
    Untag,
    /// An actor takes part.
    Add,
    /// An actor no longer takes part.
    Remove,
}

/// A value, and how many events have it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ValueCount {
    /// For reading; empty for none.
    pub value: String,
    /// How many.
    pub events: u64,
}

/// An event that changes.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BulkRow {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// When it was, for reading; empty if undated.
    pub date: String,
    /// The parts of the edit that change it.
    pub changes: Vec<BulkRowChange>,
}

/// What a part of an edit changes in one event.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BulkRowChange {
    /// The place of the part in the list of parts.
    pub part: u32,
    /// What the field is until now, for reading; empty for none, and for what is no field.
    pub before: String,
}

/// A tag that some of the events have.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WornTag {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How many events have it.
    pub events: u64,
}
