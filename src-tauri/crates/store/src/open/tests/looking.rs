//! Looking leaves a file as it is, and sees it as it is now.

use super::*;

/// The file and all that lies beside it.
fn all_around(path: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files: Vec<(PathBuf, Vec<u8>)> = fs::read_dir(path.parent().unwrap())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| (path.clone(), fs::read(path).unwrap()))
        .collect();
    files.sort();
    files
}

fn one_tag(database: &mut Database, name: &str) -> dateline_core::Id {
    database.set_author("Ida Tarbell").unwrap();
    let label = crate::Label::new("tag.create", "new tag");
    let made =
        database.commit(&label, |edit| edit.create(dateline_core::Noun::Tag, &[("name", name.into())]));
    made.unwrap().value
}

#[test]
fn looking_at_a_file_at_rest_leaves_it_as_it_is() {
    let place = Place::new();
    let path = place.database();
    let before = all_around(&path);
    let database = Database::look(&path, &AppData::at(place.file("looker"))).unwrap();
    assert_eq!(database.count(dateline_core::Noun::Kind).unwrap(), 17);
    assert_eq!(all_around(&path), before, "while it is looked at");
    database.close().unwrap();
    assert_eq!(all_around(&path), before);
    assert!(!place.file("looker").exists(), "nor is anything noted elsewhere");
}

#[test]
fn what_is_looked_at_is_not_edited() {
    let place = Place::new();
    let path = place.database();
    let mut database = Database::look(&path, &place.app()).unwrap();
    database.set_author("Ida Tarbell").unwrap();
    let label = crate::Label::new("tag.create", "new tag");
    let refused = database
        .commit(&label, |edit| edit.create(dateline_core::Noun::Tag, &[("name", "Taiwan".into())]))
        .map(drop);
    assert!(matches!(refused, Err(StoreError::ReadOnly(ReadOnly::Looking))));
    assert!(matches!(database.rebuild(), Err(StoreError::ReadOnly(_))));
    assert!(matches!(database.undo(), Err(StoreError::ReadOnly(_))));
}

#[test]
fn a_file_that_another_has_open_is_looked_at_as_it_is_now() {
    let place = Place::new();
    let path = place.database();
    let mut writer = Database::open(&path, &place.app()).unwrap();
    let tag = one_tag(&mut writer, "Taiwan");
    let before = all_around(&path);
    let look = Database::look(&path, &place.app()).unwrap();
    assert!(look.record(tag).unwrap().is_some(), "what lies in the log only is seen");
    let later = one_tag(&mut writer, "Okinawa");
    assert!(look.record(later).unwrap().is_some(), "and what comes meanwhile");
    look.close().unwrap();
    let names = |files: &[(PathBuf, Vec<u8>)]| files.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
    assert_eq!(names(&all_around(&path)), names(&before), "the writer keeps its sidecars");
    assert!(all_around(&path).iter().any(|file| *file == before[0]), "the file itself is untouched");
    writer.close().unwrap();
    assert_eq!(all_around(&path).len(), 1, "at rest it is one file");
}

#[test]
fn who_looks_last_leaves_one_file() {
    let place = Place::new();
    let path = place.database();
    let mut writer = Database::open(&path, &place.app()).unwrap();
    let tag = one_tag(&mut writer, "Taiwan");
    let look = Database::look(&path, &place.app()).unwrap();
    writer.close().unwrap();
    look.close().unwrap();
    assert_eq!(all_around(&path).len(), 1);
    let again = Database::look(&path, &place.app()).unwrap();
    assert!(again.record(tag).unwrap().is_some());
}

#[test]
fn looking_takes_in_a_log_left_by_a_crash() {
    let place = Place::new();
    let path = place.database();
    let mut writer = Database::open(&path, &place.app()).unwrap();
    let tag = one_tag(&mut writer, "Taiwan");
    fs::create_dir(place.file("crash")).unwrap();
    let copy = place.file("crash").join("copy.dateline");
    fs::copy(&path, &copy).unwrap();
    fs::copy(sidecar(&path, "-wal"), sidecar(&copy, "-wal")).unwrap();
    let look = Database::look(&copy, &place.app()).unwrap();
    assert!(look.record(tag).unwrap().is_some());
    look.close().unwrap();
    assert_eq!(all_around(&copy).len(), 1);
    // A copy that was made without its log, while the file was open: it says that it has one.
    fs::copy(&path, &copy).unwrap();
    let before = all_around(&copy);
    Database::look(&copy, &place.app()).unwrap().close().unwrap();
    assert_eq!(all_around(&copy), before);
}

#[test]
fn looking_takes_back_an_import_that_a_crash_cut_off() {
    let place = Place::new();
    let path = place.database();
    let connection = Connection::open(&path).unwrap();
    // Enough to reach the file before the end of the transaction.
    connection
        .execute_batch(
            "PRAGMA cache_size = 10; BEGIN; UPDATE kind SET name = 'spoilt'; CREATE TABLE filler (x);
             INSERT INTO filler SELECT randomblob(900) FROM pragma_function_list LIMIT 300;",
        )
        .unwrap();
    fs::create_dir(place.file("crash")).unwrap();
    let copy = place.file("crash").join("copy.dateline");
    fs::copy(&path, &copy).unwrap();
    fs::copy(sidecar(&path, "-journal"), sidecar(&copy, "-journal")).unwrap();
    drop(connection);
    assert_ne!(fs::read(&copy).unwrap(), fs::read(&path).unwrap(), "the write is cut off in the middle");
    let look = Database::look(&copy, &place.app()).unwrap();
    let kinds = look.records(dateline_core::Noun::Kind).unwrap();
    assert!(kinds.iter().all(|kind| kind.title() != "spoilt"));
    look.close().unwrap();
    assert_eq!(fs::read(&copy).unwrap(), fs::read(&path).unwrap());
    assert_eq!(all_around(&copy).len(), 1);
}

#[test]
fn what_cannot_be_looked_at_is_refused_for_the_same_reason() {
    let place = Place::new();
    let whole = fs::read(place.database()).unwrap();
    let other = place.file("places.sqlite");
    Connection::open(&other).unwrap().execute_batch("CREATE TABLE moz_places (url TEXT)").unwrap();
    let newer = place.file("newer.dateline");
    fs::write(&newer, &whole).unwrap();
    Connection::open(&newer).unwrap().pragma_update(None, "user_version", 4711).unwrap();
    for (name, content) in
        [("empty", &whole[..0]), ("text", b"Talks were held.\n"), ("cut", &whole[..whole.len() / 2])]
    {
        fs::write(place.file(name), content).unwrap();
    }
    for name in ["empty", "text", "cut", "places.sqlite", "newer.dateline", "absent", "."] {
        let path = place.file(name);
        let looked = Database::look(&path, &place.app()).map(drop).unwrap_err();
        let opened = Database::open(&path, &place.app()).map(drop).unwrap_err();
        assert_eq!((looked.code(), looked.to_string()), (opened.code(), opened.to_string()));
        assert!(!sidecar(&path, "-wal").exists() && !sidecar(&path, "-shm").exists(), "{name}");
    }
}
