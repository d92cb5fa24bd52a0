//! Pages of actors and places, lists with use counts, and taking away what is in use.

use dateline_api::ErrorCode;
use serde_json::{Value as Json, json};

use crate::stage::Stage;

/// The id of the only record of this name.
fn named(stage: &Stage, noun: &str, name: &str) -> String {
    let found = stage.call("suggest", json!({ "noun": noun, "text": name, "limit": 1 }));
    found[0]["id"].as_str().unwrap_or_else(|| panic!("no {noun} {name}")).to_owned()
}

fn titles(events: &Json) -> Vec<&str> {
    events["rows"].as_array().unwrap().iter().map(|row| row["event"]["title"].as_str().unwrap()).collect()
}

/// An actor with an alias and an office, at two events, one of them in a place within another.
fn stage() -> Stage {
    let stage = Stage::with_file();
    stage.apply(json!([
        { "create": { "noun": "actor", "id": "new:japan", "values": { "name": "Japan", "type": "state" } } },
        { "create": { "noun": "actor", "id": "new:abe", "values": { "name": "Shinzō Abe", "type": "person" } } },
        { "create": { "noun": "alias", "values": { "actor": "new:abe", "name": "安倍晋三", "language": "ja" } } },
        { "create": { "noun": "office", "id": "new:pm", "values": { "actor": "new:abe", "title": "Prime Minister", "body": "new:japan", "valid": "2012-12-26/2020-09-16" } } },
        { "create": { "noun": "place", "id": "new:tokyo", "values": { "name": "Tokyo", "precision": "locality" } } },
        { "create": { "noun": "place", "id": "new:hall", "values": { "name": "Diet", "parent": "new:tokyo", "latitude": 35.676, "longitude": 139.745 } } },
        { "create": { "noun": "event", "id": "new:later", "values": { "title": "Speech", "date": "2021-12", "place": "new:hall" } } },
        { "create": { "noun": "event", "id": "new:early", "values": { "title": "Talks", "date": "2019" } } },
        { "create": { "noun": "participation", "values": { "event": "new:later", "actor": "new:abe", "role": "speaker" } } },
        { "create": { "noun": "participation", "values": { "event": "new:early", "actor": "new:abe", "role": "host", "office": "new:pm" } } },
    ]));
    stage
}

#[test]
fn an_actors_page_has_all_that_concerns_it() {
    let stage = stage();
    let abe = stage.call("actor", json!({ "id": named(&stage, "actor", "abe") }));
    assert_eq!(abe["aliases"][0]["name"], "安倍晋三");
    assert_eq!(abe["offices"][0]["body"]["name"], "Japan");
    assert_eq!(abe["offices"][0]["valid"]["display"], "26 December 2012 to 16 September 2020");
    assert_eq!(titles(&abe["events"]), ["Talks", "Speech"]);
    assert_eq!((&abe["events"]["rows"][0]["role"], &abe["events"]["total"]), (&json!("Host"), &json!(2)));
    let japan = stage.call("actor", json!({ "id": named(&stage, "actor", "japan") }));
    assert_eq!(japan["holders"][0]["actor"]["name"], "Shinzō Abe");
    let talks = stage.call("event", json!({ "id": abe["events"]["rows"][0]["event"]["id"] }));
    assert_eq!(talks["participations"][0]["office"]["name"], "Prime Minister");
    assert_eq!(talks["participations"][0]["offices"][0]["name"], "Prime Minister");
}

#[test]
fn a_places_page_knows_what_it_lies_in_and_what_lies_in_it() {
    let stage = stage();
    let hall = stage.call("place", json!({ "id": named(&stage, "place", "diet") }));
    assert_eq!((&hall["within"][0]["name"], &hall["latitude"]), (&json!("Tokyo"), &json!(35.676)));
    assert_eq!(titles(&hall["events"]), ["Speech"]);
    let tokyo = stage.call("place", json!({ "id": named(&stage, "place", "tokyo") }));
    assert_eq!((&tokyo["parts"][0]["name"], &tokyo["events"]["total"]), (&json!("Diet"), &json!(0)));
}

