//! Relations and rival dates in a scene.

use serde_json::{Value as Json, json};

use crate::stage::Stage;

fn scene(stage: &Stage, more: Json) -> Json {
    let mut args = json!({ "from": 1_640_000_000.0, "to": 1_643_000_000.0, "width": 1000, "height": 600 });
    if let (Json::Object(args), Json::Object(more)) = (&mut args, more) {
        args.extend(more);
    }
    stage.call("scene", args)["scene"].clone()
}

fn says(drawn: &Json) -> Vec<&str> {
    drawn.as_array().unwrap().iter().map(|one| one["says"].as_str().unwrap()).collect()
}

#[test]
fn relations_of_the_selected_event_are_arcs_and_all_are_when_asked() {
    let stage = Stage::with_file();
    let statement = stage.event("Statement", "2022-01-05");
    let rebuke = stage.event("Rebuke", "2022-01-07");
    let pact = stage.event("Pact", "2022-01-09");
    let made = stage.apply(json!([
        { "create": { "noun": "relation", "values": { "origin": rebuke, "target": statement, "type": "responds-to" } } },
        { "create": { "noun": "relation", "values": { "origin": pact, "target": rebuke, "type": "contradicts" } } },
    ]));
    assert_eq!(says(&scene(&stage, json!({}))["arcs"]), [""; 0]);
    let of_statement = scene(&stage, json!({ "selected": [statement] }));
    assert_eq!(says(&of_statement["arcs"]), ["Rebuke responds to Statement"]);
    assert_eq!(
        (&of_statement["arcs"][0]["sort"], &of_statement["arcs"][0]["selected"]),
        (&json!("responds-to"), &json!(true))
    );
    assert_eq!(
        says(&scene(&stage, json!({ "selected": [statement], "relations": "none" }))["arcs"]),
        [""; 0]
    );
    let all = scene(&stage, json!({ "relations": "all" }));
    assert_eq!(says(&all["arcs"]), ["Rebuke responds to Statement", "Pact contradicts Rebuke"]);
    assert_eq!(all["arcs"][1]["mutual"], true);
    // What is said between events that are gone is not drawn, and comes back with them.
    stage.apply(json!([{ "delete": { "id": pact } }]));
    assert_eq!(says(&scene(&stage, json!({ "relations": "all" }))["arcs"]), ["Rebuke responds to Statement"]);
    stage.call("undo", json!({}));
    stage.apply(json!([{ "delete": { "id": made["created"][0] } }]));
    assert_eq!(says(&scene(&stage, json!({ "relations": "all" }))["arcs"]), ["Pact contradicts Rebuke"]);
}

#[test]
fn rival_dates_of_the_selected_event_are_ghosts() {
    let stage = Stage::with_file();
    let talks = stage.event("Talks", "2022-01-07");
    let claim = |field: &str, value: &str| json!({ "create": { "noun": "claim", "values": { "subject": talks, "field": field, "value": value } } });
    stage.apply(json!([
        claim("date", "2022-01-08"),
        claim("date", "2022-01"),
        claim("date", "2022-01-07"),
        claim("title", "Negotiations"),
    ]));
    assert_eq!(says(&scene(&stage, json!({}))["ghosts"]), [""; 0]);
    let selected = scene(&stage, json!({ "selected": [talks] }));
    assert_eq!(says(&selected["ghosts"]), ["8 January 2022", "January 2022"]);
    assert_eq!(selected["ghosts"][1]["mark"]["form"], "bracket");
}
