//! Pages of actors and places, lists of records, and what hangs on what.

use dateline_core::model;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    AttachmentShown, CitationShown, DateShown, EventNamed, FigureShown, Named, NoteShown, NounWords,
    TaggingShown, Word,
};

/// Which records are listed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DirectoryArgs {
    /// Their noun: actor, place, source, field, kind or tag.
    #[ts(as = "Word<NounWords>")]
    pub noun: String,
    /// Part of a name, alias or code; empty for all.
    #[serde(default)]
    pub text: String,
}

/// Records by name.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Directory {
    /// The first of them.
    pub rows: Vec<DirectoryRow>,
    /// How many there are.
    pub total: u64,
}

/// One record of a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DirectoryRow {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What tells it from others of its name.
    pub detail: String,
    /// How often it is used: an actor's participations, a place's events, a source's citations, a field's values.
    pub used: u64,
}

/// What hangs on a record that has a page of its own.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Hanging {
    /// Who says so.
    pub citations: Vec<CitationShown>,
    /// Tags on it.
    pub tags: Vec<TaggingShown>,
    /// Values of analyst-defined fields.
    pub figures: Vec<FigureShown>,
    /// Notes about it.
    pub notes: Vec<NoteShown>,
    /// Files kept with it.
    pub attachments: Vec<AttachmentShown>,
}

/// Events that concern a record, by date.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EventsOf {
    /// The first of them.
    pub rows: Vec<EventOf>,
    /// How many there are.
    pub total: u64,
}

/// One event that concerns a record.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EventOf {
    /// The event.
    pub event: EventNamed,
    /// In which roles, for reading; empty where there are none.
    pub role: String,
}

/// An actor with all that concerns it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ActorDetail {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its name as lists sort it.
    pub sort_name: Option<String>,
    /// What sort of actor.
    #[serde(rename = "type")]
    pub sort: Option<Word<model::ActorType>>,
    /// Its code in queries and tables.
    pub code: Option<String>,
    /// Who it is.
    pub summary: Option<String>,
    /// Its other names.
    pub aliases: Vec<AliasShown>,
    /// The offices that it holds or held, by their beginning.
    pub offices: Vec<OfficeShown>,
    /// Who holds or held office in it, by their beginning.
    pub holders: Vec<OfficeShown>,
    /// The events that it takes part in.
    pub events: EventsOf,
    /// What hangs on it.
    pub hanging: Hanging,
    /// Left out of what is shared.
    pub private: bool,
    /// Traffic Light Protocol.
    pub handling: Option<Word<model::Handling>>,
    /// Whether it was deleted.
    pub deleted: bool,
}

/// Another name of an actor.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AliasShown {
    /// Its id.
    pub id: String,
    /// The name.
    pub name: String,
    /// BCP 47.
    pub language: Option<String>,
    /// A remark.
    pub note: Option<String>,
}

/// An office that somebody holds or held.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OfficeShown {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Who holds or held it.
    pub actor: Named,
    /// The state or organisation that it belongs to.
    pub body: Option<Named>,
    /// From when to when.
    pub valid: DateShown,
}

/// A place with all that concerns it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlaceDetail {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Degrees north.
    pub latitude: Option<f64>,
    /// Degrees east.
    pub longitude: Option<f64>,
    /// How exactly it is known.
    pub precision: Option<Word<model::PlacePrecision>>,
    /// The places that it lies in, the nearest first.
    pub within: Vec<Named>,
    /// Its country.
    pub country: Option<String>,
    /// What it is.
    pub summary: Option<String>,
    /// The places that lie in it.
    pub parts: Vec<Named>,
    /// The events that were there; those of its parts are theirs.
    pub events: EventsOf,
    /// What hangs on it.
    pub hanging: Hanging,
    /// Left out of what is shared.
    pub private: bool,
    /// Traffic Light Protocol.
    pub handling: Option<Word<model::Handling>>,
    /// Whether it was deleted.
    pub deleted: bool,
}

/// A record that is to be taken away with all that is nothing without it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DiscardArgs {
    /// Its id.
    pub id: String,
    /// Why, for the history.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub reason: Option<String>,
}

/// What would go, or be left without it, if a record were discarded.
#[derive(Debug, Clone, Serialize, TS)]
pub struct InUse {
    /// What would go with it, for reading: “3 participants”.
    pub goes: Vec<String>,
    /// What would stay and no longer name it: “2 events”.
    pub stays: Vec<String>,
    /// How many events count their date from it: it cannot go while there are any.
    pub anchored: u64,
}

/// The events that begin at the same moment as one, itself among them, in the order in which they are shown.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SameDay {
    /// The events.
    pub rows: Vec<SameDayRow>,
}

/// One event of a day.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SameDayRow {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its place among the others, compared as text; none comes first.
    pub day_order: Option<String>,
}
