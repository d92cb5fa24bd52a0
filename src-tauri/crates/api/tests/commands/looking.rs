//! What the window looks at: vocabulary, table, timeline, suggestions, sources.

use serde_json::{Value as Json, json};

use crate::stage::Stage;

fn scene(stage: &Stage, args: Json) -> Json {
    let mut all = json!({ "from": null, "to": null, "width": 1000, "height": 600 });
    all.as_object_mut().unwrap().extend(args.as_object().unwrap().clone());
    stage.call("scene", all)
}

fn kind(stage: &Stage, code: &str) -> String {
    let vocabulary = stage.call("vocabulary", json!({}));
    let kinds = vocabulary["kinds"].as_array().unwrap();
    kinds.iter().find(|kind| kind["code"] == code).unwrap()["id"].as_str().unwrap().to_owned()
}

#[test]
fn vocabulary_has_words_with_labels() {
    let stage = Stage::with_file();
    let vocabulary = stage.call("vocabulary", json!({}));
    assert_eq!(vocabulary["kinds"].as_array().unwrap().len(), 17);
    assert_eq!(vocabulary["kinds"][0]["name"], "Talks");
    stage
        .apply(json!([{ "create": { "noun": "kind", "values": { "name": "Treaty", "colour": "url(x)" } } }]));
    let kinds = stage.call("vocabulary", json!({}))["kinds"].clone();
    assert_eq!(kinds[17]["colour"].as_str().unwrap().len(), 7, "{kinds}");
    assert_eq!(vocabulary["statuses"][4], json!({ "word": "under-way", "label": "Under way" }));
    assert_eq!(vocabulary["reliabilities"][1]["label"], "B – usually reliable");
    assert_eq!(vocabulary["credibilities"][2], json!({ "word": 3, "label": "3 – possibly true" }));
    assert_eq!(vocabulary["relation_types"][0]["reverse"], "is answered by");
    assert_eq!(vocabulary["handlings"][3]["label"], "TLP:AMBER+STRICT");
}

