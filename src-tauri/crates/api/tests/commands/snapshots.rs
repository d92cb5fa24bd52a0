//! Snapshots in the window: listed, looked at, gone back to, saved; a damaged file had back.

use serde_json::{Value as Json, json};

use crate::stage::{Stage, bytes};
use dateline_api::ErrorCode;

/// One event, a snapshot, and another event.
fn stage() -> (Stage, Json) {
    let stage = Stage::with_file();
    stage.event("Talks", "2022-01-07");
    let kept = stage.call("snapshot_take", json!({}));
    stage.event("Pact", "2022-01-06");
    (stage, json!({ "handle": kept["handle"] }))
}

fn events(stage: &Stage) -> Json {
    stage.call("session", json!({}))["events"].clone()
}

#[test]
fn snapshots_are_listed_with_what_they_hold_and_without_paths() {
    let (stage, _) = stage();
    let list = stage.call("snapshots", json!({}));
    let kept = list["snapshots"].as_array().unwrap();
    let by_hand = kept.iter().find(|kept| kept["occasion"] == "by-hand").unwrap();
    assert_eq!((&by_hand["events"], &by_hand["of_copy"]), (&json!(1), &json!(null)));
    assert_eq!(by_hand["last_change"]["label"], "new event “Talks”");
    assert_eq!(by_hand["last_change"]["person"], "Ida Tarbell");
    assert!(by_hand["bytes"].as_u64().unwrap() > 4096);
    assert!(!list.to_string().contains(stage.folder.path().to_str().unwrap()), "{list}");
}

#[test]
fn a_snapshot_is_looked_at_and_left_again() {
    let (stage, handle) = stage();
    let session = stage.call("snapshot_look", handle.clone());
    assert_eq!((&session["events"], &session["file"]["name"]), (&json!(1), &json!("talks.dateline")));
    assert_eq!(session["snapshot"]["handle"], handle["handle"]);
    assert!(session["read_only"].as_str().unwrap().contains("snapshot"), "{session}");
    assert_eq!(*stage.host.title.lock().unwrap(), "talks (snapshot) – Dateline");
    let create = json!({ "operations": [{ "create": { "noun": "tag", "values": { "name": "x" } } }] });
    assert_eq!(stage.refused("apply", create).code, ErrorCode::ReadOnly);
    let list = stage.call("snapshots", json!({}));
    let shown = list["snapshots"].as_array().unwrap().iter().filter(|kept| kept["shown"] == true).count();
    assert_eq!(shown, 1);
    assert_eq!(
        stage.call("recent_files", json!({})).as_array().unwrap().len(),
        1,
        "it is no file of the person’s"
    );

    let session = stage.call("snapshot_leave", json!({}));
    assert_eq!((&session["events"], &session["snapshot"]), (&json!(2), &json!(null)));
    assert_eq!(*stage.host.title.lock().unwrap(), "talks – Dateline");
    stage.event("Statement", "2022-01-08");
}

#[test]
fn after_an_end_while_looking_the_file_itself_opens() {
    let (stage, handle) = stage();
    stage.call("snapshot_look", handle);
    stage.app.close().unwrap();
    let session = stage.started_again().first_start().unwrap();
    assert_eq!((session.events, session.snapshot, session.read_only), (2, None, None));
}

#[test]
fn going_back_puts_the_state_of_now_away_first() {
    let (stage, handle) = stage();
    let pact = stage.call("events", json!({ "limit": 9 }))["rows"][0]["id"].clone();
    let went = stage.call("snapshot_go_back", handle);
    assert_eq!((&went["session"]["events"], &went["kept"]["events"]), (&json!(1), &json!(2)));
    assert_eq!(went["kept"]["occasion"], "going-back");
    assert_eq!(went["session"]["undo"], "new event “Talks”");
    assert_eq!(stage.heard("file").len(), 2, "all views begin anew");
    assert_eq!(stage.refused("event", json!({ "id": pact })).code, ErrorCode::NoRecord);
    stage.event("Statement", "2022-01-08");
    assert_eq!(events(&stage), 2);

    stage.call("snapshot_go_back", json!({ "handle": went["kept"]["handle"] }));
    assert_eq!(stage.call("event", json!({ "id": pact }))["title"], "Pact");
    assert_eq!(stage.call("check", json!({}))["problems"], json!([]));
}

#[test]
fn one_can_go_back_from_looking() {
    let (stage, handle) = stage();
    stage.call("snapshot_look", handle.clone());
    let went = stage.call("snapshot_go_back", handle);
    assert_eq!((&went["session"]["snapshot"], &went["session"]["events"]), (&json!(null), &json!(1)));
    assert_eq!(went["session"]["read_only"], json!(null));
}

