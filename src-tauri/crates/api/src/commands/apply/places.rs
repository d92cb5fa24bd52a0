//! A place does not lie in itself, not even through others.

use std::collections::{HashMap, HashSet};

use dateline_core::model::Noun;
use dateline_core::{Id, Value};
use dateline_store::Database;

use super::batch::{Batch, Step};
use crate::{ApiError, ErrorCode, show};

/// Refuses a batch after which a place would lie in itself. Merging may still bring such places together; whoever walks
/// up from one stops where it was before.
///
/// # Errors
/// If a place would lie in itself, or the file cannot be read.
pub(super) fn refuse_circles(db: &Database, batch: &Batch) -> Result<(), ApiError> {
    let mut parents: HashMap<Id, Option<Id>> = HashMap::new();
    for step in &batch.steps {
        if let Step::Create { id, noun: Noun::Place, values } | Step::Set { id, noun: Noun::Place, values } =
            step
            && let Some((_, parent)) = values.iter().find(|(field, _)| *field == "parent")
        {
            parents.insert(*id, if let Value::Id(parent) = parent { Some(*parent) } else { None });
        }
    }
    for place in parents.keys() {
        let mut seen = HashSet::new();
        let mut next = Some(*place);
        while let Some(id) = next {
            if !seen.insert(id) {
                let name = db.record(*place)?.as_ref().map(show::name_of).unwrap_or_default();
                return Err(ApiError::new(
                    ErrorCode::BadValue,
                    format!("“{name}” would lie in itself"),
                    "Choose a place that does not lie in this one. Nothing was changed.",
                )
                .about("parent"));
            }
            next = match parents.get(&id) {
                Some(parent) => *parent,
                None => db.record(id)?.and_then(|record| record.link("parent")),
            };
        }
    }
    Ok(())
}
