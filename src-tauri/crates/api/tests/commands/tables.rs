//! Tables in, tables and pictures out.

use std::fs;

use dateline_api::ErrorCode;
use serde_json::{Value as Json, json};

use crate::stage::Stage;

const TRAVELS: &str = "id,name,country,start,end\n\
    1,William Rogers,Japan,13/05/1971,14/05/1971\n\
    2,Henry Kissinger,China,09/07/1971,11/07/1971\n\
    3,,,,\n\
    4,James Baker,Iraq,30/02/1991,\n";

fn picked(stage: &Stage, name: &str, text: &str) -> Json {
    fs::write(stage.pick(name), text).unwrap();
    stage.call("import_pick", json!({}))["table"]["handle"].clone()
}

fn options() -> Json {
    json!({ "mapping": [
        { "field": "id", "from": "id" },
        { "field": "title", "from": "{name}: {country}" },
        { "field": "start", "from": "start" },
        { "field": "end", "from": "end" },
        { "field": "actor", "from": "name" },
    ] })
}

#[test]
fn a_table_is_shown_as_it_will_be() {
    let stage = Stage::with_file();
    let handle = picked(&stage, "travels.csv", TRAVELS);
    let preview = stage.call("import_preview", json!({ "handle": handle, "options": options() }));
    assert_eq!(
        (&preview["name"], &preview["encoding"], &preview["delimiter"]),
        (&json!("travels.csv"), &json!("UTF-8"), &json!(","))
    );
    assert_eq!(preview["columns"][1]["name"], "name");
    assert_eq!(preview["rows"][0]["title"], "William Rogers: Japan");
    assert_eq!(
        (&preview["rows"][0]["outcome"], &preview["columns"][0]["looked"]),
        (&json!("new"), &json!(4))
    );
    assert_eq!(preview["rows"][0]["edtf"], "1971-05-13/1971-05-14");
    assert_eq!(preview["date_columns"][0]["order"], "dmy");
    assert!(preview["date_columns"][0]["evidence"].as_str().unwrap().contains("13/05/1971"), "{preview}");
    assert_eq!((&preview["rows_total"], &preview["undecided"]), (&json!(4), &json!(null)));
    assert!(preview["targets"].as_array().unwrap().iter().any(|target| target["field"] == "title"));
    assert_eq!(stage.call("session", json!({}))["events"], 0, "looking changes nothing");
}

#[test]
fn a_table_comes_in_as_one_change_with_a_report_on_every_row() {
    let stage = Stage::with_file();
    let handle = picked(&stage, "travels.csv", TRAVELS);
    let report = stage.call("import_run", json!({ "handle": handle, "options": options() }));
    let counts = &report["counts"];
    assert_eq!(counts["rows"], 4);
    let events = stage.call("session", json!({}))["events"].clone();
    assert_eq!(counts["new"], events);
    let rows = stage.call("import_report", json!({ "handle": report["handle"], "offset": 0, "limit": 10 }));
    assert_eq!((&rows["total"], rows["rows"].as_array().unwrap().len()), (&json!(4), 4));
    assert_eq!(rows["rows"][0]["title"], "William Rogers: Japan", "{rows}");
    let new = stage.call(
        "import_report",
        json!({ "handle": report["handle"], "outcome": "new", "offset": 0, "limit": 10 }),
    );
    assert_eq!(new["total"], counts["new"]);
    let progress = stage.heard("progress");
    assert_eq!(progress.last().unwrap()["ended"], true);
    assert_eq!(stage.heard("changed").last().unwrap()["flags"]["events"], true);

    let again = stage.call("import_run", json!({ "handle": handle, "options": options() }));
    assert_eq!(
        (&again["counts"]["new"], &again["change"]),
        (&json!(0), &json!(null)),
        "the same table again"
    );
    assert_eq!(stage.call("undo", json!({}))["label"], "import of travels.csv");
    assert_eq!(stage.call("session", json!({}))["events"], 0);
}

#[test]
fn a_date_that_can_be_read_two_ways_waits_for_the_person() {
    let stage = Stage::with_file();
    let handle = picked(&stage, "sure.csv", "title,date\nTalks,06/03/1991\nPact,07/04/1991\n");
    let preview = stage.call("import_preview", json!({ "handle": handle }));
    assert_eq!(preview["undecided"]["code"], "table-unsure", "{preview}");
    assert_eq!(stage.refused("import_run", json!({ "handle": handle })).code, ErrorCode::TableUnsure);
    stage.call("import_run", json!({ "handle": handle, "options": { "order": { "date": "mdy" } } }));
    let page = stage.call("events", json!({ "query": "talks", "limit": 1 }));
    assert_eq!(
        page["rows"][0]["stored"].as_str().map(|stored| stored.contains("1991-06-03")),
        Some(true),
        "{page}"
    );
}

