//! Which records are there to be exported.

use std::collections::HashSet;

use dateline_core::date::{Target, When};
use dateline_core::model::{Noun, Value};
use dateline_core::query::Query;
use dateline_core::{Date, Id};
use dateline_store::{Database, Record, Sort, StoreError};

use super::LeftOut;
use crate::json::ORDER;

/// Events that are fetched at a time.
const PAGE: usize = 1_000;

/// The records that are not deleted, and of the events only those that were asked for. What hangs on another record is
/// not exported without it.
pub struct Live<'d> {
    database: &'d Database,
    events: HashSet<Id>,
    others: HashSet<Id>,
    /// Whether events were left out that are there.
    chosen: bool,
}

impl<'d> Live<'d> {
    /// Of a database, with the events that `query` finds.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn read(database: &'d Database, query: &Query, left_out: &mut LeftOut) -> Result<Self, StoreError> {
        let (events, others) = (HashSet::new(), HashSet::new());
        let mut live = Self { database, events, others, chosen: !query.is_empty() };
        live.read_events(query, left_out)?;
        // What hangs on something that comes later, or on nothing that is there.
        let mut waiting: Vec<(Id, Vec<Id>)> = Vec::new();
        for noun in ORDER.iter().filter(|noun| **noun != Noun::Event) {
            database.each(*noun, |record| {
                let needs = needs(&record);
                if needs.iter().all(|id| live.has(*id)) {
                    live.others.insert(record.id);
                } else {
                    waiting.push((record.id, needs));
                }
                Ok::<(), StoreError>(())
            })?;
        }
        loop {
            let before = waiting.len();
            waiting.retain(|(id, needs)| {
                let still = !needs.iter().all(|id| live.has(*id));
                if !still {
                    live.others.insert(*id);
                }
                still
            });
            if waiting.len() == before {
                break;
            }
        }
        if live.chosen {
            live.only_named()?;
        }
        Ok(live)
    }

    /// Of the records that events share, only those that the chosen ones name, directly or through others; and none of
    /// the saved views.
    fn only_named(&mut self) -> Result<(), StoreError> {
        let mut named: HashSet<Id> = HashSet::new();
        let mut of_shared: Vec<(Id, Vec<Id>)> = Vec::new();
        for noun in ORDER {
            let database = self.database;
            database.each(*noun, |record| {
                let links = record.values.iter().filter_map(|(_, value)| match value {
                    Value::Id(id) => Some(*id),
                    Value::Date(date) => target(date),
                    _ => None,
                });
                if is_shared(*noun) {
                    of_shared.push((record.id, links.collect()));
                } else if self.has(record.id) && !matches!(noun, Noun::Alias | Noun::Office) {
                    named.extend(links);
                } else if self.has(record.id) {
                    // The body of an office is named by the actor who holds it.
                    of_shared.push((needs(&record)[0], links.collect()));
                }
                Ok::<(), StoreError>(())
            })?;
        }
        loop {
            let before = named.len();
            for (id, links) in &of_shared {
                if named.contains(id) {
                    named.extend(links);
                }
            }
            if named.len() == before {
                break;
            }
        }
        let mut gone: HashSet<Id> =
            of_shared.iter().map(|(id, _)| *id).filter(|id| !named.contains(id)).collect();
        for noun in ORDER.iter().filter(|noun| !is_shared(**noun) && **noun != Noun::Event) {
            let database = self.database;
            database.each(*noun, |record| {
                if *noun == Noun::View || needs(&record).iter().any(|id| gone.contains(id)) {
                    gone.insert(record.id);
                }
                Ok::<(), StoreError>(())
            })?;
        }
        self.others.retain(|id| !gone.contains(id));
        Ok(())
    }

    fn read_events(&mut self, query: &Query, left_out: &mut LeftOut) -> Result<(), StoreError> {
        if !self.chosen {
            return self.database.each(Noun::Event, |record| {
                self.events.insert(record.id);
                Ok(())
            });
        }
        loop {
            let page = self.database.find(query, Sort::default(), self.events.len(), PAGE)?;
            self.events.extend(page.rows.iter().map(|row| row.id));
            if page.rows.is_empty() || self.events.len() >= page.total {
                break;
            }
        }
        let all = self.database.count(Noun::Event)?;
        left_out.count_many("events that were not asked for", all.saturating_sub(self.events.len() as u64));
        Ok(())
    }

    fn has(&self, id: Id) -> bool {
        self.events.contains(&id) || self.others.contains(&id)
    }

    /// Whether an event is to be exported.
    #[must_use]
    pub fn is_event(&self, id: Id) -> bool {
        self.events.contains(&id)
    }

    /// The record as it can stand alone: without links to what is not exported, and none if it hangs on that.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn keep(&self, mut record: Record, left_out: &mut LeftOut) -> Result<Option<Record>, StoreError> {
        let noun = record.noun;
        let here = if noun == Noun::Event { &self.events } else { &self.others };
        if !here.contains(&record.id) {
            // With a choice of events, what hangs on the others is missed by nobody.
            if !self.chosen {
                left_out.count(&format!("{} of deleted records", plural(noun)));
            }
            return Ok(None);
        }
        for (name, value) in &mut record.values {
            match value {
                Value::Id(target) if !self.has(*target) => {
                    left_out.count(&format!("links to a deleted {}", name.replace('_', " ")));
                    *value = Value::Null;
                }
                Value::Date(date) if target(date).is_some_and(|target| !self.has(target)) => {
                    left_out.count("anchors of dates to what is not exported; the dates stay");
                    *value = self.standing_alone(date)?.into();
                }
                _ => {}
            }
        }
        Ok(Some(record))
    }

    /// What an anchored date comes to, or its wording alone.
    fn standing_alone(&self, date: &Date) -> Result<Date, StoreError> {
        let resolved = self.database.resolve(date)?;
        Ok(resolved.unwrap_or_else(|_| Date { when: When::Undated, ..date.clone() }))
    }
}

/// What a date counts from.
pub(crate) fn target(date: &Date) -> Option<Id> {
    date.anchor().map(|anchor| match anchor.target {
        Target::Published(source) => source,
        Target::Event(event) => event,
    })
}

/// Whether records of a noun stand for themselves and are named by events.
const fn is_shared(noun: Noun) -> bool {
    matches!(noun, Noun::Kind | Noun::Actor | Noun::Place | Noun::Source | Noun::Tag | Noun::Field)
}

/// The records that a record cannot be without.
fn needs(record: &Record) -> Vec<Id> {
    let required = |name: &str| record.noun.field(name).is_some_and(|field| field.required);
    record
        .values
        .iter()
        .filter_map(|(name, value)| match value {
            Value::Id(id) if required(name) => Some(*id),
            _ => None,
        })
        .collect()
}

fn plural(noun: Noun) -> &'static str {
    match noun {
        Noun::Participation => "participations",
        Noun::StatusChange => "changes of status",
        Noun::Citation => "citations",
        Noun::Claim => "claims",
        Noun::Figure => "figures",
        Noun::Relation => "relations",
        Noun::Tagging => "tags",
        Noun::Note => "notes",
        Noun::Attachment => "attachments",
        Noun::Alias => "aliases",
        Noun::Office => "offices",
        _ => "records",
    }
}
