//! What stands behind the colon: the title, and a place at its end.

use std::ops::Range;

use super::spans::Sheet;
use super::{Found, Meaning, Names, Role, Sort};

/// The longest name of a place, in words.
const LONGEST_PLACE: usize = 6;

/// Takes the place that the body ends with: “… in Washington”. A name that no place has stays in the title and is offered.
pub(super) fn read(sheet: &mut Sheet, names: &impl Names, body: Range<usize>) {
    if sheet.has(Role::Place) {
        return;
    }
    // Explicit forms may stand behind it.
    let mut end = body.end.min(sheet.end).max(body.start);
    while end > body.start && (!sheet.is_free(end - 1) || sheet.is_space(end - 1)) {
        end -= 1;
    }
    let start = (body.start..end).rev().take_while(|at| sheet.is_free(*at)).last().unwrap_or(end);
    while end > start && matches!(sheet.chars[end - 1], '.' | '!') {
        end -= 1;
    }
    let Some((word, name)) = last_preposition(sheet, start..end) else { return };
    let titled = (body.start..word.start).any(|at| sheet.is_free(at) && !sheet.is_space(at));
    let words = sheet.text(name.clone());
    if !titled || words.split_whitespace().count() > LONGEST_PLACE {
        return;
    }
    let is_in = word.len() == 2 && sheet.chars[word.start].eq_ignore_ascii_case(&'i');
    let meaning = match names.find(Sort::Place, &words) {
        Found::One { id, whole: true } => Meaning::Record { id, whole: true },
        // A beginning is too little here: the words may as well be title.
        Found::One { id, .. } => Meaning::OneOf(vec![id]),
        Found::Several(ids) => Meaning::OneOf(ids),
        Found::Make => Meaning::New,
        Found::Unknown if is_in && looks_like_a_place(&words) => Meaning::Offered,
        Found::Leave => Meaning::Left,
        Found::Unknown => return,
    };
    let stays = matches!(meaning, Meaning::Offered | Meaning::Left);
    sheet.take(Role::Place, name, words, meaning);
    if !stays {
        sheet.sign(word);
    }
}

/// The last “in” or “at” of a range, and what follows it.
fn last_preposition(sheet: &Sheet, range: Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
    let is_word = |at: usize| {
        at + 2 < range.end
            && sheet.is_space(at + 2)
            && (at == range.start || sheet.is_space(at - 1))
            && matches!(sheet.text(at..at + 2).to_lowercase().as_str(), "in" | "at")
    };
    let at = range.clone().rev().find(|at| is_word(*at))?;
    let name = sheet.trimmed(at + 2..range.end);
    (!name.is_empty()).then_some((at..at + 2, name))
}

/// It begins with a capital, or in a script without them, and has no figures: “in 2020”, “in force” name no place.
fn looks_like_a_place(words: &str) -> bool {
    words.chars().next().is_some_and(|char| char.is_alphabetic() && !char.is_lowercase())
        && !words.chars().any(char::is_numeric)
}
