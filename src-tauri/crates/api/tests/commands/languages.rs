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
