//! Which records are there to be exported.

use std::collections::HashSet;

use dateline_core::Id;
use dateline_core::model::{FieldType, Noun, Value};
use dateline_store::{Database, Record, StoreError};

use super::LeftOut;
use crate::json::ORDER;

/// The records that are not deleted. What hangs on a deleted record stays in the file, and is not shown without it.
#[derive(Debug, Default)]
pub struct Live {
    ids: HashSet<Id>,
}

impl Live {
    /// Of a database.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn read(database: &Database) -> Result<Self, StoreError> {
        let mut ids = HashSet::new();
        for noun in ORDER {
            for record in database.records(*noun)? {
                ids.insert(record.id);
            }
        }
        Ok(Self { ids })
    }

    /// Whether a record is there.
    #[must_use]
    pub fn has(&self, id: Id) -> bool {
        self.ids.contains(&id)
    }

    /// The record as it can stand alone: without links to what is deleted, and none if it hangs on that.
    pub fn keep(&mut self, mut record: Record, left_out: &mut LeftOut) -> Option<Record> {
        let noun = record.noun;
        for (name, value) in &mut record.values {
            let Value::Id(target) = value else { continue };
            if self.ids.contains(target) {
                continue;
            }
            let links =
                noun.field(name).filter(|field| matches!(field.holds, FieldType::Ref(_) | FieldType::Record));
            if links.is_some_and(|field| field.required) {
                self.ids.remove(&record.id);
                left_out.count(&format!("{} of a deleted record", plural(noun)));
                return None;
            }
            left_out.count(&format!("links to a deleted {name}"));
            *value = Value::Null;
        }
        Some(record)
    }
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
