//! How many events there are from the first to the last.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the overview is of.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OverviewArgs {
    /// What is typed into the find field.
    #[serde(default)]
    pub query: String,
    /// In how many parts of the same length; never more than 4,096.
    pub parts: u32,
}

/// The whole range of what a query finds, and how many events begin where.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Overview {
    /// The first moment, in seconds since 1970; null if nothing is dated.
    pub from: Option<f64>,
    /// The last moment.
    pub to: Option<f64>,
    /// How many events begin in each part.
    pub counts: Vec<u32>,
}
