//! One event with all that belongs to it.

use dateline_core::model;
use serde::Serialize;
use ts_rs::TS;

use super::{AttachmentShown, ClaimShown, DateShown, FieldShown, Word};

/// A record that is named in passing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Named {
    /// Its id.
    pub id: String,
    /// Its name or title.
    pub name: String,
}

/// One event with all that belongs to it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EventDetail {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// When it was.
    pub date: DateShown,
    /// What sort of event.
    pub kind: Option<Named>,
    /// How far it has come.
    pub status: Option<Word<model::Status>>,
    /// How it came there, oldest first.
    pub status_changes: Vec<StatusChangeShown>,
    /// Who took part, in order.
    pub participations: Vec<ParticipationShown>,
    /// Where it was.
    pub place: Option<PlaceShown>,
    /// Who says so.
    pub citations: Vec<CitationShown>,
    /// How it stands to other events.
    pub relations: Vec<RelationShown>,
    /// Its tags.
    pub tags: Vec<TaggingShown>,
    /// Notes about it.
    pub notes: Vec<NoteShown>,
    /// Values of fields that the analyst defined.
    pub figures: Vec<FigureShown>,
    /// Rival values of its fields and of its figures.
    pub claims: Vec<ClaimShown>,
    /// Files kept with it.
    pub attachments: Vec<AttachmentShown>,
    /// What happened, in the analyst's words.
    pub summary: Option<String>,
    /// How important the analyst holds it: higher shows first where there is no room for all.
    pub rank: Option<i64>,
    /// Its place within its day.
    pub day_order: Option<String>,
    /// Its name in the table that it came from.
    pub key: Option<String>,
    /// Left out of what is shared.
    pub private: bool,
    /// Traffic Light Protocol.
    pub handling: Option<Word<model::Handling>>,
    /// Whether it was deleted.
    pub deleted: bool,
    /// One sentence for screen readers.
    pub spoken: String,
}

/// A dated, sourced change of status.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StatusChangeShown {
    /// Its id.
    pub id: String,
    /// The status from then on.
    pub status: Option<Word<model::Status>>,
    /// Since when.
    pub date: DateShown,
    /// Who says so.
    pub source: Option<Named>,
    /// A remark.
    pub note: Option<String>,
}

/// An actor's role in the event.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ParticipationShown {
    /// The id of the participation.
    pub id: String,
    /// Who.
    pub actor: ActorShown,
    /// In what role.
    pub role: Option<String>,
    /// In which office.
    pub office: Option<Named>,
    /// The offices that the actor holds or held: what can be chosen.
    pub offices: Vec<Named>,
    /// A remark.
    pub note: Option<String>,
}

/// An actor in passing.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ActorShown {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What sort of actor.
    #[serde(rename = "type")]
    pub sort: Option<Word<model::ActorType>>,
}

/// A place in passing.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlaceShown {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How exactly it is known.
    pub precision: Option<Word<model::PlacePrecision>>,
    /// Degrees north.
    pub latitude: Option<f64>,
    /// Degrees east.
    pub longitude: Option<f64>,
}

/// One passage of one source.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CitationShown {
    /// Its id.
    pub id: String,
    /// The source.
    pub source: SourceNamed,
    /// The field that it is about; null for the event as a whole.
    pub field: Option<String>,
    /// The exact words.
    pub quote: Option<String>,
    /// Page, paragraph, minute.
    pub locator: Option<String>,
    /// What the source says of it.
    pub stance: Option<Word<model::Stance>>,
    /// The chain of attribution: “Kyodo, by Reuters”.
    pub attribution: Option<String>,
    /// A to F; F if nobody has judged it.
    pub reliability: Word<model::Reliability>,
    /// 1 to 6; 6 if nobody has judged it.
    pub credibility: u8,
    /// A remark.
    pub note: Option<String>,
}

/// A source in passing.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SourceNamed {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Who published it.
    pub publisher: Option<String>,
    /// When, for reading.
    pub published: String,
}

/// How the event stands to another.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RelationShown {
    /// Its id.
    pub id: String,
    /// How the first stands to the second.
    #[serde(rename = "type")]
    pub sort: Option<Word<model::RelationType>>,
    /// Whether this event is the first.
    pub outgoing: bool,
    /// For reading, seen from this event: “responds to”, “is answered by”.
    pub says: String,
    /// The other event.
    pub event: EventNamed,
    /// A remark.
    pub note: Option<String>,
}

/// Another event in passing.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EventNamed {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// When it was, for reading.
    pub date: String,
    /// How far it has come.
    pub status: Option<Word<model::Status>>,
}

/// A tag on a record.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TaggingShown {
    /// The id of the tagging: what is deleted to take the tag off.
    pub id: String,
    /// The id of the tag.
    pub tag: String,
    /// Its name.
    pub name: String,
    /// `#rrggbb`.
    pub colour: Option<String>,
}

/// Free text.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NoteShown {
    /// Its id.
    pub id: String,
    /// The text.
    pub body: String,
    /// Left out of what is shared.
    pub private: bool,
    /// Traffic Light Protocol.
    pub handling: Option<Word<model::Handling>>,
}

/// The value of a field that the analyst defined.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FigureShown {
    /// Its id.
    pub id: String,
    /// The field.
    pub field: FieldShown,
    /// The value as stored: text to edit.
    pub value: String,
    /// For reading, with its unit.
    pub display: String,
    /// The date, where the field holds one.
    pub date: Option<DateShown>,
    /// The actor or place, where the field holds one.
    pub record: Option<Named>,
    /// The address, where the field holds one that can be opened.
    pub link: Option<String>,
    /// Its own unit, where that is not the field's.
    pub unit: Option<String>,
    /// A remark.
    pub note: Option<String>,
}
