//! The sample opens at the first start.

use serde_json::json;

use crate::stage::Stage;

#[test]
fn the_first_start_opens_the_sample() {
    let stage = Stage::with_sample();
    let session = stage.call("session", json!({}));
    assert_eq!((&session["file"]["name"], &session["sample"]), (&json!("Sample.dateline"), &json!(true)));
    assert!(session["events"].as_u64().unwrap() >= 14, "{session}");
    assert_eq!(
        (&session["author"], &session["undo"]),
        (&json!("Ida Tarbell"), &json!(null)),
        "its making is not ours to undo"
    );
    assert_eq!(stage.call("check", json!({}))["problems"], json!([]));
    assert!(stage.path("app/Sample.dateline").exists());
}

#[test]
fn every_event_of_the_sample_can_be_shown() {
    let stage = Stage::with_sample();
    let page = stage.call("events", json!({ "query": "", "limit": 100 }));
    for row in page["rows"].as_array().unwrap() {
        let event = stage.call("event", json!({ "id": row["id"] }));
        assert_eq!(event["title"], row["title"]);
        assert_eq!(event["date"]["problem"], json!(null), "{event}");
        assert!(!event["citations"].as_array().unwrap().is_empty(), "{event}");
        stage.call("history", json!({ "id": row["id"] }));
    }
}

#[test]
fn the_sample_can_be_opened_again_at_any_time() {
    let stage = Stage::with_file();
    let outcome = stage.call("file_new", json!({ "sample": true }));
    assert_eq!(outcome["session"]["sample"], true);
    stage.event("Mine", "2022");
    let events = stage.call("session", json!({}))["events"].clone();
    let again = stage.call("file_new", json!({ "sample": true }));
    assert_eq!(again["session"]["events"], events, "what was done with it is still there");
}
