//! A merge brings two records together, loses nothing that is not said, and one undo takes it back.

mod laws;

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
fn names_and_aliases_are_kept_and_none_twice() {
    let mut desk = Desk::new();
    let db = &mut desk.db;
    let (nato, alliance) = (named(db, Noun::Actor, "NATO"), named(db, Noun::Actor, "Atlantic Alliance"));
    for (actor, name) in [
        (nato, "OTAN"),
        (nato, "atlantic alliance"),
        (alliance, "otan"),
        (alliance, "NATO"),
        (alliance, "北約"),
    ] {
        make(db, Noun::Alias, &[("actor", actor.into()), ("name", name.into())]);
    }
    let merged = merge(db, nato, alliance, &[]);
    assert_eq!(names(db, Noun::Alias, "actor", nato), ["OTAN", "atlantic alliance", "北約"]);
    assert_eq!((merged.alias, merged.doubled), (None, vec![(Noun::Alias, 2)]));
    assert_eq!(merged.conflicts[0].fields, ["name"]);

    db.undo().unwrap();
    let merged = merge(db, nato, alliance, &[("name", Gone)]);
    assert_eq!(text(db, nato, "name").as_deref(), Some("Atlantic Alliance"));
    let mut aliases = names(db, Noun::Alias, "actor", nato);
    aliases.sort();
    assert_eq!(
        aliases,
        ["NATO", "OTAN", "北約"],
        "the name that was is an alias now, and no alias says the name"
    );
    assert_eq!(merged.alias, None, "it was one already");
}

