//! Events entered in one line.

use serde_json::{Value as Json, json};

use crate::stage::Stage;

fn understood(stage: &Stage, line: &str) -> Json {
    stage.call("understand_line", json!({ "line": line }))
}

/// Role, words, state and text of each part.
fn parts(answer: &Json) -> Vec<String> {
    let text = |part: &Json, field: &str| part[field].as_str().unwrap().to_owned();
    let parts = answer["parts"].as_array().unwrap();
    let told = parts.iter().map(|part| {
        format!(
            "{} “{}”: {} {}",
            text(part, "role"),
            text(part, "words"),
            text(part, "state"),
            text(part, "text")
        )
    });
    told.collect()
}

/// Enters a line; the id of the event.
fn enter(stage: &Stage, answer: &Json) -> String {
    let applied = stage.apply(answer["operations"].clone());
    let place = answer["operations"]
        .as_array()
        .unwrap()
        .iter()
        .position(|operation| operation["create"]["noun"] == "event");
    applied["created"][place.unwrap()].as_str().unwrap().to_owned()
}

fn source_of_sample(stage: &Stage) -> String {
    stage.call("sources", json!({}))["rows"][0]["id"].as_str().unwrap().to_owned()
}

#[test]
fn a_line_becomes_an_event_with_all_that_it_says() {
    let stage = Stage::with_sample();
    let source = source_of_sample(&stage);
    let line = "7 Jan talks Japan (host), US, Freedonia: trade talks begin in Washington #Taiwan #trade place:Washington";
    let answer = stage.call("understand_line", json!({ "line": line, "source": source }));
    assert_eq!(
        parts(&answer),
        [
            "date “7 Jan”: known 7 January 2022",
            "kind “talks”: known Talks",
            "actor “Japan”: known Japan",
            "actor “US”: known United States",
            "actor “Freedonia”: new Freedonia",
            "tag “Taiwan”: known Taiwan",
            "tag “trade”: new trade",
            "place “Washington”: new Washington",
        ],
        "{answer}"
    );
    assert_eq!(answer["title"], "trade talks begin in Washington");
    assert_eq!((&answer["status"], &answer["problem"]), (&json!("held"), &json!(null)));
    let events = stage.call("session", json!({}))["events"].as_u64().unwrap();
    let event = enter(&stage, &answer);
    let shown = stage.call("event", json!({ "id": event }));
    assert_eq!((&shown["kind"]["name"], &shown["place"]["name"]), (&json!("Talks"), &json!("Washington")));
    let actors: Vec<_> =
        shown["participations"].as_array().unwrap().iter().map(|part| &part["actor"]["name"]).collect();
    assert_eq!(actors, ["Japan", "United States", "Freedonia"]);
    assert_eq!(shown["participations"][0]["role"], "host");
    assert_eq!(shown["tags"].as_array().unwrap().len(), 2);
    assert_eq!(shown["citations"][0]["source"]["id"], source);
    assert_eq!(shown["date"]["anchor"]["target"]["source"], source);
    // One undo takes all of it back.
    let undo = stage.call("session", json!({}))["undo"].clone();
    assert_eq!(undo, "new event “trade talks begin in Washington”");
    stage.call("undo", json!({}));
    assert_eq!(stage.call("session", json!({}))["events"], events);
    let found = stage.call("suggest", json!({ "noun": "actor", "text": "Freedonia", "limit": 5 }));
    assert_eq!(found, json!([]));
}

#[test]
fn names_that_fit_several_are_asked_about_and_the_answer_is_kept() {
    let stage = Stage::with_sample();
    let answer = understood(&stage, "2022-01-08 Japanese: denies it");
    assert_eq!(answer["parts"][1]["state"], "ambiguous", "{answer}");
    assert_eq!(answer["problem"], "Choose what “Japanese” means.");
    assert_eq!(answer["operations"], json!([]));
    let choices = answer["parts"][1]["choices"].as_array().unwrap();
    let named = |name: &str| {
        choices.iter().find(|choice| choice["name"].as_str().unwrap().starts_with(name)).unwrap()
    };
    assert!(choices.iter().all(|choice| choice["chosen"] == false));
    for (take, state) in
        [(named("Japan")["take"].clone(), "known"), (json!("new"), "new"), (json!("title"), "title")]
    {
        let decided = stage.call(
            "understand_line",
            json!({ "line": "2022-01-08 japanese : denies it", "decisions": [{ "role": "actor", "words": "Japanese", "take": take }] }),
        );
        assert_eq!(decided["parts"][1]["state"], state, "{decided}");
        assert_eq!(decided["problem"], json!(null));
    }
    // A part of a name is never taken for the name without asking.
    assert_eq!(understood(&stage, "Hornung: says so")["parts"][0]["state"], "ambiguous");
    assert_eq!(understood(&stage, "Jeffrey Hor: says so")["parts"][0]["state"], "begun");
}

