//! What goes out and comes into an empty database is equal: for Dateline's JSON, and for its own table.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::path::Path;
use std::sync::atomic::AtomicBool;

use dateline_core::model::{
    ActorType, FigureType, Handling, Noun, RelationType, Reliability, SourceType, Stance, Status, Value,
};
use dateline_core::query::Query;
use dateline_core::{Date, Id};
use dateline_exchange::import::{ImportOptions, Imported, Plan, Watch, run, run_json};
use dateline_exchange::{json, sheet};
use dateline_store::{AppData, Database, Edit, Label, StoreError};
use proptest::prelude::*;
use proptest::sample::{Index, select};

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
    fn json(&self) -> String {
        let mut out = Vec::new();
        json::write(&self.database, &Query::default(), &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    fn table(&self, exact: bool) -> String {
        let mut out = Vec::new();
        let options = sheet::SheetOptions { exact, plain: false };
        sheet::write(&self.database, &Query::default(), options, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    fn take(&mut self, name: &str, text: &str) -> Imported {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        let cancel = AtomicBool::new(false);
        let watch = Watch { cancel: &cancel, progress: &|_, _| {} };
        if Path::new(name).extension().is_some_and(|ending| ending == "json") {
            return run_json(&path, &mut self.database, &watch).unwrap();
        }
        let plan = Plan::prepare(&path, &ImportOptions::default()).unwrap();
        run(&plan, &mut self.database, &watch).unwrap()
    }

    fn is_clean(&self) {
        assert_eq!(self.database.check().unwrap().problems, Vec::<String>::new());
    }
}

/// A record to make: its noun, and for each field a number that chooses a value or a link, and a text.
type Made = (Noun, Vec<(Index, Option<String>)>);

const STORED: [&str; 9] = [
    "",
    "2021-12",
    "-0043-03-15",
    "[2021-12-01..2021-12-31]",
    "2019~/..",
    "2022-01-07/2022-01-09",
    r#"{"edtf":"2022-01-07","time":"morning","zone":"Asia/Tokyo","wording":"Friday; = \"x\""}"#,
    r#"{"edtf":"2022-01-07","time":"14:30"}"#,
    r#"{"wording":"30.02.2021"}"#,
];

fn words() -> impl Strategy<Value = String> {
    prop_oneof!["[a-c]{1,3}", "[=+@'\"\\\\;:,\t\r\n #~é東－-]{0,4}[a-z=]", "[a-z ]{1,12}: [a-z]{1,3}"]
}

fn made() -> impl Strategy<Value = Made> {
    let nouns: Vec<Noun> =
        Noun::ALL.iter().copied().filter(|noun| ![Noun::Person, Noun::Database].contains(noun)).collect();
    let often = [Noun::Event, Noun::Participation, Noun::Citation, Noun::Figure, Noun::Field];
    let noun = prop_oneof![select(nouns), select(often.to_vec())];
    (noun, prop::collection::vec((any::<Index>(), prop::option::of(words())), 14))
}

fn make(edit: &mut Edit<'_>, (noun, choices): &Made, there: &mut Vec<(Noun, Id)>) -> Result<(), StoreError> {
    let mut values: Vec<(&str, Value)> = Vec::new();
    for (field, (index, text)) in noun.fields().iter().zip(choices) {
        let link = |wanted: Option<Noun>| {
            let fitting: Vec<Id> = there
                .iter()
                .filter(|(noun, _)| wanted.is_none_or(|wanted| wanted == *noun))
                .map(|(_, id)| *id)
                .collect();
            if fitting.is_empty() { Value::Null } else { (*index.get(&fitting)).into() }
        };
        let word = |words: Vec<&'static str>| Value::from(*index.get(&words));
        if text.is_none() && !field.required {
            continue;
        }
        let text = text.clone().unwrap_or_else(|| "x".to_owned());
        let value = match (field.name, field.holds) {
            ("applies_to", _) => "event".into(),
            (_, dateline_core::model::FieldType::Ref(noun)) => link(Some(noun)),
            (_, dateline_core::model::FieldType::Record) => link(None),
            (_, dateline_core::model::FieldType::Date) => {
                let source = there.iter().rev().find(|(noun, _)| *noun == Noun::Source);
                match (index.index(STORED.len() + 2), source) {
                    (place, _) if place < STORED.len() => Date::from_stored(STORED[place]).unwrap().into(),
                    (_, Some((_, source))) if field.name == "date" => {
                        let stored = format!(r#"{{"anchor":{{"published":"{source}","rule":"-1 month"}}}}"#);
                        Date::from_stored(&stored).unwrap().into()
                    }
                    _ => Value::Null,
                }
            }
            (_, dateline_core::model::FieldType::Int) => (index.index(1_000) as i64 - 9).into(),
            (_, dateline_core::model::FieldType::Real) => (index.index(1_000) as f64 / 7.0).into(),
            (_, dateline_core::model::FieldType::Flag) => true.into(),
            ("status", _) => word(Status::ALL.iter().map(|one| one.as_str()).collect()),
            ("stance", _) => word(Stance::ALL.iter().map(|one| one.as_str()).collect()),
            ("reliability", _) => word(Reliability::ALL.iter().map(|one| one.as_str()).collect()),
            ("handling", _) => word(Handling::ALL.iter().map(|one| one.as_str()).collect()),
            ("precision", _) => "country".into(),
            ("type", _) => match noun {
                Noun::Actor => word(ActorType::ALL.iter().map(|one| one.as_str()).collect()),
                Noun::Source => word(SourceType::ALL.iter().map(|one| one.as_str()).collect()),
                Noun::Relation => word(RelationType::ALL.iter().map(|one| one.as_str()).collect()),
                _ => word(FigureType::ALL.iter().map(|one| one.as_str()).collect()),
            },
            _ => text.into(),
        };
        if value.is_null() && field.required {
            return Ok(());
        }
        values.push((field.name, value));
    }
    match edit.create(*noun, &values) {
        Ok(id) => there.push((*noun, id)),
        // A field takes what its type holds, and no words that were made up.
        Err(StoreError::Figure { .. } | StoreError::NoRecord { .. }) if *noun == Noun::Figure => {
            let fitting = fitting(edit, &values, there)?;
            for (field, value) in &mut values {
                if *field == "value" {
                    *value = fitting.clone();
                }
            }
            if !fitting.is_null() {
                there.push((*noun, edit.create(*noun, &values)?));
            }
        }
        Err(error) => return Err(error),
    }
    Ok(())
}

/// A value that the field of a figure takes.
fn fitting(edit: &Edit<'_>, values: &[(&str, Value)], there: &[(Noun, Id)]) -> Result<Value, StoreError> {
    let field = values.iter().find_map(|(name, value)| match value {
        Value::Id(id) if *name == "field" => Some(*id),
        _ => None,
    });
    let field = field.map(|id| edit.record(id)).transpose()?.flatten();
    let first = |noun: Noun| there.iter().find(|(other, _)| *other == noun).map(|(_, id)| id.to_string());
    let options = field.as_ref().and_then(|field| field.text("options")).unwrap_or_default();
    let holds = field.as_ref().and_then(|field| field.text("type")).unwrap_or_default();
    Ok(match holds {
        "number" => "-12.50".into(),
        "date" => "2021-12".into(),
        "yes-no" => "no".into(),
        "link" => "https://example.org/a?b".into(),
        "choice" => dateline_core::model::options(options).first().copied().into(),
        "actor" => first(Noun::Actor).into(),
        "place" => first(Noun::Place).into(),
        _ => "x".into(),
    })
}

fn filled(all: &[Made], deleted: &[Index]) -> Desk {
    let mut desk = desk();
    let mut there = Vec::new();
    let label = Label::new("test", "a test");
    _ = desk
        .database
        .commit(&label, |edit| all.iter().try_for_each(|one| make(edit, one, &mut there)))
        .unwrap();
    if !there.is_empty() {
        for index in deleted {
            let (_, id) = *index.get(&there);
            _ = desk.database.commit(&label, |edit| edit.delete(id)).unwrap();
        }
    }
    desk
}

/// Databases that are tried; `PROPTEST_CASES` asks for more.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(40)
}

/// The lines in which two exports differ: all that a failure has to show.
fn differences(one: &str, other: &str) -> Vec<String> {
    let lines =
        |text: &str| text.lines().map(|line| line.trim_end_matches(',').to_owned()).collect::<Vec<_>>();
    let (one, other) = (lines(one), lines(other));
    let only = |mark: &str, here: &[String], there: &[String]| {
        let gone = here.iter().filter(|line| !there.contains(line));
        gone.map(|line| format!("{mark} {line}")).collect::<Vec<_>>()
    };
    let mut found = only("-", &one, &other);
    found.extend(only("+", &other, &one));
    if found.is_empty() && one != other {
        found.push("the lines are in another order".to_owned());
    }
    found
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), ..ProptestConfig::default() })]

    #[test]
    fn json_loses_nothing(all in prop::collection::vec(made(), 0..40), deleted in prop::collection::vec(any::<Index>(), 0..3)) {
        let desk_a = filled(&all, &deleted);
        let out = desk_a.json();
        let mut desk_b = desk();
        let imported = desk_b.take("a.json", &out);
        prop_assert_eq!(imported.report.counts.refused, 0);
        prop_assert_eq!(imported.report.problems().next(), None);
        prop_assert_eq!(differences(&out, &desk_b.json()), Vec::<String>::new());
        desk_b.is_clean();
        prop_assert_eq!(desk_b.take("a.json", &out).change, None);
    }

    #[test]
    fn an_own_table_loses_nothing(
        all in prop::collection::vec(made(), 0..40), deleted in prop::collection::vec(any::<Index>(), 0..3), exact: bool,
    ) {
        let desk_a = filled(&all, &deleted);
        let out = desk_a.table(exact);
        let mut desk_b = desk();
        if out.lines().count() > 1 {
            let imported = desk_b.take("a.csv", &out);
            prop_assert_eq!(imported.report.problems().next(), None);
            prop_assert_eq!(differences(&desk_a.json(), &desk_b.json()), Vec::<String>::new());
            prop_assert_eq!(differences(&out, &desk_b.table(exact)), Vec::<String>::new());
            desk_b.is_clean();
            prop_assert_eq!(desk_b.take("a.csv", &out).change, None);
        }
    }
}

