//! What nobody should enter and somebody does: it is taken or refused with a reason, shown, and undone.

use dateline_api::ErrorCode;
use serde_json::{Value as Json, json};

use crate::stage::Stage;

fn create(noun: &str, id: &str, values: Json) -> Json {
    json!({ "create": { "noun": noun, "id": id, "values": values } })
}

fn delete(stage: &Stage, id: &Json) {
    stage.apply(json!([{ "delete": { "id": id } }]));
}

#[test]
fn ten_thousand_participants_are_seen_edited_and_undone() {
    const MANY: usize = 10_000;
    let stage = Stage::with_file();
    let mut operations =
        vec![create("event", "new:assembly", json!({ "title": "Assembly", "date": "2022" }))];
    for number in 0..MANY {
        let actor = format!("new:{number}");
        operations.push(create("actor", &actor, json!({ "name": format!("Delegate {number}") })));
        let values = json!({ "event": "new:assembly", "actor": actor, "role": "party", "position": number });
        operations.push(create("participation", &format!("new:p{number}"), values));
    }
    let created = stage.apply(json!(operations))["created"].clone();
    let event = stage.call("event", json!({ "id": created[0] }));
    let parts = event["participations"].as_array().unwrap();
    assert_eq!(parts.len(), MANY);
    assert_eq!(parts[MANY - 1]["actor"]["name"], "Delegate 9999");
    assert!(event["spoken"].as_str().unwrap().len() < 200, "{}", event["spoken"]);
    let page = stage.call(
        "events",
        json!({ "query": "", "sort": "date", "descending": false, "offset": 0, "limit": 10 }),
    );
    let row = &page["rows"][0];
    let (shown, more) = (row["actors"].as_array().unwrap().len(), row["more_actors"].as_u64().unwrap());
    assert!(shown <= 50, "a row of a table has no room for {shown} names");
    assert_eq!(shown + usize::try_from(more).unwrap(), MANY);

    delete(&stage, &parts[0]["id"]);
    assert_eq!(
        stage.call("event", json!({ "id": created[0] }))["participations"].as_array().unwrap().len(),
        MANY - 1
    );
    stage.call("undo", json!({}));
    stage.call("undo", json!({}));
    assert_eq!(stage.call("session", json!({}))["events"], 0);
    stage.call("redo", json!({}));
    assert_eq!(
        stage.call("event", json!({ "id": created[0] }))["participations"].as_array().unwrap().len(),
        MANY
    );
}

#[test]
fn a_title_of_a_hundred_kilobytes_is_kept_whole_and_shown_short() {
    let stage = Stage::with_file();
    let long = "Talks on the agreement on the conference ".repeat(2_500);
    let id = stage.event("Short", "2022-01-07");
    stage.apply(json!([{ "set": { "noun": "event", "id": id, "values": { "title": long } } }]));
    let event = stage.call("event", json!({ "id": id }));
    assert_eq!(event["title"].as_str(), Some(long.as_str()), "nothing is cut from what was entered");
    let short = |what: &str, text: &Json| {
        let text = text.as_str().unwrap_or_else(|| panic!("{what}: {text}"));
        assert!(
            text.starts_with("Talks on") || text.contains("“Talks on") || text.contains(": Talks on"),
            "{what}: {text}"
        );
        assert!(text.len() < 1_000 && text.contains('…'), "{what} has {} bytes", text.len());
    };
    short("what a screen reader says", &event["spoken"]);
    let page = stage.call(
        "events",
        json!({ "query": "", "sort": "title", "descending": false, "offset": 0, "limit": 10 }),
    );
    short("a row of the table", &page["rows"][0]["title"]);
    short(
        "a completion",
        &stage.call("suggest", json!({ "noun": "event", "text": "talks", "limit": 5 }))[0]["name"],
    );
    short("a row of the day", &stage.call("same_day", json!({ "id": id }))["rows"][0]["title"]);
    let applied =
        stage.apply(json!([{ "set": { "noun": "event", "id": id, "values": { "status": "held" } } }]));
    short("what undo says", &applied["undo"]);
    short("the log", &stage.call("log", json!({ "limit": 1 }))["entries"][0]["label"]);
    let anchored = json!({ "anchor": { "event": id, "rule": "+1 day" } }).to_string();
    let error = stage.refused(
        "apply",
        json!({ "operations": [{ "set": { "noun": "event", "id": id, "values": { "date": anchored } } }] }),
    );
    assert_eq!(error.code, ErrorCode::AnchorCircle);
    short("a refusal", &json!(error.message));
    stage.call("undo", json!({}));
    stage.call("undo", json!({}));
    assert_eq!(stage.call("event", json!({ "id": id }))["title"], "Short");
}

