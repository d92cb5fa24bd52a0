//! From drafts to records, within one change.

use dateline_core::model::{FigureType, Noun, Value};
use dateline_core::{Date, Id};
use dateline_store::{Bulk, StoreError};

use super::draft::Draft;
use super::key;
use super::names::Names;
use super::parts::parts;
use super::past::{Known, Past};
use super::plan::Plan;
use super::report::Outcome;
use crate::mapping::Field;

/// Why a row is passed over whose event is in the file, but deleted.
pub(super) const DELETED: &str = "its event was deleted here; restore that to have it again";

/// What became of a draft.
pub(super) struct Written {
    pub(super) outcome: Outcome,
    pub(super) event: Option<Id>,
    pub(super) problems: Vec<String>,
}

/// Writes drafts.
pub(super) struct Writer<'p> {
    pub(super) plan: &'p Plan,
    pub(super) names: Names,
    pub(super) past: Past,
    pub(super) fields: Vec<(String, FigureType)>,
    /// The table as a source, from the first event on that cites it.
    table: Option<Id>,
}

impl<'p> Writer<'p> {
    pub(super) fn new(plan: &'p Plan, names: Names, past: Past, fields: Vec<(String, FigureType)>) -> Self {
        Self { plan, names, past, fields, table: None }
    }

    /// Writes a draft.
    pub(super) fn write(&mut self, bulk: &mut Bulk<'_>, draft: &Draft) -> Result<Written, StoreError> {
        match self.past.known(&draft.id).cloned() {
            None => {
                let event = self.take(bulk, draft)?;
                Ok(Written { outcome: Outcome::Taken, event: Some(event), problems: Vec::new() })
            }
            Some(Known { event, deleted: true, .. }) => Ok(Written {
                outcome: Outcome::Skipped,
                event: Some(event),
                problems: vec![DELETED.to_owned()],
            }),
            Some(Known { event, digest, .. }) if digest == draft.digest => {
                Ok(Written { outcome: Outcome::Unchanged, event: Some(event), problems: Vec::new() })
            }
            Some(Known { event, .. }) => self.update(bulk, draft, event),
        }
    }

    fn take(&mut self, bulk: &mut Bulk<'_>, draft: &Draft) -> Result<Id, StoreError> {
        let mut values = self.event_values(bulk, draft)?;
        values.push(("key", key::key(&self.plan.name, draft).into()));
        values.retain(|(_, value)| !value.is_null());
        let event = bulk.create(Noun::Event, &values)?;
        for part in parts(bulk, &mut self.names, &self.fields, draft)? {
            part.create(bulk, event)?;
        }
        if self.plan.cite {
            self.cite(bulk, draft, event)?;
        }
        Ok(event)
    }

    /// Cites the row of the table for an event.
    fn cite(&mut self, bulk: &mut Bulk<'_>, draft: &Draft, event: Id) -> Result<(), StoreError> {
        let source = match self.table {
            Some(source) => source,
            None => *self.table.insert(self.names.table(bulk, &self.plan.table.file_name())?),
        };
        let locator = if self.plan.template(&Field::Id).is_some() {
            format!("id {}", draft.id)
        } else {
            format!("line {}", draft.line)
        };
        let values = [("subject", event.into()), ("source", source.into()), ("locator", locator.into())];
        bulk.create(Noun::Citation, &values)?;
        Ok(())
    }

    /// The fields of the event that the table fills.
    pub(super) fn event_values(
        &mut self,
        bulk: &mut Bulk<'_>,
        draft: &Draft,
    ) -> Result<Vec<(&'static str, Value)>, StoreError> {
        let mut values: Vec<(&'static str, Value)> = Vec::with_capacity(8);
        values.push(("title", draft.title.as_str().into()));
        for entry in &self.plan.mapping.entries {
            match entry.field {
                // Up to four columns fill the one date.
                Field::Date | Field::Start | Field::End | Field::Year
                    if !values.iter().any(|(name, _)| *name == "date") =>
                {
                    let date = draft.date.clone().filter(|date| *date != Date::default());
                    values.push(("date", Value::from(date)));
                }
                Field::Kind => values.push(("kind", self.named(bulk, Noun::Kind, draft.kind.as_deref())?)),
                Field::Place => {
                    values.push(("place", self.named(bulk, Noun::Place, draft.place.as_deref())?))
                }
                Field::Status => values.push(("status", draft.status.map(|status| status.as_str()).into())),
                Field::Summary => values.push(("summary", draft.summary.as_deref().into())),
                _ => {}
            }
        }
        Ok(values)
    }

    fn named(&mut self, bulk: &mut Bulk<'_>, noun: Noun, name: Option<&str>) -> Result<Value, StoreError> {
        match name {
            Some(name) => Ok(self.names.of(bulk, noun, name)?.into()),
            None => Ok(Value::Null),
        }
    }
}
