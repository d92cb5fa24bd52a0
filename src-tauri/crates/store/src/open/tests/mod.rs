//! A file that is not ours, newer or broken is refused and stays as it is, byte for byte.

mod looking;
mod migrating;

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use tempfile::TempDir;

use super::peek::sidecar;
use super::*;
use crate::{AppData, Database, StoreError};

struct Place {
    folder: TempDir,
}

impl Place {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn app(&self) -> AppData {
        AppData::at(self.file("app"))
    }

    /// A database at rest.
    fn database(&self) -> PathBuf {
        let path = self.file("talks.dateline");
        Database::create(&path, &self.app()).unwrap().close().unwrap();
        path
    }

    /// The refusal of `path`, which must be the same afterwards, and alone.
    fn refusal(&self, path: &Path) -> OpenError {
        let before = fs::read(path).unwrap();
        let Err(StoreError::Open(error)) = Database::open(path, &self.app()).map(drop) else {
            panic!("{} was opened", path.display());
        };
        assert_eq!(fs::read(path).unwrap(), before, "{} was changed", path.display());
        for suffix in ["-wal", "-shm", "-journal"] {
            assert!(!sidecar(path, suffix).exists(), "{suffix} was left beside it");
        }
        assert!(!error.hint().is_empty());
        error
    }
}

#[test]
fn at_rest_a_database_is_one_file_that_opens_again() {
    let place = Place::new();
    let path = place.database();
    assert!(!sidecar(&path, "-wal").exists());
    let database = Database::open(&path, &place.app()).unwrap();
    assert_eq!(database.read_only(), None);
    database.close().unwrap();
    let header = fs::read(&path).unwrap();
    assert_eq!(&header[18..20], &[1, 1], "rollback journal mode, so that it can be mailed");
    assert_eq!(&header[68..72], b"DtLn");
}

#[test]
fn a_new_file_never_takes_the_place_of_another() {
    let place = Place::new();
    let path = place.file("report.txt");
    fs::write(&path, "precious").unwrap();
    assert!(matches!(create(&path), Err(OpenError::Exists(_))));
    assert_eq!(fs::read_to_string(&path).unwrap(), "precious");
}

#[test]
fn what_is_no_database_is_refused() {
    let place = Place::new();
    let refused = |path: &Path| open(path, |_| Ok(())).unwrap_err();
    assert!(matches!(refused(&place.file("nothing.dateline")), StoreError::Open(OpenError::Absent(_))));
    assert!(matches!(refused(place.folder.path()), StoreError::Open(OpenError::NotAFile(_))));
    for (name, content) in
        [("empty", ""), ("text", "Talks were held.\n"), ("magic", "SQLite format 3\0 and no more")]
    {
        let path = place.file(name);
        fs::write(&path, content).unwrap();
        assert!(matches!(place.refusal(&path), OpenError::Foreign(_) | OpenError::Damaged { .. }), "{name}");
    }
}

#[test]
fn another_programs_database_is_refused() {
    let place = Place::new();
    let path = place.file("places.sqlite");
    let connection = Connection::open(&path).unwrap();
    connection
        .execute_batch("CREATE TABLE moz_places (url TEXT); INSERT INTO moz_places VALUES ('a')")
        .unwrap();
    drop(connection);
    assert!(matches!(place.refusal(&path), OpenError::OtherProgram(_)));
}

#[test]
fn a_newer_format_is_refused() {
    let place = Place::new();
    let path = place.database();
    let connection = Connection::open(&path).unwrap();
    connection.pragma_update(None, "user_version", schema::newest() + 1).unwrap();
    drop(connection);
    assert!(matches!(place.refusal(&path), OpenError::Newer { format, known, .. } if format == known + 1));
}

#[test]
fn a_file_that_is_cut_off_is_refused() {
    let place = Place::new();
    let path = place.database();
    let whole = fs::read(&path).unwrap();
    for part in [1, 2, 3, 7] {
        fs::write(&path, &whole[..whole.len() * part / 8]).unwrap();
        assert!(matches!(place.refusal(&path), OpenError::Damaged { .. }), "{part} eighths");
    }
}

#[test]
fn quick_check_finds_a_scribbled_page() {
    let place = Place::new();
    let path = place.database();
    assert_eq!(quick_check(&path).unwrap(), None);
    let mut bytes = fs::read(&path).unwrap();
    // Somewhere behind the schema: the header of a leaf page.
    let page = bytes.len() / 2 / 4096 * 4096;
    bytes[page..page + 64].fill(0xA5);
    fs::write(&path, &bytes).unwrap();
    assert!(quick_check(&path).unwrap().is_some());
}

#[test]
fn a_log_left_by_a_crash_is_taken_in() {
    let place = Place::new();
    let path = place.database();
    let copy = place.file("after the crash.dateline");
    let mut database = Database::open(&path, &place.app()).unwrap();
    database.set_author("Ida Tarbell").unwrap();
    let label = crate::Label::new("tag.create", "new tag");
    let made = database
        .commit(&label, |edit| edit.create(dateline_core::Noun::Tag, &[("name", "Taiwan".into())]))
        .unwrap();
    // What a crash leaves: the file and its log, nobody having closed them.
    fs::copy(&path, &copy).unwrap();
    fs::copy(sidecar(&path, "-wal"), sidecar(&copy, "-wal")).unwrap();
    let recovered = Database::open(&copy, &place.app()).unwrap();
    assert!(recovered.record(made.value).unwrap().is_some());
}

#[test]
fn names_with_odd_characters_open() {
    let place = Place::new();
    let path = place.file("50 % sûr? #1 & ‘ça’ 台湾.dateline");
    Database::create(&path, &place.app()).unwrap().close().unwrap();
    Database::open(&path, &place.app()).unwrap().close().unwrap();
}

#[test]
fn a_copy_writes_as_another_replica() {
    let place = Place::new();
    let path = place.database();
    let copy = place.file("copy.dateline");
    fs::copy(&path, &copy).unwrap();
    let replica_after_an_edit = |path: &Path| -> Vec<u8> {
        let mut database = Database::open(path, &place.app()).unwrap();
        database.set_author("Ida Tarbell").unwrap();
        let label = crate::Label::new("tag.create", "new tag");
        let _ = database
            .commit(&label, |edit| edit.create(dateline_core::Noun::Tag, &[("name", "Taiwan".into())]))
            .unwrap();
        let last = "SELECT replica FROM change ORDER BY seq DESC LIMIT 1";
        let replica = database.connection.query_row(last, [], |row| row.get(0)).unwrap();
        database.close().unwrap();
        replica
    };
    let first = replica_after_an_edit(&path);
    assert_eq!(replica_after_an_edit(&path), first, "the same file goes on as the same replica");
    assert_ne!(replica_after_an_edit(&copy), first, "a copy does not");
}
