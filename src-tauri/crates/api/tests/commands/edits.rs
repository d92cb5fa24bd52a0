//! Operations become changes with a name; undo, redo, history, log.

use dateline_api::ErrorCode;
use serde_json::{Value as Json, json};

use crate::stage::Stage;

/// The label of a batch.
fn label(stage: &Stage, operations: Json) -> String {
    stage.apply(operations)["label"].as_str().unwrap().to_owned()
}

#[test]
fn a_batch_is_one_change_and_may_use_ids_before_they_are_there() {
    let stage = Stage::with_file();
    let applied = stage.apply(json!([
        { "create": { "noun": "event", "id": "new:1", "values": { "title": "Talks", "status": "expected", "date": "2022-01-07" } } },
        { "create": { "noun": "actor", "id": "new:japan", "values": { "name": "Japan", "type": "state" } } },
        { "create": { "noun": "participation", "values": { "event": "new:1", "actor": "new:japan", "role": "party" } } },
    ]));
    assert_eq!(applied["created"].as_array().unwrap().len(), 3);
    assert_eq!(applied["label"], "new event “Talks”");
    assert_eq!(applied["undo"], "new event “Talks”");
    assert_eq!((&applied["flags"]["events"], &applied["flags"]["sources"]), (&json!(true), &json!(false)));
    let event = stage.call("event", json!({ "id": applied["created"][0] }));
    assert_eq!(event["participations"][0]["actor"]["name"], "Japan");
    let changed = stage.heard("changed");
    assert_eq!(changed.last().unwrap()["undo"], "new event “Talks”");

    stage.call("undo", json!({}));
    assert_eq!(stage.call("session", json!({}))["events"], 0);
    assert_eq!(stage.call("suggest", json!({ "noun": "actor", "text": "", "limit": 9 })), json!([]));
    let redone = stage.call("redo", json!({}));
    assert_eq!((&redone["label"], &redone["redo"]), (&json!("new event “Talks”"), &json!(null)));
    assert_eq!(stage.call("session", json!({}))["events"], 1);
}

#[test]
fn nothing_of_a_refused_batch_is_done() {
    let stage = Stage::with_file();
    let error = stage.refused(
        "apply",
        json!({ "operations": [
        { "create": { "noun": "event", "values": { "title": "Talks" } } },
        { "create": { "noun": "event", "values": { "title": "Pact", "status": "reported" } } },
    ] }),
    );
    assert_eq!((error.code, error.field.as_deref()), (ErrorCode::BadValue, Some("status")));
    let error = stage.refused(
        "apply",
        json!({ "operations": [
        { "create": { "noun": "event", "values": { "title": "Talks" } } },
        { "create": { "noun": "event", "values": { "summary": "no title" } } },
    ] }),
    );
    assert_eq!((error.code, error.field.as_deref()), (ErrorCode::BadValue, Some("title")));
    assert_eq!(stage.call("session", json!({}))["events"], 0);
    assert_eq!(stage.call("session", json!({}))["undo"], json!(null));
}

#[test]
fn absent_fields_stay_and_null_empties() {
    let stage = Stage::with_file();
    let id = stage.event("Talks", "2022-01-07");
    stage.apply(json!([{ "set": { "noun": "event", "id": id, "values": { "summary": "Two ministers each", "status": "held" } } }]));
    let applied =
        stage.apply(json!([{ "set": { "noun": "event", "id": id, "values": { "status": null } } }]));
    assert_eq!(applied["label"], "edit of status of “Talks”");
    let event = stage.call("event", json!({ "id": id }));
    assert_eq!((&event["status"], &event["summary"]), (&json!(null), &json!("Two ministers each")));
    let again = stage.apply(json!([{ "set": { "noun": "event", "id": id, "values": { "status": null } } }]));
    assert_eq!(again["change"], json!(null), "what is so already is no change");
}

#[test]
fn changes_are_called_what_a_person_would_call_them() {
    let stage = Stage::with_file();
    let talks = stage.event("Talks", "2022-01-07");
    let pact = stage.event("Pact", "2022-01-06");
    let set = |id: &str, values: Json| json!({ "set": { "noun": "event", "id": id, "values": values } });
    assert_eq!(label(&stage, json!([set(&talks, json!({ "date": "2022-01" }))])), "edit of date of “Talks”");
    assert_eq!(
        label(&stage, json!([set(&talks, json!({ "date": "2022-01-07", "status": "held" }))])),
        "edit of date and status of “Talks”"
    );
    assert_eq!(
        label(
            &stage,
            json!([
                { "create": { "noun": "status_change", "values": { "event": talks, "status": "expected", "date": "2022-01-06" } } },
                set(&talks, json!({ "status": "expected" })),
            ])
        ),
        "edit of status of “Talks”"
    );
    assert_eq!(
        label(
            &stage,
            json!([set(&talks, json!({ "status": "held" })), set(&pact, json!({ "status": "held" }))])
        ),
        "edit of status of 2 events"
    );
    assert_eq!(
        label(
            &stage,
            json!([
                { "create": { "noun": "actor", "id": "new:1", "values": { "name": "Japan" } } },
                { "create": { "noun": "participation", "values": { "event": talks, "actor": "new:1" } } },
            ])
        ),
        "new participant of “Talks”"
    );
    let noted = stage.apply(
        json!([{ "create": { "noun": "note", "values": { "subject": talks, "body": "Ask Kyodo" } } }]),
    );
    assert_eq!(noted["label"], "new note of “Talks”");
    assert_eq!(
        label(&stage, json!([{ "delete": { "id": noted["created"][0] } }])),
        "deletion of note of “Talks”"
    );
    assert_eq!(
        label(
            &stage,
            json!([
                { "create": { "noun": "note", "values": { "subject": talks, "body": "One" } } },
                set(&talks, json!({ "rank": 2 })),
            ])
        ),
        "2 edits of “Talks”"
    );
    let tagging = |subject: &str| json!({ "create": { "noun": "tagging", "values": { "subject": subject, "tag": "new:tag" } } });
    assert_eq!(
        label(
            &stage,
            json!([
                { "create": { "noun": "tag", "id": "new:tag", "values": { "name": "To check" } } },
                set(&talks, json!({ "status": "postponed" })),
                tagging(&talks),
                tagging(&pact),
            ])
        ),
        "edit of 2 events"
    );
    assert_eq!(
        label(
            &stage,
            json!([set(&talks, json!({ "status": "held" })), set(&pact, json!({ "summary": "Signed" }))])
        ),
        "edit of 2 events"
    );
    assert_eq!(label(&stage, json!([{ "delete": { "id": pact } }])), "deletion of event “Pact”");
    assert_eq!(label(&stage, json!([{ "restore": { "id": pact } }])), "return of event “Pact”");
    assert_eq!(
        label(&stage, json!([{ "delete": { "id": pact } }, { "delete": { "id": talks } }])),
        "deletion of 2 events"
    );
}

