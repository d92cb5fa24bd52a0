//! Real tables into an event database and out again.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use dateline_core::{Noun, Value};
use dateline_exchange::ExchangeError;
use dateline_exchange::import::{Counts, ImportOptions, Imported, Plan, Watch, dry_run, run};
use dateline_store::{AppData, Database, Record};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures").join(name)
}

struct Desk {
    database: Database,
    folder: tempfile::TempDir,
}

fn desk() -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let app = AppData::at(folder.path().join("app"));
    let mut database = Database::create(&folder.path().join("a.dateline"), &app).unwrap();
    database.set_author("Ida Tarbell").unwrap();
    Desk { database, folder }
}

impl Desk {
    fn import(&mut self, path: &Path, map: &[&str]) -> Result<Imported, ExchangeError> {
        let map = map.iter().map(|line| (*line).to_owned()).collect();
        let plan = Plan::prepare(path, &ImportOptions { map, ..ImportOptions::default() })?;
        let cancel = AtomicBool::new(false);
        run(&plan, &mut self.database, &Watch { cancel: &cancel, progress: &|_, _| {} })
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    fn titles(&self) -> Vec<String> {
        self.database.records(Noun::Event).unwrap().iter().map(|event| event.title().to_owned()).collect()
    }
}

fn counts(taken: u64, updated: u64, unchanged: u64) -> Counts {
    Counts { taken, updated, unchanged, ..Counts::default() }
}

#[test]
fn the_travels_come_in_once_and_are_known_again() {
    let mut desk = desk();
    let path = fixture("us-travels.csv");
    let map = ["start=start-date", "end=end-date", "title={name}: {country}"];
    assert_eq!(desk.import(&path, &map).unwrap().report.counts, counts(4_271, 0, 0));
    let again = desk.import(&path, &map).unwrap();
    assert_eq!((again.report.counts, again.change), (counts(0, 0, 4_271), None));
    let event = desk.database.records(Noun::Event).unwrap().remove(0);
    assert_eq!(event.text("title"), Some("William Henry Seward: Denmark"));
    let figures = desk.database.linked(Noun::Figure, "subject", event.id).unwrap();
    assert_eq!(figures.len(), 2, "role and locale are kept");
    assert_eq!(desk.database.check().unwrap().problems, Vec::<String>::new());
    desk.database.undo().unwrap();
    assert_eq!(desk.database.count(Noun::Event).unwrap(), 0);
    assert_eq!(desk.database.check().unwrap().problems, Vec::<String>::new());
    assert_eq!(desk.import(&path, &map).unwrap().report.counts, counts(4_271, 0, 0));
}

#[test]
fn treaties_are_read_without_a_word_about_them() {
    let mut desk = desk();
    let imported = desk.import(&fixture("ieadb-treaties-extract.csv"), &[]).unwrap();
    assert_eq!(imported.report.counts.refused, 0);
    let events = desk.database.records(Noun::Event).unwrap();
    assert_eq!(imported.report.counts.taken, events.len() as u64);
    assert_eq!(events[0].text("title"), Some("Treaty between England and Castile"));
    let force = desk.database.records(Noun::Field).unwrap();
    let force = force.iter().find(|field| field.title() == "Date IEA entered into force").unwrap();
    assert_eq!(force.text("type"), Some("date"));
    let figures = desk.database.linked(Noun::Figure, "subject", events[0].id).unwrap();
    assert!(figures.iter().all(|figure| figure.link("field") != Some(force.id)), "an empty date stays empty");
    assert!(desk.database.check().unwrap().problems.is_empty());
}

#[test]
fn the_table_and_the_people_who_edited_since_are_merged_by_field() {
    let mut desk = desk();
    let first = "id,title,date,place,actor,dead\n1,Talks,2022-01-07,Tokyo,Japan,1\n2,A walk,2022-01-08,Rome,Italy,2\n3,A pact,2022-01-09,Oslo,Norway,3\n";
    let path = desk.file("t.csv", first);
    desk.import(&path, &[]).unwrap();
    let events = desk.database.records(Noun::Event).unwrap();
    let edited = dateline_store::Label::new("event.edit", "edit");
    _ = desk
        .database
        .commit(&edited, |edit| {
            edit.set(events[0].id, "title", "Two-plus-two talks")?;
            edit.set(events[1].id, "title", "A stroll")
        })
        .unwrap();
    // The first row changes elsewhere, the second in the same field, the third in its parts.
    let second = "id,title,date,place,actor,dead\n1,Talks,2022-01-06,Tokyo,Japan,1\n2,A hike,2022-01-08,Rome,Italy,2\n3,A pact,2022-01-09,Oslo,Sweden,4\n";
    let path = desk.file("t.csv", second);
    let imported = desk.import(&path, &[]).unwrap();
    assert_eq!(imported.report.counts, counts(0, 2, 1));
    let problems: Vec<String> = imported.report.problems().flat_map(|row| row.problems.clone()).collect();
    assert_eq!(problems, ["“title” was edited here, and the table has changed it too: what is here stays"]);
    assert_eq!(desk.titles(), ["Two-plus-two talks", "A stroll", "A pact"]);
    let events = desk.database.records(Noun::Event).unwrap();
    assert!(matches!(events[0].get("date"), Value::Date(date) if date.to_stored() == "2022-01-06"));
    let actors = desk.database.linked(Noun::Participation, "event", events[2].id).unwrap();
    assert_eq!(actors.len(), 1);
    let actor = desk.database.record(actors[0].link("actor").unwrap()).unwrap().unwrap();
    assert_eq!(actor.title(), "Sweden");
    let figures = desk.database.linked(Noun::Figure, "subject", events[2].id).unwrap();
    assert_eq!(figures.iter().map(|figure| figure.text("value").unwrap()).collect::<Vec<_>>(), ["4"]);
    assert_eq!(desk.import(&path, &[]).unwrap().report.counts, counts(0, 0, 3));
    assert!(desk.database.check().unwrap().problems.is_empty());
}

#[test]
fn what_was_deleted_here_stays_deleted_and_what_was_undone_comes_again() {
    let mut desk = desk();
    let path = desk.file("t.csv", "id,title,date\n1,Talks,2022-01-07\n2,A walk,2022-01-08\n");
    desk.import(&path, &[]).unwrap();
    let walk = desk.database.records(Noun::Event).unwrap()[1].id;
    _ = desk
        .database
        .commit(&dateline_store::Label::new("event.delete", "x"), |edit| edit.delete(walk))
        .unwrap();
    let again = desk.import(&path, &[]).unwrap();
    assert_eq!(again.report.counts, Counts { unchanged: 1, skipped: 1, ..Counts::default() });
    assert_eq!(desk.titles(), ["Talks"]);
    desk.database.undo().unwrap();
    desk.database.undo().unwrap();
    assert_eq!(desk.titles(), Vec::<String>::new());
    assert_eq!(desk.import(&path, &[]).unwrap().report.counts, counts(2, 0, 0));
    assert_eq!(desk.titles(), ["Talks", "A walk"]);
}

#[test]
fn a_stopped_import_leaves_nothing_behind() {
    let mut desk = desk();
    let plan = Plan::prepare(&fixture("us-travels.csv"), &ImportOptions::default()).unwrap();
    let before = desk.database.version().unwrap();
    let cancel = AtomicBool::new(false);
    let stop = |done: u64, all: u64| {
        if done > all / 2 {
            cancel.store(true, std::sync::atomic::Ordering::Relaxed);
        }
    };
    let stopped = run(&plan, &mut desk.database, &Watch { cancel: &cancel, progress: &stop });
    assert!(matches!(stopped, Err(ExchangeError::Cancelled)));
    assert_eq!(desk.database.version().unwrap(), before);
    assert_eq!(desk.database.count(Noun::Event).unwrap(), 0);
    assert_eq!(desk.database.count(Noun::Actor).unwrap(), 0);
}

#[test]
fn a_dry_run_says_what_would_be_and_does_nothing() {
    let mut desk = desk();
    let path = desk.file("t.csv", "id,title,date\n1,Talks,2022-01-07\n2,A walk,2022-01-08\n");
    desk.import(&path, &[]).unwrap();
    let path = desk
        .file("t.csv", "id,title,date\n1,Talks,2022-01-07\n2,A hike,2022-01-08\n3,A pact,2022-01-09\n,,\n");
    let plan = Plan::prepare(&path, &ImportOptions::default()).unwrap();
    let cancel = AtomicBool::new(false);
    let report = dry_run(&plan, &desk.database, &Watch { cancel: &cancel, progress: &|_, _| {} }).unwrap();
    assert_eq!(report.counts, Counts { taken: 1, updated: 1, unchanged: 1, skipped: 1, refused: 0 });
    assert_eq!(desk.titles(), ["Talks", "A walk"]);
}

#[test]
fn what_only_a_person_can_decide_is_asked_before_anything_is_done() {
    let mut desk = desk();
    let path = desk.file("t.csv", "id,title,date\n1,Talks,06/03/1991\n2,A walk,01/02/2003\n");
    let error = desk.import(&path, &[]).unwrap_err();
    assert!(matches!(&error, ExchangeError::OrderUnsure { column, .. } if column == "date"), "{error}");
    let path = desk.folder.path().join("latin.csv");
    std::fs::write(&path, b"id,title,date\n1,Caf\xe9,1991-03-06\n").unwrap();
    let error = desk.import(&path, &[]).unwrap_err();
    assert!(error.to_string().contains("1,Café,1991-03-06"), "{error}");
    assert!(error.hint().contains("--encoding"));
    assert_eq!(desk.database.count(Noun::Event).unwrap(), 0);
}

#[test]
fn a_table_with_only_ends_or_only_years_keeps_its_dates() {
    let mut desk = desk();
    let dates = |desk: &Desk| -> Vec<String> {
        let date = |event: &Record| match event.get("date") {
            Value::Date(date) => date.to_stored(),
            _ => String::new(),
        };
        desk.database.records(Noun::Event).unwrap().iter().map(date).collect()
    };
    let ends = desk.file("ends.csv", "id,title,until\n1,Talks,2022-01-07\n2,A walk,\n");
    let options = ImportOptions {
        map: vec!["title=title".to_owned(), "end=until".to_owned()],
        guess: false,
        ..ImportOptions::default()
    };
    let cancel = AtomicBool::new(false);
    let watch = Watch { cancel: &cancel, progress: &|_, _| {} };
    run(&Plan::prepare(&ends, &options).unwrap(), &mut desk.database, &watch).unwrap();
    assert_eq!(dates(&desk), ["/2022-01-07", ""]);
    desk.database.undo().unwrap();
    let years = desk.file("years.csv", "id,title,year\n1,A pact,1992\n2,A walk,\n");
    let options = ImportOptions { map: vec!["title=title".to_owned(), "year=year".to_owned()], ..options };
    run(&Plan::prepare(&years, &options).unwrap(), &mut desk.database, &watch).unwrap();
    assert_eq!(dates(&desk), ["1992", ""]);
}
