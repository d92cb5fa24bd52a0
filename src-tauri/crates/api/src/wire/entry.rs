//! A new event in one line: what was typed, what was understood, and what would be done.

use dateline_core::entry::Role;
use dateline_core::model;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DateShown, Operation, Word};

/// A line to be understood.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UnderstandLineArgs {
    /// What was typed.
    pub line: String,
    /// Where the cursor is, in characters; null if it is elsewhere. Words there can be completed.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub caret: Option<u32>,
    /// The event that was entered before: dates may count from it.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub after: Option<String>,
    /// The source that is being read: cited for the event, and dates count from its publication.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub source: Option<String>,
    /// What the person decided about words of the line.
    #[serde(default)]
    #[ts(as = "Option<Vec<LineDecision>>", optional)]
    pub decisions: Vec<LineDecision>,
}

/// What the person decided about words of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LineDecision {
    /// What they are for.
    pub role: LineRole,
    /// The words; capitals and accents do not matter.
    pub words: String,
    /// What they mean.
    pub take: LineTake,
}

/// What words of a line are taken for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LineTake {
    /// This record.
    Record(String),
    /// A new record of this name.
    New,
    /// Title.
    Title,
}

/// What a piece of a line is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LineRole {
    /// When it happened.
    Date,
    /// Its kind.
    Kind,
    /// Who took part.
    Actor,
    /// Where.
    Place,
    /// A tag.
    Tag,
    /// How far it has come.
    Status,
    /// A source that is cited for it.
    Source,
    /// The words of the source.
    Quote,
    /// What relative dates count from.
    From,
    /// The title, and whatever is not understood.
    Title,
    /// What only holds the others together.
    Sign,
}

impl From<Role> for LineRole {
    fn from(role: Role) -> Self {
        match role {
            Role::Date => Self::Date,
            Role::Kind => Self::Kind,
            Role::Actor => Self::Actor,
            Role::Place => Self::Place,
            Role::Tag => Self::Tag,
            Role::Status => Self::Status,
            Role::Source => Self::Source,
            Role::Quote => Self::Quote,
            Role::From => Self::From,
            Role::Title => Self::Title,
            Role::Sign => Self::Sign,
        }
    }
}

/// A piece of a line, in characters, the end exclusive. Pieces are in order and cover the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct LineSpan {
    /// Where it begins.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// What it is for.
    pub role: LineRole,
}

/// How well a part of a line was understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LineState {
    /// It says this and nothing else.
    Known,
    /// It is the beginning of a name, and of only this one.
    Begun,
    /// It could be one of several: the person has to say which.
    Ambiguous,
    /// It will be made.
    New,
    /// It could be made; until the person says so, the words stay in the title.
    Offered,
    /// The person wants the words to stay in the title.
    Title,
}

/// A part of a line that says something beside the title.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LinePart {
    /// What it is for.
    pub role: LineRole,
    /// Where its words begin, in characters.
    pub start: u32,
    /// Where they end.
    pub end: u32,
    /// Its words.
    pub words: String,
    /// How well it was understood.
    pub state: LineState,
    /// What was understood, for reading.
    pub text: String,
    /// More about it: the role of an actor, what a date counts from.
    pub detail: String,
    /// What it could be; empty where there is nothing to choose.
    pub choices: Vec<LineChoice>,
}

/// One thing that words could be taken for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LineChoice {
    /// What to send back as a decision.
    pub take: LineTake,
    /// For reading.
    pub name: String,
    /// What tells it from others of its name.
    pub detail: String,
    /// It is what they are taken for now.
    pub chosen: bool,
}

/// An event that may be the one that is being typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LikelyDuplicate {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its date, for reading.
    pub date: String,
}

/// What the words at the cursor can become.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LineCompletion {
    /// What it would be.
    pub role: LineRole,
    /// Where what is replaced begins, in characters.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// What to put there.
    pub insert: String,
    /// For reading.
    pub name: String,
    /// What tells it from others of its name.
    pub detail: String,
}

/// What was understood of a line.
#[derive(Debug, Clone, Serialize, TS)]
pub struct UnderstoodLine {
    /// The line in pieces.
    pub spans: Vec<LineSpan>,
    /// What it says beside the title.
    pub parts: Vec<LinePart>,
    /// The title of the event.
    pub title: String,
    /// Its date.
    pub date: DateShown,
    /// Its status; where the line says none, what lies ahead is expected and all else held.
    pub status: Word<model::Status>,
    /// The status, for reading.
    pub status_label: String,
    /// Why it cannot be entered yet, as a sentence; null if it can.
    pub problem: Option<String>,
    /// What enters it, as one change; empty as long as it cannot be entered.
    pub operations: Vec<Operation>,
    /// Events that it may be, the likeliest first.
    pub duplicates: Vec<LikelyDuplicate>,
    /// What the words at the cursor can become, the likeliest first.
    pub completions: Vec<LineCompletion>,
}

/// Rows that were copied from a spreadsheet.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportTextArgs {
    /// The text, cells apart by tabs.
    pub text: String,
}
