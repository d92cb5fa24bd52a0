//! Rival claims: the preferred one is the value of the record, none is lost, and one undo takes all of it back.

use dateline_api::ErrorCode;
use serde_json::{Value as Json, json};

use crate::stage::Stage;

fn claim(stage: &Stage, subject: &str, field: &str, value: &str) -> String {
    let made = stage.apply(json!([{ "create": { "noun": "claim", "values": {
        "subject": subject, "field": field, "value": value } } }]));
    made["created"][0].as_str().unwrap().to_owned()
}

fn prefer(stage: &Stage, claim: &str) -> Json {
    stage.apply(json!([{ "set": { "noun": "claim", "id": claim, "values": { "preferred": true } } }]))
}

/// The claims of an event: what they say, and whether they are preferred.
fn said(stage: &Stage, event: &str) -> Vec<(String, bool)> {
    let shown = stage.call("event", json!({ "id": event }));
    let one =
        |claim: &Json| (claim["display"].as_str().unwrap().to_owned(), claim["preferred"].as_bool().unwrap());
    shown["claims"].as_array().unwrap().iter().map(one).collect()
}

fn date(stage: &Stage, event: &str) -> Json {
    stage.call("event", json!({ "id": event }))["date"]["display"].clone()
}

#[test]
fn a_preferred_claim_becomes_the_value_and_the_old_value_stays_as_a_claim() {
    let stage = Stage::with_file();
    let talks = stage.event("Talks", "2022-01-07");
    let rival = claim(&stage, &talks, "date", "2022-01-08");
    assert_eq!(said(&stage, &talks), [("8 January 2022".to_owned(), false)]);
    assert_eq!(date(&stage, &talks), "7 January 2022", "a claim alone changes nothing");

    let preferred = prefer(&stage, &rival);
    assert_eq!(preferred["label"], "edit of preference of claim of “Talks”");
    assert_eq!(preferred["moved"], 0, "its own date is not one that moved along");
    assert_eq!(date(&stage, &talks), "8 January 2022");
    let both = [("8 January 2022".to_owned(), true), ("7 January 2022".to_owned(), false)];
    assert_eq!(said(&stage, &talks), both);

    stage.call("undo", json!({}));
    assert_eq!(date(&stage, &talks), "7 January 2022");
    assert_eq!(said(&stage, &talks), [("8 January 2022".to_owned(), false)]);
    stage.call("redo", json!({}));
    assert_eq!(said(&stage, &talks), both);
}

#[test]
fn citations_about_the_field_stay_with_the_value_that_they_speak_for() {
    let stage = Stage::with_file();
    let talks = stage.event("Talks", "2022-01-07");
    stage.apply(json!([
        { "create": { "noun": "source", "id": "new:s", "values": { "title": "Reuters piece" } } },
        { "create": { "noun": "citation", "values": { "subject": talks, "field": "date", "source": "new:s" } } },
        { "create": { "noun": "citation", "values": { "subject": talks, "source": "new:s", "quote": "whole" } } },
    ]));
    prefer(&stage, &claim(&stage, &talks, "date", "2022-01-08"));
    let event = stage.call("event", json!({ "id": talks }));
    assert_eq!(event["citations"].as_array().unwrap().len(), 1, "only the one about the event as a whole");
    let old = &event["claims"][1];
    assert_eq!((&old["display"], &old["field_label"]), (&json!("7 January 2022"), &json!("Date")));
    assert_eq!(old["citations"][0]["source"]["title"], "Reuters piece");
}

#[test]
fn the_claim_of_the_value_that_is_typed_in_is_the_preferred_one() {
    let stage = Stage::with_file();
    let talks = stage.event("Talks", "2022-01-07");
    prefer(&stage, &claim(&stage, &talks, "date", "2022-01-08"));
    let set = |date: &str| {
        stage.apply(json!([{ "set": { "noun": "event", "id": talks, "values": { "date": date } } }]));
        said(&stage, &talks).iter().map(|(_, preferred)| *preferred).collect::<Vec<_>>()
    };
    assert_eq!(set("2022-01-07"), [false, true]);
    assert_eq!(set("2022-01-09"), [false, false], "nobody claimed that");
}

#[test]
fn a_figure_can_be_rivalled_too() {
    let stage = Stage::with_file();
    let attack = stage.event("Attack", "2022");
    let made = stage.apply(json!([
        { "create": { "noun": "field", "id": "new:f", "values": { "name": "Dead", "applies_to": "event", "type": "number", "unit": "people" } } },
        { "create": { "noun": "figure", "id": "new:n", "values": { "subject": attack, "field": "new:f", "value": "12" } } },
    ]));
    let figure = made["created"][1].as_str().unwrap();
    prefer(&stage, &claim(&stage, figure, "value", "14"));
    let event = stage.call("event", json!({ "id": attack }));
    assert_eq!(event["figures"][0]["display"], "14 people");
    assert_eq!(event["claims"][0]["field_label"], "Dead");
    assert_eq!(said(&stage, &attack), [("14 people".to_owned(), true), ("12 people".to_owned(), false)]);
}

#[test]
fn a_claim_that_its_field_could_not_hold_is_refused() {
    let stage = Stage::with_file();
    let talks = stage.event("Talks", "2022-01-07");
    for (field, value, about, code) in [
        ("status", "reported", "value", ErrorCode::BadValue),
        ("date", "2022-02-30", "value", ErrorCode::BadDate),
        ("weather", "rain", "field", ErrorCode::BadValue),
    ] {
        let refused = stage.refused(
            "apply",
            json!({ "operations": [{ "create": { "noun": "claim", "values": {
                "subject": talks, "field": field, "value": value } } }] }),
        );
        assert_eq!((refused.code, refused.field.as_deref()), (code, Some(about)), "{}", refused.message);
    }
    assert_eq!(said(&stage, &talks), []);
}
