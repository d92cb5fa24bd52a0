//! The bytes of attachments, kept once by their hash.
//!
//! They are beside the log: an attachment's record says the hash, and the bytes cannot be other ones. Bytes whose
//! record was undone stay, so that a redo finds them.

use rusqlite::OptionalExtension;

use crate::StoreError;
use crate::database::Database;
use crate::edit::Edit;

impl Edit<'_> {
    /// Keeps bytes, if they are not kept already; returns the hexadecimal BLAKE3 that an attachment names them by.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn keep_bytes(&mut self, bytes: &[u8]) -> Result<String, StoreError> {
        let hash = blake3::hash(bytes).to_hex().to_string();
        self.connection
            .prepare_cached("INSERT INTO blob (hash, bytes) VALUES (?1, ?2) ON CONFLICT (hash) DO NOTHING")?
            .execute((&hash, bytes))?;
        Ok(hash)
    }
}

impl Database {
    /// The bytes of this hash; none if they are not here.
    ///
    /// # Errors
    /// If the file cannot be read, or the bytes are no longer those of the hash.
    pub fn bytes(&self, hash: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let found: Option<Vec<u8>> = self
            .connection
            .prepare_cached("SELECT bytes FROM blob WHERE hash = ?1")?
            .query_row([hash], |row| row.get(0))
            .optional()?;
        match found {
            Some(bytes) if blake3::hash(&bytes).to_hex().as_str() != hash => {
                Err(StoreError::Damaged("an attachment is no longer what it was".to_owned()))
            }
            found => Ok(found),
        }
    }
}

#[cfg(test)]
mod tests {
    use dateline_core::model::Noun;

    use super::*;
    use crate::testing::{Desk, label};

    /// Keeps bytes with a record beside them: a change without an operation is none, and keeps nothing.
    fn keep(desk: &mut Desk, all: &[&[u8]]) -> Vec<String> {
        let kept = desk.db.commit(&label("keep"), |edit| {
            edit.create(Noun::Tag, &[("name", "scanned".into())])?;
            all.iter().map(|bytes| edit.keep_bytes(bytes)).collect()
        });
        kept.unwrap().value
    }

    #[test]
    fn bytes_are_kept_once_and_come_back_as_they_were() {
        let mut desk = Desk::new();
        let kept = keep(&mut desk, &[b"a scan", b"a scan", b""]);
        let [one, other, empty] = &kept[..] else { panic!("one hash each") };
        assert_eq!(one, other);
        assert_eq!(desk.db.bytes(one).unwrap().as_deref(), Some(&b"a scan"[..]));
        assert_eq!(desk.db.bytes(empty).unwrap().as_deref(), Some(&b""[..]));
        assert_eq!(desk.db.bytes("0").unwrap(), None);
    }

    #[test]
    fn bytes_that_were_altered_are_not_given_out() {
        let mut desk = Desk::new();
        let hash = keep(&mut desk, &[b"a scan"]).remove(0);
        desk.db.connection.execute("UPDATE blob SET bytes = x'00'", []).unwrap();
        assert!(matches!(desk.db.bytes(&hash), Err(StoreError::Damaged(_))));
    }
}
