//! Undo and redo by name, and what they leave alone.

use crate::common::{Desk, assert_sound, date, edit, event, label, make, since_event, titles};
use dateline_core::model::Noun;
use dateline_store::StoreError;

#[test]
fn undo_goes_back_step_by_step_by_name_and_lasts_over_a_restart() {
    let mut desk = Desk::new();
    let talks = event(&mut desk.db, "Talks", "2022-01-07");
    let _ = desk.db.commit(&label("edit of title"), |edit| edit.set(talks, "title", "More talks")).unwrap();
    let _ =
        desk.db.commit(&label("edit of date"), |edit| edit.set(talks, "date", date("2022-01-08"))).unwrap();
    assert_eq!(desk.db.undo_label().unwrap().as_deref(), Some("edit of date"));
    desk.db.undo().unwrap();
    assert_eq!(desk.db.redo_label().unwrap().as_deref(), Some("edit of date"));

    let mut db = desk.again("Ida Tarbell");
    assert_eq!(db.undo_label().unwrap().as_deref(), Some("edit of title"));
    assert_eq!(db.redo_label().unwrap().as_deref(), Some("edit of date"));
    assert_eq!(db.undo().unwrap().label, "edit of title");
    assert_eq!(titles(&db, ""), ["Talks"]);
    assert_eq!([db.redo().unwrap().label, db.redo().unwrap().label], ["edit of title", "edit of date"]);
    assert!(matches!(db.redo(), Err(StoreError::NothingToRedo)));
    assert_eq!(titles(&db, "when:2022-01-08"), ["More talks"]);

    db.undo().unwrap();
    let _ = db.commit(&label("edit of rank"), |edit| edit.set(talks, "rank", 3)).unwrap();
    assert_eq!(db.redo_label().unwrap(), None, "a new edit clears what could be redone");
    db.undo().unwrap();
    db.undo().unwrap();
    db.undo().unwrap();
    assert!(matches!(db.undo(), Err(StoreError::NothingToUndo)));
    assert_eq!(titles(&db, ""), Vec::<String>::new());
    assert_sound(&db);
}

#[test]
fn undo_reaches_ones_own_changes_only() {
    let mut desk = Desk::new();
    event(&mut desk.db, "Ida’s", "2022");
    let mut nellie = desk.again("Nellie Bly");
    assert_eq!(nellie.undo_label().unwrap(), None);
    event(&mut nellie, "Nellie’s", "2023");
    desk.db.undo().unwrap();
    assert_eq!(titles(&desk.db, ""), ["Nellie’s"]);
    assert!(matches!(desk.db.undo(), Err(StoreError::NothingToUndo)));
}

/// Each does something with Ida's event; the undo of its making is refused and says whose work stands on it.
#[test]
fn undo_does_not_pull_the_ground_from_under_what_others_did() {
    type Deed = fn(&mut dateline_store::Edit<'_>, dateline_core::Id) -> Result<(), StoreError>;
    let deeds: [(&str, Deed); 5] = [
        ("edit", |edit, event| edit.set(event, "status", "held").map(drop)),
        ("delete", |edit, event| edit.delete(event).map(drop)),
        ("note", |edit, event| {
            edit.create(Noun::Note, &[("subject", event.into()), ("body", "x".into())]).map(drop)
        }),
        ("anchor", |edit, event| {
            edit.create(Noun::Event, &[("title", "After".into()), ("date", since_event(event, "+1 month"))])
                .map(drop)
        }),
        ("relation", |edit, event| {
            let other = edit.create(Noun::Event, &[("title", "Other".into())])?;
            let values = [("origin", other.into()), ("target", event.into()), ("type", "responds-to".into())];
            edit.create(Noun::Relation, &values).map(drop)
        }),
    ];
    for (name, deed) in deeds {
        let mut desk = Desk::new();
        let talks = event(&mut desk.db, "Talks", "2022");
        let mut nellie = desk.again("Nellie Bly");
        let _ = nellie.commit(&label(name), |edit| deed(edit, talks)).unwrap();
        let refused = desk.db.undo();
        let Err(StoreError::Depended { by, redo: false, .. }) = refused else {
            panic!("{name}: {refused:?}")
        };
        assert_eq!((by.len(), by[0].person.as_str(), by[0].label.as_str()), (1, "Nellie Bly", name));
        nellie.undo().unwrap();
        desk.db.undo().unwrap();
        assert_eq!(titles(&desk.db, "-after -other"), Vec::<String>::new(), "{name}");
        assert_sound(&desk.db);
    }
}

#[test]
fn redo_does_not_write_over_what_others_did_meanwhile() {
    let mut desk = Desk::new();
    let talks = event(&mut desk.db, "Talks", "2022");
    let _ = desk.db.commit(&label("Ida’s date"), |edit| edit.set(talks, "date", date("2022-01-07"))).unwrap();
    desk.db.undo().unwrap();
    let mut nellie = desk.again("Nellie Bly");
    let _ =
        nellie.commit(&label("Nellie’s date"), |edit| edit.set(talks, "date", date("2022-01-08"))).unwrap();
    let refused = desk.db.redo();
    assert!(
        matches!(&refused, Err(StoreError::Depended { redo: true, by, .. }) if by[0].label == "Nellie’s date")
    );
    assert_eq!(titles(&desk.db, "when:2022-01-08"), ["Talks"]);
    nellie.undo().unwrap();
    desk.db.redo().unwrap();
    assert_eq!(titles(&desk.db, "when:2022-01-07"), ["Talks"]);
    assert_sound(&desk.db);
}

#[test]
fn what_hangs_on_a_deleted_event_comes_back_with_it() {
    let mut desk = Desk::new();
    let db = &mut desk.db;
    let talks = event(db, "Talks", "2022");
    let japan = make(db, Noun::Actor, &[("name", "Japan".into())]);
    make(db, Noun::Participation, &[("event", talks.into()), ("actor", japan.into())]);
    edit(db, |edit| edit.delete(talks));
    assert_eq!(titles(db, "japan"), Vec::<String>::new());
    db.undo().unwrap();
    assert_eq!(titles(db, "japan"), ["Talks"]);
    db.redo().unwrap();
    edit(db, |edit| edit.restore(talks));
    assert_eq!(titles(db, "actor:japan"), ["Talks"]);
    assert_sound(db);
}
