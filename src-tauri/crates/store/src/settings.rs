//! What holds for a whole database. It is a record like any other, so it is in the log, can be undone, and comes along
//! with a copy.

use dateline_core::model::{DATABASE, Handling, Noun, Value};
use rusqlite::Connection;

use crate::StoreError;
use crate::database::Database;
use crate::record::{self, Record};

/// What holds for a whole database.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Settings {
    /// What it is called, where that is not only the file's name.
    pub title: Option<String>,
    /// What it is about.
    pub summary: Option<String>,
    /// The handling mark of all records that have none of their own. It is never written into them, so changing it here
    /// is seen in all of them.
    pub handling: Option<Handling>,
    /// Whether nothing is edited without saying why.
    pub reason_required: bool,
}

impl Settings {
    /// The handling mark that holds for a record: its own, or that of the database.
    #[must_use]
    pub fn handling_of(&self, record: &Record) -> Option<Handling> {
        record.text("handling").and_then(|word| word.parse().ok()).or(self.handling)
    }
}

impl Database {
    /// What holds for the whole database. A file of an older format that is only looked at has no settings.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn settings(&self) -> Result<Settings, StoreError> {
        let Some(record) = record::read(&self.connection, DATABASE)?.filter(|record| !record.deleted) else {
            return Ok(Settings::default());
        };
        let text = |field: &str| record.text(field).map(str::to_owned);
        Ok(Settings {
            title: text("title"),
            summary: text("summary"),
            handling: record.text("handling").and_then(|word| word.parse().ok()),
            reason_required: *record.get("reason_required") == Value::Flag(true),
        })
    }
}

/// Whether the record of the settings was made.
pub(crate) fn are_there(connection: &Connection) -> Result<bool, StoreError> {
    Ok(connection.prepare_cached("SELECT 1 FROM database LIMIT 1")?.exists([])?)
}

/// Whether nothing is edited without saying why.
pub(crate) fn reason_required(connection: &Connection) -> Result<bool, StoreError> {
    Ok(connection
        .prepare_cached("SELECT 1 FROM database WHERE reason_required = 1 AND live = 1")?
        .exists([])?)
}

/// Whether this may be done to a record of this noun: there is one record of a database, and it stays.
pub(crate) const fn may_come_or_go(noun: Noun) -> bool {
    !matches!(noun, Noun::Database)
}
