//! A check finds what was tampered with, and making the derived parts anew mends those and nothing else.

use dateline_core::model::{Noun, Value};
use dateline_core::{Date, Id};

use crate::Database;
use crate::testing::{Desk, assert_sound, dump, label};

/// A database with every sort of thing in the log.
fn desk() -> Desk {
    let mut desk = Desk::new();
    let db = &mut desk.db;
    let source = make(db, Noun::Source, &[("title", "Article".into()), ("published", date("2022-01-06"))]);
    let talks = make(db, Noun::Event, &[("title", "Talks".into()), ("date", date("2022-01-07"))]);
    let statement = make(db, Noun::Event, &[("title", "Statement".into()), ("date", anchored(source))]);
    let gone = make(db, Noun::Event, &[("title", "Gone".into())]);
    make(db, Noun::Note, &[("subject", talks.into()), ("body", "ask".into())]);
    let _ = db.commit(&label("edit"), |edit| edit.set(statement, "status", "held")).unwrap();
    let _ = db.commit(&label("delete"), |edit| edit.delete(gone)).unwrap();
    make(db, Noun::Event, &[("title", "Undone".into())]);
    db.undo().unwrap();
    desk
}

fn make(db: &mut Database, noun: Noun, values: &[(&str, Value)]) -> Id {
    db.commit(&label("new"), |edit| edit.create(noun, values)).unwrap().value
}

fn date(text: &str) -> Value {
    Date::from_stored(text).unwrap().into()
}

fn anchored(source: Id) -> Value {
    date(&format!(r#"{{"anchor":{{"published":"{source}","rule":"-1 month"}}}}"#))
}

fn problems_after(desk: &Desk, sql: &str) -> Vec<String> {
    desk.db.connection.execute_batch(sql).unwrap();
    desk.db.check().unwrap().problems
}

#[test]
fn a_sound_database_has_no_problems() {
    let desk = desk();
    let report = desk.db.check().unwrap();
    assert_eq!((report.problems, report.notes), (vec![], vec![]));
    assert_eq!(report.changes, desk.db.version().unwrap().unsigned_abs());
    assert!(report.ops > 20 && report.records > 20);
}

#[test]
fn what_is_derived_is_compared_and_can_be_made_anew() {
    for (tampering, problem) in [
        (
            "UPDATE event SET start_min = 5 WHERE title = 'Talks'",
            "its place on the timeline is not that of its date",
        ),
        ("UPDATE event SET resolved = NULL WHERE title = 'Statement'", "its place on the timeline"),
        ("DELETE FROM anchor", "what its date counts from is not noted"),
        ("UPDATE event SET live = 1 WHERE title = 'Gone'", "is shown or hidden against the log"),
        ("UPDATE event SET live = 1 WHERE title = 'Undone'", "is shown or hidden against the log"),
        (
            "UPDATE event SET status = 'planned' WHERE title = 'Statement'",
            "the field “status” is not what the log says",
        ),
        ("UPDATE change SET reverted = 1 - reverted WHERE label = 'edit'", "count as undone"),
        ("DELETE FROM born WHERE noun = 'note'", "are not noted"),
        (
            "INSERT INTO conflict SELECT id, 'title' FROM event WHERE title = 'Statement'",
            "its conflicts are not",
        ),
        ("INSERT INTO conflict SELECT id, 'title' FROM event WHERE title = 'Talks'", "was never edited"),
        ("DELETE FROM event_text WHERE rowid = 1", "the text index does not hold"),
        (
            "INSERT INTO event_text (rowid, title) VALUES (99, 'x'); UPDATE event SET row = 99 WHERE title = 'Talks'",
            "text index",
        ),
    ] {
        let mut desk = desk();
        let before = dump(&desk.db);
        let problems = problems_after(&desk, tampering);
        assert!(problems.iter().any(|found| found.contains(problem)), "{tampering}: {problems:?}");
        desk.db.rebuild().unwrap();
        assert_sound(&desk.db);
        assert_eq!(dump(&desk.db), before, "{tampering}");
    }
}

#[test]
fn an_altered_log_does_not_verify() {
    for (tampering, problem) in [
        ("UPDATE event SET title = 'Other' WHERE title = 'Talks'", "has operations that were altered"),
        ("UPDATE op SET value = 'planned' WHERE field = 'status'", "has operations that were altered"),
        ("DELETE FROM op WHERE field = 'status'", "lacks operations"),
        (
            "DELETE FROM op_seen WHERE seen_change = (SELECT change FROM op WHERE value = 'Gone')",
            "were altered",
        ),
        ("UPDATE change SET label = 'nothing' WHERE label = 'edit'", "was altered"),
        ("UPDATE change SET wall = '2001-01-01T00:00:00Z' WHERE label = 'delete'", "was altered"),
        ("UPDATE change SET salt = zeroblob(32) WHERE label = 'edit'", "were altered"),
    ] {
        let desk = desk();
        let problems = problems_after(&desk, tampering);
        assert!(problems.iter().any(|found| found.contains(problem)), "{tampering}: {problems:?}");
    }
    let desk = desk();
    let problems = problems_after(
        &desk,
        "DELETE FROM op WHERE change = (SELECT seq FROM change WHERE label = 'edit' AND kind = 'edit');
         DELETE FROM change WHERE label = 'edit' AND kind = 'edit'",
    );
    assert!(
        problems.iter().any(|found| found.contains("does not follow from the change before")),
        "{problems:?}"
    );
}

#[test]
fn links_that_lead_nowhere_are_worth_a_note() {
    let mut desk = desk();
    let source = desk.db.records(Noun::Source).unwrap()[0].id;
    let _ = desk.db.commit(&label("undate"), |edit| edit.set(source, "published", Value::Null)).unwrap();
    let report = desk.db.check().unwrap();
    assert_eq!(report.problems, Vec::<String>::new());
    assert_eq!(report.notes, ["the date of “Statement” counts from something that has no date"]);
}
