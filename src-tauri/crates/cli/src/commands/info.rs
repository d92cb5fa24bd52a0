//! `dateline info`

use dateline_core::Noun;
use dateline_core::query::Query;
use dateline_store::{Column, ReadOnly, Sort};
use serde_json::{Map, Value as Json};

use crate::arguments::File;
use crate::failure::Failure;
use crate::opening;
use crate::output::Out;

/// What is counted, and what it is called.
const COUNTED: &[(Noun, &str)] = &[
    (Noun::Event, "events"),
    (Noun::Actor, "actors"),
    (Noun::Place, "places"),
    (Noun::Source, "sources"),
    (Noun::Citation, "citations"),
    (Noun::Kind, "kinds"),
    (Noun::Field, "fields"),
    (Noun::Tag, "tags"),
];

/// Says what is in a file.
pub fn run(info: &File, out: &mut Out) -> Result<(), Failure> {
    opening::looking(&info.file, |database| {
        let mut facts = Map::new();
        facts.insert("file".to_owned(), info.file.file_name().unwrap_or_default().to_string_lossy().into());
        facts.insert("database".to_owned(), database.database_id().to_string().into());
        let settings = database.settings()?;
        facts.insert("title".to_owned(), settings.title.into());
        facts.insert("handling".to_owned(), settings.handling.map(|mark| mark.as_str()).into());
        facts.insert(
            "reason".to_owned(),
            settings.reason_required.then_some("required with every edit").into(),
        );
        for (noun, name) in COUNTED {
            facts.insert((*name).to_owned(), database.count(*noun)?.into());
        }
        let by_date = |descending| Sort { column: Column::Date, descending };
        for (name, descending) in [("first", false), ("last", true)] {
            let page = database.find(&Query::default(), by_date(descending), 0, 1)?;
            let date = page.rows.first().filter(|row| !row.date.is_undated()).map(|row| row.date.to_string());
            facts.insert(name.to_owned(), date.into());
        }
        facts.insert("changes".to_owned(), database.version()?.into());
        // Looking is what this command does; it says nothing about the file.
        let reason = database.read_only().filter(|reason| **reason != ReadOnly::Looking);
        let reason = reason.map(ToString::to_string);
        facts.insert("read_only".to_owned(), reason.into());
        out.answer(|| lines(&facts), || Json::Object(facts.clone()))
    })
}

fn lines(facts: &Map<String, Json>) -> String {
    let shown = |value: &Json| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let line = |(name, value): (&String, &Json)| {
        (!value.is_null()).then(|| format!("{:<10} {}", name.replace('_', " "), shown(value)))
    };
    facts.iter().filter_map(line).collect::<Vec<_>>().join("\n")
}
