//! Laws that hold of every merge.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

/// What hangs together: actors, places and sources by their number, and what links them.
#[derive(Debug, Clone)]
struct Web {
    parts: Vec<(usize, usize, usize)>,
    aliases: Vec<(usize, usize)>,
    parents: Vec<(usize, usize)>,
    places: Vec<usize>,
    citations: Vec<(usize, usize, bool)>,
    anchored: Vec<(usize, usize)>,
    notes: Vec<(usize, usize)>,
}

const EACH: usize = 4;

fn web() -> impl Strategy<Value = Web> {
    let any = || 0..EACH;
    (
        prop::collection::vec((any(), any(), 0..3_usize), 0..12),
        prop::collection::vec((any(), 0..8_usize), 0..8),
        prop::collection::vec((any(), any()), 0..4),
        prop::collection::vec(any(), 0..EACH),
        prop::collection::vec((any(), any(), proptest::bool::ANY), 0..8),
        prop::collection::vec((any(), any()), 0..3),
        prop::collection::vec((0..12_usize, 0..3_usize), 0..6),
    )
        .prop_map(|(parts, aliases, parents, places, citations, anchored, notes)| Web {
            parts,
            aliases,
            parents,
            places,
            citations,
            anchored,
            notes,
        })
}

struct Made {
    events: [Id; EACH],
    /// Actors, places and sources.
    merged: [[Id; EACH]; 3],
}

const NAMES: [&str; 8] = ["A0", "A1", "A2", "A3", "Alpha", "alpha", "Beta", "Γ"];
const ROLES: [&str; 3] = ["host", "party", "speaker"];

fn weave(db: &mut Database, web: &Web) -> Made {
    let woven = db.commit(&label("web"), |edit| {
        let mut each = |noun: Noun, field: &str, prefix: &str| -> Result<[Id; EACH], StoreError> {
            let mut ids = [Id::new(); EACH];
            for (number, id) in ids.iter_mut().enumerate() {
                *id = edit.create(noun, &[(field, format!("{prefix}{number}").into())])?;
            }
            Ok(ids)
        };
        let events = each(Noun::Event, "title", "E")?;
        let actors = each(Noun::Actor, "name", "A")?;
        let places = each(Noun::Place, "name", "P")?;
        let sources = each(Noun::Source, "title", "S")?;
        let mut subjects = [events, actors, sources].concat();
        for (event, actor, role) in &web.parts {
            let values = [
                ("event", events[*event].into()),
                ("actor", actors[*actor].into()),
                ("role", ROLES[*role].into()),
            ];
            subjects.push(edit.create(Noun::Participation, &values)?);
        }
        for (actor, name) in &web.aliases {
            let values = [("actor", actors[*actor].into()), ("name", NAMES[*name].into())];
            edit.create(Noun::Alias, &values)?;
        }
        for (place, parent) in &web.parents {
            // Only to a greater number: no place within itself.
            if place < parent {
                edit.set(places[*place], "parent", places[*parent])?;
            }
        }
        for (event, place) in web.places.iter().enumerate() {
            edit.set(events[event], "place", places[*place])?;
        }
        for (event, source, denies) in &web.citations {
            let stance = if *denies { "denies" } else { "reports" };
            let values = [
                ("subject", events[*event].into()),
                ("source", sources[*source].into()),
                ("stance", stance.into()),
            ];
            edit.create(Noun::Citation, &values)?;
        }
        for (event, source) in &web.anchored {
            let stored = format!(r#"{{"anchor":{{"published":"{}","rule":"-1 month"}}}}"#, sources[*source]);
            edit.set(events[*event], "date", Date::from_stored(&stored).unwrap())?;
        }
        for (subject, body) in &web.notes {
            let subject = subjects[*subject % subjects.len()];
            edit.create(Noun::Note, &[("subject", subject.into()), ("body", NAMES[*body].into())])?;
        }
        Ok(Made { events, merged: [actors, places, sources] })
    });
    woven.unwrap().value
}

/// Everything that links say, with `keep` in the place of `gone`, each once.
fn says(db: &Database, keep: Id, gone: Id) -> BTreeSet<String> {
    let one = |id: Option<Id>| id.map(|id| if id == gone { keep } else { id });
    let mut says = BTreeSet::new();
    for part in db.records(Noun::Participation).unwrap() {
        says.insert(format!("{:?} {:?} {:?}", part.link("event"), one(part.link("actor")), part.title()));
    }
    for citation in db.records(Noun::Citation).unwrap() {
        let (subject, source) = (one(citation.link("subject")), one(citation.link("source")));
        says.insert(format!("{subject:?} {source:?} {:?}", citation.text("stance")));
    }
    for event in db.records(Noun::Event).unwrap() {
        let date = format!("{:?}", event.get("date")).replace(&format!("{gone:?}"), &format!("{keep:?}"));
        says.insert(format!("{:?} {:?} {date}", event.id, one(event.link("place"))));
    }
    for note in db.records(Noun::Note).unwrap() {
        let about = note.link("subject").and_then(|id| db.record(id).unwrap());
        let about = about.map(|about| match about.noun {
            // A note on a participation says something of who took part in what.
            Noun::Participation => {
                format!("{:?} {:?} {:?}", about.link("event"), one(about.link("actor")), about.title())
            }
            _ => format!("{:?}", one(Some(about.id))),
        });
        says.insert(format!("{about:?} {:?}", note.text("body")));
    }
    says
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, max_shrink_iters: 300, ..ProptestConfig::default() })]

    /// A merge says the same of one record as was said of two, nothing names the one that is gone, and undo brings back
    /// what was.
    #[test]
    fn a_merge_says_all_that_was_said_and_undo_takes_it_back(
        web in web(), noun in 0..3_usize, keep in 0..EACH, other in 1..EACH, theirs in proptest::bool::ANY
    ) {
        let mut desk = Desk::new();
        let made = weave(&mut desk.db, &web);
        let records = made.merged[noun];
        let (keep, gone) = (records[keep], records[(keep + other) % EACH]);
        let before = says(&desk.db, keep, gone);
        let name = if noun == 2 { "title" } else { "name" };
        let choices = [(name, if theirs { Gone } else { Keep })];
        // The merge itself checks that it was foretold, is sound, and that undo and redo bring back what was.
        merge(&mut desk.db, keep, gone, &choices);
        prop_assert_eq!(says(&desk.db, keep, gone), before);
        for naming in Noun::ALL {
            for record in desk.db.records(*naming).unwrap() {
                let text = format!("{:?}", record.values);
                prop_assert!(!text.contains(&format!("{gone:?}")), "{} {}", naming.table(), text);
                prop_assert!(record.link("parent") != Some(record.id));
            }
        }
        let aliases = desk.db.linked(Noun::Alias, "actor", keep).unwrap();
        let own = desk.db.record(keep).unwrap().unwrap().title().to_lowercase();
        prop_assert!(noun != 0 || aliases.iter().all(|alias| alias.title().to_lowercase() != own));
        prop_assert_eq!(made.events.iter().filter(|id| desk.db.event_row(**id).unwrap().is_some()).count(), EACH);
    }
}
