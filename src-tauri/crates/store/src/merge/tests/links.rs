//! What named the one that goes names the one that stays, and says nothing twice.

use super::*;

#[test]
fn links_of_two_actors_come_together_and_none_is_doubled() {
    let mut desk = Desk::new();
    let db = &mut desk.db;
    let (nato, alliance) = (named(db, Noun::Actor, "NATO"), named(db, Noun::Actor, "Atlantic Alliance"));
    let (summit, drill) = (event(db, "Summit"), event(db, "Drill"));
    part(db, summit, nato, "host");
    let same = part(db, summit, alliance, "host");
    let note = make(db, Noun::Note, &[("subject", same.into()), ("body", "as in the communiqué".into())]);
    part(db, summit, alliance, "speaker");
    part(db, drill, alliance, "host");
    let europe = named(db, Noun::Tag, "Europe");
    make(db, Noun::Tagging, &[("subject", alliance.into()), ("tag", europe.into())]);

    let merged = merge(db, nato, alliance, &[]);
    let of = |event: Id| {
        let mut parts: Vec<_> = db
            .linked(Noun::Participation, "event", event)
            .unwrap()
            .iter()
            .map(|part| (part.link("actor"), part.title().to_owned()))
            .collect();
        parts.sort();
        parts
    };
    assert_eq!(of(summit), [(Some(nato), "host".to_owned()), (Some(nato), "speaker".to_owned())]);
    assert_eq!(of(drill), [(Some(nato), "host".to_owned())]);
    assert_eq!(merged.moved, [(Noun::Participation, 2), (Noun::Tagging, 1), (Noun::Note, 1)]);
    assert_eq!(merged.doubled, [(Noun::Participation, 1)]);
    let note = db.record(note).unwrap().unwrap();
    assert_ne!(note.link("subject"), Some(same), "what hangs on the double hangs on what stays");
    assert!(!note.deleted);
    assert!(db.record(alliance).unwrap().unwrap().deleted);
}

#[test]
fn what_a_double_knows_besides_is_kept_and_what_contradicts_is_no_double() {
    let mut desk = Desk::new();
    let db = &mut desk.db;
    let (one, two) = (named(db, Noun::Actor, "One"), named(db, Noun::Actor, "Two"));
    let (talks, pact) = (event(db, "Talks"), event(db, "Pact"));
    let kept = part(db, talks, one, "host");
    let double = part(db, talks, two, "host");
    let (mine, theirs) = (part(db, pact, one, "host"), part(db, pact, two, "host"));
    let notes = [(double, "in Geneva"), (mine, "the minister"), (theirs, "the deputy")];
    for (part, note) in notes {
        let _ = db.commit(&label("note"), |edit| edit.set(part, "note", note)).unwrap();
    }
    let _ = db.commit(&label("private"), |edit| edit.set(double, "private", true)).unwrap();
    merge(db, one, two, &[]);
    assert_eq!(text(db, kept, "note").as_deref(), Some("in Geneva"));
    assert_eq!(db.record(kept).unwrap().unwrap().get("private"), &Value::Flag(true), "the stricter holds");
    assert_eq!(db.linked(Noun::Participation, "event", talks).unwrap().len(), 1);
    assert_eq!(db.linked(Noun::Participation, "event", pact).unwrap().len(), 2);
}

#[test]
fn offices_that_are_the_same_bring_their_participations_together() {
    let mut desk = Desk::new();
    let db = &mut desk.db;
    let (one, two) = (named(db, Noun::Actor, "Hayashi"), named(db, Noun::Actor, "Hayashi Yoshimasa"));
    let talks = event(db, "Talks");
    let held: Vec<(Id, Id)> = [one, two]
        .map(|actor| {
            let office =
                make(db, Noun::Office, &[("actor", actor.into()), ("title", "Foreign minister".into())]);
            let part = part(db, talks, actor, "speaker");
            let _ = db.commit(&label("office"), |edit| edit.set(part, "office", office)).unwrap();
            (office, part)
        })
        .into();
    let merged = merge(db, one, two, &[]);
    assert_eq!(db.linked(Noun::Office, "actor", one).unwrap().len(), 1);
    let parts = db.linked(Noun::Participation, "event", talks).unwrap();
    assert_eq!(
        parts.iter().map(|part| (part.id, part.link("office"))).collect::<Vec<_>>(),
        [(held[0].1, Some(held[0].0))]
    );
    assert_eq!(merged.doubled, [(Noun::Office, 1), (Noun::Participation, 1)]);
}

#[test]
fn the_one_that_goes_can_be_restored_by_itself() {
    let mut desk = Desk::new();
    let db = &mut desk.db;
    let (one, two) = (named(db, Noun::Actor, "One"), named(db, Noun::Actor, "Two"));
    let talks = event(db, "Talks");
    part(db, talks, two, "host");
    merge(db, one, two, &[]);
    let _ = db.commit(&label("restore"), |edit| edit.restore(two)).unwrap();
    assert_eq!(text(db, two, "name").as_deref(), Some("Two"));
    assert_eq!(
        db.linked(Noun::Participation, "actor", one).unwrap().len(),
        1,
        "its links stay where they are"
    );
    assert_sound(db);
}
