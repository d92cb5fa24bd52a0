//! Into an event database, from a table.

mod draft;
mod options;
mod plan;
mod report;

pub use draft::{Draft, Drafted, Drafter};
pub use options::ImportOptions;
pub use plan::{DateColumn, Kept, Plan};
pub use report::{Counts, Outcome, Report, RowReport};