#[test]
fn a_snapshot_is_saved_as_a_file_of_its_own() {
    let (stage, handle) = stage();
    stage.pick("then");
    assert_eq!(stage.call("snapshot_save", handle.clone())["saved"]["name"], "then.dateline");
    assert_eq!(stage.call("snapshot_save", handle.clone())["saved"], json!(null), "no file picked");
    stage.pick("then.dateline");
    assert_eq!(stage.refused("snapshot_save", handle).code, ErrorCode::FileExists);
    assert_eq!(stage.app.open_path(&stage.path("then.dateline")).unwrap().events, 1);
}

#[test]
fn a_handle_of_a_snapshot_opens_nothing_to_write() {
    let (stage, handle) = stage();
    for command in ["file_open_dropped", "file_open_recent", "recover"] {
        assert_eq!(stage.refused(command, handle.clone()).code, ErrorCode::NoHandle, "{command}");
    }
    let offered = stage.app.offer(&stage.path("talks.dateline"));
    for command in ["snapshot_look", "snapshot_go_back", "snapshot_save", "recover"] {
        let args = json!({ "handle": offered.handle });
        assert_eq!(stage.refused(command, args).code, ErrorCode::NoHandle, "{command}");
    }
}

#[test]
fn how_the_file_is_kept_is_told() {
    let (stage, _) = stage();
    let keeping = stage.call("keeping", json!({}));
    assert_eq!(keeping["last_change"]["label"], "new event “Pact”");
    assert!(keeping["last_snapshot"].is_string(), "{keeping}");
}

/// Scribbles over the first page.
fn scribble(stage: &Stage) -> Vec<u8> {
    let path = stage.path("talks.dateline");
    let mut damaged = bytes(&path);
    damaged[100..600].fill(0xa5);
    std::fs::write(&path, &damaged).unwrap();
    damaged
}

#[test]
fn a_damaged_file_is_refused_with_its_newest_good_snapshot_on_offer() {
    let (stage, _) = stage();
    assert_eq!(stage.call("recovery", json!({}))["offered"], json!(null), "nothing is damaged");
    let recent = stage.call("recent_files", json!({}))[0]["handle"].clone();
    stage.call("file_close", json!({}));
    let damaged = scribble(&stage);
    assert_eq!(stage.refused("file_open_recent", json!({ "handle": recent })).code, ErrorCode::FileDamaged);

    let recovery = stage.call("recovery", json!({}));
    let offered = &recovery["offered"];
    assert_eq!(
        (&offered["file"]["name"], &offered["snapshot"]["events"]),
        (&json!("talks.dateline"), &json!(1))
    );
    assert_eq!(
        offered["snapshot"]["last_change"]["label"], "new event “Talks”",
        "what comes after it is missing"
    );
    assert!(
        offered["written"].is_string()
            && !recovery.to_string().contains(stage.folder.path().to_str().unwrap())
    );
    assert_eq!(bytes(&stage.path("talks.dateline")), damaged, "looking for it changes nothing");

    let recovered = stage.call("recover", json!({ "handle": offered["handle"] }));
    assert_eq!(
        (&recovered["session"]["events"], &recovered["session"]["read_only"]),
        (&json!(1), &json!(null))
    );
    let aside = recovered["aside"]["name"].as_str().unwrap();
    assert!(aside.starts_with("talks.dateline.corrupt-"), "{aside}");
    assert_eq!(bytes(&stage.path(aside)), damaged, "byte for byte");
    stage.event("Statement", "2022-01-08");
    assert_eq!(stage.call("check", json!({}))["problems"], json!([]));
    assert_eq!(stage.call("recovery", json!({}))["offered"], json!(null));
}

#[test]
fn nothing_is_offered_for_a_letter() {
    let (stage, _) = stage();
    std::fs::write(stage.path("letter.dateline"), "Dear Sir").unwrap();
    let offered = stage.app.offer(&stage.path("letter.dateline"));
    let error = stage.refused("file_open_dropped", json!({ "handle": offered.handle }));
    assert_eq!(error.code, ErrorCode::FileForeign);
    assert_eq!(stage.call("recovery", json!({}))["offered"], json!(null));
}

#[test]
fn what_is_typed_into_a_file_that_was_taken_away_is_refused_and_can_be_saved_elsewhere() {
    let (stage, _) = stage();
    let path = stage.path("talks.dateline");
    let away = stage.path("away.dateline");
    std::fs::rename(&path, &away).unwrap();
    let create = json!({ "operations": [{ "create": { "noun": "event", "values": { "title": "Late" } } }] });
    let error = stage.refused("apply", create.clone());
    assert_eq!(error.code, ErrorCode::FileAbsent);
    assert!(error.hint.unwrap().contains("save a copy"), "it says what to do");
    stage.pick("copy");
    stage.call("file_save_copy", json!({}));
    std::fs::rename(&away, &path).unwrap();
    stage.call("apply", create);
    assert_eq!(events(&stage), 3, "put back, the same is saved");
}
