//! What holds for a whole database: in the log, undone like anything else, and a reason where one is required.

use dateline_core::Value;
use dateline_core::model::{DATABASE, Handling, Noun};
use dateline_store::{Label, Settings, StoreError};

use crate::common::Desk;

fn because(reason: &str) -> Label {
    Label { reason: Some(reason.to_owned()), ..Label::new("test", "edit") }
}

#[test]
fn settings_are_edits_that_can_be_undone() {
    let mut desk = Desk::new();
    assert_eq!(desk.db.settings().unwrap(), Settings::default());
    desk.db
        .commit(&because("told so"), |edit| {
            edit.set(DATABASE, "title", "Two plus two")?;
            edit.set(DATABASE, "handling", "amber")
        })
        .unwrap();
    let settings = desk.db.settings().unwrap();
    assert_eq!((settings.title.as_deref(), settings.handling), (Some("Two plus two"), Some(Handling::Amber)));
    desk.db.undo().unwrap();
    assert_eq!(desk.db.settings().unwrap(), Settings::default());
}

#[test]
fn records_without_a_mark_have_that_of_the_database() {
    let mut desk = Desk::new();
    let ids = desk.db.commit(&because("new"), |edit| {
        let own = edit.create(Noun::Event, &[("title", "Own".into()), ("handling", "red".into())])?;
        Ok((own, edit.create(Noun::Event, &[("title", "None".into())])?))
    });
    let (own, none) = ids.unwrap().value;
    let marks = |desk: &Desk| {
        let settings = desk.db.settings().unwrap();
        [own, none].map(|id| settings.handling_of(&desk.db.record(id).unwrap().unwrap()))
    };
    assert_eq!(marks(&desk), [Some(Handling::Red), None]);
    desk.db.commit(&because("mark"), |edit| edit.set(DATABASE, "handling", "green")).unwrap();
    assert_eq!(marks(&desk), [Some(Handling::Red), Some(Handling::Green)]);
    let record = desk.db.record(none).unwrap().unwrap();
    assert!(record.get("handling").is_null(), "it is inherited, not written");
}

#[test]
fn where_a_reason_is_required_nothing_is_edited_without_one() {
    let mut desk = Desk::new();
    let no_reason = Label::new("test", "edit");
    desk.db.commit(&no_reason, |edit| edit.set(DATABASE, "reason_required", true)).unwrap();
    let make = |desk: &mut Desk, label: &Label| {
        desk.db
            .commit(label, |edit| edit.create(Noun::Event, &[("title", "Talks".into())]))
            .map(|done| done.value)
    };
    let before = desk.db.version().unwrap();
    for label in [no_reason.clone(), because("  ")] {
        let Err(error) = make(&mut desk, &label) else { panic!("made without a reason") };
        assert!(matches!(error, StoreError::ReasonRequired));
        assert!(!error.hint().is_empty());
    }
    assert_eq!(desk.db.version().unwrap(), before, "nothing was written");
    make(&mut desk, &because("a cable")).unwrap();
    desk.db.undo().unwrap();
    desk.db.redo().unwrap();
    let off = |desk: &mut Desk, label: &Label| {
        desk.db.commit(label, |edit| edit.set(DATABASE, "reason_required", false)).map(|done| done.value)
    };
    assert!(off(&mut desk, &no_reason).is_err(), "also this is an edit");
    assert!(off(&mut desk, &because("it hinders")).unwrap());
    make(&mut desk, &no_reason).unwrap();
    let same = desk.db.commit(&no_reason, |edit| edit.set(DATABASE, "reason_required", Value::Flag(false)));
    assert_eq!(same.unwrap().change, None, "what changes nothing needs no reason");
}

#[test]
fn the_record_of_the_database_stays() {
    let mut desk = Desk::new();
    let deleted = desk.db.commit(&because("x"), |edit| edit.delete(DATABASE));
    assert!(matches!(deleted.map(|done| done.value), Err(StoreError::Stays(Noun::Database))));
    let second = desk.db.commit(&because("x"), |edit| edit.create(Noun::Database, &[]));
    assert!(matches!(second.map(|done| done.value), Err(StoreError::Stays(Noun::Database))));
}
