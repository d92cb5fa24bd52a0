//! Which column of a table becomes which field of an event.

mod guess;
mod template;

use std::fmt;
use std::str::FromStr;

pub use guess::{Guess, guess};
pub use template::Template;

use crate::error::ExchangeError;

/// What a column can become.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// What the row is called in its own table, so that the same table can be read again.
    Id,
    /// The title.
    Title,
    /// The first day of a duration.
    Start,
    /// Its last day.
    End,
    /// The date.
    Date,
    /// The year, for rows whose date is not known.
    Year,
    /// The kind, by name or code.
    Kind,
    /// The status, by its word.
    Status,
    /// An actor, by name, in this role if one is given.
    Actor(Option<String>),
    /// The place, by name.
    Place,
    /// A tag, by name.
    Tag,
    /// A source that says so, by title or address.
    Source,
    /// The summary.
    Summary,
    /// A note.
    Note,
    /// A field that the analyst defines, by name.
    Field(String),
}

/// The fields of a mapping as they are written.
pub const FIELD_NAMES: &str = "id, title, start, end, date, year, kind, status, actor, actor:ROLE, place, tag, source, summary, note, field:NAME";

impl Field {
    /// Whether one event may have several, so that several columns may be mapped to it.
    #[must_use]
    pub const fn is_many(&self) -> bool {
        matches!(self, Self::Actor(_) | Self::Tag | Self::Source | Self::Note)
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match self {
            Self::Id => "id",
            Self::Title => "title",
            Self::Start => "start",
            Self::End => "end",
            Self::Date => "date",
            Self::Year => "year",
            Self::Kind => "kind",
            Self::Status => "status",
            Self::Actor(None) => "actor",
            Self::Actor(Some(role)) => return write!(f, "actor:{role}"),
            Self::Place => "place",
            Self::Tag => "tag",
            Self::Source => "source",
            Self::Summary => "summary",
            Self::Note => "note",
            Self::Field(name) => return write!(f, "field:{name}"),
        };
        f.write_str(word)
    }
}

impl FromStr for Field {
    type Err = ExchangeError;

    fn from_str(text: &str) -> Result<Self, ExchangeError> {
        let (word, detail) = match text.split_once(':') {
            Some((word, detail)) => (word.trim(), Some(detail.trim()).filter(|detail| !detail.is_empty())),
            None => (text.trim(), None),
        };
        Ok(match (word.to_ascii_lowercase().as_str(), detail) {
            ("id", None) => Self::Id,
            ("title", None) => Self::Title,
            ("start", None) => Self::Start,
            ("end", None) => Self::End,
            ("date" | "when", None) => Self::Date,
            ("year", None) => Self::Year,
            ("kind", None) => Self::Kind,
            ("status", None) => Self::Status,
            ("actor", role) => Self::Actor(role.map(str::to_owned)),
            ("place", None) => Self::Place,
            ("tag", None) => Self::Tag,
            ("source", None) => Self::Source,
            ("summary", None) => Self::Summary,
            ("note", None) => Self::Note,
            ("field", Some(name)) => Self::Field(name.to_owned()),
            _ => {
                return Err(ExchangeError::Mapping {
                    message: format!("“{text}” is not a field of an event"),
                    hint: format!("The fields are: {FIELD_NAMES}."),
                });
            }
        })
    }
}

/// One line of a mapping: a field, what fills it, and what parts several values in one cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The field.
    pub field: Field,
    /// The column or the template that fills it.
    pub from: Template,
    /// What stands between several values in one cell.
    pub separator: Option<String>,
}

/// Which column becomes what.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mapping {
    /// Its lines; a field that an event has once stands here once.
    pub entries: Vec<Entry>,
}

