//! The same edit of many events: counted, made as one change, and undone.

use dateline_api::ErrorCode;
use serde_json::{Value as Json, json};

use crate::stage::Stage;

/// Five events, the first with a kind and a tag; returns their ids, the kind's and the tag's.
fn five(stage: &Stage) -> (Vec<String>, String, String) {
    let made = stage.apply(json!([
        { "create": { "noun": "kind", "values": { "name": "Hearing" }, "id": "new:kind" } },
        { "create": { "noun": "tag", "values": { "name": "court" }, "id": "new:tag" } },
        { "create": { "noun": "event", "values": { "title": "One", "kind": "new:kind" }, "id": "new:one" } },
        { "create": { "noun": "tagging", "values": { "subject": "new:one", "tag": "new:tag" } } },
    ]));
    let id = |place: usize| made["created"][place].as_str().unwrap().to_owned();
    let mut events = vec![id(2)];
    for title in ["Two", "Three", "Four", "Five"] {
        events.push(stage.event(title, "2022"));
    }
    (events, id(0), id(1))
}

fn all() -> Json {
    json!({ "found": { "query": "" } })
}

#[test]
fn what_is_counted_is_what_becomes_one_change() {
    let stage = Stage::with_file();
    let (events, kind, tag) = five(&stage);
    let preview = stage.call("bulk_preview", json!({ "each": { "events": all() } }));
    assert_eq!(preview["worn"], json!([{ "id": tag, "name": "court", "events": 1 }]));

    let each =
        json!({ "events": all(), "set": { "kind": kind }, "add": [{ "actor": "new:a", "role": "host" }] });
    let made = json!([{ "id": "new:a", "name": "Japan" }]);
    let preview = stage.call("bulk_preview", json!({ "each": each, "made": made }));
    assert_eq!((&preview["events"], &preview["changing"]), (&json!(5), &json!(5)));
    assert_eq!(
        preview["parts"],
        json!([
            { "part": "set", "field": "kind", "becomes": "Hearing", "role": null, "changes": 4, "already": 1,
              "before": [{ "value": "", "events": 4 }], "before_more": 0 },
            { "part": "add", "field": "", "becomes": "Japan", "role": "Host", "changes": 5, "already": 0,
              "before": [], "before_more": 0 },
        ])
    );
    assert_eq!(preview["rows"][0]["title"], "Two", "dated ones come first");
    assert_eq!(preview["rows"][0]["changes"][1], json!({ "part": 1, "before": "" }));

    let applied = stage.apply(json!([
        { "create": { "noun": "actor", "values": { "name": "Japan" }, "id": "new:a" } },
        { "each": each },
    ]));
    assert_eq!(applied["label"], "edit of 5 events");
    assert_eq!(applied["created"].as_array().unwrap().len(), 1);
    for event in &events {
        let event = stage.call("event", json!({ "id": event }));
        assert_eq!(event["kind"]["name"], "Hearing");
        assert_eq!(event["participations"][0]["role"], "host");
    }
    assert_eq!(stage.call("undo", json!({}))["label"], "edit of 5 events");
    assert_eq!(stage.call("event", json!({ "id": events[1] }))["kind"], Json::Null);
}

#[test]
fn a_change_is_named_for_how_many_it_changed() {
    let stage = Stage::with_file();
    let (events, kind, tag) = five(&stage);
    let label = |operation: Json| stage.apply(json!([operation]))["label"].as_str().unwrap().to_owned();
    assert_eq!(
        label(json!({ "each": { "events": all(), "set": { "kind": kind } } })),
        "edit of kind of 4 events"
    );
    assert_eq!(label(json!({ "each": { "events": all(), "untag": [tag] } })), "edit of 1 event");
    let but = json!({ "found": { "query": "", "except": [events[0], events[1]] } });
    assert_eq!(label(json!({ "delete_each": but })), "deletion of 3 events");
    assert_eq!(stage.call("events", json!({ "limit": 9 }))["total"], 2);
    let again = stage.apply(json!([{ "each": { "events": all(), "set": { "kind": kind } } }]));
    assert_eq!(again["change"], Json::Null, "it is so already");
}

#[test]
fn a_claim_of_the_value_that_many_events_get_is_preferred() {
    let stage = Stage::with_file();
    let (events, ..) = five(&stage);
    stage.apply(json!([{ "create": { "noun": "claim",
        "values": { "subject": events[2], "field": "status", "value": "cancelled" } } }]));
    stage.apply(json!([{ "each": { "events": { "ids": events }, "set": { "status": "cancelled" } } }]));
    let claims = stage.call("event", json!({ "id": events[2] }))["claims"].clone();
    assert_eq!(claims[0]["preferred"], true);
}

#[test]
fn rows_of_certain_events_come_in_their_order() {
    let stage = Stage::with_file();
    let (events, ..) = five(&stage);
    stage.apply(json!([{ "delete": { "id": events[3] } }]));
    let page = stage.call(
        "events",
        json!({ "query": "nothing", "limit": 2, "ids": [events[4], events[3], events[1], events[0]] }),
    );
    let titles: Vec<&str> =
        page["rows"].as_array().unwrap().iter().map(|row| row["title"].as_str().unwrap()).collect();
    assert_eq!((titles, &page["total"]), (vec!["Five", "Two"], &json!(3)));
}

#[test]
fn what_events_do_not_take_is_refused() {
    let stage = Stage::with_file();
    five(&stage);
    for (each, code) in [
        (json!({ "events": all(), "set": { "date": "2022" } }), ErrorCode::BadValue),
        (json!({ "events": all(), "set": { "status": "reported" } }), ErrorCode::BadValue),
        (json!({ "events": all(), "set": { "colour": "red" } }), ErrorCode::BadValue),
        (json!({ "events": all(), "tag": ["new:tag"] }), ErrorCode::BadArguments),
        (json!({ "events": { "ids": ["x"] }, "tag": [] }), ErrorCode::NoRecord),
        (json!({ "events": { "found": { "query": "when:soon" } } }), ErrorCode::BadQuery),
    ] {
        let refused = stage.refused("apply", json!({ "operations": [{ "each": each }] }));
        assert_eq!(refused.code, code, "{each}");
        assert_eq!(stage.refused("bulk_preview", json!({ "each": each })).code, code, "{each}");
    }
}
