//! Finding: what completes a query, what events are counted by, and saved views.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where something is being typed into the find field.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CompleteArgs {
    /// What is typed.
    pub query: String,
    /// Where the cursor stands, in characters.
    pub cursor: u32,
}

/// What can stand in the place of what is being typed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Completions {
    /// Where what would be replaced begins, in characters.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// What can stand there, the likeliest first.
    pub options: Vec<Completion>,
}

/// Something that completes a query.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Completion {
    /// What is put in, as it is written in a query.
    pub insert: String,
    /// What it is called, for reading.
    pub name: String,
    /// What tells it from others of its name.
    pub detail: String,
    /// How many of the events that the rest of the query finds have it, where that is known.
    pub count: Option<u32>,
    /// The name of the field that it is, or that it is a value of.
    pub field: String,
    /// Whether it is the name of a field, after which a value follows.
    pub goes_on: bool,
}

/// What is counted.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FacetsArgs {
    /// What is typed into the find field.
    #[serde(default)]
    pub query: String,
}

/// How often what stands with the events that a query finds.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Facets {
    /// How many events it finds.
    pub total: u32,
    /// What they are counted by.
    pub facets: Vec<FacetShown>,
}

/// One thing that events are counted by. Its counts are under all of the query but what was chosen in it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FacetShown {
    /// Its word: kind, actor, status, place, tag, source, year.
    pub facet: String,
    /// The most frequent values, the most frequent first; years in their order.
    pub values: Vec<FacetValue>,
    /// How many values more there are.
    pub more: u32,
}

/// One value of a facet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FacetValue {
    /// What it is called.
    pub name: String,
    /// How many events have it.
    pub count: u32,
    /// Whether it is chosen.
    pub chosen: bool,
    /// The query with it if it is not chosen, and without it if it is.
    pub toggled: String,
    /// The query for all events without it.
    pub excluded: String,
}

/// Where words that were looked for stand in an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Found {
    /// What they stand in: event (its title or summary), note, citation.
    pub part: String,
    /// The text around them, in pieces. Plain text.
    pub pieces: Vec<FoundPiece>,
}

/// A piece of a text in which words were found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FoundPiece {
    /// The text.
    pub text: String,
    /// Whether it is one of the words.
    pub hit: bool,
}

/// A saved view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ViewShown {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Its query.
    pub query: String,
    /// How the window looked: JSON that the window wrote.
    pub look: String,
}

/// The saved views, in their order.
pub type Views = Vec<ViewShown>;
