//! Checking a whole event database: does the log verify, and does everything else follow from it?

mod chain;
mod links;
mod state;
#[cfg(test)]
mod tests;
mod text;

use rusqlite::Connection;

use crate::StoreError;
use crate::database::Database;

/// What a check found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CheckReport {
    /// What is wrong, as sentences. Empty if all is well.
    pub problems: Vec<String>,
    /// What is worth knowing and not wrong: links that lead nowhere, dates that count from themselves.
    pub notes: Vec<String>,
    /// How many changes the log has.
    pub changes: u64,
    /// How many operations they have.
    pub ops: u64,
    /// How many records there are, deleted ones included.
    pub records: u64,
}

impl CheckReport {
    /// More than this of one sort is counted, not listed.
    const LISTED: usize = 20;

    /// Adds the problems of one sort.
    fn problems(&mut self, found: Vec<String>) {
        list(&mut self.problems, found);
    }

    /// Adds the notes of one sort.
    fn notes(&mut self, found: Vec<String>) {
        list(&mut self.notes, found);
    }
}

fn list(to: &mut Vec<String>, found: Vec<String>) {
    let more = found.len().saturating_sub(CheckReport::LISTED);
    to.extend(found.into_iter().take(CheckReport::LISTED));
    if more > 0 {
        to.push(format!("… and {more} more like this"));
    }
}

impl Database {
    /// Checks everything: the structure of the file, the hashes of the log, and that rows, dates and the text index
    /// are what the log amounts to. It reads all of the file, so it takes a while for a large one.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn check(&self) -> Result<CheckReport, StoreError> {
        let reading = self.connection.unchecked_transaction()?;
        let mut report = CheckReport::default();
        report.problems(structure(&reading)?);
        if report.problems.is_empty() {
            chain::check(&reading, &mut report)?;
            state::check(&reading, &mut report)?;
            links::check(&reading, &mut report)?;
            report.problems(text::check(&reading)?);
        }
        Ok(report)
    }
}

fn structure(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare("PRAGMA integrity_check(20)")?;
    let found = statement.query_map([], |row| row.get::<_, String>(0))?;
    let found: Vec<String> = found.collect::<Result<_, _>>()?;
    Ok(found.into_iter().filter(|line| line != "ok").map(|line| format!("SQLite: {line}")).collect())
}
