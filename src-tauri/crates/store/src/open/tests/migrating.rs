//! A file of an older format. The fixture was made by a Dateline that knew format 1 only: the sample with a few edits and
//! an undo.

use dateline_core::model::{DATABASE, Noun};
use dateline_core::query::Query;

use super::*;
use crate::testing::{assert_sound, dump, label};

impl Place {
    /// The fixture, at rest.
    fn old(&self) -> PathBuf {
        let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/format-1.dateline");
        let path = self.file("old.dateline");
        fs::copy(fixture, &path).unwrap();
        path
    }
}

fn format(path: &Path) -> i64 {
    unlocked(path).unwrap().pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
}

/// What there is to see, without the record that an older format has not.
fn seen(database: &Database) -> String {
    dump(database).lines().filter(|line| !line.starts_with("database ")).collect::<Vec<_>>().join("\n")
}

#[test]
fn looking_at_an_old_file_leaves_every_byte_of_it() {
    let place = Place::new();
    let path = place.old();
    let before = fs::read(&path).unwrap();
    let database = Database::look(&path, &place.app()).unwrap();
    assert_eq!(database.count(Noun::Event).unwrap(), 16);
    assert_eq!(database.settings().unwrap(), crate::Settings::default());
    let fields = database.records(Noun::Field).unwrap();
    assert_eq!((fields.len(), fields[0].text("options")), (1, None));
    let query = Query::parse("archive").unwrap();
    assert_eq!(database.find(&query, crate::Sort::default(), 0, 9).unwrap().total, 1);
    let event = database.find(&query, crate::Sort::default(), 0, 9).unwrap().rows[0].id;
    assert_eq!(database.history(event).unwrap().last().unwrap().reason.as_deref(), Some("a letter"));
    assert_sound(&database);
    database.close().unwrap();
    assert_eq!(fs::read(&path).unwrap(), before);
    assert!(!sidecar(&path, "-wal").exists());
    assert!(!place.file("app").join("snapshots").exists(), "nothing was migrated, so nothing was kept");
}

#[test]
fn an_old_file_is_put_away_as_it_is_and_then_brought_to_the_newest_format() {
    let place = Place::new();
    let path = place.old();
    let shown = {
        let old = Database::look(&path, &place.app()).unwrap();
        let shown = seen(&old);
        old.close().unwrap();
        shown
    };
    let mut database = Database::open(&path, &place.app()).unwrap();
    assert_eq!(seen(&database), shown, "nothing that was there is another");
    assert_sound(&database);
    let kept = database.snapshots().unwrap();
    assert_eq!((kept.len(), kept[0].occasion.as_str()), (1, "migration"));
    assert_eq!(format(&kept[0].path), 1);
    assert!(kept[0].is_sound());

    database.set_author("Ida Tarbell").unwrap();
    database.commit(&label("title"), |edit| edit.set(DATABASE, "title", "Two plus two")).unwrap();
    assert_eq!(database.settings().unwrap().title.as_deref(), Some("Two plus two"));
    database.close().unwrap();
    assert_eq!(format(&path), schema::newest());

    let mut again = Database::open(&path, &place.app()).unwrap();
    assert_eq!(again.snapshots().unwrap().len(), 1, "it is migrated once");
    again.set_author("Ida Tarbell").unwrap();
    again.go_back(&kept[0]).unwrap();
    assert_eq!(seen(&again), shown, "the snapshot is brought to the newest format too");
    assert_eq!(again.settings().unwrap(), crate::Settings::default());
    again.commit(&label("title"), |edit| edit.set(DATABASE, "title", "Three")).unwrap();
    assert_sound(&again);
}

#[test]
fn what_cannot_be_put_away_is_not_migrated() {
    let place = Place::new();
    let path = place.old();
    fs::create_dir_all(place.file("app")).unwrap();
    fs::write(place.file("app").join("snapshots"), "in the way").unwrap();
    assert!(matches!(Database::open(&path, &place.app()).map(drop), Err(StoreError::Snapshot(_))));
    assert_eq!(format(&path), 1);
    assert!(!sidecar(&path, "-wal").exists());
    Database::look(&path, &place.app()).unwrap().close().unwrap();
}

#[test]
fn a_write_protected_old_file_is_read_as_it_is() {
    let place = Place::new();
    let path = place.old();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    let before = fs::read(&path).unwrap();
    // Whoever may do everything may write it all the same: then it is migrated, as any file.
    let database = Database::look(&path, &place.app()).unwrap();
    assert_eq!(database.count(Noun::Event).unwrap(), 16);
    database.close().unwrap();
    assert_eq!(fs::read(&path).unwrap(), before);
}