#[test]
fn a_place_never_lies_in_itself() {
    let stage = stage();
    let (tokyo, hall) = (named(&stage, "place", "tokyo"), named(&stage, "place", "diet"));
    for (parent, by_way) in [(&tokyo, "“Tokyo”"), (&hall, "“Diet”, “Tokyo”")] {
        let refused = stage.refused(
            "apply",
            json!({ "operations": [{ "set": { "noun": "place", "id": tokyo, "values": { "parent": parent } } }] }),
        );
        assert_eq!((refused.code, refused.field.as_deref()), (ErrorCode::BadValue, Some("parent")));
        assert_eq!(refused.message, format!("The place would lie within itself, by way of {by_way}"));
    }
    let turned = stage.apply(json!([
        { "set": { "noun": "place", "id": hall, "values": { "parent": null } } },
        { "set": { "noun": "place", "id": tokyo, "values": { "parent": hall } } },
    ]));
    assert_ne!(turned["change"], json!(null), "turned round in one change it does not");
}

#[test]
fn lists_say_how_often_records_are_used() {
    let stage = stage();
    let list = stage.call("directory", json!({ "noun": "actor", "text": "" }));
    let rows: Vec<_> =
        list["rows"].as_array().unwrap().iter().map(|row| (&row["name"], &row["used"])).collect();
    assert_eq!(rows, [(&json!("Shinzō Abe"), &json!(2)), (&json!("Japan"), &json!(0))]);
    let found = stage.call("directory", json!({ "noun": "actor", "text": "安倍" }));
    assert_eq!((&found["total"], &found["rows"][0]["name"]), (&json!(1), &json!("Shinzō Abe")));
}

#[test]
fn what_is_discarded_takes_its_parts_along_and_undo_brings_all_back() {
    let stage = stage();
    let abe = named(&stage, "actor", "abe");
    let use_ = stage.call("in_use", json!({ "id": abe }));
    assert_eq!(use_["goes"], json!(["1 alias", "1 office", "2 participants"]));
    assert_eq!(use_["stays"], json!([]));
    assert_eq!(stage.call("discard", json!({ "id": abe }))["label"], "deletion of actor “Shinzō Abe”");
    assert_eq!(stage.call("suggest", json!({ "noun": "actor", "text": "abe", "limit": 9 })), json!([]));
    stage.call("undo", json!({}));
    assert_eq!(stage.call("actor", json!({ "id": abe }))["events"]["total"], 2);
    assert_eq!(stage.call("check", json!({}))["problems"], json!([]));
}

#[test]
fn what_can_stand_without_it_stays() {
    let stage = stage();
    let (tokyo, hall) = (named(&stage, "place", "tokyo"), named(&stage, "place", "diet"));
    assert_eq!(stage.call("in_use", json!({ "id": tokyo }))["stays"], json!(["1 place"]));
    stage.call("discard", json!({ "id": tokyo }));
    assert_eq!(stage.call("place", json!({ "id": hall }))["within"], json!([]));
    stage.call("discard", json!({ "id": hall }));
    let speech = stage.call("events", json!({ "query": "Speech", "limit": 1 }))["rows"][0]["id"].clone();
    assert_eq!(stage.call("event", json!({ "id": speech }))["place"], json!(null));
    assert_eq!(stage.refused("discard", json!({ "id": hall })).code, ErrorCode::Deleted);
}

#[test]
fn a_source_that_dates_count_from_is_not_discarded() {
    let stage = Stage::with_sample();
    let source = stage.call("sources", json!({}))["rows"][0]["id"].clone();
    assert!(stage.call("in_use", json!({ "id": source }))["anchored"].as_u64().unwrap() > 0);
    let refused = stage.refused("discard", json!({ "id": source }));
    assert_eq!(refused.code, ErrorCode::BadValue);
    assert!(refused.hint.unwrap().contains("Nothing was deleted"));
}

#[test]
fn events_of_a_day_come_in_their_order() {
    let stage = Stage::with_file();
    let ids = ["First", "Second", "Third"].map(|title| stage.event(title, "2022-01-07"));
    stage.event("Another day", "2022-01-08");
    let order = || {
        let day = stage.call("same_day", json!({ "id": ids[0] }));
        let rows = day["rows"].as_array().unwrap().iter();
        rows.map(|row| row["title"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(order(), ["First", "Second", "Third"]);
    let set = |id: &str, order: &str| json!({ "set": { "noun": "event", "id": id, "values": { "day_order": order } } });
    stage.apply(json!([set(&ids[0], "b"), set(&ids[1], "a"), set(&ids[2], "c")]));
    assert_eq!(order(), ["Second", "First", "Third"]);
}
