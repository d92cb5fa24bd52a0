//! Two records that are one: what merging would do is shown, done as one change, and undone as one.

use dateline_api::ErrorCode;
use serde_json::{Value as Json, json};

use crate::stage::Stage;

/// “NATO” and “Atlantic Alliance” at a summit, “Edo” and “Tokyo”, with their ids.
fn stage() -> (Stage, Json) {
    let stage = Stage::with_file();
    let applied = stage.apply(json!([
        { "create": { "noun": "actor", "id": "new:nato", "values": { "name": "NATO", "type": "organisation", "code": "NATO" } } },
        { "create": { "noun": "actor", "id": "new:alliance", "values": { "name": "Atlantic Alliance", "type": "group", "summary": "Founded 1949." } } },
        { "create": { "noun": "place", "id": "new:edo", "values": { "name": "Edo" } } },
        { "create": { "noun": "place", "id": "new:tokyo", "values": { "name": "Tokyo", "latitude": 35.68, "longitude": 139.69 } } },
        { "create": { "noun": "event", "id": "new:summit", "values": { "title": "Summit", "date": "2022-06", "place": "new:tokyo" } } },
        { "create": { "noun": "participation", "values": { "event": "new:summit", "actor": "new:nato", "role": "host" } } },
        { "create": { "noun": "participation", "values": { "event": "new:summit", "actor": "new:alliance", "role": "host" } } },
        { "create": { "noun": "participation", "values": { "event": "new:summit", "actor": "new:alliance", "role": "party" } } },
    ]));
    let ids = applied["created"].clone();
    (stage, ids)
}

#[test]
fn a_preview_says_what_comes_and_changes_nothing() {
    let (stage, ids) = stage();
    let version = stage.call("session", json!({}))["file"]["version"].clone();
    let preview = stage.call("merge_preview", json!({ "noun": "actor", "keep": ids[0], "gone": ids[1] }));
    assert_eq!(
        preview,
        json!({
            "keep": { "id": ids[0], "name": "NATO" },
            "gone": { "id": ids[1], "name": "Atlantic Alliance" },
            "moved": [{ "noun": "participation", "label": "participant", "count": 1 }],
            "doubled": [{ "noun": "participation", "label": "participant", "count": 1 }],
            "filled": [{ "field": "summary", "label": "summary", "value": "Founded 1949." }],
            "conflicts": [
                { "field": "name", "label": "name", "keep": "NATO", "gone": "Atlantic Alliance", "taken": "keep" },
                { "field": "type", "label": "type", "keep": "Organisation", "gone": "Group", "taken": "keep" },
            ],
            "also": "Atlantic Alliance",
        })
    );
    assert_eq!(stage.call("session", json!({}))["file"]["version"], version);
}

#[test]
fn a_merge_is_one_change_and_one_undo() {
    let (stage, ids) = stage();
    let before = stage.call("event", json!({ "id": ids[4] }));
    let applied = stage.call(
        "merge",
        json!({ "noun": "actor", "keep": ids[0], "gone": ids[1], "choices": { "type": "gone" }, "reason": "the same" }),
    );
    assert_eq!(applied["label"], "merge of actor “Atlantic Alliance” into “NATO”");
    assert_eq!((&applied["flags"]["actors"], &applied["flags"]["events"]), (&json!(true), &json!(true)));
    let event = stage.call("event", json!({ "id": ids[4] }));
    let parts = event["participations"].as_array().unwrap();
    let roles: Vec<_> = parts.iter().map(|part| (&part["actor"]["name"], &part["role"])).collect();
    assert_eq!(roles, [(&json!("NATO"), &json!("host")), (&json!("NATO"), &json!("party"))]);
    let nato = stage.call("actor", json!({ "id": ids[0] }));
    assert_eq!((&nato["type"], &nato["summary"]), (&json!("group"), &json!("Founded 1949.")));
    assert_eq!(nato["aliases"][0]["name"], "Atlantic Alliance");
    assert_eq!(stage.call("actor", json!({ "id": ids[1] }))["deleted"], true);
    let found = stage.call("suggest", json!({ "noun": "actor", "text": "atlantic", "limit": 9 }));
    assert_eq!((&found[0]["id"], found.as_array().unwrap().len()), (&ids[0], 1));
    assert_eq!(stage.call("log", json!({ "limit": 1 }))["entries"][0]["reason"], "the same");

    let undone = stage.call("undo", json!({}));
    assert_eq!(undone["label"], applied["label"]);
    assert_eq!(stage.call("event", json!({ "id": ids[4] })), before);
    assert_eq!(stage.call("actor", json!({ "id": ids[1] }))["deleted"], false);
}

#[test]
fn a_place_keeps_its_other_name_in_a_note() {
    let (stage, ids) = stage();
    let args = json!({ "noun": "place", "keep": ids[2], "gone": ids[3] });
    let preview = stage.call("merge_preview", args.clone());
    assert_eq!(preview["also"], "Tokyo");
    assert_eq!(preview["filled"][0], json!({ "field": "latitude", "label": "latitude", "value": "35.68" }));
    stage.call("merge", args);
    let edo = stage.call("place", json!({ "id": ids[2] }));
    assert_eq!(edo["hanging"]["notes"][0]["body"], "Also known as “Tokyo”.");
    assert_eq!(stage.call("event", json!({ "id": ids[4] }))["place"]["name"], "Edo");
}

#[test]
fn what_cannot_be_merged_is_refused() {
    let (stage, ids) = stage();
    let both = |noun: &str, keep: &Json, gone: &Json| json!({ "noun": noun, "keep": keep, "gone": gone });
    for command in ["merge_preview", "merge"] {
        let code = |args: Json| stage.refused(command, args).code;
        assert_eq!(code(both("actor", &ids[0], &ids[0])), ErrorCode::BadArguments);
        assert_eq!(code(both("actor", &ids[0], &ids[2])), ErrorCode::NoRecord);
        assert_eq!(code(both("event", &ids[4], &ids[4])), ErrorCode::BadArguments);
        assert_eq!(code(both("actors", &ids[0], &ids[1])), ErrorCode::BadArguments);
    }
    let choices = json!({ "noun": "actor", "keep": ids[0], "gone": ids[1], "choices": { "colour": "gone" } });
    let error = stage.refused("merge", choices);
    assert_eq!((error.code, error.field.as_deref()), (ErrorCode::BadValue, Some("colour")));
    assert_eq!(stage.call("actor", json!({ "id": ids[1] }))["deleted"], false);
}
