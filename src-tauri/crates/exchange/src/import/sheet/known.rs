//! What records are called: those of the database, and those that came with earlier rows.

use std::collections::HashMap;

use dateline_core::Id;
use dateline_core::model::{FigureType, Noun, Value};
use dateline_store::{Bulk, Database, StoreError};

use super::super::names::Names;
use super::text;

/// Nouns whose records stand in cells by name.
const NAMED: [Noun; 4] = [Noun::Kind, Noun::Actor, Noun::Place, Noun::Tag];

/// What records are called.
pub(super) struct Known {
    names: Names,
    titles: HashMap<Id, String>,
    /// Fields by id: the name of their column, and what they hold.
    fields: HashMap<Id, (String, FigureType)>,
    columns: Vec<String>,
}

impl Known {
    pub(super) fn read(database: &Database, columns: &[(usize, String)]) -> Result<Self, StoreError> {
        let mut known = Self {
            names: Names::read(database)?,
            titles: HashMap::new(),
            fields: HashMap::new(),
            columns: columns.iter().map(|(_, name)| name.clone()).collect(),
        };
        for noun in NAMED.into_iter().chain([Noun::Field]) {
            for record in database.records(noun)? {
                known.learn(noun, record.id, &record.values);
            }
        }
        Ok(known)
    }

    /// Takes note of a record.
    pub(super) fn learn(&mut self, noun: Noun, id: Id, values: &[(&'static str, Value)]) {
        if NAMED.contains(&noun) {
            if let Some(name) = text(values, "name") {
                self.titles.insert(id, name.to_owned());
                self.names.learn(noun, name, id);
            }
        } else if noun == Noun::Field && text(values, "applies_to") == Some(Noun::Event.table()) {
            let (Some(name), Some(holds)) =
                (text(values, "name"), text(values, "type").and_then(|word| word.parse().ok()))
            else {
                return;
            };
            let column = match text(values, "unit") {
                Some(unit) => format!("{name} ({unit})"),
                None => name.to_owned(),
            };
            let column = column.split_whitespace().collect::<Vec<_>>().join(" ");
            self.fields.insert(id, (column, holds));
            self.names.learn_field(name, holds, id);
        }
    }

    /// What a record is called.
    pub(super) fn title(&self, id: Id) -> Option<&str> {
        self.titles.get(&id).map(String::as_str)
    }

    /// The record that a cell names: the `before` one if it is still called that, else one of this name, made if need
    /// be.
    pub(super) fn named(
        &mut self,
        bulk: &mut Bulk<'_>,
        noun: Noun,
        cell: &str,
        before: Option<Id>,
    ) -> Result<Option<Id>, StoreError> {
        if cell.trim().is_empty() {
            return Ok(None);
        }
        if let Some(before) = before.filter(|before| self.title(*before) == Some(cell)) {
            return Ok(Some(before));
        }
        let id = self.names.of(bulk, noun, cell)?;
        self.titles.entry(id).or_insert_with(|| cell.trim().to_owned());
        Ok(Some(id))
    }

    /// The field of a column, made if the column is new. Nothing if two columns have one name: then only the last
    /// column of the table tells their figures apart.
    pub(super) fn field(
        &mut self,
        bulk: &mut Bulk<'_>,
        column: usize,
    ) -> Result<Option<(Id, FigureType)>, StoreError> {
        if self.has_a_namesake(column) {
            return Ok(None);
        }
        if let Some(field) = self.known_field(column) {
            return Ok(Some(field));
        }
        let name = self.columns[column].clone();
        if self.fields.values().any(|(known, _)| *known == name) {
            return Ok(None);
        }
        let id = self.names.field(bulk, &name, FigureType::Text)?;
        self.fields.insert(id, (name, FigureType::Text));
        Ok(Some((id, FigureType::Text)))
    }

    /// The field of a column, if it is known and nothing else is called alike.
    pub(super) fn known_field(&self, column: usize) -> Option<(Id, FigureType)> {
        if self.has_a_namesake(column) {
            return None;
        }
        let name = &self.columns[column];
        let mut called = self.fields.iter().filter(|(_, (known, _))| known == name);
        let (id, (_, holds)) = called.next()?;
        called.next().is_none().then_some((*id, *holds))
    }

    /// Whether another column has the name of this one and a number behind it, or the other way round.
    fn has_a_namesake(&self, column: usize) -> bool {
        let name = without_number(&self.columns[column]);
        self.columns.iter().enumerate().any(|(other, known)| other != column && without_number(known) == name)
    }
}

/// A name without the number that a second column of one name has: “Dead (2)”.
fn without_number(name: &str) -> &str {
    match name.rsplit_once(" (") {
        Some((start, end)) => {
            let digits = end.strip_suffix(')').unwrap_or_default();
            let numbered = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
            if numbered { start } else { name }
        }
        None => name,
    }
}
