//! Dates that count from something else follow it.

use crate::common::{
    Desk, assert_sound, comes_to, date, edit, event, label, make, since_event, since_published, titles,
};
use dateline_core::model::{Noun, Value};
use dateline_store::StoreError;

#[test]
fn correcting_the_publication_moves_every_date_that_counts_from_it_and_undo_moves_them_back() {
    let mut desk = Desk::new();
    let db = &mut desk.db;
    let source =
        make(db, Noun::Source, &[("title", "Allies to meet".into()), ("published", date("2022-01-06"))]);
    let statement = make(
        db,
        Noun::Event,
        &[("title", "Statement".into()), ("date", since_published(source, "-1 month"))],
    );
    let rebuke =
        make(db, Noun::Event, &[("title", "Rebuke".into()), ("date", since_event(statement, "+1 month"))]);
    assert_eq!(db.anchored_to(source).unwrap(), 1);
    let dates = |db: &_| [comes_to(db, statement).unwrap(), comes_to(db, rebuke).unwrap()];
    assert_eq!(dates(db), ["2021-12", "2022-01"]);
    assert_eq!(titles(db, "when:2021-12"), ["Statement"]);

    let moved =
        db.commit(&label("correction"), |edit| edit.set(source, "published", date("2021-03-10"))).unwrap();
    assert_eq!((moved.moved, moved.flags.dates), (2, true));
    assert_eq!(dates(db), ["2021-02", "2021-03"]);
    assert_eq!(titles(db, "when:2021-12"), Vec::<String>::new());
    assert_sound(db);

    assert_eq!(db.undo().unwrap().moved, 2);
    assert_eq!(dates(db), ["2021-12", "2022-01"]);
    db.redo().unwrap();
    assert_eq!(dates(db), ["2021-02", "2021-03"]);
    assert_sound(db);
}

#[test]
fn a_date_without_a_known_start_of_its_count_is_undated_until_that_is_known() {
    let mut desk = Desk::new();
    let db = &mut desk.db;
    let source = make(db, Noun::Source, &[("title", "Undated".into())]);
    let statement = make(
        db,
        Noun::Event,
        &[("title", "Statement".into()), ("date", since_published(source, "-1 month"))],
    );
    assert!(db.event_row(statement).unwrap().unwrap().adrift);
    assert_eq!(titles(db, "undated"), ["Statement"]);
    edit(db, |edit| edit.set(source, "published", date("2022-01-06")));
    assert_eq!(comes_to(db, statement).as_deref(), Some("2021-12"));
    edit(db, |edit| edit.set(statement, "date", Value::Null));
    assert!(!db.event_row(statement).unwrap().unwrap().adrift);
    assert_eq!(db.anchored_to(source).unwrap(), 0);
    assert_sound(db);
}

#[test]
fn no_date_counts_from_itself() {
    let mut desk = Desk::new();
    let db = &mut desk.db;
    let first = event(db, "First", "2022-01-07");
    let second =
        make(db, Noun::Event, &[("title", "Second".into()), ("date", since_event(first, "+1 month"))]);
    let third =
        make(db, Noun::Event, &[("title", "Third".into()), ("date", since_event(second, "+1 month"))]);
    let refused = db.commit(&label("x"), |edit| edit.set(first, "date", since_event(third, "-1 month")));
    let Err(StoreError::AnchorCircle { through }) = refused else { panic!("{refused:?}") };
    assert_eq!(through, ["Third", "Second", "First"]);
    let refused = db.commit(&label("x"), |edit| edit.set(first, "date", since_event(first, "-1 month")));
    assert!(matches!(refused, Err(StoreError::AnchorCircle { .. })));
    assert_eq!(comes_to(db, third).as_deref(), Some("2022-03"));
}

#[test]
fn undo_can_leave_a_circle_and_then_the_dates_are_unknown_not_wrong() {
    let mut desk = Desk::new();
    let first = event(&mut desk.db, "First", "2022-01-07");
    let second = event(&mut desk.db, "Second", "2022-02-07");
    // Ida lets the second count from the first, then dates it again; Nellie lets the first count from the second.
    edit(&mut desk.db, |edit| edit.set(second, "date", since_event(first, "+1 month")));
    edit(&mut desk.db, |edit| edit.set(second, "date", date("2022-03-01")));
    let mut nellie = desk.again("Nellie Bly");
    edit(&mut nellie, |edit| edit.set(first, "date", since_event(second, "-1 month")));
    assert_eq!(comes_to(&desk.db, first).as_deref(), Some("2022-02"));
    desk.db.undo().unwrap();
    assert_eq!([comes_to(&desk.db, first), comes_to(&desk.db, second)], [None, None]);
    assert_eq!(desk.db.check().unwrap().notes.len(), 2);
    assert_sound(&desk.db);
    desk.db.redo().unwrap();
    assert_eq!(comes_to(&desk.db, first).as_deref(), Some("2022-02"));
    assert_sound(&desk.db);
}

#[test]
fn a_long_chain_of_dates_is_followed_to_its_end() {
    let mut desk = Desk::new();
    let db = &mut desk.db;
    let start = event(db, "Start", "2022-01-07");
    let last = edit(db, |edit| {
        let mut last = start;
        for number in 0..3000 {
            let values = [("title", format!("Step {number}").into()), ("date", since_event(last, "+1 day"))];
            last = edit.create(Noun::Event, &values)?;
        }
        Ok(last)
    });
    assert_eq!(comes_to(db, last).as_deref(), Some("2030-03-26"));
    edit(db, |edit| edit.set(start, "date", date("2022-01-08")));
    assert_eq!(comes_to(db, last).as_deref(), Some("2030-03-27"));
}
