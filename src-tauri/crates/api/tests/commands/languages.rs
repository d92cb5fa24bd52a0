//! The language and the customs of what the window shows.

use serde_json::json;

use crate::stage::Stage;

#[test]
fn the_interface_follows_the_system_until_a_language_is_chosen() {
    let stage = Stage::empty();
    let locale = || stage.call("session", json!({}))["locale"].clone();
    assert_eq!(locale(), json!({ "tag": "en-GB", "language": "en", "chosen": null }));
    *stage.host.locale.lock().unwrap() = Some("ja_JP.UTF-8");
    assert_eq!(locale(), json!({ "tag": "ja-JP", "language": "ja", "chosen": null }));
    let session = stage.call("set_language", json!({ "language": "en" }));
    assert_eq!(session["locale"], json!({ "tag": "en-GB", "language": "en", "chosen": "en" }));
    assert_eq!(stage.started_again().locale().to_string(), "en-GB", "it is kept");
    stage.call("set_language", json!({ "language": null }));
    assert_eq!(locale()["tag"], "ja-JP");
}

#[test]
fn a_change_of_language_reaches_the_shell_and_all_that_the_window_has_read() {
    let stage = Stage::with_sample();
    stage.call("set_language", json!({ "language": "ja" }));
    assert_eq!(*stage.host.window.lock().unwrap(), ["renamed"]);
    let changed = stage.heard("changed").pop().unwrap();
    assert_eq!(changed["flags"]["events"], true);
    assert_eq!(changed["flags"]["vocabulary"], true);
    assert_eq!(changed["elsewhere"], false);
    assert!(stage.app.dispatch("set_language", json!({ "language": "xx" })).is_err());
}

#[test]
fn what_is_shown_is_in_the_language_of_the_reader_and_what_is_stored_is_not() {
    let stage = Stage::with_sample();
    stage.call("set_language", json!({ "language": "ja" }));
    let vocabulary = stage.call("vocabulary", json!({}));
    assert_eq!(vocabulary["statuses"][5]["label"], "実施済み");
    assert_eq!(vocabulary["kinds"][0]["name"], "会談");
    let scene = stage.call(
        "scene",
        json!({ "query": "kind:talks", "width": 900, "height": 500, "margin": 0, "text_scale": 1, "lanes": "actor" }),
    );
    let legend = scene["scene"]["legend"].to_string();
    assert!(legend.contains("会談") && legend.contains("見込み") && !legend.contains("Expected"), "{legend}");
    let found = stage.call("events", json!({ "query": "two-plus-two", "limit": 1 }));
    let event = stage.call("event", json!({ "id": found["rows"][0]["id"] }));
    let spoken = event["spoken"].as_str().unwrap();
    assert!(spoken.starts_with("見込み、会談、2022年1月7日、"), "{spoken}");

    let applied = stage
        .apply(json!([{ "set": { "noun": "event", "id": event["id"], "values": { "status": "held" } } }]));
    assert_eq!(applied["label"], "edit of status of “Japan–US two-plus-two talks”");
}
