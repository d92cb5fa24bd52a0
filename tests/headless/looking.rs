//! Commands that only look leave the file as it is, byte for byte, and nothing beside it.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::kit::{Desk, fixture};

/// A folder's files: their names, bytes and times of change.
fn folder(path: &Path) -> Vec<(PathBuf, Vec<u8>, SystemTime)> {
    let mut files: Vec<_> = fs::read_dir(path)
        .expect("the folder")
        .map(|entry| {
            let path = entry.expect("an entry").path();
            let changed = path.metadata().and_then(|about| about.modified()).expect("its time");
            (path.clone(), fs::read(&path).expect("the file"), changed)
        })
        .collect();
    files.sort();
    files
}

#[test]
fn what_only_looks_leaves_the_file_and_its_folder_as_they_are() {
    let desk = Desk::new();
    let sample = desk.sample();
    let place = desk.at("case");
    fs::create_dir(&place).expect("a folder");
    let file = place.join("case.dateline");
    fs::copy(&sample, &file).expect("a copy");
    let file = file.to_str().expect("a plain path");
    let table = fixture("us-travels.csv");
    let table = table.to_str().expect("a plain path");
    let before = folder(&place);
    let out = |name: &str| desk.at(name).to_str().expect("a plain path").to_owned();
    let looks: &[&[&str]] = &[
        &["info", file],
        &["list", file],
        &["list", file, "two-plus-two", "kind:talks"],
        &["findings", file],
        &["check", file],
        &["log", file],
        &["export", file, "-o", &out("out.csv")],
        &["export", file, "-o", &out("out.json")],
        &["export", file, "-o", &out("out.svg")],
        &["import", file, table, "--map", "title={name}", "--dry-run"],
    ];
    for look in looks {
        desk.ok(*look);
        assert!(folder(&place) == before, "{look:?} left something");
    }
    assert_eq!(desk.json(["info", file])["read_only"], serde_json::Value::Null, "it could be edited");
}

#[test]
fn a_file_that_is_being_written_can_be_looked_at() {
    use std::io::{BufRead, BufReader, Write};
    use std::process::Stdio;

    let desk = Desk::new();
    let file = desk.database();
    let mut writer = desk
        .command()
        .args(["add".as_ref(), file.as_os_str(), "--from".as_ref(), "-".as_ref()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut drafts = writer.stdin.take().expect("its input");
    let mut acks = BufReader::new(writer.stdout.take().expect("its output")).lines();
    for number in 1..=3 {
        writeln!(drafts, "{{\"title\": \"Event {number}\", \"when\": \"2022-01-07\"}}").expect("it reads");
        acks.next().expect("an answer").expect("a line");
        assert_eq!(desk.events(&file).len(), number, "each look sees what was written before it");
        assert!(file.with_extension("dateline-wal").exists(), "the writer has it open");
    }
    drop(drafts);
    assert!(writer.wait().expect("it ends").success());
    assert!(!file.with_extension("dateline-wal").exists(), "at rest it is one file");
    assert_eq!(desk.events(&file).len(), 3);
}
