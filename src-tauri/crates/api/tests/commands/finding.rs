//! What helps to find: completing, counting, saved views, and where a query is wrong.

use dateline_api::ErrorCode;
use serde_json::{Value as Json, json};

use crate::stage::Stage;

/// What completes a text, whose cursor is `|`: what would be put in, and how often it is there.
fn completed(stage: &Stage, text: &str) -> Vec<(String, Option<u64>)> {
    let cursor = text.chars().position(|c| c == '|').unwrap();
    let answer = stage.call("complete", json!({ "query": text.replace('|', ""), "cursor": cursor }));
    let options = answer["options"].as_array().unwrap().iter();
    options.map(|option| (option["insert"].as_str().unwrap().to_owned(), option["count"].as_u64())).collect()
}

fn first(stage: &Stage, text: &str) -> String {
    completed(stage, text).into_iter().next().unwrap_or_else(|| panic!("nothing completes {text}")).0
}

#[test]
fn fields_values_and_names_are_completed() {
    let stage = Stage::with_sample();
    assert_eq!(first(&stage, "ki|"), "kind:");
    assert_eq!(first(&stage, "kind:tal|"), "Talks");
    assert_eq!(first(&stage, "plan -status:pos|"), "possible");
    assert_eq!(first(&stage, "has:cl|"), "claim");
    assert_eq!(first(&stage, "actor:\"Jeffrey H|"), "\"Jeffrey Hornung\"");
    assert_eq!(first(&stage, "actor:Japan |"), "as:");
    assert_eq!(first(&stage, "within:7d |"), "of:");
    assert!(first(&stage, "within:7d of:hornung|").starts_with("\"Hornung: "));
    assert_eq!(first(&stage, "undat|"), "undated");
    assert!(completed(&stage, "hornu|").iter().any(|(insert, _)| insert == "actor:\"Jeffrey Hornung\""));
    assert_eq!(completed(&stage, "\"quoted|"), []);
    assert_eq!(completed(&stage, "when:20|"), []);
}

#[test]
fn values_come_by_how_often_the_rest_of_the_query_finds_them() {
    let stage = Stage::with_sample();
    let all = completed(&stage, "actor:|");
    assert_eq!(all[0], ("Japan".to_owned(), Some(6)), "{all:?}");
    let protests = completed(&stage, "kind:protest-note actor:|");
    assert!(
        protests.iter().filter(|(_, count)| count.is_some_and(|count| count > 0)).count() == 3,
        "{protests:?}"
    );
    let answer = stage.call("complete", json!({ "query": "a kind:tal b", "cursor": 9 }));
    assert_eq!((&answer["start"], &answer["end"]), (&json!(7), &json!(10)));
}

fn facet<'a>(facets: &'a Json, name: &str) -> &'a Json {
    facets["facets"].as_array().unwrap().iter().find(|facet| facet["facet"] == name).unwrap()
}

#[test]
fn facets_count_under_the_query_and_a_click_changes_it() {
    let stage = Stage::with_sample();
    let facets = stage.call("facets", json!({ "query": "" }));
    assert_eq!(facets["total"], 14);
    let tag = &facet(&facets, "tag")["values"][0];
    let toggled = tag["toggled"].as_str().unwrap();
    let found = stage.call("events", json!({ "query": toggled, "limit": 50 }));
    assert_eq!(found["total"], tag["count"], "a click finds what was counted: {toggled}");
    for name in ["kind", "actor", "status", "place", "source"] {
        for value in facet(&facets, name)["values"].as_array().unwrap() {
            let found = stage.call("events", json!({ "query": value["toggled"], "limit": 50 }));
            assert_eq!(found["total"], value["count"], "{value}");
            let rest = stage.call("events", json!({ "query": value["excluded"], "limit": 50 }));
            assert_eq!(rest["total"].as_u64().unwrap() + value["count"].as_u64().unwrap(), 14, "{value}");
        }
    }
    // What is chosen stays beside what could be chosen, and only narrows the others.
    let chosen = stage.call("facets", json!({ "query": "kind:=Talks" }));
    assert_eq!(chosen["total"], 1);
    assert_eq!(
        facet(&chosen, "kind")["values"].as_array().unwrap().len(),
        facet(&facets, "kind")["values"].as_array().unwrap().len()
    );
    let talks = facet(&chosen, "kind")["values"]
        .as_array()
        .unwrap()
        .iter()
        .find(|value| value["chosen"] == true)
        .unwrap();
    assert_eq!((talks["name"].as_str(), talks["toggled"].as_str()), (Some("Talks"), Some("")));
    assert!(facet(&chosen, "status")["values"].as_array().unwrap().len() == 1);
    let years = facet(&facets, "year")["values"].as_array().unwrap();
    assert!(years.iter().any(|year| year["name"] == "2022" && year["toggled"] == "when:2022"), "{years:?}");
}

#[test]
fn views_are_kept_with_the_file() {
    let stage = Stage::with_file();
    assert_eq!(stage.call("views", json!({})), json!([]));
    for (name, position) in [("Alliance", 2), ("Taiwan", 1)] {
        let values = json!({ "name": name, "query": "tag:x", "look": "{}", "position": position });
        stage.apply(json!([{ "create": { "noun": "view", "values": values } }]));
    }
    let views = stage.call("views", json!({}));
    assert_eq!(
        (&views[0]["name"], &views[1]["name"], &views[1]["query"]),
        (&json!("Taiwan"), &json!("Alliance"), &json!("tag:x"))
    );
}

#[test]
fn what_was_found_is_shown_where_it_stands() {
    let stage = Stage::with_sample();
    let found = |query: &str| {
        stage.call("events", json!({ "query": query, "limit": 1, "found": true }))["rows"][0]["found"].clone()
    };
    let joined = |found: &Json| -> String {
        let pieces = found["pieces"].as_array().unwrap().iter();
        pieces
            .map(|piece| {
                if piece["hit"] == true {
                    format!("[{}]", piece["text"].as_str().unwrap())
                } else {
                    piece["text"].as_str().unwrap().to_owned()
                }
            })
            .collect()
    };
    let quote = found("\"relentless incursions\"");
    assert_eq!(quote["part"], "citation");
    assert!(joined(&quote).ends_with("defending against [relentless] [incursions]"), "{}", joined(&quote));
    assert!(joined(&found("kind:assessment ambig")).contains("strategic [ambiguity]"));
    assert!(joined(&found("title:russel")).starts_with("[Russel]: "));
    assert_eq!(found("kind:talks"), Json::Null);
    assert_eq!(found("-ambiguity kind:assessment"), Json::Null);
}

#[test]
fn a_refused_query_names_its_place() {
    let stage = Stage::with_file();
    let error = stage.refused("events", json!({ "query": "a colour:red", "limit": 1 }));
    let place = error.place.unwrap();
    assert_eq!(
        (error.code, place.offset, place.length, place.unfinished),
        (ErrorCode::BadQuery, 2, 7, false)
    );
    assert!(stage.refused("facets", json!({ "query": "a OR" })).place.unwrap().unfinished);
    assert!(stage.refused("events", json!({ "query": "when:soonish", "limit": 1 })).place.is_some());
}
