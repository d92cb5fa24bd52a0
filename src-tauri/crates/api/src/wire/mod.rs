//! What crosses the wire: arguments, answers and events, as serde writes them and TypeScript knows them.
//!
//! Ids are strings. A date value is its stored text. Moments and bounds are seconds since 1970 as `f64`, and `null`
//! where a side is open: an `i64` does not fit a JavaScript number. What is an integer here is a count or a position.

mod calendar;
mod date;
mod each;
mod edit;
mod entry;
mod event;
mod events;
mod exchange;
mod file;
mod find;
mod findings;
mod history;
mod import;
mod measure;
mod merge;
mod operation;
mod overview;
pub(crate) mod packed;
mod page;
mod paper;
mod parts;
mod scene;
mod signal;
mod snapshots;
mod source;
mod vocabulary;
mod words;

pub use calendar::*;
pub use date::*;
pub use each::*;
pub use edit::*;
pub use entry::*;
pub use event::*;
pub use events::*;
pub use exchange::*;
pub use file::*;
pub use find::*;
pub use findings::*;
pub use history::*;
pub use import::*;
pub use measure::*;
pub use merge::*;
pub use operation::*;
pub use overview::*;
pub use page::*;
pub use paper::*;
pub use parts::*;
pub use scene::*;
pub use signal::*;
pub use snapshots::*;
pub use source::*;
pub use vocabulary::*;
pub use words::*;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// No arguments.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct NoArgs {}

/// Done; there is nothing to say about it.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Done {}

/// The record that is asked about.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct IdArgs {
    /// Its id.
    pub id: String,
}

/// Something outside that the web side may name but not see: a recent file, a dropped file, a table to import.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HandleArgs {
    /// What the backend called it.
    pub handle: String,
}
