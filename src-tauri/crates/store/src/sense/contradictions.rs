//! Where what is held does not agree with itself.

use dateline_core::Id;
use rusqlite::Row;

use crate::StoreError;
use crate::database::Database;
use crate::tables::IdColumn;

/// An event that is not said alike by all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// The event.
    pub event: Id,
    /// About what.
    pub about: Disagreement,
}

/// What disagrees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Disagreement {
    /// Some sources affirm it, others deny or doubt it.
    Stance,
    /// A claim says otherwise of this field.
    Claim(String),
    /// Somebody related it to another event as contradicting it.
    Event(Id),
    /// Copies of the database that were edited apart disagree on this field (`*`: whether it is there at all).
    Copies(String),
}

const STANCES: &str = "
  SELECT c.subject FROM citation c JOIN event e ON e.id = c.subject AND e.live = 1
  WHERE c.live = 1 AND c.field IS NULL GROUP BY c.subject
  HAVING max(c.stance = 'affirms') = 1 AND max(c.stance IN ('denies', 'doubts')) = 1 ORDER BY c.subject";

const CLAIMS: &str = "
  SELECT DISTINCT c.subject, c.field FROM claim c JOIN event e ON e.id = c.subject AND e.live = 1
  WHERE c.live = 1 AND c.field IS NOT NULL ORDER BY c.subject, c.field";

const RELATED: &str = "
  SELECT r.origin, r.target FROM relation r
  JOIN event a ON a.id = r.origin AND a.live = 1 JOIN event b ON b.id = r.target AND b.live = 1
  WHERE r.live = 1 AND r.type = 'contradicts' ORDER BY r.id";

const COPIES: &str = "
  SELECT c.record, c.field FROM conflict c JOIN event e ON e.id = c.record ORDER BY c.record, c.field";

impl Database {
    /// Events that are affirmed and denied, rivalled by a claim, related as contradicting one another, or in conflict
    /// between copies.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn contradictions(&self) -> Result<Vec<Contradiction>, StoreError> {
        let mut found = Vec::new();
        self.collect(STANCES, &mut found, |_| Ok(Disagreement::Stance))?;
        self.collect(CLAIMS, &mut found, |row| Ok(Disagreement::Claim(row.get(1)?)))?;
        self.collect(RELATED, &mut found, |row| Ok(Disagreement::Event(row.get::<_, IdColumn>(1)?.0)))?;
        self.collect(COPIES, &mut found, |row| Ok(Disagreement::Copies(row.get(1)?)))?;
        Ok(found)
    }

    fn collect(
        &self,
        sql: &str,
        found: &mut Vec<Contradiction>,
        about: fn(&Row<'_>) -> rusqlite::Result<Disagreement>,
    ) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(Contradiction { event: row.get::<_, IdColumn>(0)?.0, about: about(row)? })
        })?;
        for contradiction in rows {
            found.push(contradiction?);
        }
        Ok(())
    }
}
