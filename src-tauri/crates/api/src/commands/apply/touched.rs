//! Which events a batch touches: so that the timeline's columns are patched and not read anew, and so that a person
//! hears how many other dates moved along.

use std::collections::{BTreeMap, BTreeSet};

use dateline_core::date::Extent;
use dateline_core::model::Noun;
use dateline_core::{Id, Value};
use dateline_store::{Database, StoreError};

use super::batch::{Batch, Step};

/// The events that a batch touches.
pub(super) struct Touched {
    /// The events whose columns may be other ones.
    pub(super) events: BTreeSet<Id>,
    /// The events whose own date is set, with their bounds before.
    dated: BTreeMap<Id, Option<Extent>>,
    /// Whether the timeline is read anew: kinds are touched, and every event may look otherwise, or very many events
    /// are.
    pub(super) anew: bool,
}

/// From so many events on, reading all columns anew is quicker than patching them.
const MANY: usize = 5_000;

impl Touched {
    /// Looks before the batch is applied: afterwards, deleted parts no longer say whose they were.
    pub(super) fn of(db: &Database, batch: &Batch) -> Result<Self, StoreError> {
        let mut touched = Self { events: BTreeSet::new(), dated: BTreeMap::new(), anew: false };
        for step in &batch.steps {
            if let Step::Create { id, noun, values } | Step::Set { id, noun, values } = step {
                touched.note(*noun, *id, values);
                if *noun == Noun::Event && values.iter().any(|(field, _)| *field == "date") {
                    touched.dated.insert(*id, bounds(db, *id)?);
                }
            }
            // Parts that are edited or deleted say in the file whose they are.
            if let Some(id) = step.id()
                && let Some(record) = db.record(id)?
            {
                touched.note(record.noun, id, &record.values);
            }
            touched.anew |= step.events().len() > MANY;
            touched.events.extend(step.events().iter().map(|event| event.id));
        }
        Ok(touched)
    }

    /// How many events' dates moved that the batch did not set, of the `moved` ones in all: they count from one that
    /// it did set, or from a source.
    pub(super) fn moved_along(&self, db: &Database, moved: usize) -> Result<usize, StoreError> {
        let mut own = 0;
        for (event, before) in &self.dated {
            own += usize::from(bounds(db, *event)? != *before);
        }
        Ok(moved.saturating_sub(own))
    }

    fn note(&mut self, noun: Noun, id: Id, values: &[(&str, Value)]) {
        self.anew |= noun == Noun::Kind;
        if noun == Noun::Event {
            self.events.insert(id);
        }
        let named = values.iter().filter(|(field, _)| matches!(*field, "event" | "subject"));
        self.events
            .extend(named.filter_map(|(_, value)| if let Value::Id(id) = value { Some(*id) } else { None }));
    }
}

fn bounds(db: &Database, event: Id) -> Result<Option<Extent>, StoreError> {
    Ok(db.event_row(event)?.and_then(|event| event.extent))
}
