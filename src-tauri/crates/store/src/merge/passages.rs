//! Where quotes stand: the ranges of citations count characters of their source's text, and the text may be another now.

use dateline_core::model::{Noun, Value};

use super::fields::Settled;
use super::plan::Plan;
use crate::StoreError;
use crate::record;

impl Plan<'_> {
    /// Finds the quotes anew whose source has another text now. Call it after the citations were brought together.
    pub(super) fn move_passages(&mut self, settled: &Settled) -> Result<(), StoreError> {
        let text = settled.text("text");
        for source in [self.merge.keep.clone(), self.merge.gone.clone()] {
            if source.text("text") == text {
                continue;
            }
            for citation in record::linked(self.connection, Noun::Citation, "source", source.id)? {
                if citation.get("quote_start").is_null() && citation.get("quote_end").is_null() {
                    continue;
                }
                let found =
                    text.zip(citation.text("quote")).and_then(|(text, quote)| only_place(text, quote));
                let (start, end) = match found {
                    Some((start, end)) => (Value::Int(start), Value::Int(end)),
                    None => (Value::Null, Value::Null),
                };
                self.set(citation.id, "quote_start", start);
                self.set(citation.id, "quote_end", end);
            }
        }
        Ok(())
    }
}

/// Where a quote stands in a text, in characters; none if nowhere or more than once.
fn only_place(text: &str, quote: &str) -> Option<(i64, i64)> {
    let mut places = text.match_indices(quote);
    let (place, _) = places.next().filter(|_| !quote.is_empty())?;
    if places.next().is_some() {
        return None;
    }
    let start = text[..place].chars().count();
    let end = start + quote.chars().count();
    Some((i64::try_from(start).ok()?, i64::try_from(end).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_is_found_where_it_stands_once() {
        assert_eq!(only_place("Tōkyō: talks on Friday.", "talks"), Some((7, 12)));
        assert_eq!(only_place("talks, talks", "talks"), None);
        assert_eq!(only_place("talks", "pact"), None);
        assert_eq!(only_place("talks", ""), None);
    }
}
