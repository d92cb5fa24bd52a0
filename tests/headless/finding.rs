//! The language of queries on a real file, an operator at a time.

use std::path::Path;

use crate::kit::Desk;

/// The beginnings of the titles of what a query finds in the sample, in order of time.
#[track_caller]
fn finds(desk: &Desk, file: &Path, query: &str, titles: &[&str]) {
    let document = desk.json(["list".as_ref(), file.as_os_str(), query.as_ref()]);
    let events = document["events"].as_array().expect("a list of events");
    let found: Vec<&str> = events.iter().filter_map(|event| event["title"].as_str()).collect();
    assert_eq!(found.len(), titles.len(), "{query} finds {found:?}");
    for (title, start) in found.iter().zip(titles) {
        assert!(title.starts_with(start), "{query} finds {found:?}");
    }
}

#[test]
fn every_operator_finds_what_it_asks_for() {
    let desk = Desk::new();
    let file = desk.sample();
    let talks = "Japan–US two-plus-two";
    for (query, titles) in [
        // Words and what ties them together.
        ("\"two-plus-two\"", &[talks][..]),
        ("\"two-plus\"", &[talks]),
        ("\"two-pl\"", &[]),
        ("\"two-pl\"*", &[talks]),
        ("title:exports OR kind:talks", &["Japan’s exports", talks]),
        ("kind:assessment (title:hornung OR title:russel) -hornung", &["Russel"]),
        ("NOT has:date", &[]),
        ("quote:deterring", &["Russel"]),
        // Who, where, and what is said of it.
        ("actor:JPN kind:talks", &[talks]),
        ("actor:=Japan kind:figure", &["Japan’s exports"]),
        ("actor:Beijing kind:protest-note", &["Beijing rebukes"]),
        ("actor:Washington kind:talks", &[talks]),
        ("actor:安倍 as:speaker", &["Abe"]),
        ("role:target kind:protest-note", &["Beijing rebukes"]),
        ("status:possible", &["Allies may agree"]),
        ("source:Reuters kind:figure", &["Japan’s exports"]),
        ("grade:<=A2", &["Japan’s exports"]),
        ("stance:denies", &[]),
        ("has:note", &["Hornung"]),
        ("has:figure", &["Japan’s exports"]),
        ("Exports>=100", &["Japan’s exports"]),
        ("Exports>141", &[]),
        // When.
        ("when:2020", &["Japan’s exports"]),
        ("within:1d of:(kind:talks) kind:pact", &["Japan–Australia", "Allies may agree"]),
        ("private:yes", &[]),
    ] {
        finds(&desk, &file, query, titles);
    }
    desk.check(&file);
}

#[test]
fn a_query_that_cannot_be_read_is_refused_with_its_place() {
    let desk = Desk::new();
    let file = desk.sample();
    let said = desk.refused(["list".as_ref(), file.as_os_str(), "Élysée colour:red".as_ref()]);
    assert!(said.contains("  Élysée colour:red\n         ^^^^^^^\n"), "{said}");
    assert!(
        desk.refused(["list".as_ref(), file.as_os_str(), "(kind:talks) OR".as_ref()]).contains("after “OR”")
    );
}
