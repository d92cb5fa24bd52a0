//! How many other dates move along with a batch: a person hears of it.

use std::collections::BTreeMap;

use dateline_core::Id;
use dateline_core::date::Extent;
use dateline_core::model::Noun;
use dateline_store::{Database, StoreError};

use super::batch::{Batch, Step};

/// The events whose own date a batch sets, with their bounds before.
pub(super) struct Moved(BTreeMap<Id, Option<Extent>>);

impl Moved {
    /// Looks before the batch is applied.
    pub(super) fn of(db: &Database, batch: &Batch) -> Result<Self, StoreError> {
        let mut dated = BTreeMap::new();
        for step in &batch.steps {
            if let Step::Create { id, noun: Noun::Event, values }
            | Step::Set { id, noun: Noun::Event, values } = step
                && values.iter().any(|(field, _)| *field == "date")
            {
                dated.insert(*id, bounds(db, *id)?);
            }
        }
        Ok(Self(dated))
    }

    /// How many events' dates moved that the batch did not set, of the `moved` ones in all: they count from one that
    /// it did set, or from a source.
    pub(super) fn along(&self, db: &Database, moved: usize) -> Result<usize, StoreError> {
        let mut own = 0;
        for (event, before) in &self.0 {
            own += usize::from(bounds(db, *event)? != *before);
        }
        Ok(moved.saturating_sub(own))
    }
}

fn bounds(db: &Database, event: Id) -> Result<Option<Extent>, StoreError> {
    Ok(db.event_row(event)?.and_then(|event| event.extent))
}
