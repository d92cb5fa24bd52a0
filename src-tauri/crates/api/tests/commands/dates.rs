//! Words understood as dates, and dates that follow what they count from.

use serde_json::{Value as Json, json};

use crate::stage::Stage;

fn source(stage: &Stage, published: &str) -> String {
    let applied = stage.apply(json!([
        { "create": { "noun": "source", "values": { "title": "Two-plus-two", "publisher": "Reuters", "published": published } } },
    ]));
    applied["created"][0].as_str().unwrap().to_owned()
}

fn understood(stage: &Stage, words: &str, as_of: Json) -> Json {
    stage.call("understand_date", json!({ "words": words, "as_of": as_of }))
}

#[test]
fn plain_words_become_a_date_at_their_precision() {
    let stage = Stage::with_file();
    let day = understood(&stage, "7 January 2022", json!(null));
    assert_eq!(
        (&day["ok"], &day["edtf"], &day["bounds"]["shape"]),
        (&json!(true), &json!("2022-01-07"), &json!("day"))
    );
    assert_eq!((&day["earliest"], &day["latest"]), (&json!("7 January 2022"), &json!("7 January 2022")));
    assert_eq!(day["bounds"]["from"], json!(1_641_513_600.0));
    let month = understood(&stage, "December 2021", json!(null));
    assert_eq!(
        (&month["display"], &month["earliest"], &month["latest"]),
        (&json!("December 2021"), &json!("1 December 2021"), &json!("31 December 2021"))
    );
    let morning = understood(&stage, "7 January 2022, morning", json!(null));
    assert_eq!(morning["time"], "morning");
    let nothing = understood(&stage, "  ", json!(null));
    assert_eq!(
        (&nothing["ok"], &nothing["stored"], &nothing["display"]),
        (&json!(true), &json!(""), &json!(""))
    );
}

#[test]
fn what_is_shown_for_editing_reads_back_as_the_same_date() {
    let stage = Stage::with_file();
    for words in [
        "7 January 2022",
        "c. 1995",
        "7 January 2022, morning",
        "[2021-12-01..2021-12-24]",
        "2021-12-01/2021-12-24",
    ] {
        let date = understood(&stage, words, json!(null));
        assert_eq!(date["ok"], true, "{words}: {date}");
        let again = understood(&stage, date["input"].as_str().unwrap(), json!(null));
        assert_eq!(again["edtf"], date["edtf"], "{words}");
        assert_eq!(again["time"], date["time"], "{words}");
    }
}

#[test]
fn words_that_are_no_date_are_an_answer() {
    let stage = Stage::with_file();
    let answer = understood(&stage, "blurb", json!(null));
    assert_eq!((&answer["ok"], &answer["needs_anchor"]), (&json!(false), &json!(false)));
    assert!(answer["message"].is_string() && answer["hint"].is_string());
}

#[test]
fn relative_words_ask_for_what_they_count_from() {
    let stage = Stage::with_file();
    let answer = understood(&stage, "last month", json!(null));
    assert_eq!((&answer["ok"], &answer["needs_anchor"]), (&json!(false), &json!(true)), "{answer}");
}

#[test]
fn a_date_follows_the_publication_that_it_counts_from() {
    let stage = Stage::with_file();
    let source = source(&stage, "2022-01-06");
    let said = understood(&stage, "last month", json!({ "source": source }));
    assert_eq!((&said["edtf"], &said["wording"]), (&json!("2021-12"), &json!("last month")), "{said}");
    assert_eq!(said["anchor"]["target"]["source"], source);
    assert_eq!(said["anchor"]["title"], "Two-plus-two");
    let event = stage.event("Statement", said["stored"].as_str().unwrap());
    let own = stage
        .apply(json!([{ "create": { "noun": "event", "values": { "title": "Visit", "date": "2021" } } }]));
    assert_eq!(
        (&own["moved"], &own["flags"]["dates"]),
        (&json!(0), &json!(true)),
        "its own date is no other one"
    );
    assert_eq!(stage.call("source", json!({ "id": source }))["anchored"], 1);

    let moved = stage.apply(
        json!([{ "set": { "noun": "source", "id": source, "values": { "published": "2022-03-06" } } }]),
    );
    assert_eq!((&moved["moved"], &moved["flags"]["dates"]), (&json!(1), &json!(true)));
    assert_eq!(stage.call("event", json!({ "id": event }))["date"]["edtf"], "2022-02");
    stage.call("undo", json!({}));
    let date = stage.call("event", json!({ "id": event }))["date"].clone();
    assert_eq!((&date["edtf"], &date["input"]), (&json!("2021-12"), &json!("last month")));
}

#[test]
fn relative_words_may_name_a_time() {
    let stage = Stage::with_file();
    let source = source(&stage, "2022-01-06");
    let said = understood(&stage, "on Friday morning", json!({ "source": source }));
    assert_eq!((&said["edtf"], &said["time"]), (&json!("2022-01-07"), &json!("morning")), "{said}");
    assert_eq!(said["anchor"]["target"]["source"], source);
    let later = understood(&stage, "three days later, at 14:30", json!({ "source": source }));
    assert_eq!((&later["edtf"], &later["time"]), (&json!("2022-01-09"), &json!("14:30")), "{later}");
}

#[test]
fn words_that_stand_alone_count_from_nothing() {
    let stage = Stage::with_file();
    let source = source(&stage, "2022-01-06");
    let said = understood(&stage, "6 March 2021", json!({ "source": source }));
    assert_eq!((&said["edtf"], &said["anchor"]), (&json!("2021-03-06"), &json!(null)));
}

#[test]
fn a_date_given_to_count_from_is_used_once() {
    let stage = Stage::with_file();
    let date = understood(&stage, "last month", json!({ "date": "2022-01-06" }));
    assert_eq!(
        (&date["ok"], &date["edtf"], &date["anchor"]),
        (&json!(true), &json!("2021-12"), &json!(null)),
        "{date}"
    );
}

#[test]
fn a_source_without_a_date_is_said_to_have_none() {
    let stage = Stage::with_file();
    let source = source(&stage, "");
    let said = understood(&stage, "last month", json!({ "source": source }));
    assert_eq!((&said["ok"], &said["edtf"]), (&json!(true), &json!(null)));
    assert!(said["note"].as_str().is_some_and(|note| note.contains("no date")), "{said}");
}
