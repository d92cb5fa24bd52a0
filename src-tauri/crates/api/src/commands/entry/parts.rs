//! The parts of a line as the window shows them, with what each could be.

use dateline_core::Id;
use dateline_core::entry::{CountedFrom, Line, Meaning, Part};
use dateline_store::Database;

use super::known::{self, Known, sort_of};
use super::{ids, position};
use crate::ApiError;
use crate::names;
use crate::show::{self, word_label};
use crate::wire::{DateShown, LineChoice, LinePart, LineRole, LineState, LineTake};

/// All parts, in the order of the line.
pub(super) fn shown(
    db: &Database,
    known: &Known<'_>,
    line: &Line,
    date: &DateShown,
) -> Result<Vec<LinePart>, ApiError> {
    line.parts.iter().map(|part| part_shown(db, known, part, date)).collect()
}

fn part_shown(db: &Database, known: &Known<'_>, part: &Part, date: &DateShown) -> Result<LinePart, ApiError> {
    let role = LineRole::from(part.role);
    let choices = choices(db, known, part, role)?;
    let chosen = choices.iter().find(|choice| choice.chosen);
    let (state, text) = match &part.meaning {
        Meaning::Date(..) => {
            let text = if date.display.is_empty() { "undated" } else { &date.display };
            (LineState::Known, text.to_owned())
        }
        Meaning::Status(status) => (LineState::Known, word_label(status.as_str())),
        Meaning::Words => (LineState::Known, part.words.clone()),
        Meaning::From(from) => (LineState::Known, counted(*from).to_owned()),
        Meaning::Record { whole, .. } => {
            let name = chosen.map_or_else(|| part.words.clone(), |choice| choice.name.clone());
            (if *whole { LineState::Known } else { LineState::Begun }, name)
        }
        Meaning::OneOf(_) => (LineState::Ambiguous, part.words.clone()),
        Meaning::New => (LineState::New, part.words.clone()),
        Meaning::Offered => (LineState::Offered, part.words.clone()),
        Meaning::Left => (LineState::Title, part.words.clone()),
    };
    let detail = match (&part.meaning, &part.taking_part_as) {
        (Meaning::Date(_, from), _) if *from != CountedFrom::Nothing => {
            let says = date.anchor.as_ref().map(|anchor| format!("{}, ", anchor.says)).unwrap_or_default();
            format!("{says}counted from {}", counted(*from))
        }
        (_, Some(role)) => word_label(role),
        _ => String::new(),
    };
    Ok(LinePart {
        role,
        start: position(part.start),
        end: position(part.end),
        words: part.words.clone(),
        state,
        text,
        detail,
        choices,
    })
}

const fn counted(from: CountedFrom) -> &'static str {
    match from {
        CountedFrom::Nothing => "nothing",
        CountedFrom::Source => "the publication of the source",
        CountedFrom::Previous => "the event before",
        CountedFrom::Today => "today",
    }
}

/// What a name could be: the records that fit, a new one, or title.
fn choices(
    db: &Database,
    known: &Known<'_>,
    part: &Part,
    role: LineRole,
) -> Result<Vec<LineChoice>, ApiError> {
    let Some(sort) = sort_of(role) else { return Ok(Vec::new()) };
    let now = match part.meaning {
        Meaning::Record { id, .. } => Some(id),
        _ => None,
    };
    let mut offered: Vec<Id> = ids(&part.meaning);
    for id in known::all(known.named(sort, &part.words)) {
        if !offered.contains(&id) {
            offered.push(id);
        }
    }
    let mut choices = Vec::new();
    for id in offered {
        let Some(record) = db.record(id)? else { continue };
        choices.push(LineChoice {
            take: LineTake::Record(id.to_string()),
            name: show::name_of(&record),
            detail: names::detail(db, &record)?,
            chosen: now == Some(id),
        });
    }
    let word = show::noun_label(known::noun_of(sort));
    if role != LineRole::Kind {
        choices.push(LineChoice {
            take: LineTake::New,
            name: format!("New {word} “{}”", part.words),
            detail: String::new(),
            chosen: part.meaning == Meaning::New,
        });
    }
    choices.push(LineChoice {
        take: LineTake::Title,
        name: format!("No {word}: leave it in the title"),
        detail: String::new(),
        chosen: matches!(part.meaning, Meaning::Left | Meaning::Offered),
    });
    Ok(choices)
}
