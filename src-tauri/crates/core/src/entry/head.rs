//! What stands before the colon: date, kind, actors.

use std::ops::Range;

use super::date::is_of_an_actor;
use super::explicit::quoted_at;
use super::spans::Sheet;
use super::{Found, Meaning, Names, Reckoning, Role, Sort};

/// The longest date, in words: “between the evening of 1 and the early morning of 5 May 2022”.
const LONGEST_DATE: usize = 14;

/// The longest name of a kind, in words.
const LONGEST_KIND: usize = 4;

/// From so many letters on the beginning of a kind's name is taken for it.
const KIND_BEGINS: usize = 3;

/// Words between a kind and its actors.
const JOINING: &[&str] = &["between", "by", "of", "with", "from"];

/// Head and body. There is a head where a colon that nothing else owns is followed by a space or the end of the line.
pub(super) fn split(sheet: &Sheet) -> (Option<Range<usize>>, Range<usize>) {
    let mut at = 0;
    while at < sheet.end {
        if let Some(end) = quotation_end(sheet, at, sheet.end) {
            at = end;
            continue;
        }
        let ends = at + 1 >= sheet.chars.len() || sheet.is_space(at + 1);
        if sheet.chars[at] == ':' && sheet.is_free(at) && ends {
            return (Some(0..at), at + 1..sheet.chars.len());
        }
        at += 1;
    }
    (None, 0..sheet.chars.len())
}

/// Reads date, kind and actors.
pub(super) fn read(sheet: &mut Sheet, names: &impl Names, reckoning: &Reckoning, head: Range<usize>) {
    let colon = head.end;
    let rest = take_date(sheet, reckoning, head, true);
    let rest = take_kind(sheet, names, rest);
    let segments = segments(sheet, rest.clone());
    let mut last_left = false;
    for segment in segments {
        last_left = take_actors(sheet, names, segment);
    }
    // A colon behind words that stay in the title stays there with them.
    if !last_left {
        sheet.sign(colon..colon + 1);
    }
}

/// Reads the date at the start of a line without a head.
pub(super) fn read_date_alone(sheet: &mut Sheet, reckoning: &Reckoning) {
    let all = 0..sheet.end;
    take_date(sheet, reckoning, all, false);
}

/// Takes the longest date that the range begins with; what is left of the range.
fn take_date(sheet: &mut Sheet, reckoning: &Reckoning, range: Range<usize>, in_head: bool) -> Range<usize> {
    if sheet.has(Role::Date) {
        return range;
    }
    let mut start = range.start;
    while start < range.end && (sheet.is_space(start) || !sheet.is_free(start)) {
        start += 1;
    }
    let free = (start..range.end).take_while(|at| sheet.is_free(*at)).count();
    for end in word_ends(sheet, start..start + free).into_iter().take(LONGEST_DATE).rev() {
        let mut end = end;
        while end > start && matches!(sheet.chars[end - 1], ',' | ';') {
            end -= 1;
        }
        let words = sheet.text(start..end);
        if !in_head && !stands_alone(&words) {
            continue;
        }
        if let Some((date, from)) = reckoning.date(&words).filter(|(date, _)| !is_of_an_actor(&words, date)) {
            sheet.take(Role::Date, start..end, words, Meaning::Date(Box::new(date), from));
            let mut next = end;
            while next < range.end
                && (sheet.is_space(next) || matches!(sheet.chars[next], ',' | ';' | '–' | '—'))
            {
                sheet.sign(next..next + 1);
                next += 1;
            }
            return next..range.end;
        }
    }
    start..range.end
}

/// “May visits Paris” has no date: without a head, a single word is one only if it can be nothing else.
fn stands_alone(words: &str) -> bool {
    let several = words.split_whitespace().count() > 1;
    let plain = words.to_lowercase();
    several
        || words.chars().any(|char| char.is_ascii_digit())
        || ["today", "yesterday", "tomorrow", "undated"].contains(&plain.as_str())
}

/// Where the words of a range end, in order.
fn word_ends(sheet: &Sheet, range: Range<usize>) -> Vec<usize> {
    let last = range.end;
    range
        .filter(|at| !sheet.is_space(*at) && (at + 1 == last || sheet.is_space(at + 1)))
        .map(|at| at + 1)
        .collect()
}

/// Takes the kind that the range begins with, and a word that joins it to actors; what is left.
fn take_kind(sheet: &mut Sheet, names: &impl Names, range: Range<usize>) -> Range<usize> {
    let Some(segment) = segments(sheet, range.clone()).into_iter().next() else { return range };
    if sheet.has(Role::Kind) || !sheet.is_free(segment.start) {
        return range;
    }
    let is_actor = |words: &str| matches!(names.find(Sort::Actor, words), Found::One { whole: true, .. });
    let whole_segment = sheet.text(segment.clone());
    for end in word_ends(sheet, segment.clone()).into_iter().take(LONGEST_KIND).rev() {
        let words = sheet.text(segment.start..end);
        let meaning = match names.find(Sort::Kind, &words) {
            Found::One { id, whole: true } => Meaning::Record { id, whole: true },
            Found::One { id, .. } if is_beginning(&words) => Meaning::Record { id, whole: false },
            Found::Several(ids) if is_beginning(&words) => Meaning::OneOf(ids),
            Found::Leave => {
                sheet.take(Role::Kind, segment.start..end, words, Meaning::Left);
                return range;
            }
            _ => continue,
        };
        // “Plan International” may be an actor; then it is one.
        if end < segment.end && is_actor(&whole_segment) {
            return range;
        }
        sheet.take(Role::Kind, segment.start..end, words, meaning);
        return skip_joining(sheet, end..range.end);
    }
    range
}

