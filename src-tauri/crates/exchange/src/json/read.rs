//! Reading, record by record, so that a file of any length takes no memory.

use std::fmt;
use std::io::Read;

use dateline_core::Noun;
use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value as Json};

use super::twice::Noting;
use super::value::FORMAT;

/// One thing that stood in a file.
#[derive(Debug)]
pub enum Seen {
    /// A record, where it stands among those of its noun, counted from 1, and the keys that stand in it twice.
    Record(Noun, u64, Map<String, Json>, Vec<String>),
    /// Records of a noun that is not known: from a newer version, perhaps.
    UnknownNoun(String),
    /// A record that is no object.
    NoObject(Noun, u64),
}

/// Reads a file and hands over what stands in it. The closure may stop it with a reason of its own.
pub struct Reader<F> {
    each: F,
}

impl<F: FnMut(Seen) -> Result<(), String>> Reader<F> {
    /// Hands what stands in the file to `each`.
    pub const fn new(each: F) -> Self {
        Self { each }
    }

    /// Reads.
    ///
    /// # Errors
    /// With what is wrong, if it is not JSON that Dateline wrote, or with what `each` returned.
    pub fn read(mut self, input: impl Read) -> Result<(), String> {
        let mut json = serde_json::Deserializer::from_reader(input);
        let read = json.deserialize_map(Whole { each: &mut self.each }).and_then(|()| json.end());
        read.map_err(|error| error.to_string())
    }
}

struct Whole<'f, F> {
    each: &'f mut F,
}

impl<'de, F: FnMut(Seen) -> Result<(), String>> Visitor<'de> for Whole<'_, F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an export of Dateline")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let (mut format, mut records) = (None, false);
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "dateline" => format = Some(map.next_value::<u64>()?),
                "records" => {
                    match format {
                        Some(FORMAT) => map.next_value_seed(Nouns { each: self.each })?,
                        Some(newer) => {
                            return Err(A::Error::custom(format!(
                                "it is of format {newer}, and this version reads {FORMAT}"
                            )));
                        }
                        None => {
                            return Err(A::Error::custom("it does not begin with the format (“dateline”)"));
                        }
                    }
                    records = true;
                }
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        if records { Ok(()) } else { Err(A::Error::custom("it has no “records”")) }
    }
}

struct Nouns<'f, F> {
    each: &'f mut F,
}

impl<'de, F: FnMut(Seen) -> Result<(), String>> DeserializeSeed<'de> for Nouns<'_, F> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_map(self)
    }
}

impl<'de, F: FnMut(Seen) -> Result<(), String>> Visitor<'de> for Nouns<'_, F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("records by noun")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(table) = map.next_key::<String>()? {
            match Noun::from_table(&table) {
                Some(noun) => map.next_value_seed(Records { noun, each: self.each })?,
                None => {
                    map.next_value::<IgnoredAny>()?;
                    (self.each)(Seen::UnknownNoun(table)).map_err(A::Error::custom)?;
                }
            }
        }
        Ok(())
    }
}

struct Records<'f, F> {
    noun: Noun,
    each: &'f mut F,
}

impl<'de, F: FnMut(Seen) -> Result<(), String>> DeserializeSeed<'de> for Records<'_, F> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_seq(self)
    }
}

impl<'de, F: FnMut(Seen) -> Result<(), String>> Visitor<'de> for Records<'_, F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of records")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let mut place = 0;
        let mut twice = Vec::new();
        while let Some(json) = seq.next_element_seed(Noting(&mut twice))? {
            place += 1;
            let twice = std::mem::take(&mut twice);
            let seen = match json {
                Json::Object(object) => Seen::Record(self.noun, place, object, twice),
                _ => Seen::NoObject(self.noun, place),
            };
            (self.each)(seen).map_err(A::Error::custom)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Vec<String>, String> {
        let mut seen = Vec::new();
        Reader::new(|one| {
            seen.push(match one {
                Seen::Record(noun, place, object, twice) => {
                    format!("{} {place} {} {}", noun.table(), object.len(), twice.join(" "))
                        .trim_end()
                        .to_owned()
                }
                Seen::UnknownNoun(table) => format!("unknown {table}"),
                Seen::NoObject(noun, place) => format!("no object {} {place}", noun.table()),
            });
            Ok(())
        })
        .read(text.as_bytes())?;
        Ok(seen)
    }

    #[test]
    fn records_are_handed_over_as_they_come() {
        let text = r#"{"dateline":1,"made by":{},"records":{"tag":[{"id":"x","name":"y"},7,{"id":"z","id":"z"}],"mood":[1]}}"#;
        assert_eq!(read(text).expect("read"), ["tag 1 2", "no object tag 2", "tag 3 1 id", "unknown mood"]);
    }

    #[test]
    fn other_json_and_broken_json_are_refused() {
        for text in [
            "[]",
            "{}",
            r#"{"records":{}}"#,
            r#"{"dateline":2,"records":{}}"#,
            r#"{"dateline":1,"records":{"#,
            "{} {}",
        ] {
            assert!(read(text).is_err(), "{text}");
        }
        let deep =
            format!(r#"{{"dateline":1,"records":{{"tag":[{}{}]}}}}"#, "[".repeat(500), "]".repeat(500));
        assert!(read(&deep).is_err());
    }
}
