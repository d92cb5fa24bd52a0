//! Laws of the log that hold for every history.

mod union;

use std::collections::BTreeMap;

use dateline_core::model::{Noun, Value};
use dateline_core::query::Query;
use dateline_core::{Date, Id};
use proptest::prelude::*;

use crate::testing::{Desk, assert_sound, dump, label};
use crate::{Database, Edit, StoreError};

/// One thing that somebody does. Numbers pick one of the records made so far.
#[derive(Debug, Clone)]
enum Step {
    MakeEvent { date: usize },
    MakeAnchored { target: usize },
    MakeSource { date: usize },
    MakeActor,
    MakeTogether,
    Participate { event: usize, actor: usize },
    Cite { event: usize, source: usize, denies: bool },
    Note { event: usize },
    SetTitle { record: usize, title: usize },
    SetDate { record: usize, date: usize },
    Anchor { record: usize, target: usize },
    Delete { record: usize },
    Restore { record: usize },
    Undo,
    Redo,
}

const DATES: &[&str] = &["", "2022-01-07", "2021-12", "2020~/..", "[1941-12-07..1941-12-09]", "-0044-03-15"];
const TITLES: &[&str] = &["Talks", "Pact", "Élysée treaty", "a b c"];

fn step() -> impl Strategy<Value = Step> {
    let any = || 0..64_usize;
    prop_oneof![
        3 => any().prop_map(|date| Step::MakeEvent { date }),
        2 => any().prop_map(|target| Step::MakeAnchored { target }),
        1 => any().prop_map(|date| Step::MakeSource { date }),
        1 => Just(Step::MakeActor),
        1 => Just(Step::MakeTogether),
        2 => (any(), any()).prop_map(|(event, actor)| Step::Participate { event, actor }),
        1 => (any(), any(), proptest::bool::ANY).prop_map(|(event, source, denies)| Step::Cite { event, source, denies }),
        1 => any().prop_map(|event| Step::Note { event }),
        4 => (any(), any()).prop_map(|(record, title)| Step::SetTitle { record, title }),
        4 => (any(), any()).prop_map(|(record, date)| Step::SetDate { record, date }),
        2 => (any(), any()).prop_map(|(record, target)| Step::Anchor { record, target }),
        3 => any().prop_map(|record| Step::Delete { record }),
        2 => any().prop_map(|record| Step::Restore { record }),
        5 => Just(Step::Undo),
        3 => Just(Step::Redo),
    ]
}

/// The records made so far.
#[derive(Default, Clone)]
struct Made {
    events: Vec<Id>,
    sources: Vec<Id>,
    actors: Vec<Id>,
    all: Vec<Id>,
}

impl Made {
    fn make(&mut self, edit: &mut Edit<'_>, noun: Noun, values: &[(&str, Value)]) -> Result<Id, StoreError> {
        let id = edit.create(noun, values)?;
        self.all.push(id);
        match noun {
            Noun::Event => self.events.push(id),
            Noun::Source => self.sources.push(id),
            Noun::Actor => self.actors.push(id),
            _ => {}
        }
        Ok(id)
    }
}

fn pick(from: &[Id], number: usize) -> Option<Id> {
    (!from.is_empty()).then(|| from[number % from.len()])
}

fn date(number: usize) -> Value {
    Date::from_stored(DATES[number % DATES.len()]).unwrap().into()
}

