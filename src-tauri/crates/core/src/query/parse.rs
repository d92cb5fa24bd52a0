//! From the text of a query to its tree.

use std::str::FromStr;

use super::{Query, QueryError, Term, Test};
use crate::date::{Date, DayOrder, Reading, Truth};
use crate::model::Status;

impl Query {
    /// Reads a query as people type it. An open quotation mark is closed by the end.
    ///
    /// # Errors
    /// If a name before a colon is not known, or its value is no status or no date.
    pub fn parse(text: &str) -> Result<Self, QueryError> {
        let mut terms = Vec::new();
        for piece in pieces(text) {
            if let Some(test) = piece.test()? {
                terms.push(Term { negated: piece.negated, test });
            }
        }
        Ok(Self { terms })
    }
}

impl FromStr for Query {
    type Err = QueryError;

    fn from_str(text: &str) -> Result<Self, QueryError> {
        Self::parse(text)
    }
}

/// One piece of a query, between spaces that are not within quotation marks.
struct Piece<'a> {
    negated: bool,
    field: Option<&'a str>,
    value: String,
    quoted: bool,
    /// Where it begins, in characters.
    offset: usize,
}

/// Typographic quotation marks come from texts that were copied.
const fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„')
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    let mut offset = 0;
    loop {
        let trimmed = rest.trim_start();
        offset += rest[..rest.len() - trimmed.len()].chars().count();
        if trimmed.is_empty() {
            return pieces;
        }
        let (piece, length) = piece(trimmed, offset);
        offset += trimmed[..length].chars().count();
        rest = &trimmed[length..];
        pieces.push(piece);
    }
}

/// The piece at the start of `text`, and how many bytes it takes.
fn piece(text: &str, offset: usize) -> (Piece<'_>, usize) {
    let negated = text.starts_with('-') && text.chars().nth(1).is_some_and(|next| !next.is_whitespace());
    let start = usize::from(negated);
    let name_length = text[start..].chars().take_while(|c| c.is_ascii_alphabetic()).count();
    let field = (name_length > 0 && text[start + name_length..].starts_with(':'))
        .then(|| &text[start..start + name_length]);
    let value_start = start + field.map_or(0, |name| name.len() + 1);
    let rest = &text[value_start..];
    let (value, quoted, length) = match rest.chars().next().filter(|c| is_quote(*c)) {
        Some(open) => {
            let within = &rest[open.len_utf8()..];
            let end = within.char_indices().find(|(_, c)| is_quote(*c));
            let value = end.map_or(within, |(place, _)| &within[..place]);
            let close = end.map_or(0, |(_, c)| c.len_utf8());
            (value, true, open.len_utf8() + value.len() + close)
        }
        None => {
            let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
            (&rest[..end], false, end)
        }
    };
    let piece = Piece { negated, field, value: value.trim().to_owned(), quoted, offset };
    (piece, value_start + length)
}

impl Piece<'_> {
    /// What it asks; nothing for one without letters or digits, such as a dash between words.
    fn test(&self) -> Result<Option<Test>, QueryError> {
        let has_words = self.value.chars().any(char::is_alphanumeric);
        let Some(field) = self.field else {
            let value = self.value.clone();
            return Ok(match () {
                () if !has_words => None,
                () if self.quoted => Some(Test::Phrase(value)),
                () if value.eq_ignore_ascii_case("undated") => Some(Test::Undated),
                () => Some(Test::Word(value)),
            });
        };
        let field = field.to_ascii_lowercase();
        let Some((_, asks)) = Query::FIELDS.iter().find(|(name, _)| *name == field) else {
            let known: Vec<&str> = Query::FIELDS.iter().map(|(name, _)| *name).collect();
            return Err(self.error(
                format!("“{field}:” is nothing to search by"),
                format!("Use one of {}; or put the words in quotation marks.", known.join(", ")),
            ));
        };
        if self.value.is_empty() {
            return Err(self
                .error(format!("“{field}:” needs a value"), format!("Write {asks} right after the colon.")));
        }
        let value = self.value.clone();
        Ok(Some(match field.as_str() {
            "kind" => Test::Kind(value),
            "actor" => Test::Actor(value),
            "place" => Test::Place(value),
            "tag" => Test::Tag(value),
            "source" => Test::Source(value),
            "status" => Test::Status(self.status()?),
            "when" => Test::During(self.date()?, Truth::Certainly),
            "possibly" => Test::During(self.date()?, Truth::Possibly),
            "before" => Test::Before(self.date()?),
            _ => Test::After(self.date()?),
        }))
    }

    fn status(&self) -> Result<Status, QueryError> {
        self.value.to_lowercase().replace(' ', "-").parse().map_err(|_| {
            let known: Vec<&str> = Status::ALL.iter().map(|status| status.as_str()).collect();
            self.error(
                format!("“{}” is not a status", self.value),
                format!("Use one of {}.", known.join(", ")),
            )
        })
    }

    fn date(&self) -> Result<Date, QueryError> {
        let reading = Reading { as_of: None, order: DayOrder::default() };
        let date =
            Date::read(&self.value, &reading).map_err(|error| self.error(error.message, error.hint))?;
        if date.extent().is_none() {
            return Err(self.error(
                format!("“{}” is no date by itself", self.value),
                "Write a day, a month, a year or a range, such as 2022-01 or \"early 2022\".".to_owned(),
            ));
        }
        Ok(date)
    }

    fn error(&self, message: String, hint: String) -> QueryError {
        QueryError { message, hint, offset: self.offset }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tests(text: &str) -> Vec<(bool, Test)> {
        Query::parse(text).unwrap().terms.into_iter().map(|term| (term.negated, term.test)).collect()
    }

    #[test]
    fn words_phrases_fields_and_negation() {
        assert_eq!(
            tests(
                "two-plus-two  kind:talks -status:\"under way\" “joint statement” -tag:\"to check\" undated"
            ),
            [
                (false, Test::Word("two-plus-two".to_owned())),
                (false, Test::Kind("talks".to_owned())),
                (true, Test::Status(Status::UnderWay)),
                (false, Test::Phrase("joint statement".to_owned())),
                (true, Test::Tag("to check".to_owned())),
                (false, Test::Undated),
            ]
        );
        assert_eq!(tests(""), []);
        assert_eq!(tests(" — & "), []);
        assert_eq!(tests("\"undated"), [(false, Test::Phrase("undated".to_owned()))]);
        assert_eq!(tests("- Japan"), [(false, Test::Word("Japan".to_owned()))]);
        assert_eq!(tests("12:30"), [(false, Test::Word("12:30".to_owned()))]);
    }

    #[test]
    fn dates_are_read_as_people_write_them() {
        let date = |text: &str| Date::from_stored(text).unwrap();
        assert_eq!(
            tests("when:2022-03 possibly:2022 before:2022-01-07"),
            [
                (false, Test::During(date("2022-03"), Truth::Certainly)),
                (false, Test::During(date("2022"), Truth::Possibly)),
                (false, Test::Before(date("2022-01-07"))),
            ]
        );
    }

    #[test]
    fn refusals_say_where_and_what_to_do() {
        let error = Query::parse("Élysée colour:red").unwrap_err();
        assert_eq!((error.offset, error.message.as_str()), (7, "“colour:” is nothing to search by"));
        assert!(error.hint.contains("kind, actor"));
        assert_eq!(Query::parse("kind:").unwrap_err().message, "“kind:” needs a value");
        assert_eq!(Query::parse("status:reported").unwrap_err().offset, 0);
        assert!(Query::parse("a b when:soonish").is_err());
    }
}
