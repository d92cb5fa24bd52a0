//! What events are counted by beside their own columns: tags and sources.

use dateline_core::Id;
use dateline_core::model::Noun;
use rusqlite::Connection;

use super::cited;
use crate::StoreError;
use crate::database::Database;
use crate::tables::IdColumn;

impl Database {
    /// The tags on events: the row of the event, and the tag.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn tags_of_events(&self) -> Result<Vec<(i64, Id)>, StoreError> {
        pairs(
            &self.connection,
            "SELECT DISTINCT e.row, t.id FROM tagging g JOIN tag t ON t.id = g.tag JOIN event e ON e.id = g.subject \
             WHERE g.live = 1 AND t.live = 1 AND e.live = 1",
        )
    }

    /// The sources that are cited for events, and for what belongs to them: the row of the event, and the source.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn sources_of_events(&self) -> Result<Vec<(i64, Id)>, StoreError> {
        let sql = format!(
            "SELECT e.row, s.id FROM ({}) JOIN event e ON e.id = owner JOIN source s ON s.id = source \
             WHERE e.live = 1 AND s.live = 1",
            cited::sources()
        );
        pairs(&self.connection, &sql)
    }

    /// The words of an event that stand in its text: its title, its summary, its notes and the passages that are cited for it,
    /// in this order, each with the noun that it belongs to.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn texts_of_event(&self, row: i64) -> Result<Vec<(Noun, String)>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT 0, title FROM event WHERE row = ?1 AND title IS NOT NULL \
             UNION ALL SELECT 0, summary FROM event WHERE row = ?1 AND summary IS NOT NULL \
             UNION ALL SELECT 1, n.body FROM event e JOIN note n ON n.subject = e.id WHERE e.row = ?1 AND n.live = 1 \
             AND n.body IS NOT NULL \
             UNION ALL SELECT 2, c.quote FROM event e JOIN citation c ON c.subject = e.id WHERE e.row = ?1 AND c.live = 1 \
             AND c.quote IS NOT NULL",
        )?;
        let texts = statement.query_map([row], |row| {
            let noun = match row.get::<_, i64>(0)? {
                0 => Noun::Event,
                1 => Noun::Note,
                _ => Noun::Citation,
            };
            Ok((noun, row.get(1)?))
        })?;
        Ok(texts.collect::<Result<_, _>>()?)
    }
}

fn pairs(connection: &Connection, sql: &str) -> Result<Vec<(i64, Id)>, StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let pairs = statement.query_map([], |row| Ok((row.get(0)?, row.get::<_, IdColumn>(1)?.0)))?;
    Ok(pairs.collect::<Result<_, _>>()?)
}
