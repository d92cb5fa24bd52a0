//! What is cited for an event, and for what belongs to it: its rival values, figures, changes of status, relations.

use super::asks::{plain, within};
use super::condition::Conditions;

/// The event that a record `o` belongs to, or the record itself. Most are events, so that is looked up first.
const OWNER: &str = "CASE WHEN EXISTS (SELECT 1 FROM event x WHERE x.id = o) THEN o ELSE coalesce(
  (SELECT x.subject FROM figure x WHERE x.id = o AND x.live = 1),
  (SELECT x.event FROM status_change x WHERE x.id = o AND x.live = 1),
  (SELECT x.origin FROM relation x WHERE x.id = o AND x.live = 1),
  (SELECT x.event FROM participation x WHERE x.id = o AND x.live = 1),
  (SELECT x.subject FROM note x WHERE x.id = o AND x.live = 1),
  (SELECT x.subject FROM tagging x WHERE x.id = o AND x.live = 1),
  (SELECT x.subject FROM attachment x WHERE x.id = o AND x.live = 1),
  o) END";

/// What a claim is about stands for the claim: a claim may be about a figure of an event.
fn claimed(column: &str) -> String {
    format!("coalesce((SELECT x.subject FROM claim x WHERE x.id = {column} AND x.live = 1), {column})")
}

/// Selects the events that records belong to, which `select` gives as `o`.
fn owners(select: &str) -> String {
    format!("SELECT {OWNER} FROM ({select})")
}

/// A citation `c` meets the condition.
pub(super) fn citation(condition: Conditions) -> Conditions {
    let select = format!(
        "SELECT {} AS o FROM citation c WHERE c.live = 1 AND ({})",
        claimed("c.subject"),
        condition.sql
    );
    Conditions { sql: format!("e.id IN ({})", owners(&select)), values: condition.values }
}

/// Something is cited from a source that meets the condition on the column `source`; also a change of status.
pub(super) fn from(condition: Conditions) -> Conditions {
    let select = format!(
        "SELECT {} AS o FROM citation c WHERE c.live = 1 AND {}",
        claimed("c.subject"),
        condition.sql
    );
    let sql = format!(
        "e.id IN ({} UNION SELECT event FROM status_change WHERE live = 1 AND {})",
        owners(&select),
        condition.sql
    );
    let twice = [condition.values.clone(), condition.values].concat();
    Conditions { sql, values: twice }
}

/// Selects the events, as `owner`, and the sources that are cited for them, each once.
pub(super) fn sources() -> String {
    let cited = format!("SELECT {} AS o, c.source FROM citation c WHERE c.live = 1", claimed("c.subject"));
    format!(
        "SELECT {OWNER} AS owner, source FROM ({cited}) \
         UNION SELECT event, source FROM status_change WHERE live = 1 AND source IS NOT NULL"
    )
}

/// All that is cited comes from one source.
pub(super) fn single_source() -> Conditions {
    let sql = format!("e.id IN (SELECT owner FROM ({}) GROUP BY owner HAVING count(*) = 1)", sources());
    plain(&sql, [])
}

/// It, or something that belongs to it, has a rival value.
pub(super) fn claim() -> Conditions {
    within("e.id IN (", plain(&owners("SELECT c.subject AS o FROM claim c WHERE c.live = 1"), []))
}

/// Copies disagree on it, or on something that belongs to it.
pub(super) fn conflict() -> Conditions {
    let record = "coalesce((SELECT x.subject FROM citation x WHERE x.id = record AND x.live = 1), record)";
    let select = format!("SELECT {} AS o FROM (SELECT {record} AS r FROM conflict)", claimed("r"));
    within("e.id IN (", plain(&owners(&select), []))
}
