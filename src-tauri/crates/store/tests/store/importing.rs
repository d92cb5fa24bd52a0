//! Imports: one change, all or nothing, and the same to the log as single edits.

#![expect(clippy::unwrap_used, reason = "helpers of tests are not recognised as tests")]

use dateline_core::Id;
use dateline_core::model::Noun;
use dateline_core::query::Query;
use dateline_store::{Database, Label, Sort, StoreError};

use crate::common::{Desk, assert_sound, comes_to, date, since_event};

fn label() -> Label {
    Label::new("table.import", "import of travels.csv")
}

fn found(db: &Database, query: &str) -> usize {
    db.find(&Query::parse(query).unwrap(), Sort::default(), 0, 0).unwrap().total
}

fn bring_in(db: &mut Database, rows: usize) -> Vec<Id> {
    db.import(&label(), |bulk| {
        let japan = bulk.create(Noun::Actor, &[("name", "Japan".into())])?;
        let mut events = Vec::new();
        for row in 0..rows {
            let event = bulk.create(
                Noun::Event,
                &[
                    ("title", format!("Visit {row}").into()),
                    ("date", date(["1992", "2022-01-07", ""][row % 3])),
                    ("key", row.to_string().into()),
                ],
            )?;
            bulk.create(Noun::Participation, &[("event", event.into()), ("actor", japan.into())])?;
            events.push(event);
        }
        Ok(events)
    })
    .unwrap()
    .value
}

#[test]
fn an_import_is_one_change_that_one_undo_takes_back() {
    let mut desk = Desk::new();
    let first = desk.db.version().unwrap();
    let events = bring_in(&mut desk.db, 1000);
    assert_eq!(desk.db.version().unwrap(), first + 2, "who edits here, and the import");
    assert_eq!(found(&desk.db, ""), 1000);
    assert_eq!(found(&desk.db, "visit japan"), 1000);
    assert_eq!(found(&desk.db, "when:1992"), 334);
    assert_sound(&desk.db);
    let history = desk.db.history(events[7]).unwrap();
    assert_eq!(
        history.iter().map(|entry| entry.field.as_str()).collect::<Vec<_>>(),
        ["*", "date", "key", "title", "*", "actor", "event"]
    );

    let _ = desk
        .db
        .commit(&Label::new("event.edit", "edit of title of “Visit 7”"), |edit| {
            edit.set(events[7], "title", "Voyage")
        })
        .unwrap();
    assert_eq!(found(&desk.db, "voyage"), 1);
    assert_eq!(desk.db.undo().unwrap().label, "edit of title of “Visit 7”");
    assert_eq!(desk.db.undo().unwrap().label, "import of travels.csv");
    assert_eq!((found(&desk.db, ""), found(&desk.db, "visit")), (0, 0));
    assert_sound(&desk.db);
    desk.db.redo().unwrap();
    assert_eq!(found(&desk.db, "visit japan"), 1000);
    assert_eq!(desk.db.record(events[7]).unwrap().unwrap().title(), "Visit 7");
    desk.db.redo().unwrap();
    assert_eq!(desk.db.record(events[7]).unwrap().unwrap().title(), "Voyage");
    assert_sound(&desk.db);
}

#[test]
fn a_stopped_import_leaves_nothing_behind() {
    let mut desk = Desk::new();
    let first = desk.db.version().unwrap();
    let stopped = desk.db.import(&label(), |bulk| {
        for _ in 0..2000 {
            bulk.create(Noun::Event, &[("title", "Visit".into())])?;
        }
        Err::<(), _>(StoreError::Cancelled)
    });
    assert!(matches!(stopped, Err(StoreError::Cancelled)));
    assert_eq!((desk.db.version().unwrap(), found(&desk.db, "")), (first, 0));
    let refused = desk.db.import(&label(), |bulk| {
        bulk.create(Noun::Event, &[("title", "Visit".into())])?;
        bulk.create(Noun::Event, &[("summary", "without a title".into())])
    });
    assert_eq!(refused.unwrap_err().code(), "value");
    assert_eq!(found(&desk.db, ""), 0);
    assert_sound(&desk.db);
}

