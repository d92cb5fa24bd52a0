//! The calendar and the overview under the timeline.

use serde_json::{Value as Json, json};

use crate::stage::Stage;

const DAY: f64 = 86_400.0;
/// Monday 27 December 2021.
const FIRST: f64 = 1_640_563_200.0;

fn january(stage: &Stage, query: &str) -> Json {
    let from = FIRST + 5.0 * DAY;
    stage.call(
        "calendar",
        json!({ "query": query, "first": FIRST, "days": 42, "from": from, "to": from + 31.0 * DAY, "most": 2 }),
    )
}

#[test]
fn a_calendar_has_events_on_their_days_and_the_others_at_its_head() {
    let stage = Stage::with_file();
    let talks = stage.event("Talks", "2022-01-07");
    let month = stage.event("Statement", "2022-01");
    let drill = stage.event("Drill", "2022-01-10/2022-01-12");
    let tension = stage.event("Tension", "2020-01/..");
    stage.event("Draft plan", "");
    let shown = january(&stage, "");
    let ids = |cell: &Json| cell["ids"].clone();
    assert_eq!(ids(&shown["days"][11]), json!([talks]));
    assert_eq!(
        [14, 15, 16].map(|day: usize| ids(&shown["days"][day])),
        [json!([drill]), json!([drill]), json!([drill])]
    );
    assert_eq!(ids(&shown["days"][17]), json!([]));
    assert_eq!(ids(&shown["some_time"]), json!([month]));
    assert_eq!(ids(&shown["throughout"]), json!([tension]));
    assert_eq!(shown["undated"], 1);
    let found = january(&stage, "talks");
    assert_eq!((&found["some_time"]["count"], &found["undated"]), (&json!(0), &json!(0)));
    assert_eq!(ids(&found["days"][11]), json!([talks]));
}

#[test]
fn thousands_on_a_day_are_counted() {
    let stage = Stage::with_file();
    for at in 0..5 {
        stage.event(&format!("Talks {at}"), "2022-01-07");
    }
    let day = &january(&stage, "")["days"][11];
    assert_eq!((&day["count"], day["ids"].as_array().unwrap().len()), (&json!(5), 2));
}

#[test]
fn an_overview_counts_what_is_found_from_the_first_to_the_last() {
    let stage = Stage::with_file();
    assert_eq!(
        stage.call("overview", json!({ "parts": 10 })),
        json!({ "from": null, "to": null, "counts": [] })
    );
    for (title, date) in [("Talks", "2021-12-01"), ("Pact", "2022-01-06"), ("Talks", "2022-01-07")] {
        stage.event(title, date);
    }
    let all = stage.call("overview", json!({ "parts": 10 }));
    assert_eq!(all["counts"], json!([1, 0, 0, 0, 0, 0, 0, 0, 0, 2]));
    assert!(all["from"].as_f64().unwrap() < all["to"].as_f64().unwrap());
    let talks = stage.call("overview", json!({ "query": "talks", "parts": 10 }));
    assert_eq!(talks["counts"], json!([1, 0, 0, 0, 0, 0, 0, 0, 0, 1]));
}

#[test]
fn two_events_are_as_far_apart_as_their_dates_are_known() {
    let stage = Stage::with_file();
    let talks = stage.event("Talks", "2022-01-01");
    let answer = stage.event("Answer", "[2022-01-06..2022-01-13]");
    let apart = stage.call("measure", json!({ "one": answer, "other": talks }));
    assert_eq!((&apart["first"], &apart["second"]), (&json!(talks), &json!(answer)));
    assert_eq!(apart["days"], json!({ "least": 5.0, "most": 12.0 }));
    assert_eq!((&apart["seconds"], &apart["about"]), (&json!(null), &json!(false)));
    let plan = stage.event("Draft plan", "");
    assert_eq!(stage.call("measure", json!({ "one": plan, "other": talks }))["days"], json!(null));
}
