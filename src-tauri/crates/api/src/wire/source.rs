//! Sources, and any record as it is.

use std::collections::BTreeMap;

use dateline_core::model;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DateShown, EventNamed, EventsOf, Hanging, NounWords, Word};

/// Which sources are wanted.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SourcesArgs {
    /// Part of a title, publisher or author; empty for all.
    #[serde(default)]
    pub text: String,
}

/// Sources, the latest published first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SourcesPage {
    /// The sources.
    pub rows: Vec<SourceRow>,
}

/// One source in the list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SourceRow {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What sort of document.
    #[serde(rename = "type")]
    pub sort: Option<Word<model::SourceType>>,
    /// Who published it.
    pub publisher: Option<String>,
    /// When, for reading.
    pub published: String,
    /// How many passages of it are cited.
    pub citations: u64,
}

/// One source with all that belongs to it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SourceDetail {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What sort of document.
    #[serde(rename = "type")]
    pub sort: Option<Word<model::SourceType>>,
    /// Who published it.
    pub publisher: Option<String>,
    /// Who wrote it.
    pub authors: Option<String>,
    /// When it was published.
    pub published: DateShown,
    /// When it was read.
    pub accessed: DateShown,
    /// When the analyst came to know it.
    pub learned: DateShown,
    /// Its address.
    pub url: Option<String>,
    /// The host of the address as the network spells it, to show before it is opened; null if it is no https address.
    pub host: Option<String>,
    /// The address of a kept copy.
    pub archive_url: Option<String>,
    /// BCP 47.
    pub language: Option<String>,
    /// Whether its text is kept.
    pub has_text: bool,
    /// Left out of what is shared.
    pub private: bool,
    /// Traffic Light Protocol.
    pub handling: Option<Word<model::Handling>>,
    /// Where it is cited.
    pub citations: Vec<SourceCitation>,
    /// The events that cite it.
    pub events: EventsOf,
    /// What hangs on it.
    pub hanging: Hanging,
    /// How many events count their date from its publication.
    pub anchored: u64,
    /// Whether it was deleted.
    pub deleted: bool,
}

/// One passage of the source, and what it is cited for.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SourceCitation {
    /// Its id.
    pub id: String,
    /// The event, if it is cited for one.
    pub event: Option<EventNamed>,
    /// The exact words.
    pub quote: Option<String>,
    /// What the source says.
    pub stance: Option<Word<model::Stance>>,
    /// Page, paragraph, minute.
    pub locator: Option<String>,
}

/// Which record is wanted.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RecordArgs {
    /// Its noun.
    #[ts(as = "Word<NounWords>")]
    pub noun: String,
    /// Its id.
    pub id: String,
}

/// A record as it is.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RecordShown {
    /// Its id.
    pub id: String,
    /// Its noun.
    pub noun: Word<NounWords>,
    /// Its name, title or first words.
    pub name: String,
    /// Its fields, as `apply` takes them.
    pub values: BTreeMap<String, CellValue>,
    /// Whether it was deleted.
    pub deleted: bool,
}

/// The value of a field as `apply` takes it: dates as stored text, ids as text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum CellValue {
    /// No value.
    Null,
    /// True or false.
    Flag(bool),
    /// A number.
    Number(f64),
    /// Text, a word, an id, or a date's stored text.
    Text(String),
}

/// What is typed, and what it should be completed to.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SuggestArgs {
    /// The noun whose records are offered: actor, place, source, event, tag, field, kind.
    #[ts(as = "Word<NounWords>")]
    pub noun: String,
    /// What is typed; empty for the ones most used.
    pub text: String,
    /// How many at most.
    pub limit: u32,
}

/// A record that fits what is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Suggestion {
    /// Its id.
    pub id: String,
    /// Its name or title.
    pub name: String,
    /// What tells it from others of its name: type, publisher, date.
    pub detail: String,
}

/// Records that fit, the best first.
pub type Suggestions = Vec<Suggestion>;
