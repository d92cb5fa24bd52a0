//! Going back to a snapshot: the state of now is put away first, and then the file is as it was.

use std::time::Duration;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OptionalExtension};

use crate::open;
use crate::snapshot::{self, Snapshot, SnapshotError};
use crate::tables::IdColumn;
use crate::{Database, StoreError, schema, settings};

/// What the snapshot is called that is taken before going back.
const OCCASION: &str = "going-back";

/// How often and how long it waits for another program's write to end.
const PATIENCE: (u32, Duration) = (50, Duration::from_millis(100));

impl Database {
    /// Makes the file as it was when `to` was taken; its log is the log of then. The state of now is kept as a snapshot
    /// first, and returned. It is one transaction: other programs see the one state or the other, and a crash leaves
    /// the one or the other.
    ///
    /// # Errors
    /// If the snapshot is not whole or of another database, the present state cannot be put away, or another program
    /// is writing. The file is then as it was.
    pub fn go_back(&mut self, to: &Snapshot) -> Result<Snapshot, StoreError> {
        if let Some(reason) = &self.read_only {
            return Err(StoreError::ReadOnly(reason.clone()));
        }
        self.refuse_if_gone()?;
        let (past, _) = open::look(&to.path)?;
        if let Some(what) = open::quick_check(&to.path)? {
            return Err(SnapshotError::Unsound(what).into());
        }
        if database_of(&past)? != Some(self.id) {
            return Err(SnapshotError::Foreign.into());
        }
        let place = (self.id, self.path());
        let kept = snapshot::take(&self.connection, &self.app, place, OCCASION, Some(&to.path))?;
        pour(&past, &mut self.connection)?;
        if schema::newest() > self.connection.pragma_query_value(None, "user_version", |row| row.get(0))? {
            schema::migrate(&self.connection)?;
        }
        // Whoever wrote until now has changes that the file no longer holds: from here on it is another replica.
        self.replica = None;
        self.listing.take();
        if !settings::are_there(&self.connection)? {
            self.set_up()?;
        }
        Ok(kept)
    }
}

/// The id of the database behind a connection.
pub(crate) fn database_of(connection: &Connection) -> rusqlite::Result<Option<dateline_core::Id>> {
    let id = connection
        .query_row("SELECT value FROM meta WHERE key = 'database'", [], |row| row.get::<_, IdColumn>(0))
        .optional()?;
    Ok(id.map(|id| id.0))
}

/// Replaces the content of `into` by that of `from`, in one step and so in one transaction.
fn pour(from: &Connection, into: &mut Connection) -> Result<(), StoreError> {
    let backup = Backup::new(from, into)?;
    for _ in 0..PATIENCE.0 {
        match backup.step(-1)? {
            StepResult::Done => return Ok(()),
            StepResult::More => {}
            // Busy, locked, or what a later SQLite may add.
            _ => std::thread::sleep(PATIENCE.1),
        }
    }
    Err(StoreError::Busy)
}

#[cfg(test)]
mod tests {
    use dateline_core::model::Noun;

    use crate::testing::{Desk, assert_sound, label};

    #[test]
    fn another_program_that_has_the_file_open_is_another_replica_too() {
        let mut desk = Desk::new();
        let talks = |edit: &mut crate::Edit<'_>| edit.create(Noun::Event, &[("title", "Talks".into())]);
        desk.db.commit(&label("before"), talks).unwrap();
        let kept = desk.db.snapshot("daily").unwrap();
        let mut other = desk.second();
        other.set_author("Nellie Bly").unwrap();
        let given_up = other.commit(&label("given up"), talks).unwrap();
        let numbers = |db: &crate::Database| -> Vec<(Vec<u8>, i64)> {
            let mut statement = db.connection.prepare("SELECT replica, replica_seq FROM change").unwrap();
            let found = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
            found.map(Result::unwrap).collect()
        };
        let used = numbers(&other);
        desk.db.go_back(&kept).unwrap();
        let before = numbers(&other);
        let after = other.commit(&label("after"), talks).unwrap();
        assert_ne!(given_up.change, after.change);
        let new: Vec<_> = numbers(&other).into_iter().filter(|number| !before.contains(number)).collect();
        assert!(!new.is_empty() && new.iter().all(|number| !used.contains(number)), "numbers are used once");

        // Who only closes it then leaves no key for a replica that would go on.
        let kept = desk.db.snapshot("daily").unwrap();
        other.commit(&label("given up"), talks).unwrap();
        let used = numbers(&other);
        desk.db.go_back(&kept).unwrap();
        let before = numbers(&desk.db);
        other.close().unwrap();
        let mut third = desk.second();
        third.set_author("Nellie Bly").unwrap();
        third.commit(&label("after"), talks).unwrap();
        let new: Vec<_> = numbers(&third).into_iter().filter(|number| !before.contains(number)).collect();
        assert!(!new.is_empty() && new.iter().all(|number| !used.contains(number)), "numbers are used once");
        assert_sound(&third);
    }

    #[test]
    fn whoever_edits_after_going_back_is_another_replica() {
        let mut desk = Desk::new();
        let talks = |edit: &mut crate::Edit<'_>| edit.create(Noun::Event, &[("title", "Talks".into())]);
        desk.db.commit(&label("before"), talks).unwrap();
        let kept = desk.db.snapshot("daily").unwrap();
        desk.db.commit(&label("given up"), talks).unwrap();
        desk.db.go_back(&kept).unwrap();
        desk.db.commit(&label("after"), talks).unwrap();
        let replicas: i64 = desk
            .db
            .connection
            .query_row("SELECT count(DISTINCT replica) FROM change WHERE kind <> 'setup'", [], |row| {
                row.get(0)
            })
            .unwrap();
        assert_eq!(replicas, 2, "one number in one replica must never stand for two changes");
        assert_sound(&desk.db);
    }
}