#[test]
fn nothing_is_entered_without_a_title_or_quoted_without_a_source() {
    let stage = Stage::with_file();
    assert!(understood(&stage, "2022-01-07 talks:")["problem"].as_str().unwrap().contains("title"));
    assert!(understood(&stage, "")["problem"].is_string());
    let quoted = understood(&stage, "2022-01-07: said quote:“could not stand by”");
    assert!(quoted["problem"].as_str().unwrap().contains("source"), "{quoted}");
    let cited = understood(&stage, "2022-01-07: said quote:“could not stand by” source:Reuters");
    let event = enter(&stage, &cited);
    let shown = stage.call("event", json!({ "id": event }));
    assert_eq!(shown["citations"][0]["quote"], "could not stand by");
    assert_eq!(shown["citations"][0]["source"]["title"], "Reuters");
}

#[test]
fn dates_count_from_the_event_before() {
    let stage = Stage::with_file();
    let before = stage.event("Talks", "2022-01-07");
    let line = |line: &str| stage.call("understand_line", json!({ "line": line, "after": before }));
    let tied = line("the day after pact: signed");
    assert_eq!(
        (&tied["date"]["edtf"], &tied["date"]["anchor"]["target"]["event"]),
        (&json!("2022-01-08"), &json!(before))
    );
    let once = line("3 Feb pact: ratified");
    assert_eq!(
        (&once["date"]["edtf"], &once["date"]["anchor"]),
        (&json!("2022-02-03"), &json!(null)),
        "{once}"
    );
    assert_eq!(once["parts"][0]["detail"], "counted from the event before");
}

#[test]
fn what_lies_ahead_is_expected_unless_the_line_says_otherwise() {
    let stage = Stage::with_file();
    assert_eq!(understood(&stage, "2999-01-01: a summit")["status"], "expected");
    assert_eq!(understood(&stage, "2999-01-01: a summit status:cancelled")["status"], "cancelled");
    assert_eq!(understood(&stage, "1999-01-01: a summit")["status"], "held");
}

#[test]
fn likely_duplicates_are_named() {
    let stage = Stage::with_sample();
    let titles = |line: &str| -> Vec<String> {
        let answer = understood(&stage, line);
        let found = answer["duplicates"].as_array().unwrap();
        found.iter().map(|one| one["title"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(titles("2022-01-08 talks Japan, US: two-plus-two"), ["Japan–US two-plus-two talks"]);
    assert!(titles("2022-03-08 talks Japan, US: two-plus-two").is_empty());
    assert!(titles("talks Japan, US: two-plus-two").is_empty());
    assert!(titles("2022-01-07 statement China: on something else").is_empty());
}

#[test]
fn words_at_the_cursor_are_completed() {
    let stage = Stage::with_sample();
    let inserts = |line: &str| -> Vec<String> {
        let answer = stage.call("understand_line", json!({ "line": line, "caret": line.chars().count() }));
        let found = answer["completions"].as_array().unwrap();
        found.iter().map(|one| one["insert"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(inserts("2022 ta")[0], "talks");
    assert_eq!(inserts("2022 talks Horn"), ["Jeffrey Hornung"]);
    assert_eq!(inserts("2022: x @Horn"), ["\"Jeffrey Hornung\""]);
    assert_eq!(inserts("2022: x status:pos"), ["possible", "postponed"]);
    assert!(inserts("2022: x").is_empty());
    assert!(understood(&stage, "2022 talks Horn")["completions"].as_array().unwrap().is_empty());
}

#[test]
fn spans_cover_the_line_in_characters() {
    let stage = Stage::with_sample();
    let line = "2022 安倍晋三, Atlantis: 🗾 in view";
    let answer = understood(&stage, line);
    let spans = answer["spans"].as_array().unwrap();
    let mut at = 0;
    for span in spans {
        assert_eq!(span["start"], at);
        at = span["end"].as_u64().unwrap();
    }
    assert_eq!(at, line.chars().count() as u64);
    assert_eq!(answer["parts"][1]["text"], "Shinzo Abe");
    assert_eq!(answer["title"], "🗾 in view");
}

#[test]
fn what_is_not_there_cannot_be_counted_from() {
    let stage = Stage::with_file();
    let gone = "01890000-0000-7000-8000-000000000000";
    stage.refused("understand_line", json!({ "line": "x", "source": gone }));
    stage.refused("understand_line", json!({ "line": "x", "after": gone }));
}
