//! What the sources of events say of them, as far as a timeline draws it.

use std::collections::HashMap;

use dateline_core::Id;
use rusqlite::{Connection, OptionalExtension};

use crate::StoreError;
use crate::database::Database;
use crate::tables::IdColumn;

/// What the sources of one event say of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Stances {
    /// A source denies it.
    pub denied: bool,
    /// It is cited, and every source passes on what another said.
    pub only_reported: bool,
}

/// The stances of one event's citations; both are empty without any.
const OF_EVENT: &str = "SELECT max(stance = 'denies'), min(stance IS 'reports') FROM citation \
                        WHERE subject = ?1 AND live = 1";

impl Database {
    /// The events that a source denies, or that sources only report. Others are not among them.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn stances(&self) -> Result<HashMap<Id, Stances>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT DISTINCT subject FROM citation WHERE live = 1 AND stance IN ('denies', 'reports')",
        )?;
        let events = statement.query_map([], |row| row.get::<_, Option<IdColumn>>(0))?;
        let mut found = HashMap::new();
        for IdColumn(event) in events.collect::<Result<Vec<_>, _>>()?.into_iter().flatten() {
            found.insert(event, of_event(&self.connection, event)?);
        }
        found.retain(|_, stances| *stances != Stances::default());
        Ok(found)
    }

    /// What the sources of one event say of it.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn stances_of(&self, event: Id) -> Result<Stances, StoreError> {
        of_event(&self.connection, event)
    }
}

fn of_event(connection: &Connection, event: Id) -> Result<Stances, StoreError> {
    let stances = connection
        .prepare_cached(OF_EVENT)?
        .query_row([IdColumn(event)], |row| {
            let [denied, only_reported] = [row.get::<_, Option<bool>>(0)?, row.get(1)?];
            Ok(Stances {
                denied: denied.unwrap_or_default(),
                only_reported: only_reported.unwrap_or_default(),
            })
        })
        .optional()?;
    Ok(stances.unwrap_or_default())
}
