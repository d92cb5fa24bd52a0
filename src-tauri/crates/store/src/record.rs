//! Records as they are now.

use dateline_core::Id;
use dateline_core::model::{FieldType, Noun, Value};
use rusqlite::{Connection, Row, ToSql};

use crate::StoreError;
use crate::tables::{self, IdColumn};

/// One record with all its fields.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// What it is.
    pub noun: Noun,
    /// Its id.
    pub id: Id,
    /// Its fields in the order of [`Noun::fields`], also those without a value.
    pub values: Vec<(&'static str, Value)>,
    /// Whether it was deleted, or its making undone.
    pub deleted: bool,
}

impl Record {
    /// The value of a field; `Null` also for a field that the noun does not have.
    #[must_use]
    pub fn get(&self, field: &str) -> &Value {
        self.values.iter().find(|(name, _)| *name == field).map_or(&Value::Null, |(_, value)| value)
    }

    /// The text of a field, if it holds one.
    #[must_use]
    pub fn text(&self, field: &str) -> Option<&str> {
        if let Value::Text(text) = self.get(field) { Some(text) } else { None }
    }

    /// The record that a field names, if it names one.
    #[must_use]
    pub fn link(&self, field: &str) -> Option<Id> {
        if let Value::Id(id) = self.get(field) { Some(*id) } else { None }
    }

    /// What a person calls it: its title, its name, or the beginning of its text.
    #[must_use]
    pub fn title(&self) -> &str {
        ["title", "name", "quote", "body", "value", "role", "status", "type"]
            .into_iter()
            .find_map(|field| self.text(field))
            .unwrap_or_default()
    }
}

/// The first line of a text, cut to so many letters, for lists and sentences: a title may be as long as a book.
#[must_use]
pub fn line_of(text: &str, longest: usize) -> String {
    let text = text.trim();
    let line = text.lines().next().unwrap_or_default();
    let ends = line.char_indices().nth(longest).map_or(line.len(), |(place, _)| place);
    if ends < text.len() { format!("{}…", line[..ends].trim_end()) } else { text.to_owned() }
}

/// The record of this id, deleted or not.
pub(crate) fn read(connection: &Connection, id: Id) -> Result<Option<Record>, StoreError> {
    let Some(found) = tables::find(connection, id)? else { return Ok(None) };
    let mut rows = select(connection, found.noun, "id = ?1", &[&IdColumn(id)])?;
    Ok(rows.pop())
}

/// The records of a noun that are not deleted and whose `field` names `id`, in the order in which they were made.
///
/// # Errors
/// If the noun has no such field, or it does not name records.
pub(crate) fn linked(
    connection: &Connection,
    noun: Noun,
    field: &str,
    id: Id,
) -> Result<Vec<Record>, StoreError> {
    match noun.field(field).map(|spec| (spec.name, spec.holds)) {
        Some((name, FieldType::Ref(_) | FieldType::Record)) => {
            let condition = format!("{} = ?1 AND live = 1 ORDER BY id", tables::quoted(name));
            select(connection, noun, &condition, &[&IdColumn(id)])
        }
        _ => Err(StoreError::NoField { noun, field: field.to_owned() }),
    }
}

/// The records of a noun for which `condition` holds; it may end in an order. It comes from code, not from people.
pub(crate) fn select(
    connection: &Connection,
    noun: Noun,
    condition: &str,
    parameters: &[&dyn ToSql],
) -> Result<Vec<Record>, StoreError> {
    let mut records = Vec::new();
    each(connection, noun, condition, parameters, |record| {
        records.push(record);
        Ok::<(), StoreError>(())
    })?;
    Ok(records)
}

/// As [`select`], one at a time.
pub(crate) fn each<E: From<StoreError>>(
    connection: &Connection,
    noun: Noun,
    condition: &str,
    parameters: &[&dyn ToSql],
    mut each: impl FnMut(Record) -> Result<(), E>,
) -> Result<(), E> {
    let columns = &tables::sql(noun).columns;
    let sql = format!("SELECT {columns}, id, live FROM {} WHERE {condition}", noun.table());
    let read = |error| E::from(StoreError::from(error));
    let mut statement = connection.prepare_cached(&sql).map_err(read)?;
    let mut rows = statement.query(parameters).map_err(read)?;
    while let Some(row) = rows.next().map_err(read)? {
        each(of_row(noun, row)?)?;
    }
    Ok(())
}

fn of_row(noun: Noun, row: &Row<'_>) -> Result<Record, StoreError> {
    let fields = noun.fields();
    let values = fields
        .iter()
        .enumerate()
        .map(|(place, field)| Ok((field.name, tables::from_raw(field.holds, row.get_ref(place)?)?)))
        .collect::<Result<_, StoreError>>()?;
    let IdColumn(id) = row.get(fields.len())?;
    let live: bool = row.get(fields.len() + 1)?;
    Ok(Record { noun, id, values, deleted: !live })
}

#[cfg(test)]
mod tests {
    use super::line_of;

    #[test]
    fn a_line_says_that_it_was_cut() {
        assert_eq!(line_of(" Talks \n", 5), "Talks");
        assert_eq!(line_of("Talks in Geneva", 6), "Talks…");
        assert_eq!(line_of("Talks\nin Geneva", 60), "Talks…");
        assert_eq!(line_of("日米安全保障", 4), "日米安全…");
        assert_eq!(line_of("", 4), "");
    }
}
