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

#[test]
fn what_was_cited_for_a_value_that_is_not_taken_speaks_for_it_as_a_claim() {
    for taken in [Keep, Gone] {
        let mut desk = Desk::new();
        let db = &mut desk.db;
        let [group, state] = ["group", "state"]
            .map(|sort| make(db, Noun::Actor, &[("name", "Front".into()), ("type", sort.into())]));
        let source = named(db, Noun::Source, "Gazette");
        let cite = |db: &mut Database, actor: Id, quote: &str| {
            let values = [
                ("subject", actor.into()),
                ("field", "type".into()),
                ("source", source.into()),
                ("quote", quote.into()),
            ];
            make(db, Noun::Citation, &values)
        };
        let (mine, theirs) = (cite(db, group, "an armed group"), cite(db, state, "the new state"));
        let claim = |db: &mut Database, actor: Id, value: &str| {
            let values = [
                ("subject", actor.into()),
                ("field", "type".into()),
                ("value", value.into()),
                ("preferred", true.into()),
            ];
            make(db, Noun::Claim, &values)
        };
        let (own, other) = (claim(db, group, "group"), claim(db, state, "state"));
        merge(db, group, state, &[("type", taken)]);
        let about = |id: Id| {
            let citation = db.record(id).unwrap().unwrap();
            (citation.link("subject"), citation.text("field").map(str::to_owned))
        };
        let (speaks, rival) = if taken == Keep { (mine, (theirs, other)) } else { (theirs, (mine, own)) };
        assert_eq!(about(speaks), (Some(group), Some("type".to_owned())));
        assert_eq!(about(rival.0), (Some(rival.1), None), "it speaks for the claim");
        let preferred: Vec<_> = db
            .linked(Noun::Claim, "subject", group)
            .unwrap()
            .iter()
            .filter(|claim| *claim.get("preferred") == Value::Flag(true))
            .map(|claim| claim.title().to_owned())
            .collect();
        assert_eq!(preferred, [text(db, group, "type").unwrap()], "one, and its value is the record’s");
    }
}

#[test]
fn a_rival_value_that_nobody_claimed_becomes_a_claim() {
    let mut desk = Desk::new();
    let db = &mut desk.db;
    let [one, two] = [("NATO", "1949"), ("Alliance", "1950")]
        .map(|(name, summary)| make(db, Noun::Actor, &[("name", name.into()), ("summary", summary.into())]));
    let source = named(db, Noun::Source, "Yearbook");
    let values = [("subject", two.into()), ("field", "summary".into()), ("source", source.into())];
    let citation = make(db, Noun::Citation, &values);
    merge(db, one, two, &[]);
    let claims = db.linked(Noun::Claim, "subject", one).unwrap();
    assert_eq!(claims.iter().map(|claim| claim.text("value")).collect::<Vec<_>>(), [Some("1950")]);
    assert_eq!(db.record(citation).unwrap().unwrap().link("subject"), Some(claims[0].id));
}
