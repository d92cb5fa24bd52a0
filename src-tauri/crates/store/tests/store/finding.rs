//! Finding events, in pages and for the timeline.

#![expect(clippy::unwrap_used, reason = "helpers of tests are not recognised as tests")]

use dateline_core::Id;
use dateline_core::model::{Noun, Value};
use dateline_core::query::Query;
use dateline_store::{Column, Database, Sort};

use crate::common::{Desk, assert_sound, date, edit, titles};

fn sorted(db: &Database, query: &str, sort: Sort) -> Vec<String> {
    let page = db.find(&Query::parse(query).unwrap(), sort, 0, 100).unwrap();
    assert_eq!(page.total, page.rows.len());
    page.rows.into_iter().map(|row| row.title).collect()
}

/// Five events with all that can hang on them.
fn fill(db: &mut Database) -> Id {
    edit(db, |edit| {
        let kind = |code: &str| Value::from(dateline_core::model::BuiltInKind::by_code(code).unwrap().id());
        let country = edit.create(Noun::Place, &[("name", "Japan".into())])?;
        let tokyo = edit.create(Noun::Place, &[("name", "Tōkyō".into()), ("parent", country.into())])?;
        let talks = edit.create(
            Noun::Event,
            &[
                ("title", "Two-plus-two talks".into()),
                ("date", date("2022-01-07")),
                ("kind", kind("talks")),
                ("status", "expected".into()),
                ("place", tokyo.into()),
            ],
        )?;
        edit.create(
            Noun::Event,
            &[
                ("title", "Défense pact".into()),
                ("date", date("2022-01-06")),
                ("kind", kind("pact")),
                ("status", "held".into()),
            ],
        )?;
        edit.create(
            Noun::Event,
            &[("title", "Statement".into()), ("date", date("2021-12")), ("summary", "on Taiwan".into())],
        )?;
        edit.create(Noun::Event, &[("title", "Tension".into()), ("date", date("2020~/2022-01-06"))])?;
        edit.create(Noun::Event, &[("title", "Draft plan".into())])?;
        let abe = edit.create(Noun::Actor, &[("name", "Hayashi Yoshimasa".into())])?;
        edit.create(Noun::Alias, &[("actor", abe.into()), ("name", "林芳正".into())])?;
        edit.create(
            Noun::Participation,
            &[("event", talks.into()), ("actor", abe.into()), ("role", "speaker".into())],
        )?;
        let source = edit
            .create(Noun::Source, &[("title", "Allies to meet".into()), ("publisher", "Reuters".into())])?;
        edit.create(
            Noun::Citation,
            &[("subject", talks.into()), ("source", source.into()), ("quote", "officials will hold".into())],
        )?;
        let tag = edit.create(Noun::Tag, &[("name", "to check".into())])?;
        edit.create(Noun::Tagging, &[("subject", talks.into()), ("tag", tag.into())])?;
        edit.create(Noun::Note, &[("subject", talks.into()), ("body", "ask the embassy".into())])?;
        Ok(talks)
    })
}

const TALKS: [&str; 1] = ["Two-plus-two talks"];

#[test]
fn events_come_by_date_and_the_undated_last() {
    let mut desk = Desk::new();
    fill(&mut desk.db);
    let by_date = ["Tension", "Statement", "Défense pact", "Two-plus-two talks", "Draft plan"];
    assert_eq!(titles(&desk.db, ""), by_date);
    let down = Sort { descending: true, ..Sort::default() };
    assert_eq!(
        sorted(&desk.db, "", down),
        ["Two-plus-two talks", "Défense pact", "Statement", "Tension", "Draft plan"]
    );
    let by = |column| sorted(&desk.db, "", Sort { column, descending: false });
    assert_eq!(by(Column::Title)[0], "Draft plan");
    assert_eq!(by(Column::Kind)[..2], ["Défense pact", "Two-plus-two talks"]);
    assert_eq!(by(Column::Status)[..2], ["Two-plus-two talks", "Défense pact"]);
    assert_eq!(by(Column::Place)[0], TALKS[0]);
    assert_eq!(by(Column::Actors)[0], TALKS[0]);
    assert_eq!(sorted(&desk.db, "", Sort { column: Column::Sources, descending: true })[0], TALKS[0]);

    let mut seen = Vec::new();
    desk.db.timeline(&Query::default(), |row| seen.push((row.extent.is_some(), row.actors.len()))).unwrap();
    assert_eq!(seen, [(true, 0), (true, 0), (true, 0), (true, 1), (false, 0)]);
}

