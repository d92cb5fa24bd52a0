//! Links that lead nowhere, and links that lead round. They are no damage: copies that were edited apart can leave them.

use dateline_core::model::{FieldType, Noun};
use rusqlite::Connection;

use super::CheckReport;
use crate::tables::{self, IdColumn};
use crate::{StoreError, ancestry};

pub(super) fn check(connection: &Connection, report: &mut CheckReport) -> Result<(), StoreError> {
    for noun in Noun::ALL {
        for field in noun.fields() {
            let targets: &[Noun] = match &field.holds {
                FieldType::Ref(target) => std::slice::from_ref(target),
                FieldType::Record => Noun::ALL,
                _ => continue,
            };
            let (table, column) = (noun.table(), tables::quoted(field.name));
            let nowhere: Vec<String> = targets
                .iter()
                .map(|target| {
                    format!("NOT EXISTS (SELECT 1 FROM {} t WHERE t.id = r.{column})", target.table())
                })
                .collect();
            let sql = format!(
                "SELECT count(*) FROM {table} r WHERE r.live = 1 AND r.{column} IS NOT NULL AND {}",
                nowhere.join(" AND ")
            );
            let count: i64 = connection.query_row(&sql, [], |row| row.get(0))?;
            if count > 0 {
                let noun = table.replace('_', " ");
                report.notes(vec![format!(
                    "in {count} {noun} records the field “{}” names a record that is not there",
                    field.name
                )]);
            }
        }
        if ancestry::field(*noun).is_some() {
            report.notes(circles(connection, *noun)?);
        }
    }
    Ok(())
}

/// Records that stand above themselves. What is said of them fits places and kinds.
fn circles(connection: &Connection, noun: Noun) -> Result<Vec<String>, StoreError> {
    let table = noun.table();
    let sql =
        format!("SELECT id, coalesce(name, ''), parent FROM {table} WHERE live = 1 AND parent IS NOT NULL");
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query([])?;
    let mut within = Vec::new();
    while let Some(row) = rows.next()? {
        let (IdColumn(id), IdColumn(parent)) = (row.get(0)?, row.get(2)?);
        if !ancestry::circle(connection, noun, id, parent)?.is_empty() {
            within.push(format!("“{}”", row.get::<_, String>(1)?));
        }
    }
    let says = |named: &[String]| {
        format!(
            "{} lie within themselves, as {table} records: change what one of them lies in",
            named.join(", ")
        )
    };
    Ok(if within.is_empty() { Vec::new() } else { vec![says(&within)] })
}
