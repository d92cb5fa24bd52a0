//! Merging two records that are one: what it would do, and doing it.

use dateline_core::Id;
use dateline_core::model::{Noun, Value};
use dateline_store::{Database, Edit, Label, Merge, Side, StoreError};

use super::history::reading;
use super::{given, noun_of, record_of};
use crate::say::stored;
use crate::show::{self, field_label, noun_label};
use crate::wire::{
    Applied, Flags, MergeArgs, MergeConflict, MergeCount, MergeFilled, MergePreview, MergePreviewArgs,
    MergeSide, Named, Word,
};
use crate::{ApiError, App};

/// What merging two records would do. Nothing is changed.
///
/// # Errors
/// If one of them is not there or deleted, or records of this noun are not merged.
pub fn merge_preview(app: &App, args: MergePreviewArgs) -> Result<MergePreview, ApiError> {
    let noun = noun_of(&args.noun)?;
    app.with_file(|file| {
        let db = &file.db;
        let (keep, gone) = (record_of(db, noun, &args.keep)?, record_of(db, noun, &args.gone)?);
        shown(db, &db.merge_preview(keep.id, gone.id, &[])?)
    })
}

/// Merges two records, as one change.
///
/// # Errors
/// As [`merge_preview`], if a choice names no field, nobody is named as the author, or the file cannot be written.
pub fn merge(app: &App, args: MergeArgs) -> Result<Applied, ApiError> {
    let noun = noun_of(&args.noun)?;
    app.change_file(|file| {
        let (keep, gone) = (record_of(&file.db, noun, &args.keep)?, record_of(&file.db, noun, &args.gone)?);
        let (name, other) = stored(|| (show::name_of(&keep), show::name_of(&gone)));
        let label = Label {
            operation: "record.merge",
            text: format!("merge of {} “{other}” into “{name}”", stored(|| noun_label(noun))),
            reason: given(args.reason),
        };
        let choices: Vec<(&str, Side)> =
            args.choices.iter().map(|(field, side)| (field.as_str(), (*side).into())).collect();
        let committed = file.db.commit(&label, |edit| {
            let merged = edit.merge(keep.id, gone.id, &choices)?;
            note_name(edit, noun, &merged)
        })?;
        let flags = Flags::from(committed.flags);
        let applied = Applied {
            change: committed.change.map(|change| change.to_string()),
            created: committed.value.iter().map(Id::to_string).collect(),
            label: label.text,
            undo: file.db.undo_label()?,
            flags,
            moved: committed.moved as u64,
        };
        Ok((applied, flags))
    })
}

impl From<MergeSide> for Side {
    fn from(side: MergeSide) -> Self {
        match side {
            MergeSide::Keep => Self::Keep,
            MergeSide::Gone => Self::Gone,
        }
    }
}

/// Places and sources have no aliases: the name that is not taken is kept in a note.
fn note_name(edit: &mut Edit<'_>, noun: Noun, merged: &Merge) -> Result<Option<Id>, StoreError> {
    let Some(other) = other_name(merged).filter(|_| noun != Noun::Actor) else { return Ok(None) };
    let values = [("subject", merged.keep.id.into()), ("body", format!("Also known as “{other}”.").into())];
    edit.create(Noun::Note, &values).map(Some)
}

/// The name that is not taken, where both have one.
fn other_name(merged: &Merge) -> Option<String> {
    let conflict = merged.conflicts.iter().find(|conflict| matches!(conflict.fields, ["name" | "title"]))?;
    let other = if conflict.taken == Side::Keep { &conflict.gone } else { &conflict.keep };
    match &other[..] {
        [Value::Text(name)] => Some(name.clone()),
        _ => None,
    }
}

fn shown(db: &Database, merge: &Merge) -> Result<MergePreview, ApiError> {
    let noun = merge.keep.noun;
    let named =
        |record: &dateline_store::Record| Named { id: record.id.to_string(), name: show::name_of(record) };
    let also = if noun == Noun::Actor { merge.alias.clone() } else { other_name(merge) };
    Ok(MergePreview {
        keep: named(&merge.keep),
        gone: named(&merge.gone),
        moved: merge.moved.iter().map(count).collect(),
        doubled: merge.doubled.iter().map(count).collect(),
        filled: merge
            .filled
            .iter()
            .map(|field| {
                let value = reading(db, noun, field, merge.gone.get(field))?;
                Ok(MergeFilled {
                    field: (*field).to_owned(),
                    label: label(noun, field),
                    value: show::line_of(&value),
                })
            })
            .collect::<Result<_, ApiError>>()?,
        conflicts: merge.conflicts.iter().map(|one| conflict(db, noun, one)).collect::<Result<_, _>>()?,
        also,
    })
}

fn count((noun, count): &(Noun, usize)) -> MergeCount {
    MergeCount { noun: Word::of(noun.table()), label: noun_label(*noun), count: *count as u64 }
}

fn conflict(
    db: &Database,
    noun: Noun,
    conflict: &dateline_store::MergeConflict,
) -> Result<MergeConflict, ApiError> {
    // A hash says nothing to a person; it follows its text.
    let fields: Vec<&str> = conflict.fields.iter().copied().filter(|field| *field != "text_hash").collect();
    let values = |values: &[Value]| -> Result<String, ApiError> {
        let read = fields.iter().zip(values).map(|(field, value)| reading(db, noun, field, value));
        Ok(show::line_of(&read.collect::<Result<Vec<_>, _>>()?.join(", ")))
    };
    Ok(MergeConflict {
        field: fields.first().copied().unwrap_or_default().to_owned(),
        label: fields.iter().map(|field| label(noun, field)).collect::<Vec<_>>().join(" and "),
        keep: values(&conflict.keep)?,
        gone: values(&conflict.gone)?,
        taken: match conflict.taken {
            Side::Keep => MergeSide::Keep,
            Side::Gone => MergeSide::Gone,
        },
    })
}

fn label(noun: Noun, field: &str) -> String {
    noun.field(field).map_or_else(|| field.to_owned(), |field| field_label(noun, field))
}
