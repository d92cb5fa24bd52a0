//! The event database: one SQLite file, a log that is the truth for every edit, and what is derived from it.
//!
//! [`Database`] is the door. All writing goes through [`Database::commit`] or [`Database::import`], each of which
//! adds one change to the log; undo, history and, later, merging come out of the log and nowhere else.

mod ancestry;
mod app_data;
mod blob;
mod bulk;
mod check;
mod database;
mod dates;
mod each;
mod edit;
mod error;
mod figures;
mod find;
mod going_back;
mod history;
mod kept;
#[cfg(test)]
mod laws;
mod log;
mod merge;
mod open;
mod operations;
mod place;
mod reading;
mod rebuild;
mod record;
mod refold;
mod replica;
mod salvage;
mod schema;
mod sense;
mod settings;
mod snapshot;
mod tables;
#[cfg(test)]
mod testing;
mod text_index;
mod ties;
mod touched;
mod undo;
mod write;

pub use app_data::AppData;
pub use bulk::Bulk;
pub use check::CheckReport;
pub use database::Database;
pub use each::{ChosenEvent, ChosenEvents, EachEdit, EachPart, EachPreview, EachPreviewPart};
pub use edit::Edit;
pub use error::{Dependent, StoreError};
pub use find::{Column, EventRow, Page, Participant, Plan, PlanTest, Sort, TimelineRow};
pub use history::{HistoryEntry, LogEntry};
pub use merge::{MERGED, Merge, MergeConflict, Side, claim_text};
pub use open::{APPLICATION_ID, OpenError, ReadOnly, quick_check};
pub use operations::StatusChange;
pub use record::{Record, line_of};
pub use salvage::{Recovered, Rescue, recover, rescue};
pub use sense::{Contradiction, Disagreement, OneVoice, Overdue, Sourcing, WrongOrder};
pub use settings::Settings;
pub use snapshot::{Snapshot, SnapshotContent, SnapshotError};
pub use ties::SameStart;
pub use touched::Flags;
pub use undo::Undone;
pub use write::{Committed, Label};
