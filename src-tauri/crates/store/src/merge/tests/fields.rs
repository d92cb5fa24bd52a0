//! The fields and names of the one that stays.

use super::*;

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
