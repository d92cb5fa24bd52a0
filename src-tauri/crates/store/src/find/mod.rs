//! Finding events: a query becomes conditions, conditions become a list of rows in order, and pages and timelines
//! read from that.

mod asks;
mod cited;
mod condition;
mod edited;
mod figures;
mod linked;
mod listing;
mod named;
mod near;
mod page;
mod plan;
mod since;
#[cfg(test)]
mod tests;
mod timed;
mod timeline;
mod words;

pub(crate) use listing::Listing;
pub use listing::{Column, Sort};
pub use page::{EventRow, Page, Participant};
pub use plan::{Plan, PlanTest};
pub use timeline::TimelineRow;
pub(crate) use words::add_functions;
