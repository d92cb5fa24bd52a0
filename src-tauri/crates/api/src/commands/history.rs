//! Who changed what, when and why.

use dateline_core::model::{FieldType, Noun};
use dateline_core::{Id, Value};
use dateline_store::Database;

use crate::commands::source::cell;
use crate::show::{self, field_label, noun_label, word_label};
use crate::wire::{
    Deleted, DeletedRecord, Deletion, History, HistoryEntry, IdArgs, Log, LogArgs, LogEntry, Word,
};
use crate::{ApiError, App};

/// How many changes of the log are sent at once, at most.
const MOST: u32 = 1000;

/// The history of a record and of what hangs on it, the latest first.
///
/// # Errors
/// If there is no such record, or the file cannot be read.
pub fn history(app: &App, args: IdArgs) -> Result<History, ApiError> {
    let id = args.id.parse()?;
    app.with_file(|file| {
        let mut entries = file
            .db
            .history(id)?
            .into_iter()
            .map(|entry| shown(&file.db, entry))
            .collect::<Result<Vec<_>, _>>()?;
        entries.reverse();
        Ok(History { entries })
    })
}

fn shown(db: &Database, entry: dateline_store::HistoryEntry) -> Result<HistoryEntry, ApiError> {
    let field = entry.noun.field(&entry.field);
    Ok(HistoryEntry {
        change: entry.change.to_string(),
        at: entry.at,
        person: entry.person,
        operation: entry.operation,
        label: entry.label,
        reason: entry.reason,
        noun: Word::of(entry.noun.table()),
        record: entry.record.to_string(),
        field_label: field.map_or_else(|| noun_label(entry.noun), |field| field_label(entry.noun, field)),
        before: reading(db, entry.noun, &entry.field, &entry.before)?,
        after: reading(db, entry.noun, &entry.field, &entry.after)?,
        before_value: cell(&entry.before),
        after_value: cell(&entry.after),
        field: field.map(|field| field.name.to_owned()),
        undone: entry.undone,
    })
}

/// A value for reading: records by their name, dates as dates, words as words.
pub(super) fn reading(db: &Database, noun: Noun, field: &str, value: &Value) -> Result<String, ApiError> {
    let is_word = noun.field(field).is_some_and(|field| matches!(field.holds, FieldType::Word(_)));
    Ok(match value {
        Value::Null => String::new(),
        Value::Flag(flag) => if *flag { "yes" } else { "no" }.to_owned(),
        Value::Int(number) => number.to_string(),
        Value::Real(number) => number.to_string(),
        Value::Text(word) if is_word => word_label(word),
        Value::Text(text) => text.clone(),
        Value::Date(_) => show::shown_reading(db, value)?,
        Value::Id(id) => db.record(*id)?.map_or_else(|| id.to_string(), |record| show::name_of(&record)),
    })
}

/// The log of the file, the latest change first.
///
/// # Errors
/// If no file is open, or it cannot be read.
pub fn log(app: &App, args: LogArgs) -> Result<Log, ApiError> {
    app.with_file(|file| {
        let entries = file.db.log(args.limit.min(MOST) as usize, args.before)?;
        Ok(Log { entries: entries.into_iter().map(logged).collect() })
    })
}

fn logged(entry: dateline_store::LogEntry) -> LogEntry {
    LogEntry {
        seq: entry.seq,
        change: entry.change.to_string(),
        at: entry.at,
        person: entry.person,
        operation: entry.operation,
        label: entry.label,
        reason: entry.reason,
        ops: entry.ops,
        undone: entry.undone,
    }
}

/// What was deleted and is still away, by the change that deleted it, the latest first.
///
/// # Errors
/// If no file is open, or it cannot be read.
pub fn deleted(app: &App, args: LogArgs) -> Result<Deleted, ApiError> {
    app.with_file(|file| {
        let deletions = file.db.deleted(args.limit.min(MOST) as usize, args.before)?;
        let shown = |(entry, ids): (dateline_store::LogEntry, Vec<Id>)| {
            let records = ids.into_iter().filter_map(|id| named(&file.db, id).transpose());
            Ok(Deletion { change: logged(entry), records: records.collect::<Result<_, ApiError>>()? })
        };
        Ok(Deleted { deletions: deletions.into_iter().map(shown).collect::<Result<_, ApiError>>()? })
    })
}

fn named(db: &Database, id: Id) -> Result<Option<DeletedRecord>, ApiError> {
    Ok(db.record(id)?.map(|record| DeletedRecord {
        id: id.to_string(),
        noun: Word::of(record.noun.table()),
        noun_label: noun_label(record.noun),
        name: show::name_of(&record),
    }))
}
