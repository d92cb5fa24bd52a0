//! The window is not trusted with more than it needs.

use std::fs;
use std::path::Path;

use dateline_api::{COMMANDS, ErrorCode};
use serde_json::json;

use crate::stage::Stage;

#[test]
fn links_open_only_over_https() {
    let stage = Stage::empty();
    stage.call("open_link", json!({ "url": "https://www.reuters.com/world/" }));
    for url in [
        "http://example.org/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "smb://host/share",
        "https://user@evil.example/",
    ] {
        let error = stage.refused("open_link", json!({ "url": url }));
        assert_eq!(error.code, ErrorCode::BadLink, "{url}");
    }
    assert_eq!(*stage.host.links.lock().unwrap(), ["https://www.reuters.com/world/"]);
}

#[test]
fn unknown_commands_and_wrong_arguments_are_refused() {
    let stage = Stage::with_file();
    assert_eq!(stage.refused("format_disk", json!({})).code, ErrorCode::UnknownCommand);
    for (command, args) in [
        ("event", json!({})),
        ("event", json!({ "id": 5 })),
        ("event", json!({ "id": "x", "path": "/etc/passwd" })),
        ("suggest", json!({ "noun": "table", "text": "", "limit": 5 })),
        ("events", json!({ "query": "", "limit": -1 })),
        ("scene", json!({ "from": "yesterday", "to": 0, "width": 100, "height": 100 })),
        ("apply", json!({ "operations": [{ "drop": { "id": "x" } }] })),
    ] {
        assert_eq!(stage.refused(command, args.clone()).code, ErrorCode::BadArguments, "{command} {args}");
    }
}

#[test]
fn a_name_is_needed_before_the_first_edit_and_must_be_one() {
    let stage = Stage::empty();
    stage.pick("talks.dateline");
    stage.call("file_new", json!({ "sample": false }));
    let create = json!({ "operations": [{ "create": { "noun": "event", "values": { "title": "Talks" } } }] });
    assert_eq!(stage.refused("apply", create.clone()).code, ErrorCode::NoAuthor);
    for name in ["", "   ", "a\u{7}b"] {
        assert_eq!(stage.refused("set_author", json!({ "name": name })).field.as_deref(), Some("name"));
    }
    assert_eq!(stage.call("set_author", json!({ "name": "  Nellie   Bly " }))["author"], "Nellie Bly");
    stage.call("apply", create);
}

#[test]
fn the_window_opens_and_closes_when_it_says_that_it_is_ready_to() {
    let stage = Stage::empty();
    stage.call("window_ready", json!({}));
    stage.call("window_close", json!({}));
    assert_eq!(*stage.host.window.lock().unwrap(), ["shown", "closed"]);
}

#[test]
fn no_look_is_too_large_to_write_at_each_change() {
    let stage = Stage::empty();
    let error = stage.refused("set_preferences", json!({ "look": "x".repeat(100_000) }));
    assert_eq!(error.code, ErrorCode::BadArguments);
}

/// Every command of the list is called by a test of this program.
#[test]
fn every_command_is_tried() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/commands");
    let files = fs::read_dir(folder).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    let tests: String = files.collect();
    for command in COMMANDS {
        assert!(tests.contains(&format!("\"{command}\"")), "no test calls {command}");
    }
}
