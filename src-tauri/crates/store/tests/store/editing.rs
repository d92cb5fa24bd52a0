//! Editing through the one door.

#![expect(clippy::unwrap_used, reason = "helpers of tests are not recognised as tests")]

use dateline_core::model::{Noun, Value};
use dateline_core::{Date, Id};
use dateline_store::{AppData, Database, StoreError};

use crate::common::{Desk, label};

fn talks(db: &mut Database, date: &str) -> Id {
    let date = Date::from_stored(date).unwrap();
    db.commit(&label("a test"), |edit| {
        edit.create(Noun::Event, &[("title", "Talks".into()), ("date", date.into())])
    })
    .unwrap()
    .value
}

#[test]
fn what_is_written_is_read_and_survives_closing() {
    let Desk { folder, mut db } = Desk::new();
    let event = talks(&mut db, "2022-01-07");
    db.commit(&label("a test"), |edit| edit.set(event, "status", "expected")).unwrap();
    let before = db.record(event).unwrap().unwrap();
    assert_eq!(before.text("status"), Some("expected"));
    assert_eq!(before.title(), "Talks");
    let version = db.version().unwrap();
    db.close().unwrap();
    let db =
        Database::open(&folder.path().join("a.dateline"), &AppData::at(folder.path().join("app"))).unwrap();
    assert_eq!(db.record(event).unwrap().unwrap(), before);
    assert_eq!(db.version().unwrap(), version);
    assert_eq!(db.read_only(), None);
}

#[test]
fn an_equal_value_is_no_change() {
    let Desk { folder: _folder, mut db } = Desk::new();
    let event = talks(&mut db, "2022-01-07");
    let version = db.version().unwrap();
    let done = db.commit(&label("a test"), |edit| edit.set(event, "title", "Talks")).unwrap();
    assert_eq!((done.change, done.value, db.version().unwrap()), (None, false, version));
}

#[test]
fn a_refused_edit_leaves_nothing_behind() {
    let Desk { folder: _folder, mut db } = Desk::new();
    let event = talks(&mut db, "2022-01-07");
    let version = db.version().unwrap();
    let refused = db.commit(&label("a test"), |edit| {
        edit.set(event, "title", "Other")?;
        edit.set(event, "kind", Id::new())
    });
    assert!(matches!(refused, Err(StoreError::NoRecord { noun: Some(Noun::Kind), .. })));
    assert_eq!(db.record(event).unwrap().unwrap().title(), "Talks");
    assert_eq!(db.version().unwrap(), version);

    let mut refuse = |noun: Noun, values: &[(&str, Value)]| {
        db.commit(&label("a test"), |edit| edit.create(noun, values)).unwrap_err().code()
    };
    assert_eq!(refuse(Noun::Event, &[]), "value");
    assert_eq!(refuse(Noun::Event, &[("title", "x".into()), ("colour", "red".into())]), "no_field");
    assert_eq!(refuse(Noun::Note, &[("body", "x".into()), ("subject", Id::new().into())]), "no_record");
}

#[test]
fn nobody_edits_without_a_name_and_a_first_edit_enters_the_name() {
    let folder = tempfile::tempdir().unwrap();
    let app = AppData::at(folder.path().join("app"));
    let mut db = Database::create(&folder.path().join("a.dateline"), &app).unwrap();
    let make = |db: &mut Database| {
        db.commit(&label("a test"), |edit| edit.create(Noun::Tag, &[("name", "x".into())]))
    };
    assert!(matches!(make(&mut db), Err(StoreError::NoAuthor)));
    db.set_author("Nellie Bly").unwrap();
    let _ = make(&mut db).unwrap();
    let _ = make(&mut db).unwrap();
    let people = db.records(Noun::Person).unwrap();
    assert_eq!(people.iter().map(|person| person.title()).collect::<Vec<_>>(), ["Nellie Bly"]);
}

#[test]
fn deleting_hides_and_restoring_brings_back() {
    let Desk { folder: _folder, mut db } = Desk::new();
    let event = talks(&mut db, "2022-01-07");
    let before = db.record(event).unwrap().unwrap();
    let _ = db.commit(&label("a test"), |edit| edit.delete(event)).unwrap();
    assert!(db.record(event).unwrap().unwrap().deleted);
    assert_eq!(db.count(Noun::Event).unwrap(), 0);
    let refused = db.commit(&label("a test"), |edit| edit.set(event, "title", "x"));
    assert!(matches!(refused, Err(StoreError::Deleted(title)) if title == "Talks"));
    let _ = db.commit(&label("a test"), |edit| edit.restore(event)).unwrap();
    assert_eq!(db.record(event).unwrap().unwrap(), before);
    let _ = db.commit(&label("a test"), |edit| edit.set(event, "title", "Later")).unwrap();
    let _ = db.commit(&label("a test"), |edit| edit.delete(event)).unwrap();
    assert!(db.record(event).unwrap().unwrap().deleted);
}
