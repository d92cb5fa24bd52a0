//! Finding events: a query becomes conditions, conditions become a list of rows in order, and pages and timelines
//! read from that.

mod condition;
mod listing;
mod page;
mod since;
mod stances;
mod timeline;
mod words;

pub(crate) use listing::Listing;
pub use listing::{Column, Sort};
pub use page::{EventRow, Page, Participant};
pub use stances::Stances;
pub use timeline::TimelineRow;
pub(crate) use words::add_functions;
