//! Snapshots: what they hold, going back to one, and having a damaged file back from one.

use std::fs;
use std::path::{Path, PathBuf};

use dateline_core::model::Noun;
use dateline_store::{AppData, Database, ReadOnly, StoreError, recover, rescue};

use crate::common::{Desk, assert_sound, event, titles};

/// A desk with one event in a snapshot and another that came later.
fn desk() -> (Desk, AppData, PathBuf) {
    let mut desk = Desk::new();
    event(&mut desk.db, "Talks", "2022-01-07");
    desk.db.snapshot("daily").unwrap();
    event(&mut desk.db, "Pact", "2022-01-06");
    let app = AppData::at(desk.folder.path().join("app"));
    let path = desk.db.path().to_owned();
    (desk, app, path)
}

/// The names of the files in a folder that are not the app's.
fn beside(path: &Path) -> Vec<String> {
    let entries = fs::read_dir(path.parent().unwrap()).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.filter(|name| name != "app").collect();
    names.sort();
    names
}

#[test]
fn a_snapshot_tells_what_it_holds_and_of_which_file_it_is() {
    let (desk, app, path) = desk();
    let kept = &desk.db.snapshots().unwrap()[0];
    assert_eq!((kept.occasion.as_str(), kept.of.as_deref()), ("daily", Some(path.as_path())));
    let about = kept.about(&app).unwrap();
    assert_eq!(about.events, 1);
    assert_eq!(about.bytes, fs::metadata(&kept.path).unwrap().len());
    let last = about.last.unwrap();
    assert_eq!((last.person.as_str(), last.at), ("Ida Tarbell", desk.db.log(9, None).unwrap()[1].at.clone()));
}

#[test]
fn a_snapshot_taken_of_a_copy_is_told_apart() {
    let (desk, app, _) = desk();
    let copy = desk.folder.path().join("b.dateline");
    desk.db.save_copy(&copy).unwrap();
    Database::open(&copy, &app).unwrap().snapshot("daily").unwrap();
    let of: Vec<_> = desk.db.snapshots().unwrap().into_iter().map(|kept| kept.of).collect();
    assert_eq!(of, [Some(copy), Some(desk.db.path().to_owned())]);
}

#[test]
fn going_back_keeps_what_was_and_can_itself_be_gone_back_on() {
    let (mut desk, app, path) = desk();
    let daily = desk.db.snapshots().unwrap().remove(0);
    let kept = desk.db.go_back(&daily).unwrap();
    assert_eq!(titles(&desk.db, ""), ["Talks"]);
    assert_sound(&desk.db);
    assert_eq!(kept.about(&app).unwrap().events, 2);
    assert_eq!(desk.db.snapshots().unwrap(), [kept.clone(), daily]);

    // The past is the log of the snapshot, and goes on from there.
    event(&mut desk.db, "Statement", "2022-01-08");
    assert_eq!(titles(&desk.db, ""), ["Talks", "Statement"]);
    assert_sound(&desk.db);

    desk.db.go_back(&kept).unwrap();
    assert_eq!(titles(&desk.db, ""), ["Pact", "Talks"]);
    desk.db.undo().unwrap();
    assert_eq!(titles(&desk.db, ""), ["Talks"], "undo reaches what the snapshot's log says");
    desk.db.close().unwrap();
    assert_eq!(beside(&path), ["a.dateline"], "a file at rest is one file");
}

#[test]
fn a_second_connection_sees_that_the_file_went_back() {
    let (mut desk, ..) = desk();
    let other = desk.again("Nellie Bly");
    assert_eq!(titles(&other, ""), ["Pact", "Talks"]);
    let daily = desk.db.snapshots().unwrap().remove(0);
    desk.db.go_back(&daily).unwrap();
    assert_eq!(titles(&other, ""), ["Talks"]);
}

#[test]
fn thinning_never_takes_the_snapshot_that_is_gone_back_to() {
    let (mut desk, ..) = desk();
    let oldest = desk.db.snapshots().unwrap().remove(0);
    for _ in 0..14 {
        desk.db.snapshot("import").unwrap();
    }
    // More than a dozen of today: the oldest was thinned, so take the oldest that is left.
    assert!(!oldest.path.exists());
    let oldest = desk.db.snapshots().unwrap().pop().unwrap();
    desk.db.go_back(&oldest).unwrap();
    assert!(oldest.path.exists());
}

#[test]
fn a_snapshot_of_another_database_or_a_spoilt_one_is_not_gone_back_to() {
    let (mut desk, _, path) = desk();
    let (foreign, ..) = {
        let (other, app, _) = self::desk();
        (other.db.snapshots().unwrap().remove(0), other, app)
    };
    let mine = desk.db.snapshots().unwrap().remove(0);
    // The other desk's folder is gone with it; its bytes take the place of a snapshot of ours.
    assert!(matches!(desk.db.go_back(&foreign), Err(StoreError::Open(_))));
    fs::write(&mine.path, b"no database").unwrap();
    assert!(desk.db.go_back(&mine).is_err());
    assert_eq!(titles(&desk.db, ""), ["Pact", "Talks"]);
    assert_eq!(desk.db.snapshots().unwrap().len(), 1, "nothing was put away for it");
    assert_sound(&desk.db);
    desk.db.close().unwrap();
    assert_eq!(beside(&path), ["a.dateline"]);
}

