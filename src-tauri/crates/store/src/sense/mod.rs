//! Events that deserve a second look: where the rules of [`dateline_core::sense`] meet what the file holds.

mod contradictions;
mod orders;
mod sourcing;
#[cfg(test)]
mod tests;

pub use contradictions::{Contradiction, Disagreement};
pub use orders::{Overdue, WrongOrder};
pub use sourcing::{OneVoice, Sourcing};
