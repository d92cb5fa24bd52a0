//! Taking a record away with all that is nothing without it: the participations of an actor, the citations of a
//! source, the values of a field. What can stand without it stays and no longer names it: the events of a place.

use std::collections::{BTreeMap, BTreeSet};

use dateline_core::model::{FieldType, Noun};
use dateline_core::{Id, Value};
use dateline_store::{Database, Label, Record, StoreError};

use super::{apply, given};
use crate::say::{Say, reader, stored};
use crate::show::{self, noun_label};
use crate::wire::{Applied, DiscardArgs, IdArgs, InUse};
use crate::{ApiError, App, ErrorCode};

/// What would go, or be left without it, if a record were discarded.
///
/// # Errors
/// If there is no such record, or the file cannot be read.
pub fn in_use(app: &App, args: IdArgs) -> Result<InUse, ApiError> {
    app.with_file(|file| {
        let record = there(&file.db, &args.id)?;
        let use_ = Use::of(&file.db, record.id)?;
        Ok(InUse {
            goes: counted(use_.goes.iter().map(|(_, noun)| *noun)),
            stays: counted(use_.stays.iter().map(|(_, noun, _)| *noun)),
            anchored: file.db.anchored_to(record.id)?,
        })
    })
}

/// Takes a record away, with what is nothing without it, as one change.
///
/// # Errors
/// If there is no such record, dates count from it, or the file cannot be written.
pub fn discard(app: &App, args: DiscardArgs) -> Result<Applied, ApiError> {
    app.change_file(|file| {
        let record = there(&file.db, &args.id)?;
        let anchored = file.db.anchored_to(record.id)?;
        if anchored > 0 {
            let (dates, count) = if anchored == 1 { ("date", "counts") } else { ("dates", "count") };
            return Err(ApiError::new(
                ErrorCode::BadValue,
                format!("{anchored} {dates} of events {count} from “{}”", show::name_of(&record)),
                "Give those events dates of their own first. Nothing was deleted.",
            ));
        }
        let use_ = Use::of(&file.db, record.id)?;
        let label = Label {
            operation: "record.delete",
            text: stored(|| format!("deletion of {} “{}”", noun_label(record.noun), show::name_of(&record))),
            reason: given(args.reason),
        };
        apply::commit(file, &label, |edit| {
            for (id, _, field) in &use_.stays {
                edit.set(*id, field, Value::Null)?;
            }
            for (id, _) in &use_.goes {
                edit.delete(*id)?;
            }
            edit.delete(record.id)?;
            Ok(Vec::new())
        })
    })
}

fn there(db: &Database, id: &str) -> Result<Record, ApiError> {
    let id: Id = id.parse()?;
    match db.record(id)? {
        Some(record) if !record.deleted => Ok(record),
        Some(record) => Err(StoreError::Deleted(show::name_of(&record)).into()),
        None => Err(StoreError::NoRecord { noun: None, id }.into()),
    }
}

/// What hangs on a record.
#[derive(Debug, Default)]
struct Use {
    /// Records that cannot be without it, and what hangs on those.
    goes: Vec<(Id, Noun)>,
    /// Records that can, and the field that names it.
    stays: Vec<(Id, Noun, &'static str)>,
}

impl Use {
    fn of(db: &Database, record: Id) -> Result<Self, StoreError> {
        let mut found = Self::default();
        let mut seen = BTreeSet::from([record]);
        let mut left = vec![record];
        while let Some(id) = left.pop() {
            for noun in Noun::ALL {
                for field in noun.fields() {
                    if !matches!(field.holds, FieldType::Ref(_) | FieldType::Record) {
                        continue;
                    }
                    for link in db.linked(*noun, field.name, id)? {
                        if !field.required {
                            found.stays.push((link.id, *noun, field.name));
                        } else if seen.insert(link.id) {
                            found.goes.push((link.id, *noun));
                            left.push(link.id);
                        }
                    }
                }
            }
        }
        // What goes need not be told that something else is gone.
        found.stays.retain(|(id, ..)| !seen.contains(id));
        Ok(found)
    }
}

/// “3 participants”, “1 office”.
fn counted(nouns: impl Iterator<Item = Noun>) -> Vec<String> {
    let mut counts: BTreeMap<Noun, usize> = BTreeMap::new();
    for noun in nouns {
        *counts.entry(noun).or_default() += 1;
    }
    counts
        .into_iter()
        .map(|(noun, count)| {
            let key = format!("nouns-{}", noun.table().replace('_', "-"));
            reader().say_with(&key, &[("count", count.into())])
        })
        .collect()
}
