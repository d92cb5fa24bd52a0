//! `dateline add`

use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use dateline_core::Id;
use dateline_store::{Database, Label};
use serde_json::{Value as Json, json};

use crate::arguments::{Add, Arguments, EventFields};
use crate::event::{Writing, date_of, fields_of_json};
use crate::failure::Failure;
use crate::naming;
use crate::opening;
use crate::output::Out;

/// Adds an event, or one for each line of a file.
pub fn run(arguments: &Arguments, add: &Add, out: &mut Out) -> Result<(), Failure> {
    if add.from.is_some() && add.fields.title.is_some() {
        return Err(Failure::usage("--from and --title exclude each other", "Give the titles in the file."));
    }
    if add.from.is_none() && add.fields.title.is_none() {
        return Err(Failure::usage("an event needs a title", "Say --title TITLE, or --from FILE for many."));
    }
    opening::editing(arguments, &add.file, |database| match &add.from {
        None => {
            let added = one(database, &add.fields, add)?;
            out.answer(|| added.line(), || added.document())
        }
        Some(from) => many(database, from, add, out),
    })
}

/// Adds one event for each line. Each is a change of its own and is answered when it is safe on the disk; at the
/// first line that is refused it stops, and those before it stay.
fn many(database: &mut Database, from: &Path, add: &Add, out: &mut Out) -> Result<(), Failure> {
    let input: Box<dyn Read> = if from == Path::new("-") {
        Box::new(std::io::stdin())
    } else {
        Box::new(std::fs::File::open(from).map_err(|error| {
            Failure::refused(format!("the lines could not be read: {error}"), "Check the name of the file.")
        })?)
    };
    for (place, line) in BufReader::new(input).lines().enumerate() {
        let refuse = |what: String| {
            let hint = "The events of the lines before it were added.";
            Failure::refused(format!("line {}: {what}", place + 1), hint)
        };
        let line = line.map_err(|error| refuse(error.to_string()))?;
        if line.trim().is_empty() {
            continue;
        }
        let json: Json =
            serde_json::from_str(&line).map_err(|error| refuse(format!("it is no JSON: {error}")))?;
        let added = fields_of_json(&json)
            .and_then(|fields| one(database, &fields, add))
            .map_err(|failure| failure.in_line(place + 1))?;
        out.document(&added.document())?;
        out.finish()?;
    }
    Ok(())
}

struct Added {
    id: Id,
    title: String,
    date: Option<dateline_core::Date>,
    change: Option<String>,
}

impl Added {
    fn line(&self) -> String {
        let date = self.date.as_ref().map(|date| format!(", {date}")).unwrap_or_default();
        format!("Added “{}”{date} ({}).", naming::in_a_sentence(&self.title), self.id)
    }

    fn document(&self) -> Json {
        json!({"id": self.id.to_string(), "title": self.title, "change": self.change})
    }
}

fn one(database: &mut Database, fields: &EventFields, add: &Add) -> Result<Added, Failure> {
    let title = fields.title.clone().unwrap_or_default();
    if title.trim().is_empty() {
        return Err(Failure::refused("an event needs a title", "Give it one."));
    }
    let writing = Writing::prepare(database, fields, add.new_kind)?;
    let text = format!("new event “{}”", naming::in_a_sentence(&title));
    let label = Label { operation: "event.add", text, reason: add.reason.clone() };
    let committed = database.commit(&label, |edit| writing.create(edit))?;
    let change = committed.change.map(|change| change.to_string());
    Ok(Added { id: committed.value, title, date: date_of(&writing), change })
}
