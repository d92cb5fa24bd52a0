//! The operations that enter a line, as one change.

use std::collections::HashMap;

use dateline_core::Id;
use dateline_core::entry::{Line, Meaning, Part, Role};
use dateline_core::model::Status;
use serde_json::{Map, Value as Json, json};

use crate::wire::{NewRecord, Operation};
use dateline_core::letters::folded;

/// The temporary id of the event.
const EVENT: &str = "new:event";

/// Makes the event and what it needs: new actors, places, tags and sources first, then the event, then its parts. The
/// source that is being read is cited unless the line names sources itself.
pub(super) fn of(line: &Line, status: Status, source: Option<Id>) -> Vec<Operation> {
    let mut batch = Batch::default();
    let actors: Vec<(String, &Part)> = batch.records(line, Role::Actor, "actor", "name");
    let places = batch.records(line, Role::Place, "place", "name");
    let tags = batch.records(line, Role::Tag, "tag", "name");
    let mut sources: Vec<String> =
        batch.records(line, Role::Source, "source", "title").into_iter().map(|(id, _)| id).collect();
    if sources.is_empty() {
        sources.extend(source.map(|source| source.to_string()));
    }
    let date = line.date();
    let mut event = Map::new();
    event.insert("title".to_owned(), json!(line.title));
    event.insert("status".to_owned(), json!(status.as_str()));
    if !date.is_undated() || date.wording.is_some() {
        event.insert("date".to_owned(), json!(date.to_stored()));
    }
    if let Some(kind) = line.of(Role::Kind).find_map(record) {
        event.insert("kind".to_owned(), json!(kind.to_string()));
    }
    if let Some((place, _)) = places.first() {
        event.insert("place".to_owned(), json!(place));
    }
    batch.create(Some(EVENT.to_owned()), "event", event);
    for (position, (actor, part)) in actors.iter().enumerate() {
        let role = part.taking_part_as.as_deref();
        let values = json!({ "event": EVENT, "actor": actor, "role": role, "position": position });
        batch.make("participation", values);
    }
    for (tag, _) in tags {
        batch.make("tagging", json!({ "subject": EVENT, "tag": tag }));
    }
    let quote = line.of(Role::Quote).next().map(|part| part.words.as_str());
    for source in sources {
        batch.make(
            "citation",
            json!({ "subject": EVENT, "source": source, "quote": quote, "stance": "affirms" }),
        );
    }
    batch.operations
}

fn record(part: &Part) -> Option<Id> {
    match part.meaning {
        Meaning::Record { id, .. } => Some(id),
        _ => None,
    }
}

/// Operations being gathered.
#[derive(Default)]
struct Batch {
    operations: Vec<Operation>,
}

impl Batch {
    /// The records of a role, each once, new ones made first.
    fn records<'a>(
        &mut self,
        line: &'a Line,
        role: Role,
        noun: &str,
        field: &str,
    ) -> Vec<(String, &'a Part)> {
        let mut made: HashMap<String, String> = HashMap::new();
        let mut records: Vec<(String, &Part)> = Vec::new();
        for part in line.of(role) {
            let id = match part.meaning {
                Meaning::Record { id, .. } => id.to_string(),
                Meaning::New => {
                    let number = made.len() + 1;
                    made.entry(folded(&part.words))
                        .or_insert_with(|| {
                            let id = format!("new:{noun}-{number}");
                            let values = Map::from_iter([(field.to_owned(), json!(part.words))]);
                            self.create(Some(id.clone()), noun, values);
                            id
                        })
                        .clone()
                }
                _ => continue,
            };
            if !records.iter().any(|(known, _)| *known == id) {
                records.push((id, part));
            }
        }
        records
    }

    fn make(&mut self, noun: &str, values: Json) {
        if let Json::Object(values) = values {
            let values = values.into_iter().filter(|(_, value)| !value.is_null()).collect();
            self.create(None, noun, values);
        }
    }

    fn create(&mut self, id: Option<String>, noun: &str, values: Map<String, Json>) {
        self.operations.push(Operation::Create(NewRecord { id, noun: noun.to_owned(), values }));
    }
}
