//! Snapshots of the open file, having a damaged one back, and how what is typed is kept.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{FileName, Session};

/// A change of the log, as far as it tells how new a state is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LastChange {
    /// When, RFC 3339.
    pub at: String,
    /// Who made it.
    pub person: String,
    /// What it was: “edit of date of “Talks””.
    pub label: String,
}

/// A checked copy of an event database as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SnapshotShown {
    /// For `snapshot_look`, `snapshot_go_back` and `snapshot_save`.
    pub handle: String,
    /// When it was taken, RFC 3339.
    pub taken: String,
    /// Before what, as a word: “daily”, “import”, “going-back”, “by-hand”.
    pub occasion: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// How many events it holds; null if it cannot be read.
    pub events: Option<u64>,
    /// The last change in it.
    pub last_change: Option<LastChange>,
    /// The name of the file that it was taken of, where that is another copy of this database.
    pub of_copy: Option<String>,
    /// Whether it is the one that is open to look at.
    pub shown: bool,
}

/// The snapshots of the open file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Snapshots {
    /// The newest first.
    pub snapshots: Vec<SnapshotShown>,
}

/// What came of going back.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WentBack {
    /// What is open now.
    pub session: Session,
    /// The state from before, put away.
    pub kept: SnapshotShown,
}

/// The snapshot that is open to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LookedAt {
    /// When it was taken, RFC 3339.
    pub taken: String,
    /// For `snapshot_go_back` and `snapshot_save`.
    pub handle: String,
}

/// How the open file is kept.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Keeping {
    /// The last change in it.
    pub last_change: Option<LastChange>,
    /// When the last snapshot of it was taken, RFC 3339.
    pub last_snapshot: Option<String>,
}

/// What there is of a damaged file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Recovery {
    /// Null if no file is damaged, or no snapshot of it is good.
    pub offered: Option<RecoveryOffered>,
}

/// The newest good snapshot of a damaged file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecoveryOffered {
    /// The damaged file, for `recover`.
    pub handle: String,
    /// The damaged file.
    pub file: FileName,
    /// When the damaged file was last written, RFC 3339, if the system says so.
    pub written: Option<String>,
    /// The snapshot.
    pub snapshot: SnapshotShown,
}

/// What was done with a damaged file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Recovered {
    /// What is open now.
    pub session: Session,
    /// The name under which the damaged file is kept.
    pub aside: FileName,
}
