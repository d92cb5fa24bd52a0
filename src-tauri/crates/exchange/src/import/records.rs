//! Records that come with their ids: those that are not there are made, those that are there are brought to what they
//! should be. They may come in any order; what names something that is still to come waits for it.

use std::collections::HashMap;

use dateline_core::date::{Target, When};
use dateline_core::model::{FieldType, Noun, Value};
use dateline_core::{Date, Id};
use dateline_store::{Bulk, StoreError};

use super::report::Outcome;

/// A record on its way in.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Incoming {
    /// Its place in the report.
    pub(super) place: usize,
    pub(super) noun: Noun,
    pub(super) id: Id,
    pub(super) values: Vec<(&'static str, Value)>,
}

/// What became of something on its place in the report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Became {
    pub(super) place: usize,
    /// Whether it is an event.
    pub(super) is_event: bool,
    pub(super) outcome: Outcome,
    pub(super) problem: Option<String>,
}

/// Writes records that come with their ids.
#[derive(Default)]
pub(super) struct Records {
    /// Records that are known to be there.
    there: HashMap<Id, Noun>,
    waiting: Vec<Incoming>,
    /// Links that could not be made yet.
    links: Vec<(usize, Id, &'static str, Value)>,
}

impl Records {
    /// Writes a record, or keeps it until what it hangs on is there; then nothing is returned yet.
    pub(super) fn write(
        &mut self,
        bulk: &mut Bulk<'_>,
        mut incoming: Incoming,
    ) -> Result<Option<Became>, StoreError> {
        let mut later = Vec::new();
        for place in 0..incoming.values.len() {
            let (name, value) = &incoming.values[place];
            let Some(spec) = incoming.noun.field(name) else { continue };
            let wanted = if let FieldType::Ref(noun) = spec.holds { Some(noun) } else { None };
            let Some(target) = target(value) else { continue };
            if target == incoming.id || self.is_there(bulk, target, wanted)? {
                continue;
            }
            if spec.required {
                self.waiting.push(incoming);
                return Ok(None);
            }
            later.push((incoming.place, incoming.id, spec.name, value.clone()));
            incoming.values[place].1 = Value::Null;
        }
        let outcome = self.put(bulk, &incoming, &later)?;
        if matches!(outcome, Ok(Outcome::Taken | Outcome::Updated | Outcome::Unchanged)) {
            self.there.insert(incoming.id, incoming.noun);
            self.links.extend(later);
        }
        let (place, is_event) = (incoming.place, incoming.noun == Noun::Event);
        Ok(Some(match outcome {
            Ok(outcome) => Became { place, is_event, outcome, problem: None },
            Err(why) => Became { place, is_event, outcome: Outcome::Refused, problem: Some(why) },
        }))
    }

    fn put(
        &self,
        bulk: &mut Bulk<'_>,
        incoming: &Incoming,
        later: &[(usize, Id, &'static str, Value)],
    ) -> Result<Result<Outcome, String>, StoreError> {
        let Some(record) = bulk.record(incoming.id)? else {
            let mut values = incoming.values.clone();
            values.retain(|(_, value)| !value.is_null());
            bulk.create_with_id(incoming.id, incoming.noun, &values)?;
            return Ok(Ok(Outcome::Taken));
        };
        if record.noun != incoming.noun {
            return Ok(Err(format!("its id is that of a {}", record.noun.table().replace('_', " "))));
        }
        let mut changed = false;
        if record.deleted {
            bulk.restore(incoming.id)?;
            changed = true;
        }
        for spec in incoming.noun.fields() {
            if later.iter().any(|(_, _, field, _)| *field == spec.name) {
                continue;
            }
            let wanted = incoming.values.iter().find(|(name, _)| *name == spec.name);
            let wanted = wanted.map_or(Value::Null, |(_, value)| value.clone());
            if *record.get(spec.name) != wanted {
                changed |= bulk.set(incoming.id, spec.name, wanted)?;
            }
        }
        Ok(Ok(match (record.deleted, changed) {
            (true, _) => Outcome::Taken,
            (false, true) => Outcome::Updated,
            (false, false) => Outcome::Unchanged,
        }))
    }

    /// Writes what waited. What still names something that is not there is refused, or goes without the link.
    pub(super) fn finish(mut self, bulk: &mut Bulk<'_>) -> Result<Vec<Became>, StoreError> {
        let mut became = Vec::new();
        loop {
            let waiting = std::mem::take(&mut self.waiting);
            let before = waiting.len();
            for incoming in waiting {
                became.extend(self.write(bulk, incoming)?);
            }
            if self.waiting.len() == before {
                break;
            }
        }
        for incoming in std::mem::take(&mut self.waiting) {
            let problem = Some("it hangs on a record that is not there".to_owned());
            let (place, is_event) = (incoming.place, incoming.noun == Noun::Event);
            became.push(Became { place, is_event, outcome: Outcome::Refused, problem });
        }
        for (place, id, field, value) in std::mem::take(&mut self.links) {
            let Some(target) = target(&value) else { continue };
            if self.is_there(bulk, target, None)? {
                bulk.set(id, field, value)?;
                continue;
            }
            if let Value::Date(date) = value {
                // What the source said stays, though what it counts from is not known.
                bulk.set(id, field, Date { when: When::Undated, ..date })?;
            }
            let problem = format!("“{field}” names a record that is not there, and was left out");
            // The record itself was reported before; only the problem is new.
            became.push(Became {
                place,
                is_event: false,
                outcome: Outcome::Unchanged,
                problem: Some(problem),
            });
        }
        Ok(became)
    }

    fn is_there(&mut self, bulk: &mut Bulk<'_>, id: Id, wanted: Option<Noun>) -> Result<bool, StoreError> {
        let noun = match self.there.get(&id) {
            Some(noun) => Some(*noun),
            None => bulk.record(id)?.filter(|record| !record.deleted).map(|record| record.noun),
        };
        if let Some(noun) = noun {
            self.there.insert(id, noun);
        }
        Ok(noun.is_some_and(|noun| wanted.is_none_or(|wanted| wanted == noun)))
    }
}

/// The record that a value names.
fn target(value: &Value) -> Option<Id> {
    match value {
        Value::Id(id) => Some(*id),
        Value::Date(date) => date.anchor().map(|anchor| match anchor.target {
            Target::Published(source) => source,
            Target::Event(event) => event,
        }),
        _ => None,
    }
}
