//! Where the words of a query stand in an event's text.

use dateline_core::letters::folded;
use dateline_core::model::Noun;
use dateline_core::query::{Query, Test};
use dateline_store::{Database, StoreError};

use crate::wire::{Found, FoundPiece};

/// How many characters are shown before the first word that was found.
const BEFORE: usize = 40;
/// How many characters are shown in all.
const WIDTH: usize = 160;

/// The words that a query looks for in texts, ready to be found again.
#[derive(Debug)]
pub(crate) struct Words {
    words: Vec<Word>,
}

#[derive(Debug)]
struct Word {
    folded: String,
    goes_on: bool,
}

impl Words {
    /// The words of a query that must be there; none if it looks for none.
    pub(crate) fn of(query: &Query) -> Option<Self> {
        let mut words = Vec::new();
        if let Some(root) = query.root() {
            root.each_test(&mut |test, negated| {
                if let Test::Text { words: text, goes_on, part: _ } = test
                    && !negated
                {
                    let own: Vec<String> =
                        parts(text).into_iter().map(|(from, to)| folded(&text[from..to])).collect();
                    let last = own.len();
                    let word = |(place, folded): (usize, String)| Word {
                        folded,
                        goes_on: *goes_on && place + 1 == last,
                    };
                    words.extend(own.into_iter().enumerate().map(word));
                }
            });
        }
        (!words.is_empty()).then_some(Self { words })
    }

    /// The first text of an event that has one of them, cut around it. None where they stand in names only.
    pub(crate) fn found_in(&self, db: &Database, row: i64) -> Result<Option<Found>, StoreError> {
        let texts = db.texts_of_event(row)?;
        let found = texts.iter().find_map(|(noun, text)| {
            let hits = self.hits(text);
            (!hits.is_empty()).then(|| Found { part: word_of(*noun), pieces: cut(text, &hits) })
        });
        Ok(found)
    }

    /// Where words stand, in bytes.
    fn hits(&self, text: &str) -> Vec<(usize, usize)> {
        let is_hit = |(from, to): &(usize, usize)| {
            let there = folded(&text[*from..*to]);
            self.words
                .iter()
                .any(|word| there == word.folded || (word.goes_on && there.starts_with(&word.folded)))
        };
        parts(text).into_iter().filter(is_hit).collect()
    }
}

fn word_of(noun: Noun) -> String {
    noun.table().to_owned()
}

/// Words as the text index knows them: letters and digits in a row.
fn parts(text: &str) -> Vec<(usize, usize)> {
    let mut parts = Vec::new();
    let mut start = None;
    for (place, letter) in text.char_indices() {
        match (letter.is_alphanumeric(), start) {
            (true, None) => start = Some(place),
            (false, Some(from)) => {
                parts.push((from, place));
                start = None;
            }
            _ => {}
        }
    }
    parts.extend(start.map(|from| (from, text.len())));
    parts
}

/// The text around its first hit, parted at hits. It is text and nothing else: whoever shows it marks the hits.
fn cut(text: &str, hits: &[(usize, usize)]) -> Vec<FoundPiece> {
    let first = hits.first().map_or(0, |(from, _)| *from);
    let before = text[..first].char_indices().rev().take(BEFORE).last().map_or(first, |(place, _)| place);
    // Not in the middle of a word.
    let start = if before == 0 {
        0
    } else {
        text[before..first].find(' ').map_or(before, |space| before + space + 1)
    };
    let end = text[start..].char_indices().nth(WIDTH).map_or(text.len(), |(place, _)| start + place);
    let piece = |text: &str, hit| FoundPiece { text: in_one_line(text), hit };
    let mut pieces = Vec::new();
    let mut at = start;
    if start > 0 {
        pieces.push(FoundPiece { text: "…".to_owned(), hit: false });
    }
    for (from, to) in hits.iter().filter(|(_, to)| *to <= end) {
        if *from > at {
            pieces.push(piece(&text[at..*from], false));
        }
        pieces.push(piece(&text[*from..*to], true));
        at = *to;
    }
    if at < end {
        pieces.push(piece(&text[at..end], false));
    }
    if end < text.len() {
        pieces.push(FoundPiece { text: "…".to_owned(), hit: false });
    }
    pieces
}

/// A text in one line.
fn in_one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect()
}
