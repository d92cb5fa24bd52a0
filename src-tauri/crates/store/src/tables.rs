//! The SQL of the tables of the nouns, made from the list of nouns, and how values lie in them.

use std::collections::HashMap;
use std::sync::LazyLock;

use dateline_core::model::{FieldType, Noun, Value};
use dateline_core::{Date, Id};
use rusqlite::types::{ToSqlOutput, Value as Raw, ValueRef};
use rusqlite::{Connection, OptionalExtension, ToSql};

use crate::StoreError;

/// The field that stands for the record's being there.
pub(crate) const PRESENCE: &str = "*";

/// The statements for the table of one noun. Fields come in the order of [`Noun::fields`].
pub(crate) struct TableSql {
    /// All fields of `id = ?1`.
    pub(crate) fields: String,
    /// A new row: id, born_change, born_n, then all fields.
    pub(crate) insert: String,
    /// `fields` separated by commas, for other statements.
    pub(crate) columns: String,
}

static SQL: LazyLock<HashMap<Noun, TableSql>> = LazyLock::new(|| {
    let sql = |noun: Noun| {
        let columns = noun.fields().iter().map(|field| quoted(field.name)).collect::<Vec<_>>().join(", ");
        let marks =
            (1..=3 + noun.fields().len()).map(|place| format!("?{place}")).collect::<Vec<_>>().join(", ");
        let table = noun.table();
        TableSql {
            fields: format!("SELECT {columns} FROM {table} WHERE id = ?1"),
            insert: format!("INSERT INTO {table} (id, born_change, born_n, {columns}) VALUES ({marks})"),
            columns,
        }
    };
    Noun::ALL.iter().map(|noun| (*noun, sql(*noun))).collect()
});

static FIND: LazyLock<String> = LazyLock::new(|| {
    let parts: Vec<String> = Noun::ALL
        .iter()
        .enumerate()
        .map(|(place, noun)| {
            let table = noun.table();
            format!("SELECT {place}, row, live, copied, born_change, born_n FROM {table} WHERE id = ?1")
        })
        .collect();
    format!("{} LIMIT 1", parts.join(" UNION ALL "))
});

/// The statements for the table of a noun.
pub(crate) fn sql(noun: Noun) -> &'static TableSql {
    &SQL[&noun]
}

/// A name as SQL takes it. Names come from the list of nouns, never from people or files.
pub(crate) fn quoted(name: &str) -> String {
    format!("\"{name}\"")
}

/// Where a record lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) noun: Noun,
    pub(crate) row: i64,
    pub(crate) live: bool,
    /// Whether its born values lie in `op` already.
    pub(crate) copied: bool,
    pub(crate) born_change: i64,
    pub(crate) born_n: i64,
}

/// Looks a record up in all tables.
pub(crate) fn find(connection: &Connection, id: Id) -> rusqlite::Result<Option<Found>> {
    connection
        .prepare_cached(&FIND)?
        .query_row([id.as_bytes()], |row| {
            let place: u32 = row.get(0)?;
            Ok(Found {
                noun: Noun::ALL[place as usize],
                row: row.get(1)?,
                live: row.get(2)?,
                copied: row.get(3)?,
                born_change: row.get(4)?,
                born_n: row.get(5)?,
            })
        })
        .optional()
}

/// The values of a record as they lie in its row, in the order of the noun's fields.
pub(crate) fn values(connection: &Connection, noun: Noun, id: Id) -> rusqlite::Result<Option<Vec<Raw>>> {
    connection
        .prepare_cached(&sql(noun).fields)?
        .query_row([id.as_bytes()], |row| (0..noun.fields().len()).map(|place| row.get(place)).collect())
        .optional()
}

/// The value as SQLite keeps it. An undated date is no value.
pub(crate) fn to_raw(value: &Value) -> Raw {
    match value {
        Value::Null => Raw::Null,
        Value::Flag(flag) => Raw::Integer(i64::from(*flag)),
        Value::Int(number) => Raw::Integer(*number),
        // Equal numbers have equal bytes: there is no negative zero.
        Value::Real(number) => Raw::Real(*number + 0.0),
        Value::Text(text) => Raw::Text(text.clone()),
        Value::Id(id) => Raw::Blob(id.as_bytes().to_vec()),
        Value::Date(date) => match date.to_stored() {
            text if text.is_empty() => Raw::Null,
            text => Raw::Text(text),
        },
    }
}

/// The value that a field of this type keeps as `raw`.
///
/// # Errors
/// If the field cannot have been given that: the file is damaged or was written by something else.
pub(crate) fn from_raw(holds: FieldType, raw: ValueRef<'_>) -> Result<Value, StoreError> {
    let text = |bytes: &[u8]| {
        String::from_utf8(bytes.to_vec()).map_err(|_| StoreError::Damaged("a text is not UTF-8".to_owned()))
    };
    Ok(match (holds, raw) {
        (_, ValueRef::Null) => Value::Null,
        (FieldType::Flag, ValueRef::Integer(number)) => Value::Flag(number != 0),
        (FieldType::Int, ValueRef::Integer(number)) => Value::Int(number),
        (FieldType::Real, ValueRef::Real(number)) => Value::Real(number),
        (FieldType::Ref(_) | FieldType::Record, ValueRef::Blob(bytes)) => Value::Id(to_id(bytes)?),
        (FieldType::Date, ValueRef::Text(bytes)) => Value::Date(to_date(&text(bytes)?)?),
        (FieldType::Text | FieldType::Long | FieldType::Word(_), ValueRef::Text(bytes)) => {
            Value::Text(text(bytes)?)
        }
        (holds, raw) => {
            return Err(StoreError::Damaged(format!("a field of type {holds:?} holds {}", raw.data_type())));
        }
    })
}

/// The id in a column.
pub(crate) fn to_id(bytes: &[u8]) -> Result<Id, StoreError> {
    <[u8; 16]>::try_from(bytes)
        .map(Id::from_bytes)
        .map_err(|_| StoreError::Damaged("an id is not of 16 bytes".to_owned()))
}

/// The date in a column.
pub(crate) fn to_date(text: &str) -> Result<Date, StoreError> {
    Date::from_stored(text).map_err(|error| StoreError::Damaged(error.to_string()))
}

/// An id as a column of a statement or a row.
pub(crate) struct IdColumn(pub(crate) Id);

impl ToSql for IdColumn {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(ValueRef::Blob(self.0.as_bytes())))
    }
}

impl rusqlite::types::FromSql for IdColumn {
    fn column_result(value: ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
        <[u8; 16]>::column_result(value).map(|bytes| Self(Id::from_bytes(bytes)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_come_back_as_they_were_kept() {
        let date: Date = Date::from_stored("2021-12").unwrap();
        for (holds, value) in [
            (FieldType::Flag, Value::Flag(true)),
            (FieldType::Int, Value::Int(-7)),
            (FieldType::Real, Value::Real(35.5)),
            (FieldType::Long, Value::Text("two\nlines".to_owned())),
            (FieldType::Record, Value::Id(Id::new())),
            (FieldType::Date, Value::Date(date)),
            (FieldType::Text, Value::Null),
        ] {
            let raw = to_raw(&value);
            assert_eq!(from_raw(holds, (&raw).into()).unwrap(), value);
        }
        assert_eq!(to_raw(&Value::Date(Date::default())), Raw::Null);
        assert!(from_raw(FieldType::Int, ValueRef::Text(b"7")).is_err());
    }
}
