//! Are rows, flags, conflicts and dates what the log amounts to?

use std::collections::{BTreeSet, HashSet};

use dateline_core::model::Noun;
use dateline_core::{ChangeId, Id};
use rusqlite::Connection;

use super::CheckReport;
use crate::StoreError;
use crate::dates::{self, Derived, Resolver};
use crate::log::{fold, read};
use crate::tables::{self, IdColumn};

pub(super) fn check(connection: &Connection, report: &mut CheckReport) -> Result<(), StoreError> {
    report.problems(reverted(connection)?);
    for noun in Noun::ALL {
        let table = noun.table();
        let count: i64 =
            connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))?;
        report.records += count.unsigned_abs();
        report.problems(untouched(connection, *noun)?);
        report.problems(born(connection, *noun)?);
    }
    report.problems(folded(connection)?);
    derived_dates(connection, report)
}

/// Which changes are taken back, worked out from the reverts alone.
fn reverted(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT seq, id, target, reverted, kind = 'revert' FROM change ORDER BY clock DESC, id DESC",
    )?;
    let mut rows = statement.query([])?;
    let mut reverted: HashSet<ChangeId> = HashSet::new();
    let mut problems = Vec::new();
    // A revert is later than what it takes back, so from the end each is decided when it is met.
    while let Some(row) = rows.next()? {
        let (seq, id): (i64, [u8; 32]) = (row.get(0)?, row.get(1)?);
        let should = reverted.contains(&ChangeId::from_bytes(id));
        if row.get::<_, bool>(3)? != should {
            problems.push(format!("change {seq} should {}count as undone", if should { "" } else { "not " }));
        }
        let target: Option<[u8; 32]> = row.get(2)?;
        if let Some(target) = target.filter(|_| !should && row.get(4).unwrap_or(false)) {
            reverted.insert(ChangeId::from_bytes(target));
        }
    }
    Ok(problems)
}

/// Records that nothing but their making touched: they are there if it was not undone.
fn untouched(connection: &Connection, noun: Noun) -> Result<Vec<String>, StoreError> {
    let table = noun.table();
    let sql = format!(
        "SELECT r.id FROM {table} r LEFT JOIN change c ON c.seq = r.born_change \
         WHERE r.copied = 0 AND r.live IS NOT (c.reverted = 0)"
    );
    let mut problems = ids(connection, &sql)?
        .into_iter()
        .map(|id| format!("{table} {id} is shown or hidden against the log"))
        .collect::<Vec<_>>();
    let sql =
        format!("SELECT id FROM {table} r WHERE copied <> EXISTS (SELECT 1 FROM op WHERE record = r.id)");
    problems.extend(
        ids(connection, &sql)?
            .into_iter()
            .map(|id| format!("{table} {id}: its first values are not where they should be")),
    );
    Ok(problems)
}

fn born(connection: &Connection, noun: Noun) -> Result<Vec<String>, StoreError> {
    let table = noun.table();
    let sql = format!(
        "SELECT born_change, min(row), max(row) FROM {table} GROUP BY born_change \
         EXCEPT SELECT change, first, last FROM born WHERE noun = ?1"
    );
    let mut statement = connection.prepare(&sql)?;
    let changes = statement.query_map([table], |row| row.get::<_, i64>(0))?;
    changes
        .map(|change| Ok(format!("the rows of {table} that change {} made are not noted", change?)))
        .collect()
}

fn ids(connection: &Connection, sql: &str) -> Result<Vec<Id>, StoreError> {
    let mut statement = connection.prepare(sql)?;
    let found = statement.query_map([], |row| row.get::<_, IdColumn>(0))?;
    Ok(found.map(|id| id.map(|IdColumn(id)| id)).collect::<Result<_, _>>()?)
}

/// Records that were edited: their rows are what their operations amount to.
fn folded(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut problems = Vec::new();
    for id in ids(connection, "SELECT DISTINCT record FROM op")? {
        let Some(found) = tables::find(connection, id)? else { continue };
        let state = fold(&read::ops_of(connection, id, Some(&found))?);
        let table = found.noun.table();
        if state.visible != found.live {
            problems.push(format!("{table} {id} is shown or hidden against the log"));
        }
        let values = tables::values(connection, found.noun, id)?.unwrap_or_default();
        for (field, value) in found.noun.fields().iter().zip(&values) {
            if state.value(field.name) != value {
                problems.push(format!("{table} {id}: the field “{}” is not what the log says", field.name));
            }
        }
        let mut statement = connection.prepare_cached("SELECT field FROM conflict WHERE record = ?1")?;
        let conflicts = statement.query_map([IdColumn(id)], |row| row.get::<_, String>(0))?;
        if conflicts.collect::<Result<BTreeSet<_>, _>>()? != state.conflicts {
            problems.push(format!("{table} {id}: its conflicts are not what the log says"));
        }
    }
    let stray = ids(connection, "SELECT record FROM conflict WHERE record NOT IN (SELECT record FROM op)")?;
    problems
        .extend(stray.into_iter().map(|id| format!("{id} is said to be in conflict and was never edited")));
    Ok(problems)
}

/// The derived dates of all events.
fn derived_dates(connection: &Connection, report: &mut CheckReport) -> Result<(), StoreError> {
    let mut resolver = Resolver::new(connection);
    let mut statement = connection.prepare(
        "SELECT e.id, e.start_min, e.start_max, e.end_min, e.end_max, e.shape, e.marks, e.resolved, e.title, a.target, \
         e.date, e.live FROM event e LEFT JOIN anchor a ON a.event = e.id",
    )?;
    let mut rows = statement.query([])?;
    let (mut problems, mut notes) = (Vec::new(), Vec::new());
    while let Some(row) = rows.next()? {
        let IdColumn(id) = row.get(0)?;
        let date: Option<String> = row.get(10)?;
        let Ok(date) = tables::to_date(&date.unwrap_or_default()) else {
            problems.push(format!("event {id}: its date cannot be read"));
            continue;
        };
        let kept = (
            [row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?],
            row.get::<_, i64>(6)?,
            row.get::<_, Option<String>>(7)?,
        );
        let target = row.get::<_, Option<IdColumn>>(9)?.map(|IdColumn(id)| id);
        let derived: Derived = resolver.derived(id)?;
        if kept != (derived.bounds(), derived.marks(), derived.resolved.clone()) {
            problems.push(format!("event {id}: its place on the timeline is not that of its date"));
        }
        if target != dates::target(&date) {
            problems.push(format!("event {id}: what its date counts from is not noted"));
        }
        if derived.adrift && row.get(11)? {
            let title: Option<String> = row.get(8)?;
            notes.push(format!(
                "the date of “{}” counts from something that has no date",
                title.unwrap_or_default()
            ));
        }
    }
    report.problems(problems);
    report.notes(notes);
    Ok(())
}
