//! The columns of a file: from what was kept of it, or from the database.

use dateline_core::Id;
use dateline_core::query::Query;
use dateline_scene::{Builder, Columns, Entry};
use dateline_store::{Database, StoreError, TimelineRow};

use super::numbers::Numbers;

/// What is kept of a file, in the app's data.
const KEPT: &str = "columns";

/// Fewer events are read from the database as quickly.
const FEW: usize = 20_000;

/// Columns, and what their numbers stand for.
#[derive(Default)]
pub(super) struct Loaded {
    pub(super) columns: Columns,
    pub(super) kinds: Numbers,
    pub(super) places: Numbers,
    pub(super) actors: Numbers,
}

impl Loaded {
    /// The columns of the file as it is now. `kinds` are those that there are, in the order of the lists.
    pub(super) fn of(db: &Database, kinds: &[Id]) -> Result<Self, StoreError> {
        if let Some(loaded) = db.kept(KEPT)?.and_then(|bytes| Self::from_bytes(&bytes)) {
            return Ok(loaded);
        }
        let mut read = Reading { kinds: Numbers::of(kinds.iter().copied()), ..Reading::default() };
        let mut builder = Builder::default();
        db.timeline(&Query::default(), |row| builder.push(&read.entry(row)))?;
        let Reading { kinds, places, actors } = read;
        Ok(Self { columns: builder.finish(), kinds, places, actors })
    }
}

/// Keeps the columns of the file as it is now, so that it opens at once the next time. Where that cannot be, it opens as it did.
pub(super) fn keep(db: &Database, columns: &Columns, numbers: [&Numbers; 3]) {
    if columns.len() < FEW {
        return;
    }
    let _ = db.keep(KEPT, &bytes(columns, numbers));
}

/// Of kinds, places and actors how many there are and their ids, then the columns.
pub(super) fn bytes(columns: &Columns, numbers: [&Numbers; 3]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for numbers in numbers {
        // Kinds, places and actors are fewer than 2^32: columns hold their numbers in 32 bits.
        let count = u32::try_from(numbers.ids().len()).unwrap_or(u32::MAX);
        bytes.extend(count.to_le_bytes());
        numbers.ids().iter().for_each(|id| bytes.extend(id.as_bytes()));
    }
    bytes.extend(columns.to_bytes());
    bytes
}

impl Loaded {
    /// What [`bytes`] gave, if it is that.
    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut rest = bytes;
        let mut numbers = || {
            let (count, after) = rest.split_first_chunk()?;
            let count = usize::try_from(u32::from_le_bytes(*count)).ok()?;
            let (ids, after) = after.split_at_checked(count.checked_mul(16)?)?;
            rest = after;
            Some(Numbers::of(ids.as_chunks().0.iter().map(|id| Id::from_bytes(*id))))
        };
        let (kinds, places, actors) = (numbers()?, numbers()?, numbers()?);
        Some(Self { columns: Columns::from_bytes(rest).ok()?, kinds, places, actors })
    }
}

/// Makes entries of rows, with numbers for what they name.
#[derive(Default)]
pub(super) struct Reading {
    pub(super) kinds: Numbers,
    pub(super) places: Numbers,
    pub(super) actors: Numbers,
}

impl Reading {
    /// The entry of a row.
    pub(super) fn entry(&mut self, row: &TimelineRow<'_>) -> Entry {
        let rank = row.rank.unwrap_or_default().clamp(i32::MIN.into(), i32::MAX.into());
        Entry {
            kind: row.kind.and_then(|kind| u16::try_from(self.kinds.number(kind)).ok()),
            status: row.status,
            place: row.place.map(|place| self.places.number(place)),
            actors: row.actors.iter().map(|actor| self.actors.number(*actor)).collect(),
            rank: i32::try_from(rank).unwrap_or_default(),
            only_reported: row.only_reported,
            denied: row.denied,
            conflict: row.conflict,
            ordered: row.ordered,
            ..Entry::new(row.row, row.extent)
        }
    }
}
