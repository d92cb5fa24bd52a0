//! What deserves a second look, in words.

use serde_json::{Value as Json, json};

use crate::stage::Stage;

/// 1 March 2022.
const NOW: f64 = 1_646_092_800.0;

fn look(stage: &Stage, query: &str) -> Json {
    stage.call("findings", json!({ "query": query, "now": NOW }))
}

fn says(findings: &Json) -> Vec<String> {
    let groups = findings["groups"].as_array().unwrap().iter();
    let says = |group: &Json| {
        let found = group["found"].as_array().unwrap();
        let lines = found.iter().map(|one| {
            format!(
                "{}: {} ({})",
                group["title"].as_str().unwrap(),
                one["says"].as_str().unwrap(),
                one["because"].as_str().unwrap()
            )
        });
        lines.collect::<Vec<_>>()
    };
    groups.flat_map(says).collect()
}

#[test]
fn impossible_orders_contradictions_and_what_is_overdue_are_said_with_their_reasons() {
    let stage = Stage::with_file();
    let statement = stage.event("Statement", "2022-01-05");
    let rebuke = stage.event("Rebuke", "2022-01-03");
    let talks = stage.event("Talks", "2022-01-07");
    stage.apply(json!([
        { "create": { "noun": "relation", "values": { "origin": rebuke, "target": statement, "type": "responds-to" } } },
        { "create": { "noun": "claim", "values": { "subject": statement, "field": "date", "value": "2022-01-04" } } },
        { "set": { "id": talks, "noun": "event", "values": { "status": "expected" } } },
    ]));
    let found = look(&stage, "");
    assert_eq!(
        says(&found),
        [
            "Impossible orders: “Rebuke” responds to “Statement”, but their dates do not allow it (3 January 2022, against 5 January 2022)",
            "Contradictions: A claim rivals the date of “Statement” (Compare who says so, and prefer one or keep both)",
            "Overdue: “Talks” is past. Was it held? (Its status is still “Expected”; its date was 7 January 2022)",
        ]
    );
    assert_eq!((&found["events"], &found["without_source"]), (&json!(3), &json!(3)));
    // Only what is about events that the query finds.
    assert_eq!(says(&look(&stage, "talks")).len(), 1);
    assert_eq!(says(&look(&stage, "nothing-like-it")), [""; 0]);
}

#[test]
fn silences_and_bursts_are_found_lane_by_lane_with_what_is_usual() {
    let stage = Stage::with_file();
    let mut rows = "title\tdate\tstatus\n".to_owned();
    for (month, status) in [("2021-03", "held"), ("2021-09", "held")] {
        for day in (1..28).step_by(2) {
            rows.push_str(&format!("Drill\t{month}-{day:02}\t{status}\n"));
        }
    }
    for day in 1..28 {
        rows.push_str(&format!("Patrol\t2021-06-{day:02}\tplanned\n"));
    }
    let table = stage.call("import_text", json!({ "text": rows }))["table"]["handle"].clone();
    stage.call("import_run", json!({ "handle": table }));
    let by = |lanes: &str| {
        let found = stage.call("findings", json!({ "lanes": lanes, "now": 0 }));
        says(&found)
    };
    assert!(
        by("status").contains(
            &"Silences: Nothing for 5 months (Half of the silences around it are shorter than 24 hours)"
                .to_owned()
        )
    );
    let found = stage.call("findings", json!({ "lanes": "status", "now": 0 }));
    let gap = found["groups"].as_array().unwrap().iter().find(|group| group["sort"] == "gap").unwrap();
    assert_eq!(gap["found"][0]["lane"], "Held");
    assert_eq!(gap["found"][0]["events"][0]["date"], "27 March 2021");
    // In one lane the patrols fill the silence.
    assert!(by("none").iter().all(|line| !line.contains("5 months")));
}
