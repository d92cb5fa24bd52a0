//! Values of the wire, judged by their fields.

use dateline_core::model::{FieldSpec, FieldType, Noun, ValueError};
use dateline_core::{Date, Value};
use dateline_store::StoreError;
use serde_json::{Map, Value as Json};

use super::batch::TemporaryIds;
use crate::ApiError;

/// The values of a noun's fields, in the order of its list.
///
/// # Errors
/// If there is no such field, or it does not hold such a value.
pub(super) fn read(
    noun: Noun,
    values: &Map<String, Json>,
    ids: &TemporaryIds,
) -> Result<Vec<(&'static str, Value)>, ApiError> {
    if let Some(unknown) = values.keys().find(|name| noun.field(name).is_none()) {
        return Err(StoreError::NoField { noun, field: unknown.clone() }.into());
    }
    let given = noun.fields().iter().filter_map(|field| Some((field, values.get(field.name)?)));
    given.map(|(field, json)| Ok((field.name, value(field, json, ids)?))).collect()
}

fn value(field: &FieldSpec, json: &Json, ids: &TemporaryIds) -> Result<Value, ApiError> {
    let wrong = |given| ApiError::from(StoreError::Value(ValueError::Type { field: field.name, given }));
    let value = match (json, field.holds) {
        (Json::Null, _) => Value::Null,
        // Nothing typed is nothing said, not an empty saying.
        (Json::String(text), _) if text.trim().is_empty() => Value::Null,
        (Json::String(text), FieldType::Date) => {
            let date = Date::from_stored(text).map_err(|error| ApiError::from(error).about(field.name))?;
            if date.is_undated() { Value::Null } else { Value::Date(date) }
        }
        (Json::String(text), FieldType::Ref(_) | FieldType::Record) => {
            Value::Id(ids.resolve(text).map_err(|error| error.about(field.name))?)
        }
        (Json::String(text), FieldType::Text | FieldType::Long | FieldType::Word(_)) => {
            Value::Text(text.clone())
        }
        (Json::Bool(flag), FieldType::Flag) => Value::Flag(*flag),
        (Json::Number(number), FieldType::Int) => {
            Value::Int(number.as_i64().ok_or_else(|| wrong("a fraction"))?)
        }
        (Json::Number(number), FieldType::Real) => {
            Value::Real(number.as_f64().ok_or_else(|| wrong("a number"))?)
        }
        (json, _) => return Err(wrong(sort(json))),
    };
    value.fits(field).map_err(StoreError::Value)?;
    Ok(value)
}

const fn sort(json: &Json) -> &'static str {
    match json {
        Json::Null => "nothing",
        Json::Bool(_) => "true or false",
        Json::Number(_) => "a number",
        Json::String(_) => "text",
        Json::Array(_) => "a list",
        Json::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::ErrorCode;

    fn one(noun: Noun, field: &str, json: Json) -> Result<Value, ApiError> {
        let values = Map::from_iter([(field.to_owned(), json)]);
        read(noun, &values, &TemporaryIds::default()).map(|mut values| values.remove(0).1)
    }

    #[test]
    fn values_are_what_their_fields_hold() {
        assert_eq!(one(Noun::Event, "title", json!("Talks")), Ok(Value::from("Talks")));
        assert_eq!(one(Noun::Event, "summary", json!(" ")), Ok(Value::Null));
        assert_eq!(one(Noun::Event, "rank", json!(3)), Ok(Value::Int(3)));
        assert_eq!(one(Noun::Place, "latitude", json!(35)), Ok(Value::Real(35.0)));
        assert_eq!(one(Noun::Event, "private", json!(true)), Ok(Value::Flag(true)));
        assert_eq!(
            one(Noun::Event, "date", json!("2021-12")),
            Ok(Value::Date(Date::from_stored("2021-12").unwrap()))
        );
    }

    #[test]
    fn a_refusal_names_the_field() {
        for (field, json, code) in [
            ("title", json!(5), ErrorCode::BadValue),
            ("title", json!(null), ErrorCode::BadValue),
            ("status", json!("reported"), ErrorCode::BadValue),
            ("rank", json!(1.5), ErrorCode::BadValue),
            ("date", json!("2021-13-45"), ErrorCode::BadDate),
            ("kind", json!("talks"), ErrorCode::NoRecord),
            ("kind", json!("new:1"), ErrorCode::BadArguments),
            ("tilte", json!("Talks"), ErrorCode::BadValue),
        ] {
            let error = one(Noun::Event, field, json).unwrap_err();
            assert_eq!((error.code, error.field.as_deref()), (code, Some(field)), "{}", error.message);
        }
    }
}
