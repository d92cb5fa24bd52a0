//! New, open, recent, dropped, copy, close; what is kept between starts.

use serde_json::json;

use crate::stage::{Stage, bytes};
use dateline_api::ErrorCode;

#[test]
fn a_new_file_is_open_and_shown_by_name_only() {
    let stage = Stage::with_file();
    let session = stage.call("session", json!({}));
    assert_eq!(session["file"]["name"], "talks.dateline");
    assert_eq!(session["author"], "Ida Tarbell");
    assert_eq!(
        (&session["events"], &session["sample"], &session["read_only"]),
        (&json!(0), &json!(false), &json!(null))
    );
    let folder = stage.folder.path();
    assert_eq!(session["file"]["folder"], folder.file_name().unwrap().to_str().unwrap());
    assert!(!session.to_string().contains(folder.to_str().unwrap()), "a path reached the window: {session}");
    assert_eq!(*stage.host.title.lock().unwrap(), "talks – Dateline");
}

#[test]
fn names_without_an_ending_get_one() {
    let stage = Stage::empty();
    stage.pick("pacts");
    stage.call("file_new", json!({ "sample": false }));
    assert!(stage.path("pacts.dateline").exists());
}

#[test]
fn thinking_better_of_a_dialog_changes_nothing() {
    let stage = Stage::with_file();
    for (command, args) in [("file_new", json!({ "sample": false })), ("file_open", json!({}))] {
        let outcome = stage.call(command, args);
        assert_eq!(outcome["opened"], false, "{command}");
        assert_eq!(outcome["session"]["file"]["name"], "talks.dateline", "{command}");
    }
    assert_eq!(stage.call("file_save_copy", json!({}))["saved"], json!(null));
    assert_eq!(stage.call("import_pick", json!({}))["table"], json!(null));
}

#[test]
fn a_file_that_is_there_is_never_overwritten() {
    let stage = Stage::with_file();
    stage.event("Talks", "2022-01-07");
    stage.pick("talks.dateline");
    assert_eq!(stage.refused("file_new", json!({ "sample": false })).code, ErrorCode::FileExists);
    stage.pick("talks.dateline");
    let error = stage.refused("file_save_copy", json!({}));
    assert_eq!((error.code, error.hint.unwrap().contains("another name")), (ErrorCode::FileExists, true));
    assert_eq!(stage.call("session", json!({}))["events"], 1);
}

#[test]
fn opening_another_file_closes_this_one_and_remembers_both() {
    let stage = Stage::with_file();
    stage.event("Talks", "2022-01-07");
    stage.pick("pacts.dateline");
    stage.call("file_new", json!({ "sample": false }));
    assert!(!stage.path("talks.dateline-wal").exists(), "a file at rest is one file");
    let recent = stage.call("recent_files", json!({}));
    assert_eq!(recent[0]["missing"], false);
    assert_eq!(
        (&recent[0]["name"], &recent[1]["name"]),
        (&json!("pacts.dateline"), &json!("talks.dateline"))
    );
    assert!(!recent.to_string().contains(stage.folder.path().to_str().unwrap()));

    let outcome = stage.call("file_open_recent", json!({ "handle": recent[1]["handle"] }));
    assert_eq!(outcome["session"]["file"]["name"], "talks.dateline");
    assert_eq!(outcome["session"]["undo"], "new event “Talks”", "undo outlasts closing");
    assert_eq!(stage.heard("file").len(), 3);
}

#[test]
fn a_recent_file_that_is_gone_is_shown_as_such_until_it_is_forgotten() {
    let stage = Stage::with_file();
    let handle = stage.call("recent_files", json!({}))[0]["handle"].clone();
    stage.call("file_close", json!({}));
    std::fs::remove_file(stage.path("talks.dateline")).unwrap();
    assert_eq!(stage.refused("file_open_recent", json!({ "handle": handle })).code, ErrorCode::FileAbsent);
    let recent = stage.call("recent_files", json!({}));
    assert_eq!((&recent[0]["name"], &recent[0]["missing"]), (&json!("talks.dateline"), &json!(true)));
    assert_eq!(stage.call("recent_forget", json!({ "handle": handle })), json!([]));
    assert_eq!(stage.call("recent_files", json!({})), json!([]), "it stays forgotten");
    assert_eq!(stage.refused("file_open_recent", json!({ "handle": handle })).code, ErrorCode::NoHandle);
}

#[test]
fn a_dropped_file_goes_through_the_same_gate() {
    let stage = Stage::with_file();
    std::fs::write(stage.path("letter.txt"), "Dear Sir").unwrap();
    let offered = stage.app.offer(&stage.path("letter.txt"));
    assert_eq!(offered.name, "letter.txt");
    let error = stage.refused("file_open_dropped", json!({ "handle": offered.handle }));
    assert_eq!(error.code, ErrorCode::FileForeign);
    assert_eq!(bytes(&stage.path("letter.txt")), b"Dear Sir");
    assert_eq!(
        stage.call("session", json!({}))["file"]["name"],
        "talks.dateline",
        "the open file stays open"
    );
    let path = stage.path("letter.txt").to_str().unwrap().to_owned();
    assert_eq!(stage.refused("file_open_dropped", json!({ "handle": path })).code, ErrorCode::NoHandle);
}

