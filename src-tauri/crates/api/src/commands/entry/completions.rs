//! What the words at the cursor can become.

use dateline_core::entry::{Reckoning, Sort, Typed, typed_at};
use dateline_core::model::Status;

use super::known::Known;
use super::position;
use crate::show::word_label;
use crate::wire::{LineCompletion, LineRole, Suggestion};

/// How many are offered.
const MOST: usize = 8;

/// What the words at the cursor can become, the likeliest first; nothing if they are a whole name already.
pub(super) fn at(
    known: &Known<'_>,
    line: &str,
    caret: Option<u32>,
    reckoning: &Reckoning,
) -> Vec<LineCompletion> {
    let Some(caret) = caret.and_then(|caret| usize::try_from(caret).ok()) else { return Vec::new() };
    let Some(typed) = typed_at(line, caret, known, reckoning) else { return Vec::new() };
    if typed.status {
        return statuses(&typed);
    }
    let mut completions: Vec<LineCompletion> = typed
        .sorts
        .iter()
        .flat_map(|sort| {
            let found = known.suggest(*sort, &typed.words, MOST);
            // Kinds are few and short: their names come first where they begin so.
            let found = found.into_iter().filter(|one| *sort != Sort::Kind || begins(one, &typed));
            found.map(|one| completion(*sort, &typed, one)).collect::<Vec<_>>()
        })
        .collect();
    completions.sort_by_key(|one| one.role != LineRole::Kind || !is_small(&typed));
    completions.truncate(MOST);
    if completions.len() == 1 && completions[0].insert == typed.words {
        completions.clear();
    }
    completions
}

fn begins(one: &Suggestion, typed: &Typed) -> bool {
    one.name.to_lowercase().starts_with(&typed.words.to_lowercase())
}

/// Kinds are written small within a line, names mostly not.
fn is_small(typed: &Typed) -> bool {
    typed.words.chars().next().is_some_and(char::is_lowercase)
}

fn completion(sort: Sort, typed: &Typed, one: Suggestion) -> LineCompletion {
    let name = if sort == Sort::Kind { one.name.to_lowercase() } else { one.name.clone() };
    let apart = if typed.quoted { char::is_whitespace } else { |char: char| matches!(char, ',' | ';' | ':') };
    // A name with quotation marks in it cannot be quoted; it is found by its beginning.
    let insert =
        if name.contains(apart) && !name.contains(['"', '”']) { format!("\"{name}\"") } else { name };
    LineCompletion {
        role: sort.role().into(),
        start: position(typed.start),
        end: position(typed.end),
        insert,
        name: one.name,
        detail: one.detail,
    }
}

fn statuses(typed: &Typed) -> Vec<LineCompletion> {
    let sought = typed.words.to_lowercase();
    let fits = Status::ALL.iter().filter(|status| status.as_str().starts_with(&sought));
    fits.filter(|status| status.as_str() != sought)
        .map(|status| LineCompletion {
            role: LineRole::Status,
            start: position(typed.start),
            end: position(typed.end),
            insert: status.as_str().to_owned(),
            name: word_label(status.as_str()),
            detail: String::new(),
        })
        .collect()
}
