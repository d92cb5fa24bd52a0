//! Making everything anew that follows from the log.

use std::collections::BTreeSet;

use dateline_core::Id;
use dateline_core::model::Noun;
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::database::Database;
use crate::tables::{self, IdColumn};
use crate::touched::Touched;
use crate::{StoreError, dates, refold, schema, text_index};

impl Database {
    /// Makes everything anew that follows from the log: rows of edited records, what is shown or hidden, conflicts, dates,
    /// indexes. For a file in which [`Database::check`] finds only such things wrong.
    ///
    /// # Errors
    /// If the file cannot be read or written; it is then as it was.
    pub fn rebuild(&mut self) -> Result<(), StoreError> {
        if let Some(reason) = &self.read_only {
            return Err(StoreError::ReadOnly(reason.clone()));
        }
        *self.listing.borrow_mut() = None;
        let transaction = Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate)?;
        decide_reverted(&transaction)?;
        for noun in Noun::ALL {
            rows(&transaction, *noun)?;
        }
        transaction.execute("DELETE FROM conflict", [])?;
        let mut touched = Touched::default();
        for id in ids(&transaction, "SELECT DISTINCT record FROM op")? {
            refold::record(&transaction, id, &mut touched)?;
        }
        anchors(&transaction)?;
        dates::derive(&transaction, &ids(&transaction, "SELECT id FROM event")?, &BTreeSet::new())?;
        transaction.execute_batch(&format!("DROP INDEX IF EXISTS event_order; {}", schema::EVENT_ORDER))?;
        text_index::invalidate(&transaction)?;
        text_index::catch_up(&transaction)?;
        Ok(transaction.commit()?)
    }
}

/// Which changes are taken back. A revert is later than what it takes back, so from the last one on each is decided
/// when it is met.
pub(crate) fn decide_reverted(connection: &Connection) -> Result<(), StoreError> {
    connection.execute("UPDATE change SET reverted = 0", [])?;
    let mut statement =
        connection.prepare("SELECT id FROM change WHERE kind = 'revert' ORDER BY clock DESC, id DESC")?;
    let reverts: Vec<[u8; 32]> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    for id in reverts {
        connection
            .prepare_cached(
                "UPDATE change SET reverted = 1 WHERE id = (SELECT target FROM change WHERE id = ?1 AND reverted = 0)",
            )?
            .execute([id])?;
    }
    Ok(())
}

/// What rows of a noun say of themselves: who made them, whether their first values were copied, and, where nothing but
/// their making touched them, whether they are there.
pub(crate) fn rows(connection: &Connection, noun: Noun) -> Result<(), StoreError> {
    let table = noun.table();
    connection.execute("DELETE FROM born WHERE noun = ?1", [table])?;
    connection.execute_batch(&format!(
        "INSERT INTO born (change, noun, first, last)
           SELECT born_change, '{table}', min(row), max(row) FROM {table} GROUP BY born_change;
         UPDATE {table} SET copied = 1 WHERE copied = 0 AND id IN (SELECT record FROM op);
         UPDATE {table} SET live = 1 - live WHERE copied = 0
           AND live IS NOT (SELECT reverted = 0 FROM change WHERE seq = born_change);"
    ))?;
    Ok(())
}

fn anchors(connection: &Connection) -> Result<(), StoreError> {
    connection.execute("DELETE FROM anchor", [])?;
    let mut statement = connection.prepare("SELECT id, date FROM event WHERE date LIKE '{%'")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let stored: String = row.get(1)?;
        if let Some(target) = tables::to_date(&stored).ok().as_ref().and_then(dates::target) {
            dates::note_target(connection, row.get::<_, IdColumn>(0)?.0, target)?;
        }
    }
    Ok(())
}

fn ids(connection: &Connection, sql: &str) -> Result<BTreeSet<Id>, StoreError> {
    let mut statement = connection.prepare(sql)?;
    let found = statement.query_map([], |row| row.get::<_, IdColumn>(0))?;
    Ok(found.map(|id| id.map(|IdColumn(id)| id)).collect::<Result<_, _>>()?)
}
