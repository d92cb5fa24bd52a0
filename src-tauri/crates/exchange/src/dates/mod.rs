//! From cells to dates. What a cell does not say is never added: a day that is “00” is not known, a word for
//! “unknown” is no date, and a date that does not exist stays as words on an undated event.

mod cell;
mod figures;
mod order;
mod span;

pub use cell::{Cell, DateCells, OPEN_END, UNKNOWN};
pub(crate) use figures::is_written_like_a_day;
pub use order::{ColumnDates, Decision, Order};
pub use span::{BadSpan, span};
