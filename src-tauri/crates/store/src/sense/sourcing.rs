//! What events rest on: one source, or several that are one voice.

use dateline_core::Id;
use dateline_core::sense::{Voice, common_origin};
use rusqlite::Row;

use crate::StoreError;
use crate::database::Database;
use crate::tables::IdColumn;

/// How many events rest on how much.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sourcing {
    /// Events for which no source is cited.
    pub none: u64,
    /// Events for which exactly one source is cited.
    pub single: u64,
    /// Events with several sources that all go back to one voice.
    pub one_voice: Vec<OneVoice>,
}

/// An event whose sources all repeat one voice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneVoice {
    /// The event.
    pub event: Id,
    /// Whose word it is in the end, in lower case.
    pub origin: String,
    /// How many sources repeat it.
    pub sources: usize,
}

/// How many sources each event has: none, one, or more.
const COUNTS: &str = "
  WITH cited(subject, sources) AS MATERIALIZED (
    SELECT c.subject, count(DISTINCT c.source) FROM citation c
    WHERE c.live = 1 AND c.source IS NOT NULL GROUP BY c.subject)
  SELECT count(*) FILTER (WHERE cited.sources IS NULL), count(*) FILTER (WHERE cited.sources = 1)
  FROM event e LEFT JOIN cited ON cited.subject = e.id WHERE e.live = 1";

/// The citations of events with several sources, those of one event together. A denial is no support.
const VOICES: &str = "
  SELECT c.subject, c.source, c.attribution, coalesce(s.publisher, s.title, '')
  FROM citation c
  JOIN source s ON s.id = c.source AND s.live = 1
  JOIN event e ON e.id = c.subject AND e.live = 1
  WHERE c.live = 1 AND c.field IS NULL AND c.stance IS NOT 'denies' AND c.stance IS NOT 'doubts'
    AND c.subject IN (
      SELECT subject FROM citation WHERE live = 1 AND source IS NOT NULL
      GROUP BY subject HAVING count(DISTINCT source) > 1)
  ORDER BY c.subject, c.row";

/// One row of [`VOICES`].
struct Said {
    event: Id,
    source: Option<Id>,
    attribution: Option<String>,
    published_by: String,
}

impl Database {
    /// What the events rest on.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn sourcing(&self) -> Result<Sourcing, StoreError> {
        let (none, single): (i64, i64) =
            self.connection.prepare_cached(COUNTS)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let mut statement = self.connection.prepare_cached(VOICES)?;
        let said: Vec<Said> = statement.query_map([], said)?.collect::<Result<_, _>>()?;
        let one_voice = said.chunk_by(|one, other| one.event == other.event).filter_map(one_voice).collect();
        Ok(Sourcing { none: none.unsigned_abs(), single: single.unsigned_abs(), one_voice })
    }
}

fn said(row: &Row<'_>) -> rusqlite::Result<Said> {
    Ok(Said {
        event: row.get::<_, IdColumn>(0)?.0,
        source: row.get::<_, Option<IdColumn>>(1)?.map(|IdColumn(id)| id),
        attribution: row.get(2)?,
        published_by: row.get(3)?,
    })
}

/// What the citations of one event come to.
fn one_voice(said: &[Said]) -> Option<OneVoice> {
    let sources: std::collections::BTreeSet<Id> = said.iter().filter_map(|said| said.source).collect();
    if sources.len() < 2 {
        return None;
    }
    let voices: Vec<Voice<'_>> = said
        .iter()
        .map(|said| Voice { attribution: said.attribution.as_deref(), published_by: &said.published_by })
        .collect();
    let origin = common_origin(&voices)?;
    Some(OneVoice { event: said.first()?.event, origin, sources: sources.len() })
}
