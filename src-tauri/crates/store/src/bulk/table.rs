//! Writing the rows of one noun, many with one statement: a statement for each row would find the end of the table and
//! of its indexes anew a million times.

use dateline_core::model::{Noun, Value, ValueError};
use rusqlite::types::{ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, ErrorCode, Statement};

use super::batch::Row;
use crate::StoreError;
use crate::edit::field_of;
use crate::tables::{IdColumn, quoted};

/// Rows that one statement writes.
const MANY: usize = 64;
/// The derived columns that are written with a new event.
const DERIVED: [&str; 6] = ["start_min", "start_max", "end_min", "end_max", "shape", "marks"];

/// The table of one noun.
pub(super) struct Table<'c> {
    noun: Noun,
    /// The change that makes the records.
    change: i64,
    /// The last record's fields by name, and their places; rows of a table are mostly alike.
    last: Vec<(&'static str, usize)>,
    /// Places of the values of such a record in the order of their fields' names.
    by_name: Vec<usize>,
    /// The fields that rows had so far, as bits.
    places: u64,
    many: Option<Insert<'c>>,
    one: Option<Insert<'c>>,
    /// The first and last row written.
    pub(super) rows: Option<(i64, i64)>,
}

/// A statement that writes a number of rows.
struct Insert<'c> {
    statement: Statement<'c>,
    /// The parameter of each field within those of a row.
    columns: Vec<usize>,
    /// The first parameter of the derived columns of an event.
    derived: usize,
    /// Parameters of a row.
    width: usize,
}

impl<'c> Table<'c> {
    pub(super) const fn of(noun: Noun, change: i64) -> Self {
        Self {
            noun,
            change,
            last: Vec::new(),
            by_name: Vec::new(),
            places: 0,
            many: None,
            one: None,
            rows: None,
        }
    }

    /// The values with the places of their fields, in the order of the fields' names.
    ///
    /// # Errors
    /// If a field is unknown, does not take its value, or is required and missing.
    pub(super) fn cells<'v>(
        &mut self,
        values: &'v [(&'static str, Value)],
    ) -> Result<impl Iterator<Item = (usize, &'v Value)>, StoreError> {
        let fields = self.noun.fields();
        if self.last.len() != values.len()
            || self.last.iter().zip(values).any(|((known, _), (name, _))| known != name)
        {
            self.learn(values)?;
        }
        for ((_, place), (_, value)) in self.last.iter().zip(values) {
            value.fits(&fields[*place])?;
        }
        Ok(self.by_name.iter().map(|at| (self.last[*at].1, &values[*at].1)))
    }

    fn learn(&mut self, values: &[(&'static str, Value)]) -> Result<(), StoreError> {
        let fields = self.noun.fields();
        self.last.clear();
        for (name, _) in values {
            let (place, spec) = field_of(self.noun, name)?;
            self.last.push((spec.name, place));
        }
        for (place, spec) in fields.iter().enumerate().filter(|(_, spec)| spec.required) {
            if !self.last.iter().any(|(_, given)| *given == place) {
                // The next record is not measured by this one.
                self.last.clear();
                return Err(ValueError::Missing { field: spec.name }.into());
            }
        }
        self.by_name = (0..self.last.len()).collect();
        self.by_name.sort_unstable_by_key(|at| self.last[*at].0);
        Ok(())
    }

    /// Writes rows.
    ///
    /// # Errors
    /// If there is a record of the id of one of them, or the file cannot be written.
    pub(super) fn write(&mut self, connection: &'c Connection, rows: &[Row<'_>]) -> Result<(), StoreError> {
        let places = rows.iter().fold(self.places, |places, row| places | row.places());
        if places != self.places {
            (self.places, self.many, self.one) = (places, None, None);
        }
        for rows in rows.chunks(MANY) {
            if rows.len() == MANY {
                self.insert(connection, rows)?;
            } else {
                rows.chunks(1).try_for_each(|row| self.insert(connection, row))?;
            }
        }
        Ok(())
    }

    fn insert(&mut self, connection: &'c Connection, rows: &[Row<'_>]) -> Result<(), StoreError> {
        let (noun, change, places) = (self.noun, self.change, self.places);
        let insert = if rows.len() == MANY { &mut self.many } else { &mut self.one };
        let insert = match insert {
            Some(insert) => insert,
            None => insert.insert(Insert::of(connection, noun, change, places, rows.len())?),
        };
        insert.run(rows).map_err(|error| match (error.sqlite_error_code(), rows) {
            (Some(ErrorCode::ConstraintViolation), [row]) => StoreError::RecordExists(row.id),
            _ => error.into(),
        })?;
        let last = connection.last_insert_rowid();
        let first = last + 1 - rows.len() as i64;
        self.rows = Some(self.rows.map_or((first, last), |(least, most)| (least.min(first), most.max(last))));
        Ok(())
    }
}

impl<'c> Insert<'c> {
    fn of(
        connection: &'c Connection,
        noun: Noun,
        change: i64,
        places: u64,
        rows: usize,
    ) -> Result<Self, StoreError> {
        let fields = noun.fields();
        let mut columns = vec![0; fields.len()];
        let mut names = vec!["id".to_owned(), "born_n".to_owned()];
        for (place, spec) in fields.iter().enumerate().filter(|(place, _)| places & (1 << place) != 0) {
            columns[place] = names.len();
            names.push(quoted(spec.name));
        }
        let derived = names.len();
        if noun == Noun::Event {
            names.extend(DERIVED.map(str::to_owned));
        }
        let row = format!("({change}{})", ", ?".repeat(names.len()));
        let rows = vec![row; rows].join(", ");
        let (table, width) = (noun.table(), names.len());
        // What fails ends the whole import. Without “or fail” SQLite would keep a journal for each statement, to take
        // back its rows alone, and write pages many times.
        let statement = connection.prepare(&format!(
            "INSERT OR FAIL INTO {table} (born_change, {}) VALUES {rows}",
            names.join(", ")
        ))?;
        Ok(Self { statement, columns, derived, width })
    }

    fn run(&mut self, rows: &[Row<'_>]) -> rusqlite::Result<()> {
        self.statement.clear_bindings();
        for (row, first) in rows.iter().zip((1..).step_by(self.width)) {
            self.statement.raw_bind_parameter(first, IdColumn(row.id))?;
            self.statement.raw_bind_parameter(first + 1, row.n)?;
            for (place, value) in row.cells() {
                self.statement.raw_bind_parameter(first + self.columns[place], Borrowed(value))?;
            }
            for (bound, column) in row.bounds.into_iter().flatten().zip(first + self.derived..) {
                if bound.is_some() {
                    self.statement.raw_bind_parameter(column, bound)?;
                }
            }
        }
        self.statement.raw_execute()?;
        Ok(())
    }
}

/// A value of a buffer as a parameter.
struct Borrowed<'b>(ValueRef<'b>);

impl ToSql for Borrowed<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(self.0))
    }
}
