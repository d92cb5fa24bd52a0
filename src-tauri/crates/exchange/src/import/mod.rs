//! Into an event database: from a table, or from Dateline's own JSON.

mod draft;
mod json;
mod key;
mod names;
mod options;
mod parts;
mod past;
mod plan;
mod preview;
mod records;
mod report;
mod run;
mod sheet;
#[cfg(test)]
mod tests;
mod update;
mod write;

pub use draft::{Draft, Drafted, Drafter};
pub use json::{dry_run_json, run_json};
pub use names::look_of_new_kind;
pub use options::ImportOptions;
pub use plan::{DateColumn, Kept, Plan};
pub use preview::{PreviewRow, preview};
pub use report::{Counts, Outcome, Report, RowReport};
pub use run::{Imported, Watch, dry_run, run, take};

/// What an import is called in the log.
pub const OPERATION: &str = "event.import";