/// One word in small letters, long enough: “Tal Afar” does not begin with talks.
fn is_beginning(words: &str) -> bool {
    words.chars().count() >= KIND_BEGINS && words.chars().all(char::is_lowercase)
}

fn skip_joining(sheet: &mut Sheet, range: Range<usize>) -> Range<usize> {
    let mut start = range.start;
    while start < range.end && sheet.is_space(start) {
        start += 1;
    }
    for word in JOINING {
        let end = start + word.chars().count();
        if end < range.end && sheet.is_space(end) && sheet.text(start..end).to_lowercase() == *word {
            sheet.sign(start..end);
            return end..range.end;
        }
    }
    start..range.end
}

/// What stands between commas that nothing else owns and that are not quoted, without spaces around it.
fn segments(sheet: &Sheet, range: Range<usize>) -> Vec<Range<usize>> {
    let mut segments = Vec::new();
    let (mut start, mut at) = (range.start, range.start);
    let mut close = |range: Range<usize>| {
        let inner = sheet.trimmed(range);
        if !inner.is_empty() {
            segments.push(inner);
        }
    };
    while at < range.end {
        if let Some(end) = quotation_end(sheet, at, range.end) {
            at = end;
        } else if !sheet.is_free(at) || matches!(sheet.chars[at], ',' | ';') {
            close(start..at);
            at += 1;
            start = at;
        } else {
            at += 1;
        }
    }
    close(start..range.end.max(start));
    segments
}

/// Takes the actors of a segment; whether its words stay in the title.
fn take_actors(sheet: &mut Sheet, names: &impl Names, segment: Range<usize>) -> bool {
    // The comma before it.
    sign_commas(sheet, segment.start);
    let (name, role) = with_role(sheet, names, segment.clone());
    let words = words_of(sheet, name.clone());
    let found = names.find(Sort::Actor, &sheet.text(words.clone()));
    let pieces = if found == Found::Unknown && words == name { joined(sheet, names, name) } else { None };
    if let Some(pieces) = pieces {
        sheet.sign(segment);
        for (piece, id) in pieces {
            let record = Meaning::Record { id, whole: true };
            sheet.take_as(Role::Actor, piece.clone(), sheet.text(piece), record, role.clone());
        }
        return false;
    }
    let meaning = match found {
        Found::One { id, whole } => Meaning::Record { id, whole },
        Found::Several(ids) => Meaning::OneOf(ids),
        Found::Unknown | Found::Make => Meaning::New,
        Found::Leave => Meaning::Left,
    };
    if meaning == Meaning::Left {
        sheet.take(Role::Actor, words.clone(), sheet.text(words), meaning);
        return true;
    }
    sheet.sign(segment);
    let text = sheet.text(words.clone());
    sheet.take_as(Role::Actor, words, text, meaning, role);
    false
}

fn sign_commas(sheet: &mut Sheet, before: usize) {
    let mut at = before;
    while at > 0
        && sheet.is_free(at - 1)
        && (sheet.is_space(at - 1) || matches!(sheet.chars[at - 1], ',' | ';'))
    {
        at -= 1;
        sheet.sign(at..at + 1);
    }
}

/// Name and role of “Japan (host)”.
fn with_role(sheet: &Sheet, names: &impl Names, segment: Range<usize>) -> (Range<usize>, Option<String>) {
    if segment.end > segment.start && sheet.chars[segment.end - 1] == ')' {
        let open = segment.clone().rev().find(|at| sheet.chars[*at] == '(');
        if let Some(open) = open {
            let name = sheet.trimmed(segment.start..open);
            let role = names.role(sheet.text(open + 1..segment.end - 1).trim());
            if let (false, Some(role)) = (name.is_empty(), role) {
                return (name, Some(role));
            }
        }
    }
    (segment, None)
}

/// The end of the quotation that begins here and closes before `within`. Marks that explicit forms have taken, or that
/// reach over one, quote nothing.
fn quotation_end(sheet: &Sheet, at: usize, within: usize) -> Option<usize> {
    let end = quoted_at(sheet, at)?.end + 1;
    (end <= within && (at..end).all(|at| sheet.is_free(at))).then_some(end)
}

/// The words of a name, without quotation marks around the whole.
fn words_of(sheet: &Sheet, name: Range<usize>) -> Range<usize> {
    match quoted_at(sheet, name.start) {
        Some(quoted) if quoted.end + 1 == name.end && !quoted.is_empty() => quoted,
        _ => name,
    }
}

/// “Japan and the US”, if all of them are known by these names.
fn joined(sheet: &Sheet, names: &impl Names, range: Range<usize>) -> Option<Vec<(Range<usize>, crate::Id)>> {
    let mut pieces = Vec::new();
    let mut start = range.start;
    let ends = word_ends(sheet, range.clone());
    let mut word_start = range.start;
    let mut names_of = Vec::new();
    for end in ends {
        let word = sheet.trimmed(word_start..end);
        if matches!(sheet.text(word.clone()).as_str(), "and" | "&") {
            names_of.push(sheet.trimmed(start..word.start));
            start = word.end;
        }
        word_start = end;
    }
    names_of.push(sheet.trimmed(start..range.end));
    for mut piece in names_of.into_iter().filter(|piece| !piece.is_empty()) {
        if sheet.text(piece.clone()).starts_with("the ") {
            piece.start += 4;
        }
        match names.find(Sort::Actor, &sheet.text(piece.clone())) {
            Found::One { id, whole: true } => pieces.push((piece, id)),
            _ => return None,
        }
    }
    (!pieces.is_empty()).then_some(pieces)
}