#[test]
fn a_copy_is_a_file_of_its_own() {
    let stage = Stage::with_file();
    stage.event("Talks", "2022-01-07");
    stage.pick("copy");
    let saved = stage.call("file_save_copy", json!({}));
    assert_eq!(saved["saved"]["name"], "copy.dateline");
    stage.event("Pact", "2022-01-06");
    let session = stage.app.open_path(&stage.path("copy.dateline")).unwrap();
    assert_eq!(session.events, 1);
}

#[test]
fn closing_leaves_no_file_open() {
    let stage = Stage::with_file();
    assert_eq!(stage.call("file_close", json!({}))["file"], json!(null));
    for command in ["vocabulary", "undo", "redo", "check", "file_save_copy"] {
        assert_eq!(stage.refused(command, json!({})).code, ErrorCode::NoFile, "{command}");
    }
    let again = stage.started_again();
    assert_eq!(again.first_start().unwrap().file, None, "what was closed stays closed");
}

#[test]
fn what_was_open_opens_again() {
    let stage = Stage::with_file();
    stage.call("set_preferences", json!({ "look": "{\"theme\":\"dark\"}" }));
    stage.app.close().unwrap();
    let again = stage.started_again();
    let session = again.first_start().unwrap();
    assert_eq!(session.file.unwrap().name, "talks.dateline");
    assert_eq!(session.author.as_deref(), Some("Ida Tarbell"));
    assert_eq!(again.dispatch("preferences", json!({})).unwrap()["look"], "{\"theme\":\"dark\"}");
}

#[test]
fn a_start_survives_a_last_file_that_does_not_open() {
    let stage = Stage::with_file();
    stage.app.close().unwrap();
    std::fs::write(stage.path("talks.dateline"), "no longer a database").unwrap();
    let again = stage.started_again();
    assert_eq!(again.first_start().unwrap().file, None);
    let trouble = stage.heard("trouble");
    assert_eq!(trouble[0]["error"]["code"], "file-foreign");
    assert_eq!(trouble[0]["doing"], "Open talks.dateline");
}

#[test]
fn a_write_protected_file_opens_to_read() {
    let stage = Stage::with_file();
    stage.event("Talks", "2022-01-07");
    stage.call("file_close", json!({}));
    let path = stage.path("talks.dateline");
    let mut rights = std::fs::metadata(&path).unwrap().permissions();
    rights.set_readonly(true);
    std::fs::set_permissions(&path, rights).unwrap();
    if std::fs::OpenOptions::new().write(true).open(&path).is_ok() {
        println!("skipped: this user may write to write-protected files");
        return;
    }
    let before = bytes(&path);
    let session = stage.app.open_path(&path).unwrap();
    assert!(session.read_only.is_some());
    let create = json!({ "operations": [{ "create": { "noun": "tag", "values": { "name": "x" } } }] });
    assert_eq!(stage.refused("apply", create).code, ErrorCode::ReadOnly);
    assert_eq!(stage.refused("undo", json!({})).code, ErrorCode::ReadOnly);
    assert_eq!(bytes(&path), before);
}

#[test]
fn a_whole_file_checks_well() {
    let stage = Stage::with_file();
    stage.event("Talks", "2022-01-07");
    let report = stage.call("check", json!({}));
    assert_eq!(report["problems"], json!([]));
    assert!(report["changes"].as_u64().unwrap() >= 2, "{report}");
}

#[test]
fn changes_of_another_program_are_noticed() {
    let stage = Stage::with_file();
    stage.event("Talks", "2022-01-07");
    assert!(!stage.app.look_for_changes().unwrap(), "own changes are known");
    let other = stage.started_again();
    other.open_path(&stage.path("talks.dateline")).unwrap();
    let create = json!({ "operations": [{ "create": { "noun": "event", "values": { "title": "Pact" } } }] });
    other.dispatch("apply", create).unwrap();
    stage.host.heard.lock().unwrap().clear();
    assert!(stage.app.look_for_changes().unwrap());
    let changed = stage.heard("changed");
    assert_eq!((&changed[0]["elsewhere"], &changed[0]["flags"]["events"]), (&json!(true), &json!(true)));
    assert_eq!(stage.call("session", json!({}))["events"], 2);
    assert!(!stage.app.look_for_changes().unwrap(), "said once");
}

#[test]
fn damage_deep_in_a_file_is_found_in_the_background_and_stops_all_writing() {
    let stage = Stage::with_file();
    let titles = (0..600).map(
        |number| json!({ "create": { "noun": "event", "values": { "title": format!("Event {number}") } } }),
    );
    stage.apply(titles.collect());
    stage.call("file_close", json!({}));
    let path = stage.path("talks.dateline");
    let mut damaged = bytes(&path);
    let last_page = damaged.len() - 4096;
    damaged[last_page..last_page + 64].fill(0xff);
    std::fs::write(&path, &damaged).unwrap();
    match stage.app.open_path(&path) {
        Err(error) => assert_eq!(error.code, ErrorCode::FileDamaged, "seen at once"),
        Ok(_) => {
            let noticed = (0..3000).any(|_| {
                std::thread::sleep(std::time::Duration::from_millis(10));
                !stage.call("session", json!({}))["read_only"].is_null()
            });
            assert!(noticed, "the damage was never noticed");
            assert_eq!(stage.heard("changed").last().unwrap()["flags"]["undo"], true);
            let create =
                json!({ "operations": [{ "create": { "noun": "tag", "values": { "name": "x" } } }] });
            assert_eq!(stage.refused("apply", create).code, ErrorCode::ReadOnly);
        }
    }
}
