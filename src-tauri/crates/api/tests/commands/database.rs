//! What holds for a whole database: its default mark, its title, and a reason with every edit.

use dateline_api::ErrorCode;
use serde_json::{Value as Json, json};

use crate::stage::Stage;

fn set(stage: &Stage, values: Json) -> Json {
    let id = stage.call("vocabulary", json!({}))["database"]["id"].clone();
    json!([{ "set": { "noun": "database", "id": id, "values": values } }])
}

#[test]
fn the_settings_of_a_database_are_told_set_and_undone() {
    let stage = Stage::with_file();
    let database = |stage: &Stage| stage.call("vocabulary", json!({}))["database"].clone();
    assert_eq!(database(&stage)["handling"], Json::Null);
    let values = json!({ "title": "Two plus two", "summary": "Talks", "handling": "amber" });
    let applied = stage.apply(set(&stage, values));
    assert_eq!(applied["flags"]["vocabulary"], true, "the window reads it anew");
    let now = database(&stage);
    assert_eq!((&now["title"], &now["handling"]), (&json!("Two plus two"), &json!("amber")));
    let event = stage.event("Talks", "2022");
    assert_eq!(stage.call("event", json!({ "id": event }))["handling"], Json::Null, "inherited, not written");
    stage.call("undo", json!({}));
    stage.call("undo", json!({}));
    assert_eq!(database(&stage)["title"], Json::Null);
}

#[test]
fn where_a_reason_is_required_every_edit_asks_for_it() {
    let stage = Stage::with_file();
    let event = stage.event("Talks", "2022");
    let actor = stage.apply(json!([{ "create": { "noun": "actor", "values": { "name": "Japan" } } }]));
    let actor = actor["created"][0].as_str().unwrap().to_owned();
    let other = stage.apply(json!([{ "create": { "noun": "actor", "values": { "name": "Nippon" } } }]));
    let other = other["created"][0].as_str().unwrap().to_owned();
    stage.apply(set(&stage, json!({ "reason_required": true })));
    let edit = json!([{ "set": { "noun": "event", "id": event, "values": { "status": "held" } } }]);
    for (command, mut args) in [
        ("apply", json!({ "operations": edit })),
        ("merge", json!({ "noun": "actor", "keep": actor, "gone": other })),
        ("discard", json!({ "id": actor })),
    ] {
        let refused = stage.refused(command, args.clone());
        assert_eq!(refused.code, ErrorCode::ReasonRequired, "{command}");
        args["reason"] = json!("a cable of 9 May");
        stage.call(command, args);
    }
    assert_eq!(stage.refused("attach", json!({ "subject": event })).code, ErrorCode::ReasonRequired);
    stage.call("undo", json!({}));
    let log = stage.call("log", json!({ "limit": 9 }));
    assert_eq!(log["entries"][1]["reason"], "a cable of 9 May");
}

#[test]
fn values_of_fields_are_judged_by_their_type() {
    let stage = Stage::with_file();
    let event = stage.event("Talks", "2022");
    let field = |name: &str, holds: &str, options: Json| {
        let values = json!({ "name": name, "applies_to": "event", "type": holds, "options": options });
        let made = stage.apply(json!([{ "create": { "noun": "field", "values": values } }]));
        made["created"][0].as_str().unwrap().to_owned()
    };
    let figure = |field: &str, value: &str| {
        let values = json!({ "subject": event, "field": field, "value": value });
        json!({ "operations": [{ "create": { "noun": "figure", "values": values } }] })
    };
    let currency = field("Currency", "choice", json!("Yen\nUS dollar"));
    let ratified = field("Ratified", "yes-no", Json::Null);
    let text = field("Text of it", "link", Json::Null);
    let fields = stage.call("vocabulary", json!({}))["fields"].clone();
    assert_eq!(fields[0]["options"], json!(["Yen", "US dollar"]));
    for (field, value) in [(&currency, "Euro"), (&ratified, "soon"), (&text, "mofa")] {
        let refused = stage.refused("apply", figure(field, value));
        assert_eq!((refused.code, refused.field.as_deref()), (ErrorCode::BadValue, Some("value")));
    }
    for (field, value) in [(&currency, "us dollar"), (&ratified, "Yes"), (&text, "https://www.mofa.go.jp/x")]
    {
        stage.call("apply", figure(field, value));
    }
    let figures = stage.call("event", json!({ "id": event }))["figures"].clone();
    let told =
        |place: usize| json!([figures[place]["value"], figures[place]["display"], figures[place]["link"]]);
    assert_eq!(told(0), json!(["US dollar", "US dollar", null]));
    assert_eq!(told(1), json!(["yes", "Yes", null]));
    assert_eq!(told(2)[2], "https://www.mofa.go.jp/x");
}

#[test]
fn actors_places_and_sources_are_tagged_like_events() {
    let stage = Stage::with_file();
    for (noun, name) in [("actor", "name"), ("place", "name"), ("source", "title")] {
        let made = stage.apply(json!([
            { "create": { "noun": noun, "values": { name: "Geneva" }, "id": "new:it" } },
            { "create": { "noun": "tag", "values": { "name": "archive" }, "id": "new:tag" } },
            { "create": { "noun": "tagging", "values": { "subject": "new:it", "tag": "new:tag" } } },
        ]));
        let page =
            |stage: &Stage| stage.call(noun, json!({ "id": made["created"][0] }))["hanging"]["tags"].clone();
        let tags = page(&stage);
        assert_eq!(tags[0]["name"], "archive", "{noun}");
        stage.apply(json!([{ "delete": { "id": tags[0]["id"] } }]));
        assert_eq!(page(&stage), json!([]), "{noun}");
    }
}
