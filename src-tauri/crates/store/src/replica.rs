//! Which replica writes: a fresh id for each copy of a file on each machine, never two writers under one.
//!
//! The id lies in the app's data, keyed by the database and by its last change when it was last closed. Opening
//! *takes the key away*; closing puts it back. So of two copies of a file only the first opened finds the
//! key, and a copy that went on elsewhere does not match it: both mint a new id. A crash loses the key, which
//! costs a new id and nothing else.

use std::fs;
use std::io;
use std::path::PathBuf;

use dateline_core::{ChangeId, Id};

use crate::app_data::{AppData, write_whole};

/// The replica that this process writes as, for one database.
#[derive(Debug)]
pub struct Replica {
    id: Id,
    key: PathBuf,
    /// The change that was the last when it was taken, and then its own last one: as long as that is in the file, the
    /// file did not go back to a state before it.
    last: Option<ChangeId>,
}

impl Replica {
    /// Takes the replica that last closed `database` at `last`, or mints a new one. Call it within the first
    /// write transaction, so that `last` cannot move meanwhile.
    ///
    /// # Errors
    /// If the app's data cannot be written.
    pub fn take(app: &AppData, database: Id, last: Option<ChangeId>) -> io::Result<Self> {
        let key = app.dir().join("replicas").join(database.to_string());
        // Renaming is atomic: of two processes only one gets the key.
        let taken = key.with_extension(Id::new().to_string());
        let found = match fs::rename(&key, &taken) {
            Ok(()) => {
                let text = fs::read_to_string(&taken)?;
                fs::remove_file(&taken)?;
                parse_key(&text)
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(error),
        };
        let id = match found {
            Some((id, closed_at)) if Some(closed_at) == last => id,
            _ => Id::new(),
        };
        Ok(Self { id, key, last })
    }

    /// Its id.
    #[must_use]
    pub const fn id(&self) -> Id {
        self.id
    }

    /// Notes a change that it made.
    pub fn wrote(&mut self, change: ChangeId) {
        self.last = Some(change);
    }

    /// The change that must be in the file for this replica to go on in it.
    #[must_use]
    pub const fn last(&self) -> Option<ChangeId> {
        self.last
    }

    /// Puts the key back: this replica closed the database at `last`.
    ///
    /// # Errors
    /// If the app's data cannot be written; the next opening then mints a new id.
    pub fn put_back(self, last: ChangeId) -> io::Result<()> {
        write_whole(&self.key, format!("{} {last}\n", self.id).as_bytes())
    }
}

fn parse_key(text: &str) -> Option<(Id, ChangeId)> {
    let (id, last) = text.trim_end().split_once(' ')?;
    Some((id.parse().ok()?, last.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(byte: u8) -> ChangeId {
        ChangeId::from_bytes([byte; 32])
    }

    #[test]
    fn closing_and_opening_keeps_the_replica_and_a_copy_never_gets_it() {
        let folder = tempfile::tempdir().unwrap();
        let app = AppData::at(folder.path());
        let database = Id::new();

        let first = Replica::take(&app, database, None).unwrap();
        let id = first.id();
        let copy_meanwhile = Replica::take(&app, database, None).unwrap();
        assert_ne!(copy_meanwhile.id(), id, "a copy opened while the original is open");
        first.put_back(change(1)).unwrap();

        let again = Replica::take(&app, database, Some(change(1))).unwrap();
        assert_eq!(again.id(), id, "opened again where it was closed");
        again.put_back(change(2)).unwrap();

        let old_copy = Replica::take(&app, database, Some(change(1))).unwrap();
        assert_ne!(old_copy.id(), id, "a copy from before the last change");
    }

    #[test]
    fn a_spoilt_key_costs_a_new_id_only() {
        let folder = tempfile::tempdir().unwrap();
        let app = AppData::at(folder.path());
        let database = Id::new();
        write_whole(&folder.path().join("replicas").join(database.to_string()), b"nonsense").unwrap();
        Replica::take(&app, database, None).unwrap().put_back(change(1)).unwrap();
        assert!(Replica::take(&app, database, Some(change(1))).is_ok());
    }
}