#[test]
fn a_table_that_was_edited_in_a_spreadsheet_is_read_by_its_cells() {
    let mut desk_a = desk();
    let text = "id,title,date,kind,place,actor,tag,dead\n1,Talks,2022-01-07,Talks,Tokyo,Japan,security,3\n2,A walk,2022-01-08,,Rome,Italy,,\n";
    desk_a.take("t.csv", text);
    let out = desk_a.table(false);
    let edited = out
        .replace("\"Talks\",\"2022-01-07\"", "\"Two-plus-two talks\",\"7 January 2022\"")
        .replace("\"Tokyo\",\"Japan\",\"security\"", "\"Canberra\",\"host: Australia; Japan\",\"\"")
        .replace("\"3\"", "\"4\"");
    assert_ne!(edited, out);
    let imported = desk_a.take("edited.csv", &edited);
    assert_eq!(imported.report.problems().next(), None);
    assert_eq!(
        (imported.report.counts.updated, imported.report.counts.unchanged),
        (1, 2),
        "the last row holds what belongs to no event"
    );
    let again = desk_a.table(false);
    let row = again.lines().find(|line| line.contains("Two-plus-two")).unwrap();
    assert!(row.contains("\"Canberra\",\"Japan; host: Australia\",\"\""), "{row}");
    assert!(row.contains("\"2022-01-07\"") && row.contains(",\"4\","), "{row}");
    desk_a.is_clean();
}

#[test]
fn an_export_of_a_search_says_what_it_left_out() {
    let mut desk = desk();
    desk.take(
        "t.csv",
        "id,title,date,actor,place\n1,Talks,2022-01-07,Japan,Tokyo\n2,A walk,2022-01-08,Italy,Rome\n",
    );
    let mut out = Vec::new();
    let query = Query::parse("talks").unwrap();
    let left_out = json::write(&desk.database, &query, &mut out).unwrap();
    let text = String::from_utf8(out).unwrap();
    assert!(text.contains("Talks") && text.contains("Tokyo") && text.contains("Japan"));
    assert!(!text.contains("A walk") && !text.contains("Italy") && !text.contains("Rome"));
    assert!(left_out.sentences().contains(&"1 events that were not asked for.".to_owned()));
}
