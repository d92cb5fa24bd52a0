//! The commands: one function each, named as in the list. They are blocking; a shell calls them off its main thread.

mod also;
mod apply;
mod attachments;
mod bulk;
mod calendar;
mod claims;
mod complete;
mod directory;
mod discard;
mod entry;
mod event;
mod events;
mod exporting;
mod facets;
mod files;
mod findings;
mod history;
mod importing;
mod link;
mod measure;
mod merge;
mod neighbour;
mod overview;
mod page;
mod parts;
mod scene;
mod snapshots;
mod source;
mod suggest;
mod understand;
mod views;
mod vocabulary;
mod window;

pub use apply::{apply, redo, undo};
pub use attachments::{attach, attached_picture, attachment_save};
pub use bulk::bulk_preview;
pub use calendar::calendar;
pub use complete::complete;
pub use directory::directory;
pub use discard::{discard, in_use};
pub use entry::understand_line;
pub use event::event;
pub use events::events;
pub use exporting::{export, pages};
pub use facets::facets;
pub use files::{
    check, file_close, file_new, file_open, file_open_dropped, file_open_recent, file_save_copy,
    recent_files, recent_forget,
};
pub use findings::findings;
pub use history::{deleted, history, log};
pub use importing::{import_cancel, import_pick, import_preview, import_report, import_run, import_text};
pub use link::open_link;
pub use measure::measure;
pub use merge::{merge, merge_preview};
pub use neighbour::neighbour;
pub use overview::overview;
pub use page::{actor, place, same_day};
pub(crate) use scene::fitted;
pub use scene::{fit, scene};
pub use snapshots::{
    keeping, recover, recovery, snapshot_go_back, snapshot_leave, snapshot_look, snapshot_save,
    snapshot_take, snapshots,
};
pub use source::{record, source, sources};
pub use suggest::suggest;
pub use understand::understand_date;
pub use views::views;
pub use vocabulary::vocabulary;
pub use window::{
    preferences, session, set_author, set_language, set_preferences, window_close, window_ready,
};

use dateline_core::Id;
use dateline_core::model::Noun;
use dateline_store::{Database, Record, StoreError};

use crate::ApiError;

/// A reason that says something.
fn given(reason: Option<String>) -> Option<String> {
    reason.map(|reason| reason.trim().to_owned()).filter(|reason| !reason.is_empty())
}

/// The record of a noun with this id.
fn record_of(db: &Database, noun: Noun, id: &str) -> Result<Record, ApiError> {
    let id: Id = id.parse()?;
    match db.record(id)? {
        Some(record) if record.noun == noun => Ok(record),
        _ => Err(StoreError::NoRecord { noun: Some(noun), id }.into()),
    }
}

/// The noun of this name.
fn noun_of(name: &str) -> Result<Noun, ApiError> {
    Noun::from_table(name).ok_or_else(|| {
        let nouns: Vec<_> = Noun::ALL.iter().map(|noun| noun.table()).collect();
        let known = nouns.join(", ");
        let name: String = name.chars().take(80).collect();
        ApiError::new(
            crate::ErrorCode::BadArguments,
            format!("“{name}” is not a noun"),
            format!("It is one of {known}."),
        )
    })
}