#[test]
fn a_deleted_event_is_hidden_and_comes_back() {
    let stage = Stage::with_file();
    let id = stage.event("Talks", "2022-01-07");
    stage.apply(json!([{ "delete": { "id": id } }]));
    assert_eq!(stage.call("event", json!({ "id": id }))["deleted"], true);
    assert_eq!(stage.call("events", json!({ "query": "", "limit": 10 }))["total"], 0);
    let set = json!({ "operations": [{ "set": { "noun": "event", "id": id, "values": { "title": "x" } } }] });
    assert_eq!(stage.refused("apply", set).code, ErrorCode::Deleted);
    stage.call("undo", json!({}));
    assert_eq!(stage.call("events", json!({ "query": "talks", "limit": 10 }))["total"], 1);
}

#[test]
fn an_id_of_another_noun_is_no_record() {
    let stage = Stage::with_file();
    let id = stage.event("Talks", "2022-01-07");
    let set = json!({ "operations": [{ "set": { "noun": "actor", "id": id, "values": { "name": "x" } } }] });
    assert_eq!(stage.refused("apply", set).code, ErrorCode::NoRecord);
    assert_eq!(stage.refused("source", json!({ "id": id })).code, ErrorCode::NoRecord);
}

#[test]
fn what_was_deleted_is_listed_with_its_change_until_it_is_back() {
    let stage = Stage::with_file();
    let id = stage.event("Talks", "2022-01-07");
    stage.call("apply", json!({ "operations": [{ "delete": { "id": id } }], "reason": "entered twice" }));
    let deleted = stage.call("deleted", json!({ "limit": 10 }))["deletions"].clone();
    assert_eq!(deleted[0]["change"]["label"], "deletion of event “Talks”");
    assert_eq!(deleted[0]["change"]["reason"], "entered twice");
    assert_eq!(
        deleted[0]["records"],
        json!([{ "id": id, "noun": "event", "noun_label": "event", "name": "Talks" }])
    );
    stage.apply(json!([{ "restore": { "id": id } }]));
    assert_eq!(stage.call("deleted", json!({ "limit": 10 }))["deletions"], json!([]));
}

#[test]
fn history_says_who_what_when_and_why() {
    let stage = Stage::with_file();
    let id = stage.event("Talks", "2022-01-07");
    stage.call(
        "apply",
        json!({
            "operations": [{ "set": { "noun": "event", "id": id, "values": { "status": "under-way" } } }],
            "reason": "Kyodo says that they have begun",
        }),
    );
    let history = stage.call("history", json!({ "id": id }));
    let latest = &history["entries"][0];
    assert_eq!(latest["person"], "Ida Tarbell");
    assert_eq!(
        (&latest["field"], &latest["before"], &latest["after"]),
        (&json!("status"), &json!(""), &json!("Under way"))
    );
    assert_eq!(
        (&latest["before_value"], &latest["after_value"]),
        (&json!(null), &json!("under-way")),
        "values as `apply` takes them"
    );
    assert_eq!(latest["reason"], "Kyodo says that they have begun");
    assert_eq!(latest["undone"], false);
    let log = stage.call("log", json!({ "limit": 2 }));
    assert_eq!(log["entries"][0]["label"], "edit of status of “Talks”");
    let earlier = stage.call("log", json!({ "limit": 2, "before": log["entries"][1]["seq"] }));
    assert!(earlier["entries"][0]["seq"].as_i64() < log["entries"][1]["seq"].as_i64());
    stage.call("undo", json!({}));
    let entries = stage.call("history", json!({ "id": id }))["entries"].clone();
    assert_eq!((&entries[0]["operation"], &entries[1]["undone"]), (&json!("undo"), &json!(true)));
}

#[test]
fn there_is_an_end_to_undoing() {
    let stage = Stage::with_file();
    assert_eq!(stage.refused("undo", json!({})).code, ErrorCode::NothingToUndo);
    assert_eq!(stage.refused("redo", json!({})).code, ErrorCode::NothingToRedo);
}

#[test]
fn a_record_is_shown_as_apply_takes_it() {
    let stage = Stage::with_file();
    let id = stage.event("Talks", "2022-01~");
    let shown = stage.call("record", json!({ "noun": "event", "id": id }));
    assert_eq!(shown["values"], json!({ "title": "Talks", "date": "2022-01~" }));
    let applied = stage.apply(json!([{ "set": { "noun": "event", "id": id, "values": shown["values"] } }]));
    assert_eq!(applied["change"], json!(null));
}
