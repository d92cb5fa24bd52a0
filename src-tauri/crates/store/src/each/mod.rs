//! One edit of many events: what is to become of all of them, which of them it changes, and doing it as part of one
//! change. An event that is so already is left alone, so what a preview counts is what is written.

mod had;
mod preview;
mod writing;

#[cfg(test)]
mod tests;

use std::collections::HashSet;

use dateline_core::Id;
use dateline_core::model::Value;
use dateline_core::query::Query;
use rusqlite::OptionalExtension;

pub use preview::{EachPreview, EachPreviewPart};

use crate::database::Database;
use crate::find::Sort;
use crate::tables::IdColumn;
use crate::{Column, StoreError};

/// Which events are meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChosenEvents {
    /// These.
    Ids(Vec<Id>),
    /// All that a query finds, but not these.
    Found {
        /// The query.
        query: Query,
        /// Those that are left out.
        except: Vec<Id>,
    },
}

/// An event that is meant, as it lies in this file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChosenEvent {
    /// Its row.
    pub row: i64,
    /// Its id.
    pub id: Id,
}

/// What is to become of each of many events. Nothing given is nothing done.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EachEdit {
    /// Fields of the event and the values that they get; not its date, which may count from another event.
    pub set: Vec<(&'static str, Value)>,
    /// Tags that it gets.
    pub tag: Vec<Id>,
    /// Tags that are taken off it.
    pub untag: Vec<Id>,
    /// Actors that take part in it, with their roles.
    pub add: Vec<(Id, Option<String>)>,
    /// Actors that no longer take part in it: in this role, or without one in any.
    pub remove: Vec<(Id, Option<String>)>,
}

/// One part of an [`EachEdit`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum EachPart<'e> {
    /// A field gets a value.
    Set(&'static str, &'e Value),
    /// A tag is put on.
    Tag(Id),
    /// A tag is taken off.
    Untag(Id),
    /// An actor takes part, in a role.
    Add(Id, Option<&'e str>),
    /// An actor no longer takes part.
    Remove(Id, Option<&'e str>),
}

impl EachEdit {
    /// Its parts, in the order in which they are done.
    #[must_use]
    pub fn parts(&self) -> Vec<EachPart<'_>> {
        let set = self.set.iter().map(|(field, value)| EachPart::Set(field, value));
        let tag = self.tag.iter().map(|tag| EachPart::Tag(*tag));
        let untag = self.untag.iter().map(|tag| EachPart::Untag(*tag));
        let add = self.add.iter().map(|(actor, role)| EachPart::Add(*actor, role.as_deref()));
        let remove = self.remove.iter().map(|(actor, role)| EachPart::Remove(*actor, role.as_deref()));
        set.chain(tag).chain(untag).chain(add).chain(remove).collect()
    }
}

impl Database {
    /// The events that are meant, without deleted ones and each once: those of a query by date.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn chosen_events(&self, chosen: &ChosenEvents) -> Result<Vec<ChosenEvent>, StoreError> {
        match chosen {
            ChosenEvents::Ids(ids) => {
                let mut row_of =
                    self.connection.prepare_cached("SELECT row FROM event WHERE id = ?1 AND live = 1")?;
                let mut met = HashSet::new();
                let mut events = Vec::with_capacity(ids.len());
                for id in ids.iter().copied().filter(|id| met.insert(*id)) {
                    let row = row_of.query_row([IdColumn(id)], |row| row.get(0)).optional()?;
                    events.extend(row.map(|row| ChosenEvent { row, id }));
                }
                Ok(events)
            }
            ChosenEvents::Found { query, except } => {
                let except: HashSet<Id> = except.iter().copied().collect();
                let by_date = Sort { column: Column::Date, descending: false };
                let mut id_of = self.connection.prepare_cached("SELECT id FROM event WHERE row = ?1")?;
                let mut events = Vec::new();
                for row in self.find_rows(query, by_date)? {
                    let IdColumn(id) = id_of.query_row([row], |columns| columns.get(0))?;
                    if !except.contains(&id) {
                        events.push(ChosenEvent { row, id });
                    }
                }
                Ok(events)
            }
        }
    }
}
