//! What an event of a table is called, so that the same table finds it again: the name of the table, the id of the
//! row, and a digest of what the row said. While the digest is the same, the table has nothing new to say, and
//! whatever a person did to the event since stays.

use super::draft::Draft;

/// Hexadecimal digits of the digest.
const DIGITS: usize = 12;

/// The name of a table as it begins the keys of its events.
#[must_use]
pub fn prefix(table: &str) -> String {
    format!("{table}#")
}

/// The key of an event.
#[must_use]
pub fn key(table: &str, draft: &Draft) -> String {
    format!("{table}#{}~{}", draft.id, draft.digest)
}

/// The id of the row and the digest, from a key of this table.
#[must_use]
pub fn parts<'a>(table_prefix: &str, key: &'a str) -> Option<(&'a str, &'a str)> {
    let rest = key.strip_prefix(table_prefix)?;
    match rest.rsplit_once('~') {
        Some((id, digest))
            if digest.len() == DIGITS && digest.bytes().all(|byte| byte.is_ascii_hexdigit()) =>
        {
            Some((id, digest))
        }
        _ => Some((rest, "")),
    }
}

/// A digest of all that a row says.
#[must_use]
pub fn digest(draft: &Draft) -> String {
    // Put together first: hashing in one go is faster than piece by piece.
    let mut bytes = Vec::with_capacity(512);
    let mut put = |part: &str, text: &str| {
        bytes.extend_from_slice(part.as_bytes());
        bytes.extend_from_slice(&(text.len() as u64).to_le_bytes());
        bytes.extend_from_slice(text.as_bytes());
    };
    put("title", &draft.title);
    if let Some(date) = &draft.date {
        put("date", &date.to_stored());
    }
    let named = [("kind", &draft.kind), ("place", &draft.place), ("summary", &draft.summary)];
    for (part, text) in named {
        put(part, text.as_deref().unwrap_or_default());
    }
    put("status", draft.status.map_or("", |status| status.as_str()));
    for (role, name) in &draft.actors {
        put("role", role.as_deref().unwrap_or_default());
        put("actor", name);
    }
    for (part, texts) in [("tag", &draft.tags), ("source", &draft.sources), ("note", &draft.notes)] {
        texts.iter().for_each(|text| put(part, text));
    }
    for (field, value) in &draft.figures {
        put("figure", value);
        put("of", &field.to_string());
    }
    blake3::hash(&bytes).to_hex()[..DIGITS].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_gives_back_its_parts() {
        let mut draft = Draft { id: "a~b#c".to_owned(), title: "Talks".to_owned(), ..Draft::default() };
        draft.digest = digest(&draft);
        let key = key("us-travels", &draft);
        assert_eq!(parts(&prefix("us-travels"), &key), Some(("a~b#c", &*digest(&draft))));
        assert_eq!(parts(&prefix("us-travels"), "us-travels#7"), Some(("7", "")));
        assert_eq!(parts(&prefix("us-travels"), "other#7"), None);
        let other = Draft { place: Some("Rome".to_owned()), ..draft.clone() };
        assert_ne!(digest(&draft), digest(&other));
    }
}
