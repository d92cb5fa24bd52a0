//! Events written by the command line: added, edited, deleted, undone; by two at a time.

use std::thread;

use crate::kit::{Desk, words};

#[test]
fn an_event_is_added_edited_deleted_and_each_is_undone() {
    let desk = Desk::new();
    let file = desk.database();
    let path = file.to_str().expect("a plain path");
    desk.ok(words(&[
        "add",
        path,
        "--title",
        "Talks in Geneva",
        "--when",
        "early March 2022",
        "--kind",
        "talks",
        "--status",
        "planned",
        "--actor",
        "host=Switzerland",
        "--place",
        "Geneva",
        "--source",
        "Le Temps",
        "--tag",
        "Ukraine",
    ]));
    let event = desk.events(&file).remove(0);
    let id = event["id"].as_str().expect("an id").to_owned();
    assert_eq!(event["status"], "planned");

    desk.ok(words(&["edit", path, &id, "--when", "10 March 2022", "--status", "held"]));
    let edited = desk.events(&file).remove(0);
    assert_eq!((&edited["date"], &edited["status"]), (&"2022-03-10".into(), &"held".into()));

    desk.ok(words(&["delete", path, &id]));
    assert!(desk.events(&file).is_empty());
    for expected in [Some(&edited), Some(&event), None] {
        desk.ok(words(&["undo", path]));
        assert_eq!(desk.events(&file).first(), expected);
    }
    assert!(desk.refused(words(&["undo", path])).contains("nothing to undo"));
    for _ in 0..3 {
        desk.ok(words(&["redo", path]));
    }
    assert!(desk.events(&file).is_empty());
    desk.check(&file);
}

#[test]
fn two_writers_at_once_lose_nothing() {
    let desk = Desk::new();
    let file = desk.database();
    const EACH: usize = 15;
    thread::scope(|scope| {
        for writer in 0..2 {
            let (desk, file) = (&desk, &file);
            scope.spawn(move || {
                for number in 0..EACH {
                    let title = format!("Event {writer}.{number}");
                    desk.ok(["add".as_ref(), file.as_os_str(), "--title".as_ref(), title.as_ref()]);
                }
            });
        }
    });
    assert_eq!(desk.events(&file).len(), 2 * EACH);
    desk.check(&file);
}

#[test]
fn wrong_usage_is_told_from_refused_input() {
    let desk = Desk::new();
    assert_eq!(desk.run(["list"]).status.code(), Some(2));
    assert_eq!(desk.run(["fly"]).status.code(), Some(2));
    assert_eq!(desk.run(["--help"]).status.code(), Some(0));
}

#[test]
fn a_title_as_long_as_a_book_is_kept_whole_and_said_short() {
    let desk = Desk::new();
    let file = desk.database();
    let long = "Talks on the conference ".repeat(4_000);
    let path = file.to_str().expect("a plain path");
    let said = desk.ok(words(&["add", path, "--title", &long, "--when", "2022-01-07"]));
    assert!(said.len() < 300 && said.contains('…'), "{} bytes", said.len());
    let event = desk.events(&file).remove(0);
    assert_eq!(event["title"], long);
    let id = event["id"].as_str().expect("an id");
    for arguments in
        [&["edit", path, id, "--status", "held"][..], &["log", path], &["undo", path], &["delete", path, id]]
    {
        let said = desk.ok(words(arguments));
        assert!(said.len() < 1_000 && said.contains('…'), "{arguments:?} says {} bytes", said.len());
    }
    desk.ok(words(&["undo", path]));
    assert_eq!(desk.events(&file).remove(0)["title"], long);
    desk.check(&file);
}
