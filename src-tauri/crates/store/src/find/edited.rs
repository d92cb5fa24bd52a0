//! Who made and changed an event, and when: what the log says of it and of what belongs to it.

use dateline_core::query::Asked;
use rusqlite::types::Value as Raw;

use super::asks::{plain, text_of};
use super::condition::Conditions;

/// Tables with rows that belong to an event, and the column that names it.
const OF_EVENTS: [(&str, &str); 10] = [
    ("event", "id"),
    ("participation", "event"),
    ("citation", "subject"),
    ("figure", "subject"),
    ("claim", "subject"),
    ("note", "subject"),
    ("tagging", "subject"),
    ("attachment", "subject"),
    ("relation", "origin"),
    ("status_change", "event"),
];

/// Somebody whose name says this made or changed it.
pub(super) fn by(name: &str) -> Conditions {
    of_changes("h.person IN (SELECT id FROM person WHERE says(name, ?))", [text_of(name)])
}

/// It was made or changed on a day within a date, as the clock of whoever wrote it said.
pub(super) fn on(date: &Asked) -> Conditions {
    let extent = date.extent();
    of_changes(
        "unixepoch(substr(h.wall, 1, 10)) BETWEEN ? AND ?",
        [Raw::Integer(extent.start_min), Raw::Integer(extent.end_max.saturating_sub(86_400))],
    )
}

/// Changes `h` that stand and meet the condition made a row of it, or set a value of one.
fn of_changes<const N: usize>(condition: &str, values: [Raw; N]) -> Conditions {
    let mut parts = String::new();
    for (place, (table, event)) in OF_EVENTS.iter().enumerate() {
        if place > 0 {
            parts.push_str(" UNION ");
        }
        parts.push_str(&format!(
            "SELECT x.{event} FROM h CROSS JOIN born b ON b.change = h.seq AND b.noun = '{table}' \
             CROSS JOIN {table} x ON x.row BETWEEN b.first AND b.last AND x.born_change = b.change \
             UNION SELECT x.{event} FROM h CROSS JOIN op ON op.change = h.seq AND op.noun = '{table}' \
             CROSS JOIN {table} x ON x.id = op.record"
        ));
    }
    let sql = format!(
        "e.id IN (WITH h(seq) AS MATERIALIZED (SELECT h.seq FROM change h WHERE h.reverted = 0 AND h.kind <> 'revert' AND {condition}) {parts})"
    );
    plain(&sql, values)
}
