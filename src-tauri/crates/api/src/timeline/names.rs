//! The names that a scene shows, from the open file.

use dateline_core::Id;
use dateline_scene::{KindLook, LaneBy, Titles};
use dateline_store::{Database, Record, StoreError};

use super::numbers::Numbers;
use crate::say::{Say, reader, stored};
use crate::show;

/// How events without a kind look.
const PLAIN: (&str, &str) = ("#999999", "dot");

/// Names of events, lanes and kinds.
pub(super) struct Names<'a> {
    pub(super) db: &'a Database,
    pub(super) kinds: &'a Numbers,
    pub(super) looks: &'a [KindLook],
    pub(super) places: &'a Numbers,
    pub(super) actors: &'a Numbers,
}

impl Names<'_> {
    fn name(&self, id: Option<Id>) -> Result<String, StoreError> {
        let record = id.map(|id| self.db.record(id)).transpose()?.flatten();
        Ok(record.as_ref().map(show::name_or_gone).unwrap_or_default())
    }
}

impl Titles for Names<'_> {
    type Error = StoreError;

    fn titles(&self, rows: &[i64]) -> Result<Vec<String>, StoreError> {
        rows.iter()
            .map(|row| Ok(self.db.event_of_row(*row)?.map_or_else(String::new, |(_, title)| title)))
            .collect()
    }

    fn lane_names(&self, by: LaneBy, keys: &[u32]) -> Result<Vec<String>, StoreError> {
        let numbers = match by {
            LaneBy::Kind => self.kinds,
            LaneBy::Actor => self.actors,
            LaneBy::Place => self.places,
            LaneBy::Nothing | LaneBy::Status => return Ok(vec![String::new(); keys.len()]),
        };
        keys.iter().map(|key| self.name(numbers.id(*key))).collect()
    }

    fn word(&self, key: &str, english: &'static str) -> String {
        reader().find(&format!("scene-{key}")).unwrap_or_else(|| english.to_owned())
    }

    fn kind(&self, kind: u16) -> KindLook {
        let name_of = |look: KindLook| match self.kinds.id(kind.into()) {
            Some(id) => KindLook { name: show::kind_name(id, &look.name), ..look },
            None => look,
        };
        self.looks.get(usize::from(kind)).cloned().map(name_of).unwrap_or_else(|| KindLook {
            name: String::new(),
            colour: PLAIN.0.to_owned(),
            glyph: PLAIN.1.to_owned(),
        })
    }
}

/// How these kinds look, the first of which is the kind of number `first`.
pub(super) fn looks(kinds: &[Record], first: usize) -> Vec<KindLook> {
    let look = |(place, kind): (usize, &Record)| {
        let (colour, glyph) = show::look(kind, first + place);
        // Looks are kept while the language may change.
        KindLook { name: stored(|| show::name_or_gone(kind)), colour, glyph: glyph.to_owned() }
    };
    kinds.iter().enumerate().map(look).collect()
}
