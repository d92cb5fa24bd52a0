//! Applying operations.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Flags, Operation};

/// Operations that become one change: saved together or not at all, and undone together.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ApplyArgs {
    /// What to do, in order.
    pub operations: Vec<Operation>,
    /// Why, for the history.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub reason: Option<String>,
}

/// What became of operations.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Applied {
    /// The change's id; null if everything was so already.
    pub change: Option<String>,
    /// The ids of created records, in the order of the operations.
    pub created: Vec<String>,
    /// What the change is called: “edit of date of “Talks””.
    pub label: String,
    /// What undo would take back next.
    pub undo: Option<String>,
    /// What it touched.
    pub flags: Flags,
    /// How many other events' dates moved, because they are counted from what was changed.
    pub moved: u64,
}
