//! Events from the backend to the window.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Session;

/// What a change touched, so that the window refreshes that and no more.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Flags {
    /// Any field of an event, or what hangs on it.
    pub events: bool,
    /// Dates, also those derived through anchors.
    pub dates: bool,
    /// Kinds, tags, fields.
    pub vocabulary: bool,
    /// Sources and citations.
    pub sources: bool,
    /// Actors, their aliases and offices.
    pub actors: bool,
    /// Places.
    pub places: bool,
    /// Who edits.
    pub people: bool,
    /// What can be undone or redone.
    pub undo: bool,
}

impl Flags {
    /// Anything may have changed.
    pub const ALL: Self = Self {
        events: true,
        dates: true,
        vocabulary: true,
        sources: true,
        actors: true,
        places: true,
        people: true,
        undo: true,
    };
}

impl From<dateline_store::Flags> for Flags {
    fn from(flags: dateline_store::Flags) -> Self {
        use dateline_core::model::Noun;
        let any = |nouns: &[Noun]| nouns.iter().any(|noun| flags.touch(*noun));
        Self {
            events: flags.events(),
            dates: flags.dates,
            vocabulary: flags.vocabulary(),
            sources: any(&[Noun::Source, Noun::Citation]),
            actors: any(&[Noun::Actor, Noun::Alias, Noun::Office]),
            places: any(&[Noun::Place]),
            people: any(&[Noun::Person]),
            undo: flags.undo,
        }
    }
}

/// The file has changed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Changed {
    /// What was touched.
    pub flags: Flags,
    /// The new version.
    pub version: i64,
    /// What undo would take back.
    pub undo: Option<String>,
    /// What redo would make again.
    pub redo: Option<String>,
    /// Whether another program did it.
    pub elsewhere: bool,
}

/// How far a long task has come.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Progress {
    /// The task: “import”.
    pub task: String,
    /// What it is doing: “reading rows”.
    pub doing: String,
    /// How much is done.
    pub done: f64,
    /// Of how much; null if that is not known.
    pub total: Option<f64>,
    /// Whether it has ended.
    pub ended: bool,
}

/// Another file was opened, or none is open any more.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FileChanged {
    /// What is open now.
    pub session: Session,
}

/// A choice in the menu bar of the shell.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MenuChosen {
    /// The id of the action.
    pub command: String,
}

/// How far a drag has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DropPhase {
    /// Files came over the window.
    Enter,
    /// They left it.
    Leave,
    /// They were let go.
    Drop,
}

/// A file is dragged onto the window.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Dropped {
    /// How far the drag has come.
    pub phase: DropPhase,
    /// The file's name.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub name: Option<String>,
    /// For `file_open_dropped` or `import_preview`; only once it was let go.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub handle: Option<String>,
}

/// Something went wrong that nobody asked for: while opening a file from outside, while checking in the background.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Trouble {
    /// What was being done: “open “talks.dateline””.
    pub doing: String,
    /// What went wrong.
    pub error: crate::ApiError,
}

macro_rules! events {
    ($( $(#[$doc:meta])* $variant:ident = $name:literal ($payload:ident), )*) => {
        /// An event out to the window.
        #[derive(Debug, Clone)]
        pub enum Signal { $( $(#[$doc])* $variant($payload), )* }

        impl Signal {
            /// Its name, as the window hears it.
            #[must_use]
            pub const fn name(&self) -> &'static str {
                match self { $( Self::$variant(_) => $name, )* }
            }

            /// What it carries.
            ///
            /// # Errors
            /// If it cannot be written as JSON, which no payload here can.
            pub fn payload(&self) -> serde_json::Result<serde_json::Value> {
                match self { $( Self::$variant(payload) => serde_json::to_value(payload), )* }
            }
        }

        /// Calls `$then` with the payload type of every event, for the TypeScript `Events` map.
        macro_rules! for_each_event {
            ($then:ident) => { $then! { $( $name $payload; )* } };
        }
        pub(crate) use for_each_event;
    };
}

events! {
    /// The file has changed.
    Changed = "changed" (Changed),
    /// A long task goes on.
    Progress = "progress" (Progress),
    /// Another file was opened.
    File = "file" (FileChanged),
    /// A choice in the menu bar.
    Menu = "menu" (MenuChosen),
    /// A file is dragged onto the window.
    Dropped = "dropped" (Dropped),
    /// Something went wrong that nobody asked for.
    Trouble = "trouble" (Trouble),
}