#[test]
fn words_are_found_wherever_they_stand() {
    let mut desk = Desk::new();
    fill(&mut desk.db);
    for query in [
        "two-plus-two",
        "two-pl",
        "\"plus two talks\"",
        "hayashi",
        "林芳正",
        "embassy",
        "tokyo",
        "officials hold",
        "check",
        "tal -pact",
    ] {
        assert_eq!(titles(&desk.db, query), TALKS, "{query}");
    }
    assert_eq!(titles(&desk.db, "DEFENSE"), ["Défense pact"]);
    assert_eq!(titles(&desk.db, "\"two talks plus\""), Vec::<String>::new());
    assert_eq!(titles(&desk.db, "-tal").len(), 4);
}

#[test]
fn fields_ask_for_what_hangs_on_events() {
    let mut desk = Desk::new();
    fill(&mut desk.db);
    for query in [
        "kind:talks",
        "kind:Talks",
        "actor:hayashi",
        "actor:芳正 actor:林",
        "place:Japan",
        "place:tōkyō",
        "status:expected",
        "tag:\"to check\"",
        "source:reuters",
        "source:allies",
        "-kind:pact status:expected",
    ] {
        assert_eq!(titles(&desk.db, query), TALKS, "{query}");
    }
    assert_eq!(titles(&desk.db, "undated"), ["Draft plan"]);
    assert_eq!(titles(&desk.db, "-undated").len(), 4);
    assert_eq!(titles(&desk.db, "-status:expected").len(), 4);
}

#[test]
fn time_is_asked_certainly_or_possibly() {
    let mut desk = Desk::new();
    fill(&mut desk.db);
    assert_eq!(titles(&desk.db, "when:2022-01"), ["Défense pact", "Two-plus-two talks"]);
    assert_eq!(titles(&desk.db, "when:2021"), ["Statement"]);
    assert_eq!(titles(&desk.db, "possibly:2021-12-24"), ["Statement"]);
    assert_eq!(titles(&desk.db, "before:2022-01-07"), ["Tension", "Statement", "Défense pact"]);
    assert_eq!(titles(&desk.db, "after:2021-12"), ["Défense pact", "Two-plus-two talks"]);
    assert_eq!(titles(&desk.db, "-when:2022-01").len(), 3);
}

#[test]
fn an_edit_is_found_at_once_and_what_was_deleted_is_not() {
    let mut desk = Desk::new();
    let talks = fill(&mut desk.db);
    let actor = desk.db.records(Noun::Actor).unwrap()[0].id;
    edit(&mut desk.db, |edit| edit.set(actor, "name", "Blinken"));
    assert_eq!(titles(&desk.db, "blinken"), TALKS);
    assert_eq!(titles(&desk.db, "hayashi"), Vec::<String>::new());
    desk.db.undo().unwrap();
    assert_eq!(titles(&desk.db, "hayashi"), TALKS);
    let note = desk.db.records(Noun::Note).unwrap()[0].id;
    edit(&mut desk.db, |edit| edit.delete(note));
    assert_eq!(titles(&desk.db, "embassy"), Vec::<String>::new());
    edit(&mut desk.db, |edit| edit.delete(talks));
    assert_eq!(titles(&desk.db, "two-plus-two"), Vec::<String>::new());
    edit(&mut desk.db, |edit| edit.restore(talks));
    assert_eq!(titles(&desk.db, "two-plus-two"), TALKS);
}

#[test]
fn another_connection_sees_each_change_at_once() {
    let mut desk = Desk::new();
    fill(&mut desk.db);
    let mut second = desk.again("Nellie Bly");
    assert_eq!(titles(&second, "").len(), 5);
    let version = second.version().unwrap();
    edit(&mut desk.db, |edit| edit.create(Noun::Event, &[("title", "Rebuke".into())]));
    assert_eq!(titles(&second, "").len(), 6);
    assert!(second.version().unwrap() > version);
    edit(&mut second, |edit| edit.create(Noun::Event, &[("title", "Answer".into())]));
    assert_eq!(titles(&desk.db, "").len(), 7);
    assert_eq!(titles(&desk.db, "answer"), ["Answer"]);
    assert_sound(&desk.db);
}

#[test]
fn pages_are_parts_of_one_list() {
    let mut desk = Desk::new();
    fill(&mut desk.db);
    let page = |offset, limit| {
        let page = desk.db.find(&Query::default(), Sort::default(), offset, limit).unwrap();
        (page.rows.into_iter().map(|row| row.title).collect::<Vec<_>>(), page.total)
    };
    assert_eq!(page(1, 2), (vec!["Statement".to_owned(), "Défense pact".to_owned()], 5));
    assert_eq!(page(4, 10), (vec!["Draft plan".to_owned()], 5));
    assert_eq!(page(9, 10), (vec![], 5));
}
