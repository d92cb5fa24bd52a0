//! What a merge is going to do, step by step.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use dateline_core::Id;
use dateline_core::model::{Noun, Value};
use rusqlite::Connection;

use super::{MERGED, Merge, Side};
use crate::StoreError;
use crate::record::{self, Record};

/// One step of a merge.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Step {
    Set { record: Id, field: &'static str, value: Value },
    Create { id: Id, noun: Noun, values: Vec<(&'static str, Value)> },
    Delete { record: Id },
}

/// What a merge is going to do. It is made by reading alone.
pub(super) struct Plan<'c> {
    pub(super) connection: &'c Connection,
    pub(super) noun: Noun,
    pub(super) merge: Merge,
    /// In this order: the fields of the record that stays come first, so that no place is its own ancestor on the way.
    pub(super) steps: Vec<Step>,
    /// Which record stands for one that goes, doubles included.
    pub(super) stands_for: HashMap<Id, Id>,
    pub(super) moved: BTreeMap<Noun, BTreeSet<Id>>,
    pub(super) doubled: BTreeMap<Noun, usize>,
    /// Records that go because another says the same.
    pub(super) doubles: HashSet<Id>,
    /// Citations of which it is decided what they are about.
    pub(super) placed: HashSet<Id>,
}

impl<'c> Plan<'c> {
    /// Works out what is to be done.
    pub(super) fn make(
        connection: &'c Connection,
        keep: Id,
        gone: Id,
        choices: &[(&str, Side)],
    ) -> Result<Self, StoreError> {
        let keep = there(connection, keep, None)?;
        let gone = there(connection, gone, Some(keep.noun))?;
        let noun = keep.noun;
        if !MERGED.contains(&noun) {
            return Err(StoreError::NotMerged(noun));
        }
        if keep.id == gone.id {
            return Err(StoreError::MergeWithItself(keep.title().to_owned()));
        }
        if let Some((field, _)) = choices.iter().find(|(field, _)| noun.field(field).is_none()) {
            return Err(StoreError::NoField { noun, field: (*field).to_owned() });
        }
        let (from, to) = (gone.id, keep.id);
        let merge = Merge {
            keep,
            gone,
            moved: Vec::new(),
            doubled: Vec::new(),
            filled: Vec::new(),
            conflicts: Vec::new(),
            alias: None,
        };
        let mut plan = Self {
            connection,
            noun,
            merge,
            steps: Vec::new(),
            stands_for: HashMap::from([(from, to)]),
            moved: BTreeMap::new(),
            doubled: BTreeMap::new(),
            doubles: HashSet::new(),
            placed: HashSet::new(),
        };
        let settled = plan.settle_fields(choices)?;
        plan.keep_rivals()?;
        plan.redirect(noun, from, to)?;
        plan.prefer_what_is_taken(&settled)?;
        plan.redirect_mentions()?;
        match noun {
            Noun::Actor => plan.keep_names(&settled)?,
            Noun::Source => plan.move_passages(&settled)?,
            _ => {}
        }
        plan.steps.push(Step::Delete { record: from });
        plan.merge.moved = plan.moved.iter().map(|(noun, records)| (*noun, records.len())).collect();
        plan.merge.doubled = plan.doubled.iter().map(|(noun, count)| (*noun, *count)).collect();
        Ok(plan)
    }

    /// The steps. A record that goes as a double is not edited before.
    pub(super) fn steps(&self) -> impl Iterator<Item = &Step> {
        self.steps
            .iter()
            .filter(|step| !matches!(step, Step::Set { record, .. } if self.doubles.contains(record)))
    }

    pub(super) fn set(&mut self, record: Id, field: &'static str, value: Value) {
        self.steps.push(Step::Set { record, field, value });
    }

    /// Notes that a record points elsewhere than before.
    pub(super) fn note_moved(&mut self, noun: Noun, record: Id) {
        self.moved.entry(noun).or_default().insert(record);
    }

    /// Lets a record go that says what another one says.
    pub(super) fn drop_double(&mut self, noun: Noun, record: Id) {
        if self.doubles.insert(record) {
            self.steps.push(Step::Delete { record });
            *self.doubled.entry(noun).or_default() += 1;
            if let Some(moved) = self.moved.get_mut(&noun) {
                moved.remove(&record);
            }
        }
    }

    /// A value with the record in it that stands for the one that it names.
    pub(super) fn after(&self, value: &Value) -> Value {
        match value {
            Value::Id(id) => self.stands_for.get(id).map_or_else(|| value.clone(), |other| (*other).into()),
            value => value.clone(),
        }
    }
}

/// The record of this id, which must be of this noun, if one is given, and not deleted.
fn there(connection: &Connection, id: Id, noun: Option<Noun>) -> Result<Record, StoreError> {
    match record::read(connection, id)? {
        Some(record) if noun.is_some_and(|noun| noun != record.noun) => {
            Err(StoreError::NoRecord { noun, id })
        }
        Some(record) if record.deleted => Err(StoreError::Deleted(record.title().to_owned())),
        Some(record) => Ok(record),
        None => Err(StoreError::NoRecord { noun, id }),
    }
}
