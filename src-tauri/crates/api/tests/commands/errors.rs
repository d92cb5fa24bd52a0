//! Errors have a code to react to, a sentence to read and something to do.

use std::fs;

use dateline_api::ErrorCode;
use serde_json::json;

use crate::stage::{Stage, bytes};

#[test]
fn files_that_are_not_ours_are_refused_with_a_reason_and_stay_as_they_were() {
    let stage = Stage::with_file();
    stage.event("Talks", "2022-01-07");
    stage.call("file_close", json!({}));
    let whole = bytes(&stage.path("talks.dateline"));
    let mut newer = whole.clone();
    newer[60..64].copy_from_slice(&999_i32.to_be_bytes());
    for (name, content, code) in [
        ("empty.dateline", Vec::new(), ErrorCode::FileForeign),
        ("letter.dateline", b"Dear Sir".repeat(200), ErrorCode::FileForeign),
        ("newer.dateline", newer, ErrorCode::FileNewer),
        ("cut.dateline", whole[..whole.len() / 3].to_vec(), ErrorCode::FileDamaged),
    ] {
        let path = stage.path(name);
        fs::write(&path, &content).unwrap();
        let error = stage.app.open_path(&path).unwrap_err();
        assert_eq!(error.code, code, "{name}: {}", error.message);
        assert!(error.message.contains(name), "{}", error.message);
        assert!(error.hint.as_deref().is_some_and(|hint| hint.ends_with('.')), "{error:?}");
        assert!(
            !error.message.contains(stage.folder.path().to_str().unwrap()),
            "a path is in {}",
            error.message
        );
        assert_eq!(bytes(&path), content, "{name} was changed");
    }
    assert_eq!(stage.app.open_path(&stage.path("none.dateline")).unwrap_err().code, ErrorCode::FileAbsent);
    assert_eq!(stage.app.open_path(stage.folder.path()).unwrap_err().code, ErrorCode::FileForeign);
}

#[test]
fn sentences_begin_with_a_capital() {
    let stage = Stage::empty();
    for error in [
        stage.refused("vocabulary", json!({})),
        stage.refused("nonsense", json!({})),
        stage.refused("file_open_recent", json!({ "handle": "x" })),
        stage.refused("import_report", json!({ "handle": "x", "offset": 0, "limit": 1 })),
    ] {
        assert!(error.message.starts_with(char::is_uppercase), "{}", error.message);
        assert!(error.hint.is_some());
    }
}

#[test]
fn an_error_crosses_the_wire_as_code_message_hint_and_field() {
    let stage = Stage::with_file();
    let error = stage.refused(
        "apply",
        json!({ "operations": [
        { "create": { "noun": "event", "values": { "title": "Talks", "date": "2022-02-30" } } },
    ] }),
    );
    let wire = serde_json::to_value(&error).unwrap();
    assert_eq!((&wire["code"], &wire["field"]), (&json!("bad-date"), &json!("date")));
    assert!(wire["message"].is_string() && wire["hint"].is_string());
}

#[test]
fn a_query_that_cannot_be_read_says_what_to_write() {
    let stage = Stage::with_file();
    for command in ["events", "scene", "fit"] {
        let args = json!({ "query": "status:reported", "limit": 1, "from": null, "to": null, "width": 800, "height": 600 });
        let fields: &[&str] = match command {
            "events" => &["query", "limit"],
            "scene" => &["query", "from", "to", "width", "height"],
            _ => &["query"],
        };
        let args = fields.iter().map(|field| ((*field).to_owned(), args[field].clone())).collect();
        let error = stage.refused(command, serde_json::Value::Object(args));
        assert_eq!(error.code, ErrorCode::BadQuery, "{command}");
    }
}

#[test]
fn a_date_that_counts_from_itself_is_refused() {
    let stage = Stage::with_file();
    let talks = stage.event("Talks", "2022-01-07");
    let after =
        stage.call("understand_date", json!({ "words": "3 days after", "as_of": { "event": talks } }));
    assert_eq!(after["ok"], true, "{after}");
    let rebuke = stage.event("Rebuke", after["stored"].as_str().unwrap());
    let before =
        stage.call("understand_date", json!({ "words": "3 days before", "as_of": { "event": rebuke } }));
    let error = stage.refused(
        "apply",
        json!({ "operations": [
        { "set": { "noun": "event", "id": talks, "values": { "date": before["stored"] } } },
    ] }),
    );
    assert_eq!((error.code, error.field.as_deref()), (ErrorCode::AnchorCircle, Some("date")));
}
