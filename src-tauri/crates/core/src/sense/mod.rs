//! What deserves a second look in a chronology: silences and bursts, orders that cannot be, and events that rest on less
//! than they seem to. Rules only, each with its reason; who finds the events asks the rule.

mod bursts;
mod gaps;
mod order;
mod origin;

pub use bursts::{Burst, bursts};
pub use gaps::{Gap, gaps};
pub use order::impossible;
pub use origin::{Voice, common_origin, origin_of};
