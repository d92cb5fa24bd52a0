use std::collections::BTreeSet;
use std::path::Path;

use dateline_core::{Date, Value};
use dateline_scene::Entry;
use dateline_store::{AppData, Edit, Label};
use proptest::prelude::*;

use super::*;

/// One thing that somebody does. Numbers pick one of the records made so far.
#[derive(Debug, Clone)]
enum Step {
    Make(Noun, usize, usize),
    Set(&'static str, usize, usize),
    Delete(usize),
    Restore(usize),
    Undo,
    Redo,
    Look,
}

fn step() -> impl Strategy<Value = Step> {
    let any = || 0..32_usize;
    let noun = prop::sample::select(vec![
        Noun::Event,
        Noun::Event,
        Noun::Event,
        Noun::Kind,
        Noun::Actor,
        Noun::Place,
        Noun::Source,
        Noun::Participation,
        Noun::Participation,
        Noun::Citation,
    ]);
    let field = prop::sample::select(vec![
        "date",
        "date",
        "day_order",
        "day_order",
        "kind",
        "status",
        "place",
        "rank",
        "title",
        "name",
    ]);
    prop_oneof![
        6 => (noun, any(), any()).prop_map(|(noun, one, other)| Step::Make(noun, one, other)),
        5 => (field, any(), any()).prop_map(|(field, one, other)| Step::Set(field, one, other)),
        2 => any().prop_map(Step::Delete),
        1 => any().prop_map(Step::Restore),
        3 => Just(Step::Undo),
        2 => Just(Step::Redo),
        4 => Just(Step::Look),
    ]
}

const DATES: &[&str] =
    &["", "2022-01-07", "2021-12", "2020~/..", "[1941-12-07..1941-12-09]", "-0044-03-15", "Y-13800000000"];
const STATUSES: &[&str] = &["planned", "held", "cancelled"];

fn pick(made: &[(Noun, Id)], noun: Noun, number: usize) -> Option<Id> {
    let of: Vec<Id> = made.iter().filter(|(one, _)| *one == noun).map(|(_, id)| *id).collect();
    (!of.is_empty()).then(|| of[number % of.len()])
}

fn perform(edit: &mut Edit<'_>, made: &mut Vec<(Noun, Id)>, step: &Step) -> Result<(), StoreError> {
    let date = |number: usize| Value::from(Date::from_stored(DATES[number % DATES.len()]).unwrap());
    match step {
        Step::Make(noun, one, other) => {
            let event = pick(made, Noun::Event, *one);
            let values: Vec<(&str, Value)> = match (noun, event) {
                (Noun::Event, _) => vec![("title", "Talks".into()), ("date", date(*one))],
                (Noun::Source, _) => vec![("title", "Article".into())],
                (Noun::Participation, Some(event)) => match pick(made, Noun::Actor, *other) {
                    Some(actor) => vec![("event", event.into()), ("actor", actor.into())],
                    None => return Ok(()),
                },
                (Noun::Citation, Some(event)) => match pick(made, Noun::Source, *other) {
                    Some(source) => {
                        let stance = if other % 2 == 0 { "denies" } else { "reports" };
                        vec![("subject", event.into()), ("source", source.into()), ("stance", stance.into())]
                    }
                    None => return Ok(()),
                },
                (Noun::Participation | Noun::Citation, None) => return Ok(()),
                _ => vec![("name", ["Alpha", "Beta", "Gamma"][other % 3].into())],
            };
            made.push((*noun, edit.create(*noun, &values)?));
        }
        Step::Set("name", one, other) => {
            if let Some(kind) = pick(made, Noun::Kind, *one) {
                edit.set(kind, "name", ["Alpha", "Beta", "Gamma"][other % 3])?;
            }
        }
        Step::Set(field, one, other) => {
            let Some(event) = pick(made, Noun::Event, *one) else { return Ok(()) };
            let value = match *field {
                "date" => date(*other),
                "kind" => pick(made, Noun::Kind, *other).map_or(Value::Null, Value::from),
                "place" => pick(made, Noun::Place, *other).map_or(Value::Null, Value::from),
                "status" => STATUSES[other % 3].into(),
                "day_order" => ["a", "b", "c"][other % 3].into(),
                "rank" => Value::from(i64::try_from(*other).unwrap()),
                _ => "Pact".into(),
            };
            edit.set(event, field, value)?;
        }
        Step::Delete(number) if !made.is_empty() => drop(edit.delete(made[number % made.len()].1)?),
        Step::Restore(number) if !made.is_empty() => drop(edit.restore(made[number % made.len()].1)?),
        _ => {}
    }
    Ok(())
}

/// All that is known of the events, in order, with ids in the place of numbers.
fn seen(cache: &TimelineCache) -> Vec<String> {
    let columns = cache.columns();
    let tell = |at| {
        let entry = columns.entry(at);
        let kind = entry.kind.and_then(|kind| cache.kinds.id(kind.into()));
        let place = entry.place.and_then(|place| cache.places.id(place));
        let actors: BTreeSet<_> = entry.actors.iter().map(|actor| cache.actors.id(*actor)).collect();
        let rest = Entry { kind: None, place: None, actors: Vec::new(), ..entry };
        format!("{rest:?} {kind:?} {place:?} {actors:?}")
    };
    (0..columns.len()).map(tell).collect()
}

/// Each sort of condition, and what ties them together.
const QUERIES: &[&str] = &[
    "talks",
    "talks OR kind:alpha",
    "-(title:pact OR actor:beta)",
    "kind:talks status:held",
    "kind:=Beta OR place:gamma OR status:planned",
    "actor:alpha -undated",
    "actor:alpha OR actor:beta as:host",
    "undated OR before:1900",
    "when:2021",
    "-possibly:2021-12",
    "after:1940 before:2022",
    "possibly-before:1941-12-08 OR possibly-after:2022-01-07",
    "within:3w of:(when:2022)",
    "possibly-within:3w of:talks",
    "-within:2d of:(possibly:1941)",
    "source:article (stance:denies OR -single-source)",
    "has:conflict OR has:source",
    "by:ida -has:actor",
];

fn by_columns(cache: &mut TimelineCache, db: &Database, query: &str) -> BTreeSet<i64> {
    let found = cache.filter(db, &Query::parse(query).unwrap()).unwrap().unwrap();
    found.iter().map(|at| cache.columns().row(at)).collect()
}

fn by_sql(db: &Database, query: &str) -> BTreeSet<i64> {
    db.find_rows(&Query::parse(query).unwrap(), dateline_store::Sort::default())
        .unwrap()
        .into_iter()
        .collect()
}

/// Both ways, and cut where it may be cut.
const CUTS: [(&str, bool, usize, usize); 6] = [
    ("", false, 0, 100),
    ("", true, 0, 100),
    ("", false, 3, 4),
    ("", true, 2, 5),
    ("status:planned", false, 1, 3),
    ("-status:held", true, 1, 100),
];

fn pages(cache: &mut TimelineCache, db: &Database) -> Vec<dateline_store::Page> {
    let page = |(query, descending, offset, limit): (&str, _, _, _)| {
        cache.page(db, &Query::parse(query).unwrap(), descending, offset, limit).unwrap()
    };
    CUTS.into_iter().map(page).collect()
}

fn found(db: &Database) -> Vec<dateline_store::Page> {
    let page = |(query, descending, offset, limit): (&str, _, _, _)| {
        let sort = dateline_store::Sort { column: dateline_store::Column::Date, descending };
        db.find(&Query::parse(query).unwrap(), sort, offset, limit).unwrap()
    };
    CUTS.into_iter().map(page).collect()
}

fn open(folder: &Path) -> Database {
    Database::open(&folder.join("a.dateline"), &AppData::at(folder.join("app"))).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn columns_that_follow_changes_are_those_read_anew(steps in prop::collection::vec(step(), 1..60)) {
        let folder = tempfile::tempdir().unwrap();
        drop(Database::create(&folder.path().join("a.dateline"), &AppData::at(folder.path().join("app"))).unwrap());
        let mut db = open(folder.path());
        db.set_author("Ida Tarbell").unwrap();
        let (mut cache, mut made) = (TimelineCache::default(), Vec::new());
        for step in steps {
            let done = match &step {
                Step::Look => {
                    cache.refresh(&db).unwrap();
                    let mut anew = TimelineCache::default();
                    anew.refresh(&db).unwrap();
                    prop_assert_eq!(seen(&cache), seen(&anew));
                    prop_assert_eq!(pages(&mut cache, &db), found(&db));
                    prop_assert_eq!(&cache.looks[..anew.looks.len()], &anew.looks[..]);
                    for query in QUERIES {
                        prop_assert_eq!(by_columns(&mut cache, &db, query), by_sql(&db, query), "{}", query);
                    }
                    Ok(())
                }
                Step::Undo => db.undo().map(drop),
                Step::Redo => db.redo().map(drop),
                edit => {
                    let mut after = made.clone();
                    let done = db.commit(&Label::new("test", "test"), |doing| perform(doing, &mut after, edit));
                    if done.is_ok() {
                        made = after;
                    }
                    done.map(drop)
                }
            };
            // What makes no sense where things stand is refused.
            if let Err(error) = done {
                let refused = matches!(error, StoreError::NothingToUndo | StoreError::NothingToRedo | StoreError::Depended { .. } | StoreError::Deleted(_));
                prop_assert!(refused, "{step:?}: {error}");
            }
        }
    }
}

#[test]
fn columns_come_back_from_what_was_kept() {
    let folder = tempfile::tempdir().unwrap();
    drop(
        Database::create(&folder.path().join("a.dateline"), &AppData::at(folder.path().join("app"))).unwrap(),
    );
    let mut db = open(folder.path());
    db.set_author("Ida Tarbell").unwrap();
    let mut made = Vec::new();
    for number in 0..9 {
        for noun in [Noun::Event, Noun::Actor, Noun::Kind, Noun::Place, Noun::Participation] {
            let step = Step::Make(noun, number, number);
            db.commit(&Label::new("test", "test"), |edit| perform(edit, &mut made, &step)).unwrap();
        }
        let step = Step::Set(["kind", "place", "rank"][number % 3], number, number);
        db.commit(&Label::new("test", "test"), |edit| perform(edit, &mut made, &step)).unwrap();
    }
    let mut read = TimelineCache::default();
    read.refresh(&db).unwrap();
    let bytes = load::bytes(read.columns(), [&read.kinds, &read.places, &read.actors]);
    let back = Loaded::from_bytes(&bytes).unwrap();
    let Loaded { columns, kinds, places, actors } = back;
    let back =
        TimelineCache { timeline: Timeline::new(columns), kinds, places, actors, ..TimelineCache::default() };
    assert_eq!(seen(&back), seen(&read));
    assert_eq!(seen(&back).len(), 9);
    assert!(Loaded::from_bytes(&bytes[..bytes.len() - 1]).is_none());
    assert!(Loaded::from_bytes(&bytes[1..]).is_none());
    assert!(Loaded::from_bytes(&[255; 20]).is_none());
}