#[test]
fn cells_that_stand_for_not_known_are_no_dates() {
    let stage = Stage::with_file();
    let handle = picked(&stage, "open.csv", "title,date\nTalks,2999-01-01\nPact,1991-06-03\n");
    let options = json!({ "unknown": ["2999-01-01"] });
    let preview = stage.call("import_preview", json!({ "handle": handle, "options": options }));
    assert_eq!(
        (&preview["rows"][0]["edtf"], &preview["rows"][1]["edtf"]),
        (&json!(""), &json!("1991-06-03"))
    );
}

#[test]
fn what_is_no_table_is_refused_with_a_reason() {
    let stage = Stage::with_file();
    for (name, text) in [("empty.csv", ""), ("letter.csv", "Dear Sir, I write to you\nin haste\n")] {
        let handle = picked(&stage, name, text);
        let error = stage.refused("import_preview", json!({ "handle": handle }));
        assert_eq!(error.code, ErrorCode::BadTable, "{name}: {}", error.message);
    }
    let gone = picked(&stage, "gone.csv", "a,b\n1,2\n");
    fs::remove_file(stage.path("gone.csv")).unwrap();
    assert_eq!(stage.refused("import_preview", json!({ "handle": gone })).code, ErrorCode::FileAbsent);
    let error = stage.refused("import_preview", json!({ "handle": gone, "options": { "delimiter": "ab" } }));
    assert_eq!(error.field.as_deref(), Some("delimiter"));
}

#[test]
fn stopping_when_nothing_runs_is_no_mistake() {
    let stage = Stage::with_file();
    stage.call("import_cancel", json!({}));
}

fn exported(stage: &Stage, name: &str, args: Json) -> (Json, String) {
    let path = stage.pick(name);
    let answer = stage.call("export", args);
    (answer, String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned())
}

#[test]
fn a_table_and_pictures_go_out() {
    let stage = Stage::with_file();
    stage.event("Two-plus-two talks", "2022-01-07");
    stage.event("Pact", "2022-01-06");
    let (answer, table) = exported(&stage, "out.csv", json!({ "format": "csv", "query": "talks" }));
    assert_eq!(answer["saved"]["name"], "out.csv");
    assert!(table.contains("Two-plus-two talks") && !table.contains("Pact"), "{table}");
    let (_, whole) = exported(&stage, "out.json", json!({ "format": "json" }));
    let whole: Json = serde_json::from_str(&whole).unwrap();
    assert_eq!(whole["records"]["event"].as_array().unwrap().len(), 2);
    stage.pick("drawing");
    assert_eq!(stage.call("export", json!({ "format": "svg" }))["saved"]["name"], "drawing.svg");
    let drawing = fs::read_to_string(stage.path("drawing.svg")).unwrap();
    assert!(drawing.starts_with("<svg") || drawing.starts_with("<?xml"), "{drawing}");
    assert!(drawing.contains("Two-plus-two talks"));
    let view = json!({ "from": 1_640_995_200.0, "to": 1_643_673_600.0, "width": 800, "lanes": "none", "theme": "dark" });
    let (_, picture) = exported(&stage, "out.png", json!({ "format": "png", "view": view }));
    assert!(picture.starts_with("\u{fffd}PNG"));
}

