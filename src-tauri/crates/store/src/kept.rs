//! What can be worked out of a database at any time but takes long, kept in the app's own data: never in the file, never copied or
//! shared with it, and gone without loss.
//!
//! It is keyed by the database and its last change, and carries a checksum: what is of another state of the file, or was
//! damaged, is as good as absent.

use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;

use crate::StoreError;
use crate::database::Database;
use crate::log::read;

/// Databases of which something is kept; what was written longest ago goes first.
const MOST: usize = 8;

impl Database {
    /// Keeps what was worked out of the file as it is now. What was kept before is replaced, at once or not at all.
    ///
    /// # Errors
    /// If the file cannot be read, or the app's data cannot be written.
    pub fn keep(&self, what: &str, bytes: &[u8]) -> Result<(), StoreError> {
        let key = self.key_of_now()?;
        self.write_kept(what, &key, bytes).map_err(StoreError::AppData)
    }

    /// What was kept, if it is of the file as it is now.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn kept(&self, what: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let Ok(mut bytes) = fs::read(self.kept_at(what)) else { return Ok(None) };
        let key = self.key_of_now()?;
        let head = blake3::OUT_LEN + key.len();
        if bytes.len() < head || bytes[blake3::OUT_LEN..head] != key {
            return Ok(None);
        }
        if blake3::hash(&bytes[blake3::OUT_LEN..]).as_bytes() != &bytes[..blake3::OUT_LEN] {
            return Ok(None);
        }
        bytes.drain(..head);
        Ok(Some(bytes))
    }

    fn write_kept(&self, what: &str, key: &[u8], bytes: &[u8]) -> io::Result<()> {
        let path = self.kept_at(what);
        let folder = path.parent().ok_or_else(|| io::Error::other("the path has no folder"))?;
        fs::create_dir_all(folder)?;
        let mut hash = blake3::Hasher::new();
        hash.update(key).update(bytes);
        // Not synced: what a power cut takes away, the checksum tells.
        let mut draft = tempfile::NamedTempFile::new_in(folder)?;
        draft.write_all(hash.finalize().as_bytes())?;
        draft.write_all(key)?;
        draft.write_all(bytes)?;
        draft.persist(&path).map_err(|error| error.error)?;
        let mut all: Vec<_> = fs::read_dir(folder)?
            .flatten()
            .filter_map(|entry| Some((entry.metadata().ok()?.modified().ok()?, entry.path())))
            .collect();
        all.sort();
        for (_, old) in all.iter().rev().skip(MOST).filter(|(_, old)| *old != path) {
            fs::remove_file(old)?;
        }
        Ok(())
    }

    fn kept_at(&self, what: &str) -> PathBuf {
        self.app.dir().join(what).join(self.id.to_string())
    }

    /// The database, its last change, and how many came before it.
    fn key_of_now(&self) -> Result<Vec<u8>, StoreError> {
        let mut key = self.id.as_bytes().to_vec();
        if let Some((seq, change)) = read::last(&self.connection)? {
            key.extend(change.as_bytes());
            key.extend(seq.to_le_bytes());
        }
        Ok(key)
    }
}

#[cfg(test)]
mod tests {
    use dateline_core::model::Noun;

    use super::*;
    use crate::testing::{Desk, label};

    fn path(desk: &Desk) -> PathBuf {
        desk.db.kept_at("columns")
    }

    #[test]
    fn what_is_kept_is_of_this_state_of_this_file() {
        let mut desk = Desk::new();
        assert_eq!(desk.db.kept("columns").unwrap(), None);
        desk.db.keep("columns", b"some").unwrap();
        assert_eq!(desk.db.kept("columns").unwrap().as_deref(), Some(&b"some"[..]));
        assert_eq!(desk.db.kept("other").unwrap(), None);
        let event = [("title", "Talks".into())];
        desk.db.commit(&label("event.create"), |edit| edit.create(Noun::Event, &event)).unwrap();
        assert_eq!(desk.db.kept("columns").unwrap(), None, "the file has changed");
    }

    #[test]
    fn what_was_damaged_is_not_given_out() {
        let desk = Desk::new();
        desk.db.keep("columns", b"something long enough").unwrap();
        let whole = fs::read(path(&desk)).unwrap();
        for place in [0, 40, whole.len() - 1] {
            let mut bytes = whole.clone();
            bytes[place] ^= 1;
            fs::write(path(&desk), &bytes).unwrap();
            assert_eq!(desk.db.kept("columns").unwrap(), None, "byte {place}");
        }
        fs::write(path(&desk), &whole[..50]).unwrap();
        assert_eq!(desk.db.kept("columns").unwrap(), None);
    }
}
