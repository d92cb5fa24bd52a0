//! Merging two records that are one.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Named, NounWords, Word};

/// Which of two records a value is taken from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MergeSide {
    /// The one that stays.
    Keep,
    /// The one that goes.
    Gone,
}

/// Two records that may be one.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MergePreviewArgs {
    /// Their noun: actor, place or source.
    #[ts(as = "Word<NounWords>")]
    pub noun: String,
    /// The one that stays.
    pub keep: String,
    /// The one that goes.
    pub gone: String,
}

/// Two records that become one.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MergeArgs {
    /// Their noun: actor, place or source.
    #[ts(as = "Word<NounWords>")]
    pub noun: String,
    /// The one that stays.
    pub keep: String,
    /// The one that goes.
    pub gone: String,
    /// Whose value a field takes where both have one; those that are not named are as in the preview.
    #[serde(default)]
    #[ts(as = "Option<BTreeMap<String, MergeSide>>", optional)]
    pub choices: BTreeMap<String, MergeSide>,
    /// Why, for the history.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub reason: Option<String>,
}

/// What merging would do. Nothing has been changed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MergePreview {
    /// The one that stays.
    pub keep: Named,
    /// The one that goes; it is deleted, and can be restored.
    pub gone: Named,
    /// What would point to the one that stays instead.
    pub moved: Vec<MergeCount>,
    /// What would go because the one that stays has the same already.
    pub doubled: Vec<MergeCount>,
    /// Empty fields that would be filled.
    pub filled: Vec<MergeFilled>,
    /// Fields in which both have a value, and not the same.
    pub conflicts: Vec<MergeConflict>,
    /// The name under which the one that stays would be known besides: as an alias of an actor, in a note about others.
    pub also: Option<String>,
}

/// How many records of a noun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MergeCount {
    /// The noun.
    pub noun: Word<NounWords>,
    /// The noun within a sentence: “participant”.
    pub label: String,
    /// How many.
    pub count: u64,
}

/// A field that would be filled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MergeFilled {
    /// The field.
    pub field: String,
    /// The field within a sentence.
    pub label: String,
    /// With what, for reading.
    pub value: String,
}

/// A field, or fields that make sense only together, in which both have a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MergeConflict {
    /// The field by which it is chosen.
    pub field: String,
    /// The fields within a sentence: “latitude and longitude”.
    pub label: String,
    /// What the one that stays has, for reading.
    pub keep: String,
    /// What the one that goes has, for reading.
    pub gone: String,
    /// Whose is taken unless something else is chosen.
    pub taken: MergeSide,
}
