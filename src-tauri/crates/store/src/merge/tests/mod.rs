//! A merge brings two records together, loses nothing that is not said, and one undo takes it back.

mod fields;
mod laws;
mod links;
mod mentions;

use dateline_core::model::{Noun, Value};
use dateline_core::{Date, Id};

use super::Side::{Gone, Keep};
use super::{Merge, Side};
use crate::testing::{Desk, assert_sound, dump, label};
use crate::{Database, StoreError};

fn make(db: &mut Database, noun: Noun, values: &[(&str, Value)]) -> Id {
    db.commit(&label("new"), |edit| edit.create(noun, values)).unwrap().value
}

fn named(db: &mut Database, noun: Noun, name: &str) -> Id {
    make(db, noun, &[(if noun == Noun::Source { "title" } else { "name" }, name.into())])
}

fn event(db: &mut Database, title: &str) -> Id {
    make(db, Noun::Event, &[("title", title.into())])
}

fn part(db: &mut Database, event: Id, actor: Id, role: &str) -> Id {
    make(db, Noun::Participation, &[("event", event.into()), ("actor", actor.into()), ("role", role.into())])
}

/// Merges, and checks what holds of every merge: it was foretold, the file is sound, and one undo takes it all back.
fn merge(db: &mut Database, keep: Id, gone: Id, choices: &[(&str, Side)]) -> Merge {
    let before = dump(db);
    let foretold = db.merge_preview(keep, gone, choices).unwrap();
    let merged = db.commit(&label("merge"), |edit| edit.merge(keep, gone, choices)).unwrap().value;
    assert_eq!(merged, foretold);
    assert_sound(db);
    let after = dump(db);
    db.undo().unwrap();
    assert_eq!(dump(db), before);
    assert_sound(db);
    db.redo().unwrap();
    assert_eq!(dump(db), after);
    merged
}

fn text(db: &Database, id: Id, field: &str) -> Option<String> {
    db.record(id).unwrap().unwrap().text(field).map(str::to_owned)
}

fn names(db: &Database, noun: Noun, field: &str, of: Id) -> Vec<String> {
    db.linked(noun, field, of).unwrap().iter().map(|record| record.title().to_owned()).collect()
}

#[test]
fn what_cannot_be_merged_is_refused_and_nothing_changes() {
    let mut desk = Desk::new();
    let db = &mut desk.db;
    let (one, two) = (named(db, Noun::Actor, "One"), named(db, Noun::Actor, "Two"));
    let (place, talks, gone) =
        (named(db, Noun::Place, "Geneva"), event(db, "Talks"), named(db, Noun::Actor, "Gone"));
    let _ = db.commit(&label("delete"), |edit| edit.delete(gone)).unwrap();
    let before = (dump(db), db.version().unwrap());
    let mut refused = |keep: Id, gone: Id, choices: &[(&str, Side)]| {
        let error = db.merge_preview(keep, gone, choices).unwrap_err();
        let again = db.commit(&label("merge"), |edit| edit.merge(keep, gone, choices)).map(drop).unwrap_err();
        assert_eq!(again.to_string(), error.to_string());
        error
    };
    assert!(matches!(refused(one, one, &[]), StoreError::MergeWithItself(_)));
    assert!(matches!(refused(one, place, &[]), StoreError::NoRecord { noun: Some(Noun::Actor), .. }));
    assert!(matches!(refused(talks, talks, &[]), StoreError::NotMerged(Noun::Event)));
    assert!(matches!(refused(one, gone, &[]), StoreError::Deleted(_)));
    assert!(matches!(refused(gone, one, &[]), StoreError::Deleted(_)));
    assert!(matches!(refused(one, Id::new(), &[]), StoreError::NoRecord { .. }));
    assert!(matches!(refused(one, two, &[("latitude", Gone)]), StoreError::NoField { .. }));
    assert_eq!((dump(db), db.version().unwrap()), before);
}
