//! Links that lead nowhere. They are no damage: copies that were edited apart can leave them.

use dateline_core::model::{FieldType, Noun};
use rusqlite::Connection;

use super::CheckReport;
use crate::StoreError;
use crate::tables;

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
    }
    Ok(())
}
