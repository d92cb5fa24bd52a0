//! Two records that are one: what points to the second points to the first, what the first lacks comes from the
//! second, and the second is deleted. All of it is one change, so one undo takes it back.
//!
//! What is to be done is worked out by reading alone ([`plan`]), so that a person can see it before it is done.

mod claims;
mod fields;
mod links;
mod mentions;
mod names;
mod passages;
mod plan;
#[cfg(test)]
mod tests;

use dateline_core::Id;
use dateline_core::model::{Noun, Value};

use crate::StoreError;
use crate::database::Database;
use crate::edit::Edit;
use crate::record::Record;
pub use claims::claim_text;
use plan::{Plan, Step};

/// The nouns of which two records can be merged.
pub const MERGED: &[Noun] = &[Noun::Actor, Noun::Place, Noun::Source];

/// Which of two records a value is taken from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The one that stays.
    Keep,
    /// The one that goes.
    Gone,
}

/// What a merge does, or did.
#[derive(Debug, Clone, PartialEq)]
pub struct Merge {
    /// The record that stays, as it was.
    pub keep: Record,
    /// The record that goes, as it was.
    pub gone: Record,
    /// How many records of each noun point to the one that stays instead.
    pub moved: Vec<(Noun, usize)>,
    /// How many records of each noun go because the one that stays has the same already.
    pub doubled: Vec<(Noun, usize)>,
    /// Fields that were empty and are filled from the one that goes.
    pub filled: Vec<&'static str>,
    /// Fields in which both have a value, and not the same.
    pub conflicts: Vec<MergeConflict>,
    /// The name under which the one that stays is known besides, if that is new.
    pub alias: Option<String>,
}

/// Fields that belong together in which both records have a value, and not the same.
#[derive(Debug, Clone, PartialEq)]
pub struct MergeConflict {
    /// The fields: one, or several that make sense only together, as latitude and longitude.
    pub fields: &'static [&'static str],
    /// Their values in the record that stays.
    pub keep: Vec<Value>,
    /// Their values in the record that goes.
    pub gone: Vec<Value>,
    /// Whose are taken.
    pub taken: Side,
}

impl Edit<'_> {
    /// Merges `gone` into `keep`, two actors, places or sources. `choices` say whose value a field takes where both have
    /// one; otherwise it is that of `keep`, save for “private” and “handling”, of which the stricter holds.
    ///
    /// # Errors
    /// If one of them is not there or deleted, they are not of one noun or of one that is merged, they are the same, or
    /// a choice names a field that there is not.
    pub fn merge(&mut self, keep: Id, gone: Id, choices: &[(&str, Side)]) -> Result<Merge, StoreError> {
        let plan = Plan::make(self.connection, keep, gone, choices)?;
        for step in plan.steps() {
            match step {
                Step::Set { record, field, value } => drop(self.set(*record, field, value.clone())?),
                Step::Create { id, noun, values } => self.create_with_id(*id, *noun, values)?,
                Step::Delete { record } => drop(self.delete(*record)?),
            }
        }
        Ok(plan.merge)
    }
}

impl Database {
    /// What merging `gone` into `keep` would do. Nothing is changed.
    ///
    /// # Errors
    /// As [`Edit::merge`].
    pub fn merge_preview(&self, keep: Id, gone: Id, choices: &[(&str, Side)]) -> Result<Merge, StoreError> {
        let reading = self.connection.unchecked_transaction()?;
        Ok(Plan::make(&reading, keep, gone, choices)?.merge)
    }
}