impl Mapping {
    /// Reads lines such as `start=start-date` and `title={name}: {country}`.
    ///
    /// # Errors
    /// If a line names an unknown field or column, or a field that an event has once is filled twice.
    pub fn read<'a>(
        lines: impl IntoIterator<Item = &'a str>,
        columns: &[String],
    ) -> Result<Self, ExchangeError> {
        let mut mapping = Self::default();
        for line in lines {
            let Some((field, from)) = line.split_once('=') else {
                return Err(ExchangeError::Mapping {
                    message: format!("“{line}” does not say which column fills which field"),
                    hint: "Write FIELD=COLUMN, for example title=Name or title={name}: {country}.".to_owned(),
                });
            };
            mapping.put(field.parse()?, Template::read(from, columns)?)?;
        }
        Ok(mapping)
    }

    /// Adds a line.
    ///
    /// # Errors
    /// If the event has the field once and it is filled already, or has its date from elsewhere.
    pub fn put(&mut self, field: Field, from: Template) -> Result<(), ExchangeError> {
        if !field.is_many() && self.get(&field).is_some() {
            return Err(ExchangeError::Mapping {
                message: format!("“{field}” is mapped twice"),
                hint: "Use one template for it, for example title={name}: {country}.".to_owned(),
            });
        }
        let rival = match field {
            Field::Date => [&Field::Start, &Field::End].into_iter().find(|rival| self.get(rival).is_some()),
            Field::Start | Field::End => [&Field::Date].into_iter().find(|rival| self.get(rival).is_some()),
            _ => None,
        };
        if let Some(rival) = rival {
            return Err(ExchangeError::Mapping {
                message: format!("“{field}” and “{rival}” are both mapped, and an event has one date"),
                hint: "Map either date, or start and end; keep the other as field:NAME.".to_owned(),
            });
        }
        self.entries.push(Entry { field, from, separator: None });
        Ok(())
    }

    /// What fills `field`.
    #[must_use]
    pub fn get(&self, field: &Field) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.field == *field)
    }

    /// Sets what parts several values in a cell, from a line such as `actor=;`.
    ///
    /// # Errors
    /// If the field is not mapped or an event has it only once.
    pub fn split(&mut self, line: &str) -> Result<(), ExchangeError> {
        let refuse = |message: String| ExchangeError::Mapping {
            message,
            hint: "Write FIELD=SEPARATOR for actor, tag, source or note, for example actor=;".to_owned(),
        };
        let (field, separator) = line
            .split_once('=')
            .filter(|(_, separator)| !separator.is_empty())
            .ok_or_else(|| refuse(format!("“{line}” does not say what parts the values of which field")))?;
        let field: Field = field.parse()?;
        if !field.is_many() {
            return Err(refuse(format!("an event has only one “{field}”")));
        }
        // A word for what a shell makes hard to write.
        let separator = match separator {
            "newline" => "\n",
            "tab" => "\t",
            other => other,
        };
        let mut found = false;
        for entry in self.entries.iter_mut().filter(|entry| entry.field == field) {
            entry.separator = Some(separator.to_owned());
            found = true;
        }
        if found { Ok(()) } else { Err(refuse(format!("no column is mapped to “{field}”"))) }
    }

    /// The columns that the mapping reads, by place.
    pub fn used(&self) -> impl Iterator<Item = usize> + '_ {
        self.entries.iter().flat_map(|entry| entry.from.columns())
    }

    /// Its lines as a person would write them.
    #[must_use]
    pub fn lines(&self, columns: &[String]) -> Vec<String> {
        self.entries.iter().map(|entry| format!("{}={}", entry.field, entry.from.written(columns))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns() -> Vec<String> {
        ["id", "name", "start-date", "country"].map(str::to_owned).into()
    }

    fn read(lines: &[&str]) -> Result<Mapping, ExchangeError> {
        Mapping::read(lines.iter().copied(), &columns())
    }

    #[test]
    fn lines_are_read_and_written_alike() {
        let lines =
            ["start=start-date", "title={name}: {country}", "actor:host=country", "field:Visitor=name"];
        assert_eq!(read(&lines).expect("a mapping").lines(&columns()), lines);
    }

    #[test]
    fn what_cannot_be_followed_is_refused_with_what_can() {
        for (lines, message) in [
            (&["titel=name"][..], "“titel” is not a field of an event"),
            (&["title"], "“title” does not say which column fills which field"),
            (&["title=nom"], "the table has no column “nom”"),
            (&["title=name", "title=country"], "“title” is mapped twice"),
            (
                &["date=start-date", "end=start-date"],
                "“end” and “date” are both mapped, and an event has one date",
            ),
        ] {
            let error = read(lines).expect_err("refused");
            assert_eq!(error.to_string(), message);
            assert!(!error.hint().is_empty());
        }
    }

    #[test]
    fn several_actors_may_stand_in_a_cell() {
        let mut mapping = read(&["actor=name", "actor:host=country"]).expect("a mapping");
        mapping.split("actor:host=;").expect("split");
        assert_eq!(mapping.entries[1].separator.as_deref(), Some(";"));
        assert!(mapping.split("title=;").is_err());
        assert!(mapping.split("tag=;").is_err());
    }
}
