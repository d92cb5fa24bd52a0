//! The names that a scene shows, from the open file.

use dateline_core::Id;
use dateline_core::model::BUILT_IN_KINDS;
use dateline_scene::{KindLook, LaneBy, Titles};
use dateline_store::{Database, Record, StoreError};

use super::numbers::Numbers;
use crate::show;

/// How a kind looks that says nothing about its look, and how events without a kind do.
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
        Ok(record.as_ref().map(show::name_of).unwrap_or_default())
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

    fn kind(&self, kind: u16) -> KindLook {
        self.looks.get(usize::from(kind)).cloned().unwrap_or_else(|| KindLook {
            name: String::new(),
            colour: PLAIN.0.to_owned(),
            glyph: PLAIN.1.to_owned(),
        })
    }
}

/// How these kinds look. Colours and forms come from files: what is none is replaced.
pub(super) fn looks(kinds: &[Record]) -> Vec<KindLook> {
    let colour = |text: &str| {
        let holds = text.len() == 7
            && text.starts_with('#')
            && text[1..].bytes().all(|byte| byte.is_ascii_hexdigit());
        holds.then(|| text.to_ascii_lowercase())
    };
    let glyph =
        |text: &str| BUILT_IN_KINDS.iter().find(|kind| kind.glyph == text).map(|kind| kind.glyph.to_owned());
    let look = |kind: &Record| KindLook {
        name: show::name_of(kind),
        colour: kind.text("colour").and_then(colour).unwrap_or_else(|| PLAIN.0.to_owned()),
        glyph: kind.text("glyph").and_then(glyph).unwrap_or_else(|| PLAIN.1.to_owned()),
    };
    kinds.iter().map(look).collect()
}
