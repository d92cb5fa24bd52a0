//! Values of fields.

use super::noun::{FieldSpec, FieldType};
use crate::date::Date;
use crate::id::Id;

/// The value of one field: what an operation of the log sets.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Value {
    /// No value.
    #[default]
    Null,
    /// True or false.
    Flag(bool),
    /// A whole number.
    Int(i64),
    /// A number.
    Real(f64),
    /// Text, also a word of a closed vocabulary.
    Text(String),
    /// The id of a record.
    Id(Id),
    /// A date.
    Date(Date),
}

/// A value that a field does not take.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ValueError {
    /// The field holds values of another type.
    #[error("the field “{field}” does not hold {given}")]
    Type {
        /// The field.
        field: &'static str,
        /// What was given, for the sentence: "a number".
        given: &'static str,
    },
    /// The word is not in the field's vocabulary.
    #[error("“{word}” is not a {field}")]
    Word {
        /// The field.
        field: &'static str,
        /// The word as given.
        word: String,
    },
    /// A record cannot be without this field.
    #[error("the field “{field}” must have a value")]
    Missing {
        /// The field.
        field: &'static str,
    },
    /// SQLite, JSON and screen readers stumble over it.
    #[error("the field “{field}” has a NUL character in it")]
    Nul {
        /// The field.
        field: &'static str,
    },
    /// Neither ordered nor equal to itself.
    #[error("the field “{field}” is not a finite number")]
    NotFinite {
        /// The field.
        field: &'static str,
    },
}

impl Value {
    /// What sort of value this is, for a sentence.
    #[must_use]
    pub const fn sort(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Flag(_) => "true or false",
            Self::Int(_) => "a whole number",
            Self::Real(_) => "a number",
            Self::Text(_) => "text",
            Self::Id(_) => "a record",
            Self::Date(_) => "a date",
        }
    }

    /// Whether there is no value.
    #[must_use]
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Whether `field` takes this value.
    ///
    /// # Errors
    /// With the reason why not.
    pub fn fits(&self, field: &FieldSpec) -> Result<(), ValueError> {
        let name = field.name;
        match (self, field.holds) {
            (Self::Null, _) if field.required => Err(ValueError::Missing { field: name }),
            (Self::Null, _)
            | (Self::Flag(_), FieldType::Flag)
            | (Self::Int(_), FieldType::Int)
            | (Self::Id(_), FieldType::Ref(_) | FieldType::Record)
            | (Self::Date(_), FieldType::Date) => Ok(()),
            (Self::Real(number), FieldType::Real) if number.is_finite() => Ok(()),
            (Self::Real(_), FieldType::Real) => Err(ValueError::NotFinite { field: name }),
            (Self::Text(text), FieldType::Text | FieldType::Long) => match text {
                text if text.contains('\0') => Err(ValueError::Nul { field: name }),
                text if field.required && text.trim().is_empty() => Err(ValueError::Missing { field: name }),
                _ => Ok(()),
            },
            (Self::Text(word), FieldType::Word(words)) if words.contains(&word.as_str()) => Ok(()),
            (Self::Text(word), FieldType::Word(_)) => {
                Err(ValueError::Word { field: name, word: word.chars().take(80).collect() })
            }
            (given, _) => Err(ValueError::Type { field: name, given: given.sort() }),
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Self {
        Self::Real(number)
    }
}

impl From<Id> for Value {
    fn from(id: Id) -> Self {
        Self::Id(id)
    }
}

impl From<Date> for Value {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Noun;
    use super::*;

    fn fits(noun: Noun, field: &str, value: impl Into<Value>) -> Result<(), ValueError> {
        value.into().fits(noun.field(field).expect("a field of the noun"))
    }

    #[test]
    fn a_field_takes_what_it_holds_and_nothing_else() {
        assert_eq!(fits(Noun::Event, "title", "Talks"), Ok(()));
        assert_eq!(fits(Noun::Event, "title", "  "), Err(ValueError::Missing { field: "title" }));
        assert_eq!(fits(Noun::Event, "title", Value::Null), Err(ValueError::Missing { field: "title" }));
        assert_eq!(fits(Noun::Event, "title", "a\0b"), Err(ValueError::Nul { field: "title" }));
        assert_eq!(fits(Noun::Event, "kind", Id::new()), Ok(()));
        assert_eq!(fits(Noun::Event, "kind", Value::Null), Ok(()));
        assert!(matches!(fits(Noun::Event, "kind", "talks"), Err(ValueError::Type { .. })));
        assert!(matches!(fits(Noun::Event, "status", "reported"), Err(ValueError::Word { .. })));
        assert_eq!(fits(Noun::Place, "latitude", f64::NAN), Err(ValueError::NotFinite { field: "latitude" }));
    }
}
