//! The sample says what the report says, and its dates follow the report's.

use dateline_core::query::Query;
use dateline_store::{AppData, Label, Sort};

use super::*;

fn sample(folder: &std::path::Path) -> Database {
    let mut database =
        Database::create(&folder.join("sample.dateline"), &AppData::at(folder.join("app"))).unwrap();
    build(&mut database).unwrap();
    database
}

/// Title, EDTF of the date as worked out, and whether the date is anchored.
fn dates(database: &Database) -> Vec<(String, String, bool)> {
    let page = database.find(&Query::parse("").unwrap(), Sort::default(), 0, 100).unwrap();
    let plain = |date: &Date| match &date.when {
        When::Edtf(edtf) => edtf.to_string(),
        other => format!("{other:?}"),
    };
    page.rows.iter().map(|row| (row.title.clone(), plain(&row.date), row.stored.anchor().is_some())).collect()
}

fn date_of(database: &Database, start: &str) -> String {
    let found = dates(database).into_iter().find(|(title, ..)| title.starts_with(start));
    found.unwrap_or_else(|| panic!("no event “{start}…”")).1
}

#[test]
fn each_event_has_the_precision_of_the_report() {
    let folder = tempfile::tempdir().unwrap();
    let database = sample(folder.path());
    for (title, edtf) in [
        ("Japan–US two-plus-two", "2022-01-07"),
        ("Japan–Australia defence", "2022-01-06"),
        ("Tension over Taiwan", "2020~/2022-01-06"),
        ("Abe:", "2021-12"),
        ("Beijing rebukes", "[2021-12..]"),
        ("Draft plan", "[..2022-01-06]"),
        ("Allies may agree", "2022-01-07"),
        ("Japan’s government", "2021-10"),
        ("Official: ministers", "[..2022-01-07]"),
        ("Japan’s exports", "2020"),
    ] {
        assert_eq!(date_of(&database, title), edtf, "{title}");
    }
    assert_eq!(dates(&database).len(), 14);
    assert_eq!(database.check().unwrap().problems, Vec::<String>::new());
}

#[test]
fn every_event_is_cited_and_has_a_kind_a_status_and_someone_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let database = sample(folder.path());
    for event in database.records(Noun::Event).unwrap() {
        let title = event.get("title");
        let citations = database.linked(Noun::Citation, "subject", event.id).unwrap();
        assert_eq!(citations.len(), 1, "{title:?}");
        assert!(!citations[0].get("quote").is_null() && !citations[0].get("stance").is_null(), "{title:?}");
        assert!(!database.linked(Noun::Participation, "event", event.id).unwrap().is_empty(), "{title:?}");
        assert_eq!(database.linked(Noun::StatusChange, "event", event.id).unwrap().len(), 1, "{title:?}");
        assert!(!event.get("kind").is_null() && !event.get("status").is_null(), "{title:?}");
    }
    assert_eq!(database.count(Noun::Relation).unwrap(), events::RELATIONS.len() as u64);
    assert_eq!(database.count(Noun::Figure).unwrap(), 1);
}

#[test]
fn correcting_the_publication_date_moves_every_anchored_date_and_undo_moves_them_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut database = sample(folder.path());
    let before = dates(&database);
    let source = database.records(Noun::Source).unwrap()[0].id;
    database.set_author("Ida Tarbell").unwrap();

    let label = Label::new("source.edit", "edit of published");
    let moved =
        database.commit(&label, |edit| edit.set(source, "published", stored("2022-03-10"))).unwrap().moved;

    assert_eq!(date_of(&database, "Japan–US two-plus-two"), "2022-03-11");
    assert_eq!(date_of(&database, "Japan–Australia defence"), "2022-03-10");
    assert_eq!(date_of(&database, "Tension over Taiwan"), "2020~/2022-03-10");
    assert_eq!(date_of(&database, "Abe:"), "2022-02");
    assert_eq!(date_of(&database, "Beijing rebukes"), "[2022-02..]");
    let after = dates(&database);
    let anchored = before.iter().filter(|(.., anchored)| *anchored).count();
    let unmoved = |date: &&(String, String, bool)| before.contains(date) && date.2;
    // “In October” still is the October before.
    assert_eq!(after.iter().filter(unmoved).map(|date| date.1.as_str()).collect::<Vec<_>>(), ["2021-10"]);
    assert!(moved >= anchored - 1, "{moved} of {anchored} moved");

    let _ = database.undo().unwrap();
    assert_eq!(dates(&database), before);
}
