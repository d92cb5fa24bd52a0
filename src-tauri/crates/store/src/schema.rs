//! The format of an event database: the SQL in `migrations/`, one file a format, and how a file gets there.

use dateline_core::Id;
use include_dir::{Dir, include_dir};
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::text_index;

/// The index of events by date, as the migration makes it.
pub(crate) const EVENT_ORDER: &str =
    "CREATE INDEX event_order ON event (start_min, day_order) WHERE live = 1";

static MIGRATIONS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../../migrations");

/// The newest format that this Dateline knows: the number in `user_version`.
pub(crate) fn newest() -> i64 {
    migrations().last().map_or(0, |(format, _)| *format)
}

/// Brings a database to the newest format. Each step and its number are one transaction.
///
/// # Errors
/// If a step fails: the database then has the format before it.
pub(crate) fn migrate(connection: &Connection) -> rusqlite::Result<()> {
    for (format, sql) in migrations() {
        // The write lock comes before the look: another process may be at the same step.
        let step = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
        let now: i64 = step.pragma_query_value(None, "user_version", |row| row.get(0))?;
        if now >= format {
            continue;
        }
        step.execute_batch(sql)?;
        if format == 1 {
            step.execute("INSERT INTO meta (key, value) VALUES ('database', ?1)", [Id::new().as_bytes()])?;
            text_index::create(&step)?;
        }
        step.pragma_update(None, "user_version", format)?;
        step.commit()?;
    }
    Ok(())
}

/// Makes what a database of an older format lacks in the connection's temporary database, where it stands in front of
/// the tables of the file: what is only looked at is not migrated. Tables that got columns are small ones.
///
/// # Errors
/// If a table cannot be read.
pub(crate) fn stand_in(connection: &Connection, format: i64) -> rusqlite::Result<()> {
    if format < 2 {
        connection.execute_batch(
            "CREATE TEMP TABLE database (row INTEGER PRIMARY KEY, id, live, copied, born_change, born_n, title, summary, \
             reason_required, private, handling);
             CREATE TEMP TABLE field AS SELECT *, NULL AS options FROM main.field",
        )?;
    }
    Ok(())
}

/// The migrations in order: format and SQL. The number is the start of the file's name.
fn migrations() -> Vec<(i64, &'static str)> {
    let mut found: Vec<(i64, &str)> = MIGRATIONS
        .files()
        .filter_map(|file| {
            let number = file.path().file_name()?.to_str()?.split('_').next()?.parse().ok()?;
            Some((number, file.contents_utf8()?))
        })
        .collect();
    found.sort_unstable();
    found
}

#[cfg(test)]
mod tests {
    use dateline_core::model::{FieldType, Noun};

    use super::*;

    fn fresh() -> Connection {
        let connection = Connection::open_in_memory().unwrap();
        migrate(&connection).unwrap();
        connection
    }

    #[test]
    fn migrations_are_numbered_from_one_without_gaps() {
        let numbers: Vec<i64> = migrations().iter().map(|(format, _)| *format).collect();
        assert_eq!(numbers, (1..=newest()).collect::<Vec<_>>());
    }

    #[test]
    fn migrating_twice_changes_nothing() {
        let connection = fresh();
        let database = |connection: &Connection| -> Vec<u8> {
            connection
                .query_row("SELECT value FROM meta WHERE key = 'database'", [], |row| row.get(0))
                .unwrap()
        };
        let before = database(&connection);
        migrate(&connection).unwrap();
        assert_eq!(database(&connection), before);
    }

    #[test]
    fn what_stands_in_for_a_newer_format_has_its_columns() {
        let old = Connection::open_in_memory().unwrap();
        old.execute_batch(migrations()[0].1).unwrap();
        stand_in(&old, 1).unwrap();
        let columns = |connection: &Connection, table: &str| -> Vec<String> {
            let statement = connection.prepare(&format!("SELECT * FROM {table}")).unwrap();
            statement.column_names().map(str::to_owned).collect()
        };
        for noun in Noun::ALL {
            assert_eq!(columns(&old, noun.table()), columns(&fresh(), noun.table()), "{}", noun.table());
        }
    }

    #[test]
    fn the_index_by_date_is_that_of_the_migration() {
        let sql: String = fresh()
            .query_row("SELECT sql FROM sqlite_schema WHERE name = 'event_order'", [], |row| row.get(0))
            .unwrap();
        assert_eq!(sql, EVENT_ORDER);
    }

    #[test]
    fn tables_and_the_list_of_nouns_agree() {
        const DERIVED: &[&str] =
            &["start_min", "start_max", "end_min", "end_max", "shape", "marks", "resolved"];
        const OF_EVERY_NOUN: &[&str] = &["row", "id", "live", "copied", "born_change", "born_n"];
        let connection = fresh();
        for noun in Noun::ALL {
            let mut table = connection.prepare("SELECT name, type FROM pragma_table_info(?1)").unwrap();
            let mut columns: Vec<(String, String)> = table
                .query_map([noun.table()], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))
                .unwrap()
                .map(Result::unwrap)
                .filter(|(name, _)| !OF_EVERY_NOUN.contains(&name.as_str()))
                .filter(|(name, _)| *noun != Noun::Event || !DERIVED.contains(&name.as_str()))
                .collect();
            let mut fields: Vec<(String, String)> = noun
                .fields()
                .iter()
                .map(|field| (field.name.to_owned(), sql_type(field.holds).to_owned()))
                .collect();
            columns.sort();
            fields.sort();
            assert_eq!(columns, fields, "table {}", noun.table());
        }
    }

    fn sql_type(holds: FieldType) -> &'static str {
        match holds {
            FieldType::Text | FieldType::Long | FieldType::Date | FieldType::Word(_) => "TEXT",
            FieldType::Int | FieldType::Flag => "INTEGER",
            FieldType::Real => "REAL",
            FieldType::Ref(_) | FieldType::Record => "BLOB",
        }
    }
}
