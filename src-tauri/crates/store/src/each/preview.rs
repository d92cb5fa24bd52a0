//! What an edit of many events would change, counted and not written.

use std::collections::HashMap;

use dateline_core::Id;
use dateline_core::model::Value;

use super::had::{Reader, Todo};
use super::{ChosenEvent, EachEdit};
use crate::StoreError;
use crate::database::Database;
use crate::tables;

/// What an edit of many events would change.
#[derive(Debug, Clone, PartialEq)]
pub struct EachPreview {
    /// How many events it would change.
    pub changing: usize,
    /// What each part would do, in the order of [`EachEdit::parts`].
    pub parts: Vec<EachPreviewPart>,
    /// The first events that change, each with the parts that change it, by their places, and for a field the value
    /// that it has until now.
    pub first: Vec<(Id, Vec<(usize, Value)>)>,
    /// The tags that the events have, with how many of them have each, the most frequent first: what could be taken off.
    /// They are counted where the edit is empty yet.
    pub tags: Vec<(Id, usize)>,
}

/// What one part of an edit would do.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EachPreviewPart {
    /// How many events it would change. In the others it is so already.
    pub changes: usize,
    /// For a field: the values that it has in those until now, with how many have each, the most frequent first.
    pub before: Vec<(Value, usize)>,
}

impl Database {
    /// Counts what an edit would change in these events, and names the first `first` of them.
    ///
    /// # Errors
    /// If an event has no such field, or the file cannot be read.
    pub fn preview_each(
        &self,
        events: &[ChosenEvent],
        edit: &EachEdit,
        first: usize,
    ) -> Result<EachPreview, StoreError> {
        let reading = self.connection.unchecked_transaction()?;
        let reader = Reader::new(edit, *edit == EachEdit::default())?;
        let mut changes = vec![0; reader.parts.len()];
        let mut before: Vec<HashMap<String, (Value, usize)>> = vec![HashMap::new(); reader.fields.len()];
        let mut tags: HashMap<Id, usize> = HashMap::new();
        let mut preview = EachPreview { changing: 0, parts: Vec::new(), first: Vec::new(), tags: Vec::new() };
        for event in events {
            let had = reader.read(&reading, event.row, event.id)?;
            if !had.found.live {
                continue;
            }
            let mut worn: Vec<Id> = had.tags.iter().map(|(_, tag)| *tag).collect();
            worn.sort_unstable();
            worn.dedup();
            worn.into_iter().for_each(|tag| *tags.entry(tag).or_default() += 1);
            let mut changed = Vec::new();
            for (place, (_, todo)) in reader.todo(&had).enumerate() {
                if todo == Todo::Nothing {
                    continue;
                }
                changes[place] += 1;
                let value = match todo {
                    Todo::Write(field) => {
                        let raw = &had.values[field];
                        let value = tables::from_raw(reader.fields[field].0.holds, raw.into())?;
                        let known =
                            before[field].entry(format!("{raw:?}")).or_insert_with(|| (value.clone(), 0));
                        known.1 += 1;
                        value
                    }
                    _ => Value::Null,
                };
                changed.push((place, value));
            }
            if !changed.is_empty() {
                preview.changing += 1;
                if preview.first.len() < first {
                    preview.first.push((event.id, changed));
                }
            }
        }
        let mut before = before.into_iter().map(|values| {
            let mut values: Vec<_> = values.into_iter().collect();
            values.sort_by(|(one, (_, count)), (other, (_, more))| {
                more.cmp(count).then_with(|| one.cmp(other))
            });
            values.into_iter().map(|(_, counted)| counted).collect()
        });
        preview.parts = changes
            .into_iter()
            .map(|changes| EachPreviewPart { changes, before: before.next().unwrap_or_default() })
            .collect();
        preview.tags = tags.into_iter().collect();
        preview.tags.sort_by_key(|(tag, count)| (std::cmp::Reverse(*count), *tag));
        Ok(preview)
    }
}
