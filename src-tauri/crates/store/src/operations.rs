//! Operations that are more than one value: what they do is one edit to whoever does it.

use dateline_core::model::{Noun, Status, Value};
use dateline_core::{Date, Id};

use crate::StoreError;
use crate::edit::Edit;

/// A change of an event's status, and who says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusChange<'a> {
    /// The new status.
    pub status: Status,
    /// Since when.
    pub date: Option<Date>,
    /// The source that says so.
    pub source: Option<Id>,
    /// A remark.
    pub note: Option<&'a str>,
}

impl Edit<'_> {
    /// Changes the status of an event and keeps when, and by what source, as a record of its own. Returns that
    /// record.
    ///
    /// # Errors
    /// If the event or the source is not there or deleted.
    pub fn change_status(&mut self, event: Id, change: &StatusChange<'_>) -> Result<Id, StoreError> {
        let word = change.status.as_str();
        self.set(event, "status", word)?;
        self.create(
            Noun::StatusChange,
            &[
                ("event", event.into()),
                ("status", word.into()),
                ("date", change.date.clone().into()),
                ("source", change.source.into()),
                ("note", change.note.into()),
            ],
        )
    }

    /// Sets one field of many records to one value. Says how many of them that changed.
    ///
    /// # Errors
    /// If one of them is not there or deleted, or the field does not take the value.
    pub fn set_many(&mut self, records: &[Id], field: &str, value: &Value) -> Result<usize, StoreError> {
        records.iter().try_fold(0, |count, id| Ok(count + usize::from(self.set(*id, field, value.clone())?)))
    }

    /// Takes many records away. Says how many of them were there.
    ///
    /// # Errors
    /// If there never was one of them.
    pub fn delete_many(&mut self, records: &[Id]) -> Result<usize, StoreError> {
        records.iter().try_fold(0, |count, id| Ok(count + usize::from(self.delete(*id)?)))
    }

    /// Brings many records back. Says how many of them were away.
    ///
    /// # Errors
    /// If there never was one of them.
    pub fn restore_many(&mut self, records: &[Id]) -> Result<usize, StoreError> {
        records.iter().try_fold(0, |count, id| Ok(count + usize::from(self.restore(*id)?)))
    }
}