#[test]
fn the_name_of_the_one_that_goes_becomes_an_alias() {
    let mut desk = Desk::new();
    let db = &mut desk.db;
    let (one, two) = (named(db, Noun::Actor, "Japan"), named(db, Noun::Actor, "Nippon"));
    assert_eq!(merge(db, one, two, &[]).alias.as_deref(), Some("Nippon"));
    assert_eq!(names(db, Noun::Alias, "actor", one), ["Nippon"]);
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
fn empty_fields_are_filled_and_conflicts_are_listed() {
    let mut desk = Desk::new();
    let db = &mut desk.db;
    let edo = make(
        db,
        Noun::Place,
        &[
            ("name", "Edo".into()),
            ("latitude", 35.6.into()),
            ("longitude", 139.6.into()),
            ("country", "JP".into()),
        ],
    );
    let tokyo = make(
        db,
        Noun::Place,
        &[
            ("name", "Tōkyō".into()),
            ("latitude", 35.68.into()),
            ("longitude", 139.69.into()),
            ("precision", "locality".into()),
            ("private", true.into()),
        ],
    );
    let talks = make(db, Noun::Event, &[("title", "Talks".into()), ("place", tokyo.into())]);
    let merged = merge(db, edo, tokyo, &[("longitude", Gone), ("name", Keep)]);
    let place = db.record(edo).unwrap().unwrap();
    assert_eq!(place.get("latitude"), &Value::Real(35.68), "half a point is none");
    assert_eq!(place.get("longitude"), &Value::Real(139.69));
    assert_eq!(place.text("name"), Some("Edo"));
    assert_eq!(place.text("country"), Some("JP"));
    assert_eq!(place.get("private"), &Value::Flag(true));
    assert_eq!(merged.filled, ["precision", "private"]);
    let conflicts: Vec<_> = merged.conflicts.iter().map(|one| (one.fields, one.taken)).collect();
    assert_eq!(conflicts, [(&["name"][..], Keep), (&["latitude", "longitude"][..], Gone)]);
    assert_eq!(db.record(talks).unwrap().unwrap().link("place"), Some(edo));
}

#[test]
fn a_place_never_comes_to_lie_within_itself() {
    // Each place lies within the next; then two of them are merged, either way.
    for (keep, gone) in [(0, 2), (2, 0), (0, 1), (1, 0), (1, 2), (2, 1), (3, 0)] {
        let mut desk = Desk::new();
        let db = &mut desk.db;
        let places = ["Room", "House", "Town", "Land"].map(|name| named(db, Noun::Place, name));
        for pair in places.windows(2) {
            let _ = db.commit(&label("within"), |edit| edit.set(pair[0], "parent", pair[1])).unwrap();
        }
        merge(db, places[keep], places[gone], &[]);
        for place in places {
            let mut way = vec![place];
            while let Some(next) = db.record(way[way.len() - 1]).unwrap().unwrap().link("parent") {
                assert!(!way.contains(&next), "{keep} {gone}: a place lies within itself");
                way.push(next);
            }
            assert!(
                !way[1..].contains(&places[gone]) || place == places[gone],
                "nothing lies within what is gone"
            );
        }
    }
}

#[test]
fn dates_that_count_from_a_source_count_from_the_one_that_stays() {
    let mut desk = Desk::new();
    let db = &mut desk.db;
    let published = |day: &str| Value::from(Date::from_stored(day).unwrap());
    let [one, two] = [("Kyodo", "2022-01-06"), ("Kyodo, reprinted", "2022-02-08")].map(|(title, day)| {
        make(db, Noun::Source, &[("title", title.into()), ("published", published(day))])
    });
    let anchored = format!(r#"{{"anchor":{{"published":"{two}","rule":"-1 month"}}}}"#);
    let date = || Value::from(Date::from_stored(&anchored).unwrap());
    let talks = make(db, Noun::Event, &[("title", "Talks".into()), ("date", date())]);
    let step = make(
        db,
        Noun::StatusChange,
        &[("event", talks.into()), ("status", "held".into()), ("date", date()), ("source", two.into())],
    );
    make(
        db,
        Noun::Claim,
        &[("subject", talks.into()), ("field", "date".into()), ("value", anchored.as_str().into())],
    );
    merge(db, one, two, &[]);
    let row = db.event_row(talks).unwrap().unwrap();
    assert_eq!(row.date.edtf().map(ToString::to_string).as_deref(), Some("2021-12"));
    let step = db.record(step).unwrap().unwrap();
    assert_eq!(step.link("source"), Some(one));
    let claims = db.records(Noun::Claim).unwrap();
    for value in
        [row.stored.to_stored(), format!("{:?}", step.get("date")), text(db, claims[0].id, "value").unwrap()]
    {
        assert!(!value.contains(&two.to_string()), "{value}");
    }
}

#[test]
fn quotes_are_found_again_in_the_text_that_stays() {
    let mut desk = Desk::new();
    let db = &mut desk.db;
    let source = |db: &mut Database, text: &str| {
        make(
            db,
            Noun::Source,
            &[("title", "Cable".into()), ("text", text.into()), ("text_hash", text.len().to_string().into())],
        )
    };
    let (one, two) = (source(db, "Tōkyō. Talks were held."), source(db, "Talks were held. No pact."));
    let talks = event(db, "Talks");
    let cite = |db: &mut Database, source: Id, quote: &str, range: (i64, i64)| {
        let values = [
            ("subject", talks.into()),
            ("source", source.into()),
            ("quote", quote.into()),
            ("quote_start", range.0.into()),
            ("quote_end", range.1.into()),
        ];
        make(db, Noun::Citation, &values)
    };
    let both = cite(db, two, "Talks were held", (0, 15));
    let lost = cite(db, two, "No pact", (17, 24));
    merge(db, one, two, &[]);
    let range = |id: Id| {
        let citation = db.record(id).unwrap().unwrap();
        (citation.get("quote_start").clone(), citation.get("quote_end").clone(), citation.link("source"))
    };
    assert_eq!(range(both), (Value::Int(7), Value::Int(22), Some(one)));
    assert_eq!(range(lost), (Value::Null, Value::Null, Some(one)));
    assert_eq!(text(db, lost, "quote").as_deref(), Some("No pact"), "the words stay");
    assert_eq!(text(db, one, "text_hash").as_deref(), Some("25"), "the hash is that of the text");
}

#[test]
fn figures_and_looks_name_the_one_that_stays() {
    let mut desk = Desk::new();
    let db = &mut desk.db;
    let (one, two) = (named(db, Noun::Actor, "One"), named(db, Noun::Actor, "Two"));
    let talks = event(db, "Talks");
    let field = make(
        db,
        Noun::Field,
        &[("name", "Depositary".into()), ("applies_to", "event".into()), ("type", "actor".into())],
    );
    let figure = make(
        db,
        Noun::Figure,
        &[("subject", talks.into()), ("field", field.into()), ("value", two.to_string().into())],
    );
    let look = format!(r##"{{"colours":{{"{two}":"#0072b2"}}}}"##);
    let view = make(db, Noun::View, &[("name", "Mine".into()), ("look", look.as_str().into())]);
    merge(db, one, two, &[]);
    assert_eq!(text(db, figure, "value"), Some(one.to_string()));
    assert_eq!(text(db, view, "look"), Some(look.replace(&two.to_string(), &one.to_string())));
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
