//! What earlier imports of a table made of its rows, and what people did to that since.
//!
//! All of it is looked up before the import takes the write lock.

use std::collections::{HashMap, HashSet};

use dateline_core::Id;
use dateline_core::model::{Noun, Value};
use dateline_store::{Database, Record, StoreError};

use super::OPERATION;
use super::draft::{Drafted, Drafter};
use super::key;
use super::parts::Part;
use super::plan::Plan;
use crate::error::ExchangeError;
use crate::table::Row;

/// The event of a row, as an earlier import made it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Known {
    pub(super) event: Id,
    /// The digest of what the row said then.
    pub(super) digest: String,
    /// Someone deleted it since.
    pub(super) deleted: bool,
}

/// The values that imports last gave to an event and its parts; what differs from them is someone's own work.
#[derive(Debug, Clone, Default)]
pub(super) struct Imported {
    values: HashMap<(Id, String), Value>,
    made: Vec<Id>,
    /// What hangs on the event now.
    pub(super) parts: Vec<Record>,
}

impl Imported {
    /// The value that an import last gave to a field; nothing, if none did.
    pub(super) fn value(&self, record: Id, field: &str) -> &Value {
        self.values.get(&(record, field.to_owned())).unwrap_or(&Value::Null)
    }

    /// Whether an import made the record.
    pub(super) fn made(&self, record: Id) -> bool {
        self.made.contains(&record)
    }

    fn of(database: &Database, event: Id) -> Result<Self, StoreError> {
        let mut imported = Self::default();
        for entry in database.history(event)?.into_iter().filter(|entry| entry.operation == OPERATION) {
            if entry.field == "*" {
                imported.made.push(entry.record);
            } else {
                imported.values.insert((entry.record, entry.field), entry.after);
            }
        }
        for noun in [Noun::Participation, Noun::Figure, Noun::Tagging, Noun::Citation, Noun::Note] {
            imported.parts.extend(database.linked(noun, Part::link(noun), event)?);
        }
        Ok(imported)
    }
}

/// What is there already of a table.
#[derive(Debug, Default)]
pub(super) struct Past {
    known: HashMap<String, Known>,
    imported: HashMap<Id, Imported>,
}

impl Past {
    /// Looks up the events of a table.
    pub(super) fn read(database: &Database, table: &str) -> Result<Self, StoreError> {
        let prefix = key::prefix(table);
        let mut past = Self::default();
        let mut deleted = Vec::new();
        database.events_by_key_prefix(&prefix, |key, event, is_deleted| {
            let Some((row, digest)) = key::parts(&prefix, key) else { return };
            let known = Known { event, digest: digest.to_owned(), deleted: is_deleted };
            if is_deleted {
                deleted.push((row.to_owned(), known));
            } else {
                past.known.insert(row.to_owned(), known);
            }
        })?;
        if !deleted.is_empty() {
            // What was only ever imported and undone was deleted by nobody.
            let edited: HashSet<Id> = database.edited(Noun::Event)?.into_iter().collect();
            for (row, known) in deleted.into_iter().filter(|(_, known)| edited.contains(&known.event)) {
                if !past.known.contains_key(&row) && was_deleted(database, known.event)? {
                    past.known.insert(row, known);
                }
            }
        }
        Ok(past)
    }

    /// The event of a row.
    pub(super) fn known(&self, row: &str) -> Option<&Known> {
        self.known.get(row)
    }

    /// Looks up what imports gave to those events whose rows say something new. Most of the time there are none.
    pub(super) fn look_up_changed(&mut self, database: &Database, plan: &Plan) -> Result<(), ExchangeError> {
        if self.known.is_empty() {
            return Ok(());
        }
        let mut drafter = Drafter::new(plan);
        let mut rows = plan.table.rows()?;
        let mut row = Row::default();
        while rows.read(&mut row)? {
            let Drafted::Event(draft) = drafter.draft(&row) else { continue };
            if let Some(known) = self.known.get(&draft.id)
                && !known.deleted
                && known.digest != draft.digest
            {
                self.imported.insert(known.event, Imported::of(database, known.event)?);
            }
        }
        Ok(())
    }

    /// What imports gave to an event.
    pub(super) fn imported(&self, event: Id) -> Imported {
        self.imported.get(&event).cloned().unwrap_or_default()
    }
}

/// Whether someone deleted an event that an import made, rather than undid the import.
fn was_deleted(database: &Database, event: Id) -> Result<bool, StoreError> {
    let history = database.history(event)?;
    Ok(history.iter().any(|entry| {
        entry.record == event && entry.field == "*" && entry.operation == OPERATION && !entry.undone
    }))
}
