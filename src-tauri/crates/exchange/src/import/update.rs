//! A row that says something new about an event that is there. The table and the people who edited since are
//! merged field by field: what nobody touched follows the table, what someone touched stays, and where both changed the
//! same field, the report says so.

use dateline_core::Id;
use dateline_core::model::{FigureType, Noun, Value};
use dateline_store::{Bulk, Record, StoreError};

use super::draft::Draft;
use super::key;
use super::parts::{Part, parts};
use super::past::Imported;
use super::report::Outcome;
use super::write::{Writer, Written};

impl Writer<'_> {
    /// Brings an event to what its row says now.
    pub(super) fn update(
        &mut self,
        bulk: &mut Bulk<'_>,
        draft: &Draft,
        event: Id,
    ) -> Result<Written, StoreError> {
        let imported = self.past.imported(event);
        let mut written = Written { outcome: Outcome::Unchanged, event: Some(event), problems: Vec::new() };
        let mut merge = Merge { imported: &imported, problems: &mut written.problems, changed: false };
        let wanted = self.event_values(bulk, draft)?;
        if let Some(record) = bulk.record(event)? {
            for (field, value) in wanted {
                merge.field(bulk, &record, field, value, field)?;
            }
        }
        let wanted = parts(bulk, &mut self.names, &self.fields, draft)?;
        let table = self.names.find(Noun::Source, &self.plan.table.file_name());
        let gone: Vec<Id> = imported
            .parts
            .iter()
            .filter(|record| imported.made(record.id) && !wanted.iter().any(|part| part.is(record)))
            .filter(|record| record.noun != Noun::Citation || record.link("source") != table)
            .map(|record| record.id)
            .collect();
        for part in wanted {
            match imported.parts.iter().find(|record| part.is(record)) {
                None => {
                    part.create(bulk, event)?;
                    merge.changed = true;
                }
                Some(record) => {
                    let name = self.name_of(&part);
                    for (field, value) in part.content {
                        merge.field(bulk, record, field, value, &name)?;
                    }
                }
            }
        }
        for part in gone {
            merge.changed |= bulk.delete(part)?;
        }
        if merge.changed {
            written.outcome = Outcome::Updated;
        }
        // The new digest says that this row was seen, whatever came of it.
        bulk.set(event, "key", key::key(&self.plan.name, draft))?;
        Ok(written)
    }

    fn name_of(&self, part: &Part) -> String {
        let field = part.identity.iter().find_map(|(name, value)| match (*name, value) {
            ("field", Value::Id(id)) => Some(*id),
            _ => None,
        });
        let named = |(name, holds): &&(String, FigureType)| self.names.find_field(name, *holds) == field;
        self.fields.iter().find(named).map_or_else(|| part.noun.table().to_owned(), |(name, _)| name.clone())
    }
}

struct Merge<'i> {
    imported: &'i Imported,
    problems: &'i mut Vec<String>,
    changed: bool,
}

impl Merge<'_> {
    /// Sets a field to what the table says, unless a person set it to something else since the last import.
    fn field(
        &mut self,
        bulk: &mut Bulk<'_>,
        record: &Record,
        field: &'static str,
        value: Value,
        name: &str,
    ) -> Result<(), StoreError> {
        let (now, before) = (record.get(field), self.imported.value(record.id, field));
        if *now == value {
            return Ok(());
        }
        if now == before {
            self.changed |= bulk.set(record.id, field, value)?;
        } else if value != *before {
            let what = format!("“{name}” was edited here, and the table has changed it too");
            self.problems.push(format!("{what}: what is here stays"));
        }
        Ok(())
    }
}
