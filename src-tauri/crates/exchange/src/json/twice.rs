//! JSON in which a key stands twice: the last value counts, as everywhere, and the key is noted, so that whoever sent
//! the file hears of it.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value as Json};

/// Reads a value, and notes the keys that stand twice in one of its objects.
pub struct Noting<'n>(pub &'n mut Vec<String>);

/// Reads a text.
///
/// # Errors
/// If it is no JSON.
pub fn from_str(text: &str) -> Result<(Json, Vec<String>), serde_json::Error> {
    let mut twice = Vec::new();
    let mut json = serde_json::Deserializer::from_str(text);
    let value = Noting(&mut twice).deserialize(&mut json)?;
    json.end()?;
    Ok((value, twice))
}

/// What is to be said about keys that stand twice.
pub fn remarks(twice: Vec<String>) -> impl Iterator<Item = String> {
    twice.into_iter().map(|key| format!("“{key}” stands in it twice; the last value counts"))
}

impl<'de> DeserializeSeed<'de> for Noting<'_> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Json, D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Noting<'_> {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Json, E> {
        Ok(Json::Bool(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Json, E> {
        Ok(number.into())
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
        Ok(number.into())
    }

    fn visit_f64<E>(self, number: f64) -> Result<Json, E> {
        Ok(Number::from_f64(number).map_or(Json::Null, Json::Number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(text.into())
    }

    fn visit_string<E>(self, text: String) -> Result<Json, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = seq.next_element_seed(Noting(self.0))? {
            list.push(value);
        }
        Ok(Json::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut object = Map::new();
        while let Some(key) = map.next_key::<String>()? {
            let value = map.next_value_seed(Noting(self.0))?;
            if object.contains_key(&key) {
                self.0.push(key.clone());
            }
            object.insert(key, value);
        }
        Ok(Json::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn keys_that_stand_twice_are_noted_at_any_depth() {
        let (json, twice) =
            from_str(r#"{"a":1,"b":{"c":1,"c":2},"d":[{"e":1,"e":null}],"a":2}"#).expect("JSON");
        assert_eq!(twice, ["c", "e", "a"]);
        assert_eq!(json["a"], 2);
        assert!(from_str("{} {}").is_err());
        assert!(from_str(&format!("{}{}", "[".repeat(500), "]".repeat(500))).is_err());
    }

    proptest! {
        #[test]
        fn everything_else_is_read_as_ever(text in r#"(\[|\{"a":)?(-?[0-9]{1,20}(\.[0-9]{1,3})?(e[0-9])?|"[a-z]{0,3}"|true|null)(\]|\})?"#) {
            let plain: Result<Json, _> = serde_json::from_str(&text);
            prop_assert_eq!(from_str(&text).ok().map(|(json, _)| json), plain.ok());
        }
    }
}