#[test]
fn importing_again_adds_edits_and_hangs_things_on_what_is_there() {
    let mut desk = Desk::new();
    let events = bring_in(&mut desk.db, 30);
    assert_eq!(found(&desk.db, "visit"), 30);
    let changed = desk.db.import(&label(), |bulk| {
        bulk.create(Noun::Note, &[("subject", events[3].into()), ("body", "cancelled in May".into())])?;
        bulk.create(Noun::Event, &[("title", "Later visit".into()), ("date", date("2023"))])?;
        Ok([
            bulk.set(events[0], "title", "Visit 0")?,
            bulk.set(events[1], "title", "Renamed")?,
            bulk.set(events[2], "date", date("2021"))?,
        ])
    });
    assert_eq!(changed.unwrap().value, [false, true, true]);
    assert_eq!(found(&desk.db, "cancelled"), 1);
    assert_eq!(found(&desk.db, "renamed"), 1);
    assert_eq!(found(&desk.db, "later"), 1);
    assert_eq!(found(&desk.db, "when:2021"), 1);
    assert_sound(&desk.db);
    assert_eq!(desk.db.snapshots().unwrap().len(), 1, "taken before the second import");
    desk.db.undo().unwrap();
    assert_eq!(found(&desk.db, "cancelled"), 0);
    assert_eq!((found(&desk.db, ""), found(&desk.db, "visit"), found(&desk.db, "when:2021")), (30, 30, 0));
    assert_sound(&desk.db);
}

#[test]
fn imported_dates_can_count_from_what_comes_with_them() {
    let mut desk = Desk::new();
    let id = Id::new();
    let anchored = since_event(id, "-1 month");
    let before = desk
        .db
        .import(&label(), |bulk| {
            let before = bulk.create(Noun::Event, &[("title", "Before".into()), ("date", anchored)])?;
            bulk.create_with_id(id, Noun::Event, &[("title", "Talks".into()), ("date", date("2022-01-07"))])?;
            assert!(matches!(
                bulk.create_with_id(id, Noun::Event, &[("title", "Talks".into())]),
                Err(StoreError::RecordExists(_))
            ));
            Ok(before)
        })
        .unwrap()
        .value;
    assert_eq!(comes_to(&desk.db, before).as_deref(), Some("2021-12"));
    assert_sound(&desk.db);
}

#[test]
fn an_import_reads_what_it_made_and_rows_may_differ_in_their_fields() {
    let mut desk = Desk::new();
    let rows = 2_500;
    let last = desk
        .db
        .import(&label(), |bulk| {
            let mut last = None;
            for row in 0..rows {
                let mut values = vec![("title", format!("Visit {row}").into())];
                if row % 3 == 0 {
                    values.push(("date", date("1992")));
                }
                // Late in the table a field comes up that no row had before.
                if row > 2_000 {
                    values.insert(0, ("summary", "a long one".into()));
                }
                let event = bulk.create(Noun::Event, &values)?;
                if row % 500 == 0 {
                    assert_eq!(bulk.record(event)?.unwrap().title(), format!("Visit {row}"));
                    bulk.create(Noun::Note, &[("subject", event.into()), ("body", "dull".into())])?;
                    assert_eq!(bulk.linked(Noun::Note, "subject", event)?.len(), 1);
                    assert!(bulk.set(event, "title", format!("Voyage {row}"))?);
                }
                last = Some(event);
            }
            Ok(last.unwrap())
        })
        .unwrap()
        .value;
    assert_eq!(desk.db.record(last).unwrap().unwrap().text("summary"), Some("a long one"));
    assert_eq!((found(&desk.db, ""), found(&desk.db, "voyage dull")), (rows, 5));
    assert_eq!((found(&desk.db, "when:1992"), found(&desk.db, "long")), (834, 499));
    assert_sound(&desk.db);
    desk.db.undo().unwrap();
    assert_eq!(found(&desk.db, ""), 0);
    assert_sound(&desk.db);
}
