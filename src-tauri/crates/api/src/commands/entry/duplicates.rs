//! Events that may be the one that is being typed: about the same time, and titles that are alike.

use dateline_core::date::Date;
use dateline_core::entry::{Line, Words, alike};

use crate::ApiError;
use crate::app::OpenFile;
use crate::show;
use crate::wire::{LikelyDuplicate, LinePart, LineRole, LineState};
use dateline_core::letters::folded;

/// How many are shown.
const MOST: usize = 3;

/// How many events of about that time are compared: among more, a title says little, and typing must not wait.
const COMPARED: usize = 3_000;

/// Reports of one event often differ by a day.
const MARGIN: i64 = 86_400;

/// The likeliest duplicates; none without a date, or with one that is open.
pub(super) fn of(
    file: &mut OpenFile,
    line: &Line,
    parts: &[LinePart],
) -> Result<Vec<LikelyDuplicate>, ApiError> {
    let Some((from, to)) = window(file, &line.date())? else { return Ok(Vec::new()) };
    let typed = Words::of(&folded(&line.title));
    let around: Vec<&str> = parts
        .iter()
        .filter(|part| {
            matches!(part.role, LineRole::Kind | LineRole::Actor) && part.state != LineState::Title
        })
        .map(|part| part.text.as_str())
        .collect();
    let around = Words::of(&folded(&around.join(" ")));
    let rows = file.timeline.touching(&file.db, from, to, COMPARED)?;
    let mut found: Vec<(f64, dateline_core::Id)> = Vec::new();
    for (_, id, title) in file.db.events_of_rows(&rows)? {
        if let Some(likeness) = alike(&typed, &around, &Words::of(&folded(&title))) {
            found.push((likeness, id));
        }
    }
    found.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    found.truncate(MOST);
    let mut duplicates = Vec::with_capacity(found.len());
    for (_, id) in found {
        if let Some(event) = file.db.event_row(id)? {
            let date = show::reading(&event.date);
            duplicates.push(LikelyDuplicate { id: id.to_string(), title: event.title, date });
        }
    }
    Ok(duplicates)
}

/// When the event can have been, with a margin, in seconds.
fn window(file: &OpenFile, date: &Date) -> Result<Option<(i64, i64)>, ApiError> {
    let Ok(date) = file.db.resolve(date)? else { return Ok(None) };
    let extent = date.extent().filter(|extent| extent.start_min != i64::MIN && extent.end_max != i64::MAX);
    Ok(extent.map(|extent| (extent.start_min.saturating_sub(MARGIN), extent.end_max.saturating_add(MARGIN))))
}