#[test]
fn a_document_goes_out_and_its_pages_are_shown() {
    let stage = Stage::with_file();
    stage.event("Two-plus-two talks", "2022-01-07");
    let red = stage.event("Raid", "2022-02-01");
    let mark = json!({ "set": { "noun": "event", "id": red, "values": { "handling": "red" } } });
    stage.call("apply", json!({ "operations": [mark] }));
    let (_, document) = exported(&stage, "out.pdf", json!({ "format": "pdf" }));
    assert!(document.starts_with("%PDF-"));
    let list = json!({ "content": "list", "title": "A chronology" });
    let pages = stage.call("pages", json!({ "setup": list }));
    assert_eq!(pages["total"], 1);
    let said = pages["pages"][0]["texts"].to_string();
    for words in ["A chronology", "TLP:RED", "Two-plus-two talks", "7 January 2022", "Page 1 of 1"] {
        assert!(said.contains(words), "{words} in {said}");
    }
    // Only what is found is shown, and only its marks count.
    let found = stage.call("pages", json!({ "query": "talks", "setup": {} }));
    assert!(!found.to_string().contains("TLP:RED"), "{found}");
    assert!(found["pages"][0]["picture"]["svg"].as_str().unwrap().starts_with("<svg"));
    let later = stage.call("pages", json!({ "setup": { "across": 3 }, "from": 1, "limit": 1 }));
    assert_eq!((&later["total"], later["pages"].as_array().unwrap().len()), (&json!(3), 1));
    assert!(later["pages"][0]["texts"].to_string().contains("Page 2 of 3"));
    assert_eq!(
        stage.refused("pages", json!({ "query": "nothing", "setup": list })).code,
        ErrorCode::BadPicture
    );
}

#[test]
fn nothing_is_written_where_there_is_nothing_to_draw() {
    let stage = Stage::with_file();
    stage.event("Draft plan", "");
    stage.pick("out.svg");
    assert_eq!(stage.refused("export", json!({ "format": "svg" })).code, ErrorCode::BadPicture);
    assert!(!stage.path("out.svg").exists());
    assert_eq!(stage.call("export", json!({ "format": "csv" }))["saved"], json!(null), "no file chosen");
}

#[test]
fn what_went_out_comes_in_again() {
    let stage = Stage::with_sample();
    let events = stage.call("session", json!({}))["events"].clone();
    for (format, name, said) in [("json", "all.json", "dateline_json"), ("csv", "all.csv", "dateline_table")]
    {
        exported(&stage, name, json!({ "format": format }));
        let other = Stage::with_file();
        fs::copy(stage.path(name), other.pick(name)).unwrap();
        let handle = other.call("import_pick", json!({}))["table"]["handle"].clone();
        let preview = other.call("import_preview", json!({ "handle": handle }));
        assert_eq!((&preview["format"], &preview["mapping"]), (&json!(said), &json!([])), "{preview}");
        assert!(preview["counts"]["new"].as_u64() >= events.as_u64(), "{preview}");
        let report = other.call("import_run", json!({ "handle": handle }));
        assert_eq!(report["counts"]["refused"], 0, "{report}");
        assert_eq!(other.call("session", json!({}))["events"], events, "{format}");
        let names = |stage: &Stage| -> Vec<Json> {
            let page = stage.call("events", json!({ "query": "", "limit": 100 }));
            page["rows"]
                .as_array()
                .unwrap()
                .iter()
                .map(|row| json!([row["title"], row["date"], row["actors"]]))
                .collect()
        };
        assert_eq!(names(&other), names(&stage), "{format}");
        assert_eq!(other.call("undo", json!({}))["label"], format!("import of {name}"));
    }
}

#[test]
fn a_stopped_import_leaves_nothing_behind_and_the_window_is_never_locked_out() {
    let stage = Stage::with_file();
    let mut table = "id,title,date\n".to_owned();
    for number in 0..60_000 {
        table.push_str(&format!("{number},Event number {number},{}-01-01\n", 1000 + number % 1000));
    }
    let handle = picked(&stage, "large.csv", &table);
    let app = stage.app.clone();
    let running = std::thread::spawn(move || app.dispatch("import_run", json!({ "handle": handle })));
    while stage.call("session", json!({}))["busy"] != "import" {
        std::thread::yield_now();
    }
    let create = json!({ "operations": [{ "create": { "noun": "event", "values": { "title": "Talks" } } }] });
    for (command, args) in
        [("apply", create), ("undo", json!({})), ("file_close", json!({})), ("import_pick", json!({}))]
    {
        assert_eq!(stage.refused(command, args).code, ErrorCode::Busy, "{command}");
    }
    stage.call("events", json!({ "query": "", "limit": 10 }));
    stage.call("import_cancel", json!({}));
    assert_eq!(running.join().unwrap().unwrap_err().code, ErrorCode::Cancelled);
    let session = stage.call("session", json!({}));
    assert_eq!(
        (&session["events"], &session["busy"], &session["undo"]),
        (&json!(0), &json!(null), &json!(null))
    );
    assert_eq!(stage.heard("progress").last().unwrap()["ended"], true);
    assert_eq!(stage.call("check", json!({}))["problems"], json!([]));
    stage.event("Talks", "2022-01-07");
}