/// Scribbles over the middle of the first page, as a failing disk does.
fn scribble(path: &Path) -> Vec<u8> {
    let mut bytes = fs::read(path).unwrap();
    bytes[100..600].fill(0xa5);
    fs::write(path, &bytes).unwrap();
    bytes
}

#[test]
fn a_damaged_file_is_put_aside_whole_and_the_newest_good_snapshot_takes_its_place() {
    let (mut desk, app, path) = desk();
    let good = desk.db.snapshots().unwrap().remove(0);
    // A newer one is spoilt, and so no good.
    let spoilt = desk.db.snapshot("import").unwrap();
    event(&mut desk.db, "Statement", "2022-01-08");
    desk.db.close().unwrap();
    scribble(&spoilt.path);
    let damaged = scribble(&path);
    assert!(matches!(Database::open(&path, &app), Err(StoreError::Open(_))));

    let found = rescue(&path, &app).unwrap().unwrap();
    assert_eq!(found.snapshot, good);
    assert!(found.written.unwrap() >= good.taken - chrono::TimeDelta::seconds(2));

    let recovered = recover(&path, &app).unwrap();
    assert_eq!(recovered.snapshot, good);
    assert_eq!(fs::read(&recovered.aside).unwrap(), damaged, "byte for byte");
    let name = recovered.aside.file_name().unwrap().to_str().unwrap();
    assert!(name.starts_with("a.dateline.corrupt-2"), "{name}");
    assert_eq!(beside(&path), ["a.dateline", name]);
    assert!(good.path.exists(), "the snapshot itself stays");

    let mut db = Database::open(&path, &app).unwrap();
    db.set_author("Ida Tarbell").unwrap();
    assert_eq!((titles(&db, ""), db.read_only()), (vec!["Talks".to_owned()], None));
    event(&mut db, "Again", "2022-01-09");
    assert_sound(&db);
}

#[test]
fn what_sqlite_left_beside_a_damaged_file_goes_aside_with_it() {
    let (desk, app, path) = desk();
    desk.db.close().unwrap();
    scribble(&path);
    fs::write(desk.folder.path().join("a.dateline-wal"), b"frames of the old file").unwrap();
    let recovered = recover(&path, &app).unwrap();
    let name = recovered.aside.file_name().unwrap().to_str().unwrap().to_owned();
    assert!(
        !beside(&path).contains(&"a.dateline-wal".to_owned()),
        "the old log must not be replayed into the new file"
    );
    let log = recovered.aside.with_file_name(format!("{name}-wal"));
    assert_eq!(fs::read(log).unwrap(), b"frames of the old file");
    assert_eq!(Database::open(&path, &app).unwrap().count(Noun::Event).unwrap(), 1);
}

#[test]
fn a_file_emptied_by_a_power_cut_is_known_by_its_place() {
    let (desk, app, path) = desk();
    desk.db.close().unwrap();
    fs::write(&path, b"").unwrap();
    assert_eq!(rescue(&path, &app).unwrap().unwrap().snapshot.occasion, "daily");
    recover(&path, &app).unwrap();
    assert_eq!(Database::open(&path, &app).unwrap().count(Noun::Event).unwrap(), 1);
}

#[test]
fn a_whole_file_is_not_replaced() {
    let (desk, app, path) = desk();
    desk.db.close().unwrap();
    let before = fs::read(&path).unwrap();
    assert!(rescue(&path, &app).unwrap().is_none(), "nothing is offered for it");
    assert!(matches!(recover(&path, &app), Err(StoreError::Snapshot(_))));
    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(beside(&path), ["a.dateline"]);
}

#[test]
fn nothing_is_offered_for_a_file_that_was_never_ours() {
    let (desk, app, _) = desk();
    let letter = desk.folder.path().join("letter.dateline");
    fs::write(&letter, b"Dear Sir").unwrap();
    assert!(rescue(&letter, &app).unwrap().is_none());
    assert!(recover(&letter, &app).is_err());
    assert_eq!(fs::read(&letter).unwrap(), b"Dear Sir");
}

#[test]
fn a_read_only_database_does_not_go_back() {
    let (desk, app, path) = desk();
    let daily = desk.db.snapshots().unwrap().remove(0);
    desk.db.close().unwrap();
    let mut looking = Database::look(&path, &app).unwrap();
    assert!(matches!(looking.go_back(&daily), Err(StoreError::ReadOnly(ReadOnly::Looking))));
    assert_eq!(looking.snapshots().unwrap().len(), 1);
}

#[test]
fn a_file_that_was_taken_away_while_open_is_not_written_to_as_if_it_were_there() {
    let (mut desk, _, path) = desk();
    fs::remove_file(&path).unwrap();
    let made = desk.db.commit(&crate::common::label("a test"), |edit| {
        edit.create(Noun::Event, &[("title", "Lost".into())])
    });
    assert!(matches!(made, Err(StoreError::Gone(_))), "{made:?}");
    let copy = desk.folder.path().join("saved.dateline");
    desk.db.save_copy(&copy).unwrap();
    let app = AppData::at(desk.folder.path().join("app"));
    assert_eq!(
        titles(&Database::open(&copy, &app).unwrap(), ""),
        ["Pact", "Talks"],
        "what was there can be saved"
    );
}
