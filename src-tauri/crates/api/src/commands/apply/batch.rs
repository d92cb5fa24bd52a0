//! Operations, read: nouns known, values judged, temporary ids replaced.

use std::collections::HashMap;

use dateline_core::model::Noun;
use dateline_core::{Id, Value};
use dateline_store::{ChosenEvent, Database, EachEdit, Edit, StoreError};

use super::{each, values};
use crate::commands::noun_of;
use crate::wire::Operation;
use crate::{ApiError, ErrorCode};

/// One operation, read.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Step {
    Create { id: Id, noun: Noun, values: Vec<(&'static str, Value)> },
    Set { id: Id, noun: Noun, values: Vec<(&'static str, Value)> },
    Delete { id: Id },
    Restore { id: Id },
    Each { events: Vec<ChosenEvent>, edit: EachEdit },
    DeleteEach { events: Vec<ChosenEvent> },
}

impl Step {
    /// The record that it is about; none where it is about many events.
    pub(super) const fn id(&self) -> Option<Id> {
        match self {
            Self::Create { id, .. } | Self::Set { id, .. } | Self::Delete { id } | Self::Restore { id } => {
                Some(*id)
            }
            Self::Each { .. } | Self::DeleteEach { .. } => None,
        }
    }
}

/// What came of a batch.
#[derive(Debug, Default)]
pub(super) struct Done {
    /// The ids of created records, in order.
    pub(super) created: Vec<Id>,
    /// How many events the edits of many changed.
    pub(super) events: usize,
}

/// Operations that become one change.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Batch {
    pub(super) steps: Vec<Step>,
}

/// The ids that stand for the window's temporary ones.
#[derive(Debug, Default)]
pub(in crate::commands) struct TemporaryIds {
    given: HashMap<String, Id>,
}

impl TemporaryIds {
    /// The id that a text means: a temporary one of this batch, or one of a record.
    pub(super) fn resolve(&self, text: &str) -> Result<Id, ApiError> {
        match self.given.get(text) {
            Some(id) => Ok(*id),
            None if is_temporary(text) => Err(ApiError::new(
                ErrorCode::BadArguments,
                format!("“{text}” is made by no operation before"),
                "Create the record first, in the same batch.",
            )),
            None => Ok(text.parse()?),
        }
    }

    /// The id of a new record, remembered under its temporary one.
    pub(in crate::commands) fn mint(&mut self, temporary: Option<String>) -> Result<Id, ApiError> {
        let id = Id::new();
        let Some(name) = temporary else { return Ok(id) };
        if !is_temporary(&name) || self.given.insert(name.clone(), id).is_some() {
            return Err(ApiError::new(
                ErrorCode::BadArguments,
                format!("“{name}” cannot stand for a new record"),
                "Use ids such as “new:1”, each once in a batch.",
            ));
        }
        Ok(id)
    }
}

fn is_temporary(text: &str) -> bool {
    text.starts_with("new:")
}

impl Batch {
    /// Reads operations. Which events an edit of many is about is settled here, by the file as it is.
    ///
    /// # Errors
    /// If one names an unknown noun or field, or a value is not what its field holds.
    pub(super) fn read(db: &Database, operations: Vec<Operation>) -> Result<Self, ApiError> {
        let mut ids = TemporaryIds::default();
        let steps = operations.into_iter().map(|operation| {
            Ok(match operation {
                Operation::Create(new) => {
                    let noun = noun_of(&new.noun)?;
                    let values = values::read(noun, &new.values, &ids)?;
                    Step::Create { id: ids.mint(new.id)?, noun, values }
                }
                Operation::Set(set) => {
                    let noun = noun_of(&set.noun)?;
                    Step::Set {
                        id: ids.resolve(&set.id)?,
                        noun,
                        values: values::read(noun, &set.values, &ids)?,
                    }
                }
                Operation::Delete(record) => Step::Delete { id: ids.resolve(&record.id)? },
                Operation::Restore(record) => Step::Restore { id: ids.resolve(&record.id)? },
                Operation::Each(each) => Step::Each {
                    events: db.chosen_events(&each::chosen(&each.events)?)?,
                    edit: each::edit(&each, &ids)?,
                },
                Operation::DeleteEach(events) => {
                    Step::DeleteEach { events: db.chosen_events(&each::chosen(&events)?)? }
                }
            })
        });
        Ok(Self { steps: steps.collect::<Result<_, ApiError>>()? })
    }

    /// Does it all.
    ///
    /// # Errors
    /// If the store refuses a step.
    pub(super) fn run(&self, edit: &mut Edit<'_>) -> Result<Done, StoreError> {
        let mut done = Done::default();
        for step in &self.steps {
            match step {
                Step::Create { id, noun, values } => {
                    edit.create_with_id(*id, *noun, values)?;
                    done.created.push(*id);
                }
                Step::Set { id, noun, values } => {
                    // The window said what it takes the record for: an id of another noun is a mistake, not an edit.
                    if edit.record(*id)?.is_none_or(|record| record.noun != *noun) {
                        return Err(StoreError::NoRecord { noun: Some(*noun), id: *id });
                    }
                    for (field, value) in values {
                        edit.set(*id, field, value.clone())?;
                    }
                }
                Step::Delete { id } => {
                    edit.delete(*id)?;
                }
                Step::Restore { id } => {
                    edit.restore(*id)?;
                }
                Step::Each { events, edit: each } => done.events += edit.edit_each(events, each)?,
                Step::DeleteEach { events } => done.events += edit.delete_each(events)?,
            }
        }
        Ok(done)
    }
}