#[test]
fn the_table_is_found_sorted_and_paged() {
    let stage = Stage::with_file();
    for (title, date) in
        [("Talks", "2022-01-07"), ("Pact", "2022-01-06"), ("Statement", "2021-12"), ("Draft plan", "")]
    {
        stage.event(title, date);
    }
    let titles = |args: Json| -> Vec<String> {
        let page = stage.call("events", args);
        page["rows"].as_array().unwrap().iter().map(|row| row["title"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(titles(json!({ "query": "", "limit": 10 })), ["Statement", "Pact", "Talks", "Draft plan"]);
    assert_eq!(
        titles(json!({ "query": "", "sort": "title", "descending": true, "offset": 1, "limit": 2 })),
        ["Statement", "Pact"]
    );
    assert_eq!(titles(json!({ "query": "pac", "limit": 10 })), ["Pact"]);
    let page = stage.call("events", json!({ "query": "", "limit": 1 }));
    assert_eq!(page["total"], 4);
    assert_eq!(
        (&page["rows"][0]["date"], &page["rows"][0]["bounds"]["shape"]),
        (&json!("December 2021"), &json!("period"))
    );
}

#[test]
fn a_scene_names_its_marks_lanes_and_shelf() {
    let stage = Stage::with_file();
    let talks = stage.event("Two-plus-two talks", "2022-01-07");
    let plan = stage.event("Draft plan", "");
    let of_kind = kind(&stage, "talks");
    stage.apply(json!([{ "set": { "noun": "event", "id": talks, "values": { "kind": of_kind } } }]));
    let answer = scene(&stage, json!({}));
    assert_eq!((&answer["ids"], &answer["shelf_ids"]), (&json!([talks]), &json!([plan])));
    assert_eq!(answer["lane_ids"][0], of_kind.as_str());
    assert_eq!(answer["scene"]["lanes"][0]["name"], "Talks");
    assert_eq!(answer["scene"]["labels"][0]["text"], "Two-plus-two talks");
    assert_eq!(answer["version"], stage.call("session", json!({}))["version"]);

    stage.apply(json!([{ "set": { "noun": "event", "id": talks, "values": { "title": "2+2 talks" } } }]));
    assert_eq!(
        scene(&stage, json!({}))["scene"]["labels"][0]["text"],
        "2+2 talks",
        "the scene follows an edit"
    );
    assert_eq!(scene(&stage, json!({ "query": "plan" }))["ids"], json!([]));
    let by_status = scene(&stage, json!({ "lanes": "status", "selected": [talks] }));
    assert_eq!(by_status["scene"]["marks"][0]["selected"], true);
}

#[test]
fn a_view_fits_what_is_found_with_a_little_air() {
    let stage = Stage::with_file();
    assert_eq!(stage.call("fit", json!({})), json!({ "from": null, "to": null }));
    stage.event("Talks", "2022-01-07");
    let first = stage.event("Statement", "2021-12-01");
    let all = stage.call("fit", json!({}));
    let (from, to) = (all["from"].as_f64().unwrap(), all["to"].as_f64().unwrap());
    assert!(from < 1_638_316_800.0 && to > 1_641_600_000.0, "{all}");
    let one = stage.call("fit", json!({ "ids": [first] }));
    assert!(one["to"].as_f64().unwrap() < to);
    assert!(one["to"].as_f64().unwrap() - one["from"].as_f64().unwrap() >= 86_400.0);
}

#[test]
fn bounds_that_no_number_holds_cross_as_null() {
    let stage = Stage::with_file();
    let id = stage.event("Tension", "2020-01~/..");
    let bounds = &stage.call("event", json!({ "id": id }))["date"]["bounds"];
    assert_eq!((&bounds["to"], &bounds["open_end"]), (&json!(null), &json!(true)));
    let far = stage.event("Big bang", "Y-13800000000");
    assert!(stage.call("event", json!({ "id": far }))["date"]["bounds"]["from"].as_f64().unwrap() < -4.0e17);
    assert_eq!(scene(&stage, json!({}))["ids"].as_array().unwrap().len(), 2);
}

#[test]
fn suggestions_do_not_mind_capitals_and_accents() {
    let stage = Stage::with_file();
    let applied = stage.apply(json!([
        { "create": { "noun": "actor", "id": "new:1", "values": { "name": "Émile Durkheim", "type": "person" } } },
        { "create": { "noun": "actor", "values": { "name": "Emily Hobhouse", "type": "person" } } },
        { "create": { "noun": "actor", "values": { "name": "Durham Club", "type": "group" } } },
        { "create": { "noun": "alias", "values": { "actor": "new:1", "name": "the professor" } } },
    ]));
    let names = |text: &str| -> Vec<String> {
        let found = stage.call("suggest", json!({ "noun": "actor", "text": text, "limit": 10 }));
        found.as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names("EMIL"), ["Émile Durkheim", "Emily Hobhouse"]);
    assert_eq!(names("durk"), ["Émile Durkheim"]);
    assert_eq!(
        names("dur"),
        ["Durham Club", "Émile Durkheim"],
        "a beginning before a beginning of a later word"
    );
    assert_eq!(names("profes"), ["Émile Durkheim"], "an alias");
    assert_eq!(names("hob emi"), ["Emily Hobhouse"], "words in any order");
    stage.apply(json!([{ "create": { "noun": "actor", "values": { "name": "Japan Self-Defense Forces", "type": "organisation" } } }]));
    assert_eq!(names("self-def"), ["Japan Self-Defense Forces"], "words that a hyphen joins");
    assert_eq!(names("–"), [""; 0], "signs are no words");
    stage.call("undo", json!({}));
    assert_eq!(names("xyz"), [""; 0]);
    assert_eq!(names("")[0], "Durham Club", "without a text the latest first");
    stage.apply(json!([{ "set": { "noun": "actor", "id": applied["created"][0], "values": { "name": "Max Weber" } } }]));
    assert_eq!(names("web"), ["Max Weber"], "suggestions follow an edit");
    let kinds = stage.call("suggest", json!({ "noun": "kind", "text": "tal", "limit": 10 }));
    assert_eq!(kinds[0]["name"], "Talks");
    stage.event("Visit to Nara", "2019");
    let events = stage.call("suggest", json!({ "noun": "event", "text": "nar", "limit": 10 }));
    assert_eq!((&events[0]["name"], &events[0]["detail"]), (&json!("Visit to Nara"), &json!("2019")));
}

#[test]
fn an_event_is_shown_with_all_that_hangs_on_it() {
    let stage = Stage::with_file();
    let talks = stage.event("two-plus-two talks", "2022-01-07");
    let pact = stage.event("Pact", "2022-01-06");
    stage.apply(json!([
        { "set": { "noun": "event", "id": talks, "values": { "kind": kind(&stage, "talks"), "status": "expected" } } },
        { "create": { "noun": "actor", "id": "new:jp", "values": { "name": "Japan", "type": "state" } } },
        { "create": { "noun": "actor", "id": "new:us", "values": { "name": "United States", "type": "state" } } },
        { "create": { "noun": "participation", "values": { "event": talks, "actor": "new:us", "position": 2 } } },
        { "create": { "noun": "participation", "values": { "event": talks, "actor": "new:jp", "role": "host", "position": 1 } } },
        { "create": { "noun": "source", "id": "new:s", "values": { "title": "Report", "publisher": "Reuters", "published": "2022-01-06" } } },
        { "create": { "noun": "citation", "values": { "subject": talks, "source": "new:s", "quote": "two-plus-two", "stance": "affirms", "reliability": "B" } } },
        { "create": { "noun": "relation", "values": { "origin": talks, "target": pact, "type": "follows-from" } } },
        { "create": { "noun": "tag", "id": "new:t", "values": { "name": "defence" } } },
        { "create": { "noun": "tagging", "values": { "subject": talks, "tag": "new:t" } } },
        { "create": { "noun": "field", "id": "new:f", "values": { "name": "Exports", "applies_to": "event", "type": "number", "unit": "billion dollars" } } },
        { "create": { "noun": "figure", "values": { "subject": talks, "field": "new:f", "value": "141" } } },
    ]));
    let event = stage.call("event", json!({ "id": talks }));
    assert_eq!(
        event["spoken"],
        "expected, talks, 7 January 2022, Japan and United States: two-plus-two talks"
    );
    assert_eq!(event["participations"][0]["role"], "host");
    let citation = &event["citations"][0];
    assert_eq!(
        (&citation["source"]["published"], &citation["reliability"], &citation["credibility"]),
        (&json!("6 January 2022"), &json!("B"), &json!(6))
    );
    assert_eq!(event["relations"][0]["says"], "follows from");
    assert_eq!(event["figures"][0]["display"], "141 billion dollars");
    assert_eq!(event["tags"][0]["name"], "defence");
    let other = stage.call("event", json!({ "id": pact }));
    assert_eq!(
        (&other["relations"][0]["says"], &other["relations"][0]["outgoing"]),
        (&json!("leads to"), &json!(false))
    );
    stage.apply(json!([{ "delete": { "id": talks } }]));
    assert_eq!(stage.call("event", json!({ "id": pact }))["relations"], json!([]), "not to what is gone");
}

#[test]
fn sources_are_found_by_title_publisher_and_author() {
    let stage = Stage::with_file();
    let applied = stage.apply(json!([
        { "create": { "noun": "source", "values": { "title": "Old report", "publisher": "Kyodo", "published": "2021" } } },
        { "create": { "noun": "source", "values": { "title": "New report", "publisher": "Reuters", "published": "2022-01-06", "url": "https://xn--e1afmkfd.example/a" } } },
    ]));
    let titles = |text: &str| -> Vec<String> {
        let found = stage.call("sources", json!({ "text": text }));
        found["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["title"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(titles(""), ["New report", "Old report"]);
    assert_eq!(titles("KYO"), ["Old report"]);
    let source = stage.call("source", json!({ "id": applied["created"][1] }));
    assert_eq!(source["host"], "xn--e1afmkfd.example");
    assert_eq!((&source["published"]["display"], &source["anchored"]), (&json!("6 January 2022"), &json!(0)));
}

/// What a scene shows: ids, lanes with their counts, labels.
fn picture(stage: &Stage, lanes: &str) -> Json {
    let answer = scene(stage, json!({ "from": 1.6e9, "to": 1.7e9, "lanes": lanes }));
    let lanes =
        answer["scene"]["lanes"].as_array().unwrap().iter().map(|lane| (&lane["name"], &lane["count"]));
    let labels = answer["scene"]["labels"].as_array().unwrap().iter().map(|label| &label["text"]);
    json!([
        answer["ids"],
        answer["shelf_ids"],
        answer["lane_ids"],
        lanes.collect::<Vec<_>>(),
        labels.collect::<Vec<_>>()
    ])
}

#[test]
fn what_sources_say_is_seen_on_the_mark() {
    let stage = Stage::with_file();
    let talks = stage.event("Talks", "2022-01-07");
    let mark = || scene(&stage, json!({}))["scene"]["marks"][0].clone();
    let cite = |stance: &str| {
        let applied = stage.apply(json!([
            { "create": { "noun": "source", "id": "new:1", "values": { "title": "Report" } } },
            { "create": { "noun": "citation", "values": { "subject": talks, "source": "new:1", "stance": stance } } },
        ]));
        applied["created"][1].clone()
    };
    assert_eq!((&mark()["only_reported"], &mark()["denied"]), (&json!(null), &json!(null)));
    cite("reports");
    assert_eq!((&mark()["only_reported"], &mark()["denied"]), (&json!(true), &json!(null)));
    let denial = cite("denies");
    assert_eq!((&mark()["only_reported"], &mark()["denied"]), (&json!(null), &json!(true)));
    stage.apply(json!([{ "delete": { "id": denial } }]));
    cite("affirms");
    assert_eq!((&mark()["only_reported"], &mark()["denied"]), (&json!(null), &json!(null)));
    stage.call("undo", json!({}));
    assert_eq!(mark()["only_reported"], true);
}

#[test]
fn columns_that_were_patched_are_those_that_are_read_anew() {
    let stage = Stage::with_file();
    let talks = stage.event("Talks", "2022-01-07");
    let pact = stage.event("Pact", "2022-01-06");
    let japan =
        stage.apply(json!([{ "create": { "noun": "actor", "values": { "name": "Japan" } } }]))["created"][0]
            .clone();
    let follows =
        stage.call("understand_date", json!({ "words": "3 days after", "as_of": { "event": talks } }));
    let kind = kind(&stage, "pact");
    let mut part = Json::Null;
    for step in 0..9 {
        // The columns are read before each edit, so that the edit has some to patch.
        picture(&stage, "actor");
        let operations = match step {
            0 => {
                json!([{ "create": { "noun": "participation", "values": { "event": talks, "actor": japan } } }])
            }
            1 => {
                json!([{ "set": { "noun": "event", "id": pact, "values": { "date": null, "kind": kind } } }])
            }
            2 => json!([{ "set": { "noun": "event", "id": pact, "values": { "date": follows["stored"] } } }]),
            3 => json!([{ "set": { "noun": "event", "id": talks, "values": { "date": "2022-02-01" } } }]),
            4 => json!([{ "delete": { "id": part } }]),
            5 => json!([{ "delete": { "id": talks } }]),
            6 => json!([{ "restore": { "id": talks } }]),
            7 => json!([{ "set": { "noun": "kind", "id": kind, "values": { "name": "Treaty" } } }]),
            _ => json!([{ "create": { "noun": "event", "values": { "title": "Visit", "date": "2021" } } }]),
        };
        let applied = stage.apply(operations);
        if step == 0 {
            part = applied["created"][0].clone();
        }
        for lanes in ["actor", "kind", "none"] {
            let patched = picture(&stage, lanes);
            let path = stage.path("talks.dateline");
            let fresh = Stage { app: stage.started_again(), ..Stage::empty() };
            fresh.app.open_path(&path).unwrap();
            assert_eq!(patched, picture(&fresh, lanes), "step {step}, lanes by {lanes}");
        }
    }
}

#[test]
fn rows_say_more_where_more_columns_are_asked_for() {
    let stage = Stage::with_file();
    let event = stage.event("Talks", "2022-01-07");
    let made = stage.apply(json!([
        { "create": { "noun": "tag", "id": "new:tag", "values": { "name": "to check" } } },
        { "create": { "noun": "tagging", "values": { "subject": event, "tag": "new:tag" } } },
        { "create": { "noun": "field", "id": "new:field", "values": { "name": "dead", "applies_to": "event", "type": "number", "unit": "people" } } },
        { "create": { "noun": "figure", "values": { "subject": event, "field": "new:field", "value": "12" } } },
        { "set": { "noun": "event", "id": event, "values": { "handling": "amber", "summary": "They met." } } },
    ]));
    let field = made["created"][2].as_str().unwrap();
    let also =
        |names: Json| stage.call("events", json!({ "limit": 10, "also": names }))["rows"][0]["also"].clone();
    assert_eq!(
        also(json!(["tags", "summary", "handling", field, "gone"])),
        json!(["to check", "They met.", "TLP:AMBER", "12 people", ""])
    );
    assert_eq!(also(json!([])), Json::Null);
}
