//! Files kept with records: in, shown, out, and what is refused.

use std::fs;

use dateline_api::ErrorCode;
use serde_json::json;

use crate::stage::{Stage, bytes};

/// The smallest bytes that begin like a picture.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\nrest";

#[test]
fn a_file_comes_in_is_shown_and_goes_out_as_it_was() {
    let stage = Stage::with_file();
    let talks = stage.event("Talks", "2022-01-07");
    fs::write(stage.pick("scan.png"), PNG).unwrap();
    let attached = stage.call("attach", json!({ "subject": talks }));
    let event = stage.call("event", json!({ "id": talks }));
    let shown = &event["attachments"][0];
    assert_eq!((&shown["id"], &shown["name"]), (&attached["attachment"], &json!("scan.png")));
    assert_eq!((&shown["media_type"], &shown["picture"]), (&json!("image/png"), &json!(true)));
    let picture = stage.call("attached_picture", json!({ "id": shown["id"] }));
    assert_eq!(picture["base64"], "iVBORw0KGgpyZXN0");
    let copy = stage.pick("copy.png");
    stage.call("attachment_save", json!({ "id": shown["id"] }));
    assert_eq!(bytes(&copy), PNG);
    stage.call("undo", json!({}));
    assert_eq!(stage.call("event", json!({ "id": talks }))["attachments"], json!([]));
    stage.call("redo", json!({}));
    stage.call("attached_picture", json!({ "id": shown["id"] }));
    assert_eq!(stage.call("check", json!({}))["problems"], json!([]));
}

#[test]
fn what_is_no_picture_is_not_shown_as_one_whatever_it_is_called() {
    let stage = Stage::with_file();
    let talks = stage.event("Talks", "2022-01-07");
    fs::write(stage.pick("scan.png"), "<svg onload='alert(1)'/>").unwrap();
    let attached = stage.call("attach", json!({ "subject": talks }));
    let event = stage.call("event", json!({ "id": talks }));
    assert_eq!(
        (&event["attachments"][0]["picture"], &event["attachments"][0]["media_type"]),
        (&json!(false), &json!(null))
    );
    let refused = stage.refused("attached_picture", json!({ "id": attached["attachment"] }));
    assert_eq!(refused.code, ErrorCode::BadPicture);
}

#[test]
fn a_file_that_is_too_large_is_refused_before_it_is_read() {
    let stage = Stage::with_file();
    let talks = stage.event("Talks", "2022-01-07");
    // A hole: it takes no room on the disk.
    fs::File::create(stage.pick("video.mp4")).unwrap().set_len(100_000_001).unwrap();
    let refused = stage.refused("attach", json!({ "subject": talks }));
    assert_eq!(refused.message, "“video.mp4” has 100.0 MB; an attachment may have at most 100.0 MB");
    assert_eq!(stage.call("event", json!({ "id": talks }))["attachments"], json!([]));
}

#[test]
fn the_open_database_is_neither_attached_nor_written_over() {
    let stage = Stage::with_file();
    let talks = stage.event("Talks", "2022-01-07");
    for name in ["talks.dateline", "talks.dateline-wal"] {
        stage.pick(name);
        assert_eq!(stage.refused("attach", json!({ "subject": talks })).code, ErrorCode::BadValue, "{name}");
    }
    fs::write(stage.pick("scan.png"), PNG).unwrap();
    let attached = stage.call("attach", json!({ "subject": talks }));
    stage.pick("talks.dateline");
    let refused = stage.refused("attachment_save", json!({ "id": attached["attachment"] }));
    assert_eq!(refused.code, ErrorCode::BadValue);
    assert_eq!(stage.call("check", json!({}))["problems"], json!([]));
}

#[test]
fn a_dialog_that_is_cancelled_changes_nothing() {
    let stage = Stage::with_file();
    let talks = stage.event("Talks", "2022-01-07");
    assert_eq!(stage.call("attach", json!({ "subject": talks }))["attachment"], json!(null));
    assert_eq!(stage.call("session", json!({}))["undo"], "new event “Talks”");
}
