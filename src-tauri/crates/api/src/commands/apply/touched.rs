//! Which events a batch touches, as far as the timeline draws them: so that its columns are patched, not read anew.

use std::collections::BTreeSet;

use dateline_core::model::Noun;
use dateline_core::{Id, Value};
use dateline_store::{Database, StoreError};

use super::batch::{Batch, Step};

/// The events that a batch touches.
pub(super) struct Touched {
    /// The events whose columns may be other ones.
    pub(super) events: BTreeSet<Id>,
    /// How many of them get another date of their own.
    dated: usize,
    /// Whether kinds are touched: then every event may look otherwise.
    kinds: bool,
}

impl Touched {
    /// Looks before the batch is applied: afterwards, deleted parts no longer say whose they were.
    pub(super) fn of(db: &Database, batch: &Batch) -> Result<Self, StoreError> {
        let mut touched = Self { events: BTreeSet::new(), dated: 0, kinds: false };
        for step in &batch.steps {
            match step {
                Step::Create { id, noun, values } | Step::Set { id, noun, values } => {
                    touched.note(*noun, *id, values);
                    touched.dated += usize::from(values.iter().any(|(field, _)| *field == "date"));
                }
                Step::Delete { id } | Step::Restore { id } => {
                    // An event that comes or goes takes its date along.
                    touched.dated += 1;
                    if let Some(record) = db.record(*id)? {
                        touched.note(record.noun, *id, &[]);
                    }
                }
            }
            // Parts that are edited or deleted say in the file whose they are.
            if let Some(record) = db.record(step.id())? {
                touched.note(record.noun, step.id(), &record.values);
            }
        }
        Ok(touched)
    }

    /// Whether nothing else moved when so many dates did: dates that count from these are those of other events.
    pub(super) const fn is_all(&self, moved: usize) -> bool {
        !self.kinds && moved <= self.dated
    }

    fn note(&mut self, noun: Noun, id: Id, values: &[(&str, Value)]) {
        self.kinds |= noun == Noun::Kind;
        if noun == Noun::Event {
            self.events.insert(id);
        }
        let named = values.iter().filter(|(field, _)| matches!(*field, "event" | "subject"));
        self.events
            .extend(named.filter_map(|(_, value)| if let Value::Id(id) = value { Some(*id) } else { None }));
    }
}
