//! Records as JSON objects.

use dateline_core::date::DateError;
use dateline_core::model::{FieldSpec, FieldType, Noun, Value};
use dateline_core::{Date, Id};
use dateline_store::Record;
use serde_json::{Map, Value as Json};

/// The version of the format that is written.
pub const FORMAT: u64 = 1;

/// A record as an object: `id`, then the fields that have a value, in the order of the noun.
#[must_use]
pub fn to_json(record: &Record) -> Map<String, Json> {
    let mut object = Map::new();
    object.insert("id".to_owned(), record.id.to_string().into());
    for (field, value) in &record.values {
        if let Some(value) = value_to_json(value) {
            object.insert((*field).to_owned(), value);
        }
    }
    object
}

fn value_to_json(value: &Value) -> Option<Json> {
    Some(match value {
        Value::Null => return None,
        Value::Flag(flag) => (*flag).into(),
        Value::Int(number) => (*number).into(),
        Value::Real(number) => (*number).into(),
        Value::Text(text) => text.as_str().into(),
        Value::Id(id) => id.to_string().into(),
        Value::Date(date) => match date.to_stored() {
            stored if stored.is_empty() => return None,
            stored if stored.starts_with("{\"") => {
                serde_json::from_str(&stored).unwrap_or(Json::String(stored))
            }
            stored => stored.into(),
        },
    })
}

/// The fields of a record from an object, and what in it is not understood.
///
/// # Errors
/// If it has no id, or the noun is without a required field.
pub fn from_json(noun: Noun, object: &Map<String, Json>) -> Result<Parsed, String> {
    let id = match object.get("id") {
        Some(Json::String(id)) => id.parse().map_err(|_| format!("“{id}” is not an identifier"))?,
        _ => return Err("it has no “id”".to_owned()),
    };
    let mut parsed = Parsed { id, values: Vec::new(), problems: Vec::new() };
    for (name, json) in object.iter().filter(|(name, _)| *name != "id") {
        let Some(field) = noun.field(name) else {
            parsed.problems.push(format!("the field “{name}” is not known and was left out"));
            continue;
        };
        match value_from_json(field, json) {
            Ok(value) => parsed.values.push((field.name, value)),
            Err(why) if field.required => return Err(why),
            Err(why) => parsed.problems.push(format!("{why}; the field was left out")),
        }
    }
    Ok(parsed)
}

/// A record as an object told it.
#[derive(Debug, Clone, PartialEq)]
pub struct Parsed {
    /// Its id.
    pub id: Id,
    /// Its fields.
    pub values: Vec<(&'static str, Value)>,
    /// What in it was not understood.
    pub problems: Vec<String>,
}

fn value_from_json(field: &'static FieldSpec, json: &Json) -> Result<Value, String> {
    let name = field.name;
    let value = match (field.holds, json) {
        (_, Json::Null) => Value::Null,
        (FieldType::Flag, Json::Bool(flag)) => Value::Flag(*flag),
        (FieldType::Int, Json::Number(number)) if number.is_i64() => number.as_i64().into(),
        (FieldType::Real, Json::Number(number)) => number.as_f64().into(),
        (FieldType::Text | FieldType::Long | FieldType::Word(_), Json::String(text)) => text.as_str().into(),
        (FieldType::Ref(_) | FieldType::Record, Json::String(id)) => {
            Value::Id(id.parse().map_err(|_| format!("“{name}” does not hold an identifier"))?)
        }
        (FieldType::Date, Json::String(stored)) => Value::Date(date(name, stored)?),
        (FieldType::Date, Json::Object(stored)) => {
            Value::Date(date(name, &Json::Object(stored.clone()).to_string())?)
        }
        _ => return Err(format!("“{name}” does not hold what it should")),
    };
    value.fits(field).map_err(|error| error.to_string())?;
    Ok(value)
}

fn date(name: &str, stored: &str) -> Result<Date, String> {
    Date::from_stored(stored).map_err(|DateError { message, .. }| format!("“{name}”: {message}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_comes_back_as_it_was() {
        let date = Date::from_stored(r#"{"edtf":"2022-01-07","wording":"Friday"}"#).expect("a date");
        let mut values: Vec<(&str, Value)> =
            Noun::Event.fields().iter().map(|field| (field.name, Value::Null)).collect();
        let kind = Id::new();
        for (name, value) in &mut values {
            *value = match *name {
                "title" => "Talks".into(),
                "date" => date.clone().into(),
                "kind" => kind.into(),
                "rank" => 3_i64.into(),
                "private" => true.into(),
                _ => Value::Null,
            };
        }
        let record = Record { noun: Noun::Event, id: Id::new(), values, deleted: false };
        let parsed = from_json(Noun::Event, &to_json(&record)).expect("a record");
        assert_eq!(parsed.id, record.id);
        assert_eq!(parsed.problems, Vec::<String>::new());
        let filled: Vec<_> = record.values.iter().filter(|(_, value)| !value.is_null()).cloned().collect();
        assert_eq!(parsed.values, filled);
    }

    #[test]
    fn what_is_not_understood_is_said() {
        let object = |text: &str| serde_json::from_str::<Map<String, Json>>(text).expect("an object");
        let id = Id::new();
        let parsed = from_json(
            Noun::Event,
            &object(&format!(r#"{{"id":"{id}","title":"A","mood":"grim","rank":"x"}}"#)),
        );
        assert_eq!(
            parsed.expect("a record").problems,
            [
                "the field “mood” is not known and was left out",
                "“rank” does not hold what it should; the field was left out"
            ]
        );
        assert!(from_json(Noun::Event, &object(r#"{"title":"A"}"#)).is_err());
        assert!(from_json(Noun::Event, &object(&format!(r#"{{"id":"{id}","title":7}}"#))).is_err());
    }
}