fn anchored(target: Id, published: bool) -> Value {
    let key = if published { "published" } else { "event" };
    let stored = format!(r#"{{"anchor":{{"{key}":"{target}","rule":"-1 month"}}}}"#);
    Date::from_stored(&stored).unwrap().into()
}

/// Takes a step; one that makes no sense where things stand is refused and must leave no trace.
fn take(db: &mut Database, made: &mut Made, step: &Step) {
    let before = db.version().unwrap();
    let done = match step {
        Step::Undo => db.undo().map(|_| ()),
        Step::Redo => db.redo().map(|_| ()),
        edit => db.commit(&label(&format!("{edit:?}")), |doing| perform(doing, made, edit)).map(|_| ()),
    };
    match done {
        Ok(()) => {}
        Err(
            StoreError::NothingToUndo
            | StoreError::NothingToRedo
            | StoreError::Depended { .. }
            | StoreError::Deleted(_)
            | StoreError::AnchorCircle { .. },
        ) => assert_eq!(db.version().unwrap(), before),
        Err(error) => panic!("{step:?}: {error}"),
    }
}

fn perform(edit: &mut Edit<'_>, made: &mut Made, step: &Step) -> Result<(), StoreError> {
    match step {
        Step::MakeEvent { date: number } => {
            made.make(edit, Noun::Event, &[("title", TITLES[number % 4].into()), ("date", date(*number))])?;
        }
        Step::MakeAnchored { target } => {
            let value = match (pick(&made.sources, *target), pick(&made.events, *target)) {
                (Some(source), _) if target % 2 == 0 => anchored(source, true),
                (_, Some(event)) => anchored(event, false),
                _ => Value::Null,
            };
            made.make(edit, Noun::Event, &[("title", "Anchored".into()), ("date", value)])?;
        }
        Step::MakeSource { date: number } => {
            made.make(edit, Noun::Source, &[("title", "Article".into()), ("published", date(*number))])?;
        }
        Step::MakeActor => drop(made.make(edit, Noun::Actor, &[("name", "Japan".into())])?),
        Step::MakeTogether => {
            let event = made.make(edit, Noun::Event, &[("title", "Both".into())])?;
            let actor = made.make(edit, Noun::Actor, &[("name", "Australia".into())])?;
            made.make(edit, Noun::Participation, &[("event", event.into()), ("actor", actor.into())])?;
            edit.set(event, "title", "Both, edited at once")?;
            edit.set(event, "date", Date::from_stored("2022").unwrap())?;
        }
        Step::Participate { event, actor } => {
            if let (Some(event), Some(actor)) = (pick(&made.events, *event), pick(&made.actors, *actor)) {
                made.make(edit, Noun::Participation, &[("event", event.into()), ("actor", actor.into())])?;
            }
        }
        Step::Cite { event, source, denies } => {
            if let (Some(event), Some(source)) = (pick(&made.events, *event), pick(&made.sources, *source)) {
                let stance = if *denies { "denies" } else { "reports" };
                let values =
                    [("subject", event.into()), ("source", source.into()), ("stance", stance.into())];
                made.make(edit, Noun::Citation, &values)?;
            }
        }
        Step::Note { event } => {
            if let Some(event) = pick(&made.events, *event) {
                made.make(edit, Noun::Note, &[("subject", event.into()), ("body", "see also".into())])?;
            }
        }
        Step::SetTitle { record, title } => {
            if let Some(event) = pick(&made.events, *record) {
                edit.set(event, "title", TITLES[title % TITLES.len()])?;
            }
            if let Some(actor) = pick(&made.actors, *record) {
                edit.set(actor, "name", TITLES[title % TITLES.len()])?;
            }
        }
        Step::SetDate { record, date: number } => {
            if let Some(event) = pick(&made.events, *record) {
                edit.set(event, "date", date(*number))?;
            }
            if let Some(source) = pick(&made.sources, *record) {
                edit.set(source, "published", date(*number))?;
            }
        }
        Step::Anchor { record, target } => {
            if let (Some(event), Some(target)) = (pick(&made.events, *record), pick(&made.events, *target)) {
                edit.set(event, "date", anchored(target, false))?;
            }
        }
        Step::Delete { record } => {
            if let Some(id) = pick(&made.all, *record) {
                edit.delete(id)?;
            }
        }
        Step::Restore { record } => {
            if let Some(id) = pick(&made.all, *record) {
                edit.restore(id)?;
            }
        }
        Step::Undo | Step::Redo => {}
    }
    Ok(())
}

/// What a timeline draws, by row.
fn drawn(db: &Database) -> BTreeMap<i64, String> {
    let mut rows = BTreeMap::new();
    db.timeline(&Query::default(), |row| drop(rows.insert(row.row, format!("{row:?}")))).unwrap();
    rows
}

fn undo_all(db: &mut Database) -> usize {
    let mut undone = 0;
    loop {
        match db.undo() {
            Ok(_) => undone += 1,
            Err(StoreError::NothingToUndo) => return undone,
            Err(error) => panic!("{error}"),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 200, ..ProptestConfig::default() })]

    /// Whatever somebody does, rows, dates, text index and hashes are what the log amounts to; undoing everything
    /// gives what was there at first, and redoing everything what was there at last.
    #[test]
    fn undoing_everything_restores_everything(steps in prop::collection::vec(step(), 1..40)) {
        let mut desk = Desk::new();
        let mut made = Made::default();
        let first = dump(&desk.db);
        for step in &steps {
            take(&mut desk.db, &mut made, step);
        }
        assert_sound(&desk.db);
        let last = dump(&desk.db);
        let undone = undo_all(&mut desk.db);
        prop_assert_eq!(dump(&desk.db), first);
        assert_sound(&desk.db);
        for _ in 0..undone {
            desk.db.redo().unwrap();
        }
        prop_assert_eq!(dump(&desk.db), last);
        assert_sound(&desk.db);
    }

    /// Two people on one file, each with their own undo: it stays sound, and no undo makes a conflict or changes
    /// what the other did last.
    #[test]
    fn two_people_undo_each_their_own(steps in prop::collection::vec((any::<bool>(), step()), 1..50)) {
        let mut desk = Desk::new();
        let mut second = desk.second();
        second.set_author("Nellie Bly").unwrap();
        let mut made = Made::default();
        for (by_second, step) in &steps {
            take(if *by_second { &mut second } else { &mut desk.db }, &mut made, step);
        }
        assert_sound(&desk.db);
        prop_assert_eq!(dump(&desk.db), dump(&second));
        let conflicts: i64 =
            desk.db.connection.query_row("SELECT count(*) FROM conflict", [], |row| row.get(0)).unwrap();
        prop_assert_eq!(conflicts, 0);
    }

    /// Whoever keeps what a timeline draws can keep it up to date by what changed since, undo and derived dates included.
    #[test]
    fn what_changed_since_is_all_that_changed(steps in prop::collection::vec(step(), 1..40)) {
        let mut desk = Desk::new();
        let mut made = Made::default();
        let mut kept = drawn(&desk.db);
        for step in &steps {
            let version = desk.db.version().unwrap();
            take(&mut desk.db, &mut made, step);
            let changed = desk.db.events_since(version).unwrap().expect("few events");
            changed.iter().for_each(|row| drop(kept.remove(row)));
            desk.db.timeline_of(&changed, |row| drop(kept.insert(row.row, format!("{row:?}")))).unwrap();
            prop_assert_eq!(&kept, &drawn(&desk.db), "after {:?}", step);
        }
    }
}
