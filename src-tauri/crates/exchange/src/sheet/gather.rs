//! Whole events: a record and all that hangs on it, and the shared records that are named for the first time.

use std::collections::{HashMap, HashSet};

use dateline_core::Id;
use dateline_core::model::{Noun, Value};
use dateline_store::{Database, Record, StoreError};

use crate::export::{LeftOut, Live, target};
use crate::json::ORDER;

/// What hangs on an event directly, and by which field.
const PARTS: [(Noun, &str); 9] = [
    (Noun::StatusChange, "event"),
    (Noun::Participation, "event"),
    (Noun::Relation, "origin"),
    (Noun::Figure, "subject"),
    (Noun::Claim, "subject"),
    (Noun::Citation, "subject"),
    (Noun::Attachment, "subject"),
    (Noun::Note, "subject"),
    (Noun::Tagging, "subject"),
];

/// Nouns whose records are shared by events, and are written where they are first named.
const SHARED: [Noun; 6] = [Noun::Kind, Noun::Actor, Noun::Place, Noun::Source, Noun::Tag, Noun::Field];

/// Gathers what belongs to events.
pub(super) struct Gatherer<'d> {
    database: &'d Database,
    live: Live<'d>,
    /// The parts that there are any of.
    parts: Vec<(Noun, &'static str)>,
    shared: HashMap<Id, Record>,
    /// What hangs on records that are no events.
    hanging: HashMap<Id, Vec<Record>>,
    written: HashSet<Id>,
    pub(super) left_out: LeftOut,
}

impl<'d> Gatherer<'d> {
    pub(super) fn new(database: &'d Database, live: Live<'d>, left_out: LeftOut) -> Result<Self, StoreError> {
        let mut gatherer = Self {
            database,
            live,
            parts: Vec::new(),
            shared: HashMap::new(),
            hanging: HashMap::new(),
            written: HashSet::new(),
            left_out,
        };
        for noun in SHARED {
            for record in database.records(noun)? {
                if let Some(record) = gatherer.live.keep(record, &mut gatherer.left_out)? {
                    gatherer.shared.insert(record.id, record);
                }
            }
        }
        for (noun, field) in PARTS {
            if database.count(noun)? > 0 {
                gatherer.parts.push((noun, field));
            }
        }
        for (noun, field) in PARTS
            .into_iter()
            .filter(|(_, field)| *field == "subject")
            .chain([(Noun::Alias, "actor"), (Noun::Office, "actor")])
        {
            let (hanging, live) = (&mut gatherer.hanging, &gatherer.live);
            database.each(noun, |record| {
                if let Some(subject) = record.link(field).filter(|subject| !live.is_event(*subject)) {
                    hanging.entry(subject).or_default().push(record);
                }
                Ok::<(), StoreError>(())
            })?;
        }
        Ok(gatherer)
    }

    /// The shared record of this id.
    pub(super) fn shared(&self, id: Id) -> Option<&Record> {
        self.shared.get(&id)
    }

    /// The fields that analysts defined for events, in the order they were made.
    pub(super) fn fields(&self) -> Vec<Record> {
        let of_events = |field: &&Record| {
            field.noun == Noun::Field && field.text("applies_to") == Some(Noun::Event.table())
        };
        let mut fields: Vec<Record> = self.shared.values().filter(of_events).cloned().collect();
        fields.sort_by_key(|field| field.id);
        fields
    }

    /// An event without links to what is deleted; none if it is not to be written.
    pub(super) fn event(&mut self, event: Record) -> Result<Option<Record>, StoreError> {
        self.live.keep(event, &mut self.left_out)
    }

    /// What hangs on an event, directly or by something that does, with what each of it names for the first time before
    /// it.
    pub(super) fn of_event(&mut self, event: &Record) -> Result<Gathered, StoreError> {
        let mut gathered = Gathered::default();
        self.named_by(event, &mut gathered.records)?;
        for (noun, field) in self.parts.clone() {
            for part in self.database.linked(noun, field, event.id)? {
                if let Some(part) = self.live.keep(part, &mut self.left_out)? {
                    gathered.direct.push(part.clone());
                    self.add(part, &mut gathered.records)?;
                }
            }
        }
        Ok(gathered)
    }

    /// Adds a record and what hangs on it, unless it was written already.
    fn add(&mut self, record: Record, records: &mut Vec<Record>) -> Result<(), StoreError> {
        if !self.written.insert(record.id) {
            return Ok(());
        }
        self.named_by(&record, records)?;
        let id = record.id;
        records.push(record);
        for part in self.hanging.remove(&id).unwrap_or_default() {
            if let Some(part) = self.live.keep(part, &mut self.left_out)? {
                self.add(part, records)?;
            }
        }
        Ok(())
    }

    fn named_by(&mut self, record: &Record, records: &mut Vec<Record>) -> Result<(), StoreError> {
        let in_words = matches!(record.noun, Noun::Figure | Noun::Claim);
        for (name, value) in &record.values {
            let named = match value {
                Value::Id(id) => Some(*id),
                // Figures and claims name records in their values.
                Value::Text(text) if in_words && *name == "value" => text.parse().ok(),
                Value::Date(date) => target(date),
                _ => None,
            };
            if let Some(shared) = named.and_then(|id| self.shared.get(&id)).cloned() {
                self.add(shared, records)?;
            }
        }
        Ok(())
    }

    /// All that belongs to no event.
    pub(super) fn rest(&mut self) -> Result<Vec<Record>, StoreError> {
        let mut records = Vec::new();
        for noun in ORDER.iter().filter(|noun| SHARED.contains(noun) || **noun == Noun::View) {
            for record in self.database.records(*noun)? {
                if let Some(record) = self.live.keep(record, &mut self.left_out)? {
                    self.add(record, &mut records)?;
                }
            }
        }
        // Parts of records that hang on nothing that was written: their subject is no shared record and no event.
        let mut hanging: Vec<Record> = std::mem::take(&mut self.hanging).into_values().flatten().collect();
        hanging.sort_by_key(|record| record.id);
        for record in hanging {
            if let Some(record) = self.live.keep(record, &mut self.left_out)? {
                self.add(record, &mut records)?;
            }
        }
        Ok(records)
    }
}

/// What belongs to an event.
#[derive(Default)]
pub(super) struct Gathered {
    /// What hangs on the event itself.
    pub(super) direct: Vec<Record>,
    /// Everything, in an order in which it can be made.
    pub(super) records: Vec<Record>,
}
