//! Out of an event database, into a file.

mod file;
mod spreadsheet;

pub use file::write_whole;
pub use spreadsheet::{guarded, unguarded};
