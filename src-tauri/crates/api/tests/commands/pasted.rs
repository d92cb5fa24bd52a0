//! Rows that are pasted from a spreadsheet.

use serde_json::{Value as Json, json};

use crate::stage::Stage;

fn pasted(stage: &Stage, text: &str) -> Json {
    stage.call("import_text", json!({ "text": text }))["table"].clone()
}

fn preview(stage: &Stage, table: &Json) -> Json {
    stage.call("import_preview", json!({ "handle": table["handle"] }))
}

#[test]
fn rows_with_a_header_are_mapped_and_come_in_as_one_change() {
    let stage = Stage::with_file();
    let table = pasted(
        &stage,
        "Date\tTitle\tPlace\n7 January 2022\tTalks, on trade\tWashington\n8 January 2022\tPact\t\n",
    );
    assert!(!table.to_string().contains('/'), "no path is told: {table}");
    let looked = preview(&stage, &table);
    assert_eq!((&looked["header"], &looked["rows_total"]), (&json!(true), &json!(2)), "{looked}");
    assert_eq!(looked["rows"][0]["title"], "Talks, on trade");
    let report = stage.call("import_run", json!({ "handle": table["handle"] }));
    assert_eq!(report["counts"]["new"], 2);
    assert_eq!(stage.call("session", json!({}))["events"], 2);
    stage.call("undo", json!({}));
    assert_eq!(stage.call("session", json!({}))["events"], 0);
}

#[test]
fn rows_without_a_header_lose_none() {
    let stage = Stage::with_file();
    let table = pasted(&stage, "7 January 2022\tTalks\r\n8 January 2022\tPact");
    let looked = preview(&stage, &table);
    assert_eq!((&looked["header"], &looked["rows_total"]), (&json!(false), &json!(2)), "{looked}");
    // What the person says counts more than what was found out.
    let args = json!({ "handle": table["handle"], "options": { "header": true } });
    assert_eq!(stage.call("import_preview", args)["rows_total"], 1);
}

#[test]
fn only_the_rows_pasted_last_are_kept() {
    let stage = Stage::with_file();
    let first = pasted(&stage, "Date\tTitle\n2022\tTalks");
    let second = pasted(&stage, "Date\tTitle\n2023\tPact");
    assert_ne!(first["handle"], second["handle"]);
    stage.refused("import_preview", json!({ "handle": first["handle"] }));
    assert_eq!(preview(&stage, &second)["rows"][0]["title"], "Pact");
}

#[test]
fn nothing_is_no_table() {
    let stage = Stage::with_file();
    let refused = stage.refused("import_text", json!({ "text": " \n\t " }));
    assert!(refused.message.contains("nothing"), "{refused:?}");
}