#[test]
fn names_that_are_each_others_aliases_lead_to_their_own_actors() {
    let stage = Stage::with_file();
    let created = stage.apply(json!([
        create("actor", "new:a", json!({ "name": "Burma" })),
        create("actor", "new:b", json!({ "name": "Myanmar" })),
        create("alias", "new:x", json!({ "actor": "new:a", "name": "Myanmar" })),
        create("alias", "new:y", json!({ "actor": "new:b", "name": "Burma" })),
        create("event", "new:e", json!({ "title": "Talks" })),
        create("participation", "new:p", json!({ "event": "new:e", "actor": "new:a" })),
    ]))["created"]
        .clone();
    for (typed, first) in [("burma", &created[0]), ("myanmar", &created[1])] {
        let found = stage.call("suggest", json!({ "noun": "actor", "text": typed, "limit": 9 }));
        assert_eq!(
            (&found[0]["id"], found.as_array().unwrap().len()),
            (first, 2),
            "by its name before by an alias"
        );
        let page = stage.call(
            "events",
            json!({ "query": format!("actor:{typed}"), "sort": "date", "descending": false, "offset": 0, "limit": 9 }),
        );
        assert_eq!(page["total"], 1);
    }
    let merged = stage.call("merge", json!({ "noun": "actor", "keep": created[1], "gone": created[0] }));
    assert_eq!(merged["label"], "merge of actor “Burma” into “Myanmar”");
    let myanmar = stage.call("actor", json!({ "id": created[1] }));
    assert_eq!(myanmar["aliases"].as_array().unwrap().len(), 1, "{}", myanmar["aliases"]);
    assert_eq!(myanmar["aliases"][0]["name"], "Burma");
}

#[test]
fn a_kind_that_was_deleted_while_in_use_is_shown_as_deleted_and_comes_back() {
    let stage = Stage::with_file();
    let created = stage.apply(json!([
        create("kind", "new:kind", json!({ "name": "Hearing", "colour": "#123456" })),
        create(
            "event",
            "new:event",
            json!({ "title": "Before the court", "date": "2022-01-07", "kind": "new:kind" })
        ),
    ]))["created"]
        .clone();
    let look = || {
        let event = stage.call("event", json!({ "id": created[1] }));
        let page = stage.call(
            "events",
            json!({ "query": "", "sort": "date", "descending": false, "offset": 0, "limit": 9 }),
        );
        let scene = stage.call(
            "scene",
            json!({ "from": null, "to": null, "width": 1000, "height": 600, "lanes": "kind" }),
        );
        (event, page["rows"][0].clone(), scene["scene"].clone())
    };
    let before = look();
    assert_eq!(before.0["kind"]["name"], "Hearing");
    assert!(before.1.get("kind_deleted").is_none());
    delete(&stage, &created[0]);
    let (event, row, scene) = look();
    assert_eq!(event["kind"], json!({ "id": created[0], "name": "Hearing (deleted)" }));
    assert_eq!(row["kind_deleted"], "Hearing (deleted)");
    assert!(scene.to_string().contains("Hearing (deleted)"), "lane and legend: {scene}");
    assert!(event["spoken"].as_str().unwrap().contains("hearing (deleted)"), "{}", event["spoken"]);
    stage.apply(json!([{ "restore": { "id": created[0] } }]));
    assert_eq!(look(), before);
    stage.call("undo", json!({}));
    stage.call("undo", json!({}));
    assert_eq!(look(), before);
}
