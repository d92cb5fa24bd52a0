//! Out of an event database, into a file.

mod file;
mod left_out;
mod live;
mod spreadsheet;

pub use file::write_whole;
pub use left_out::LeftOut;
pub use live::Live;
pub(crate) use live::target;
pub use spreadsheet::{guarded, unguarded};
