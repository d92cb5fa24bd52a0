//! What deserves a second look, found and put into words.

mod order;
mod rhythm;
mod sources;
mod span;

use std::collections::HashSet;

use dateline_core::Id;
use dateline_core::query::Query;
use dateline_store::Database;

use crate::ApiError;
use crate::say::{Say, reader};
use crate::show;
use crate::wire::{EventNamed, Finding, FindingGroup, FindingSort, Findings, Lanes};

/// Of each sort so many are listed. Whoever has more looks at fewer events.
const LISTED: usize = 200;

/// What deserves a second look among the events that a query finds: silences, bursts, impossible orders, contradictions,
/// what is overdue at `now` (seconds since 1970), and what rests on one voice.
///
/// # Errors
/// If the file cannot be read.
pub fn find(db: &Database, query: &Query, lanes: Lanes, now: i64) -> Result<Findings, ApiError> {
    let rhythm = rhythm::Lanes::read(db, query, lanes)?;
    let among = &rhythm.events;
    let sourcing = db.sourcing()?;
    let groups = vec![
        order::wrong(db, among)?,
        sources::contradictions(db, among)?,
        order::overdue(db, among, now)?,
        sources::one_voice(db, among, sourcing.one_voice)?,
        rhythm.gaps(db)?,
        rhythm.bursts(db)?,
    ];
    Ok(Findings {
        groups: groups.into_iter().filter(|group| group.total > 0).collect(),
        without_source: u32::try_from(sourcing.none).unwrap_or(u32::MAX),
        single_source: u32::try_from(sourcing.single).unwrap_or(u32::MAX),
        events: count(among.len()),
    })
}

/// A sort of finding being collected: what is beyond the listed ones is counted.
struct Group {
    sort: FindingSort,
    total: usize,
    found: Vec<Finding>,
}

impl Group {
    const fn new(sort: FindingSort) -> Self {
        Self { sort, total: 0, found: Vec::new() }
    }

    /// Adds what `finding` puts into words, unless there are enough; one that it gives nothing for is not counted.
    fn add(&mut self, finding: impl FnOnce() -> Result<Option<Finding>, ApiError>) -> Result<(), ApiError> {
        if self.found.len() < LISTED {
            let Some(finding) = finding()? else { return Ok(()) };
            self.found.push(finding);
        }
        self.total += 1;
        Ok(())
    }

    fn done(self) -> FindingGroup {
        let word = match self.sort {
            FindingSort::WrongOrder => "wrong-order",
            FindingSort::Contradiction => "contradiction",
            FindingSort::Overdue => "overdue",
            FindingSort::OneVoice => "one-voice",
            FindingSort::Gap => "gap",
            FindingSort::Burst => "burst",
        };
        FindingGroup {
            sort: self.sort,
            title: reader().say(&format!("findings-{word}")),
            rule: reader().say(&format!("findings-{word}-rule")),
            total: count(self.total),
            found: self.found,
        }
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The events of these ids, in passing; whether all of them are among those that are looked at.
fn named(db: &Database, among: &HashSet<Id>, ids: &[Id]) -> Result<Option<Vec<EventNamed>>, ApiError> {
    if !ids.iter().any(|id| among.contains(id)) {
        return Ok(None);
    }
    let events = ids.iter().map(|id| show::event_named(db, Some(*id))).collect::<Result<Vec<_>, _>>()?;
    Ok(Some(events.into_iter().flatten().collect()))
}
