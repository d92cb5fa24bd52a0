//! Kinds, tags, fields and the words that fields take.

use dateline_core::model;
use serde::Serialize;
use ts_rs::TS;

use super::Word;

/// Everything that lists offer.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Vocabulary {
    /// Kinds of events, built-in ones first.
    pub kinds: Vec<KindShown>,
    /// How far an event has come.
    pub statuses: Vec<Choice<Word<model::Status>>>,
    /// What a source says of what it is cited for.
    pub stances: Vec<Choice<Word<model::Stance>>>,
    /// Roles that are offered; others may be written.
    pub roles: Vec<Choice<String>>,
    /// A to F.
    pub reliabilities: Vec<Choice<Word<model::Reliability>>>,
    /// 1 to 6.
    pub credibilities: Vec<Choice<u8>>,
    /// Sorts of actors.
    pub actor_types: Vec<Choice<Word<model::ActorType>>>,
    /// Sorts of sources.
    pub source_types: Vec<Choice<Word<model::SourceType>>>,
    /// How one event stands to another.
    pub relation_types: Vec<RelationChoice>,
    /// Traffic Light Protocol.
    pub handlings: Vec<Choice<Word<model::Handling>>>,
    /// How exactly a place is known.
    pub place_precisions: Vec<Choice<Word<model::PlacePrecision>>>,
    /// What an analyst-defined field holds.
    pub figure_types: Vec<Choice<Word<model::FigureType>>>,
    /// Fields that the analyst defined.
    pub fields: Vec<FieldShown>,
    /// Tags.
    pub tags: Vec<TagShown>,
    /// What holds for the whole database.
    pub database: DatabaseShown,
}

/// What holds for the whole database. It is set like any record, of the noun “database”.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DatabaseShown {
    /// The id of its record.
    pub id: String,
    /// What it is called, where that is not only the file's name.
    pub title: Option<String>,
    /// What it is about.
    pub summary: Option<String>,
    /// The handling mark of all records that have none of their own.
    pub handling: Option<Word<model::Handling>>,
    /// Whether nothing is edited without saying why.
    pub reason_required: bool,
}

/// One word of a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Choice<W> {
    /// As `apply` takes it.
    pub word: W,
    /// As people read it.
    pub label: String,
}

/// One way in which an event stands to another.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RelationChoice {
    /// As `apply` takes it.
    pub word: Word<model::RelationType>,
    /// Seen from the first event: “responds to”.
    pub label: String,
    /// Seen from the second: “is answered by”.
    pub reverse: String,
}

/// A kind of event.
#[derive(Debug, Clone, Serialize, TS)]
pub struct KindShown {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its word in queries.
    pub code: Option<String>,
    /// `#rrggbb`.
    pub colour: String,
    /// The form of its marks.
    pub glyph: String,
    /// Whether every event database has it.
    pub built_in: bool,
}

/// A field that the analyst defined.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FieldShown {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The noun whose records have it.
    pub applies_to: String,
    /// What it holds.
    #[serde(rename = "type")]
    pub holds: Option<Word<model::FigureType>>,
    /// The unit of its numbers.
    pub unit: Option<String>,
    /// What a choice offers.
    pub options: Vec<String>,
}

/// A tag.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TagShown {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// `#rrggbb`.
    pub colour: Option<String>,
}
