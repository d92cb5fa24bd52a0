//! A file that an older Dateline made: looked at as it is, and brought to the newest format when it is edited.

use std::fs;

use crate::kit::{Desk, fixture, words};

#[test]
fn an_old_file_is_looked_at_as_it_is_and_kept_before_it_is_edited() {
    let desk = Desk::new();
    let old = fs::read(fixture("format-1.dateline")).expect("the fixture");
    let file = desk.file("old.dateline", &old);
    let path = file.to_str().expect("a plain path");
    assert_eq!(desk.json(words(&["info", path]))["events"], 16);
    desk.ok(words(&["list", path]));
    desk.ok(words(&["export", path, "--format", "json", "-o", "-"]));
    desk.ok(words(&["log", path]));
    desk.check(&file);
    assert_eq!(fs::read(&file).expect("the file"), old, "looking changes nothing");

    desk.ok(words(&["edit", path, "Closing of the archive", "--status", "planned", "--reason", "a letter"]));
    assert_ne!(fs::read(&file).expect("the file"), old);
    assert_eq!(desk.json(words(&["info", path]))["events"], 16);
    desk.check(&file);
    let kept = fs::read_dir(desk.at("app data").join("snapshots"))
        .expect("snapshots")
        .flat_map(|database| fs::read_dir(database.expect("a folder").path()).expect("its snapshots"))
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.to_string_lossy().ends_with("-migration.dateline"))
        .count();
    assert_eq!(kept, 1);
}
