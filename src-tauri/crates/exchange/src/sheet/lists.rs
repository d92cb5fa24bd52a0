//! Several values in one cell: `host: Japan; party: Australia`. A semicolon, a colon or a backslash that belongs to a
//! value has a backslash in front.

/// Values in one cell.
#[must_use]
pub fn list_cell<'a>(values: impl IntoIterator<Item = &'a str>) -> String {
    values.into_iter().map(|value| escape(value, &[';', '\\'])).collect::<Vec<_>>().join("; ")
}

/// The values of a cell.
#[must_use]
pub fn list_of_cell(cell: &str) -> Vec<String> {
    split(cell, ';').into_iter().map(|part| unescape(trimmed(part))).filter(|part| !part.is_empty()).collect()
}

/// Actors, with their roles where they have one, in one cell.
#[must_use]
pub fn actor_cell<'a>(actors: impl IntoIterator<Item = (Option<&'a str>, &'a str)>) -> String {
    let special = [';', ':', '\\'];
    let one = |(role, name): (Option<&str>, &str)| match role {
        Some(role) => format!("{}: {}", escape(role, &special), escape(name, &special)),
        None => escape(name, &special),
    };
    actors.into_iter().map(one).collect::<Vec<_>>().join("; ")
}

/// The actors of a cell. A name may hold a colon as people write it; only the first one ends a role.
#[must_use]
pub fn actors_of_cell(cell: &str) -> Vec<(Option<String>, String)> {
    split(cell, ';')
        .into_iter()
        .map(trimmed)
        .filter(|part| !part.is_empty())
        .map(|part| match find(part, ':') {
            Some(colon) => (Some(unescape(trimmed(&part[..colon]))), unescape(trimmed(&part[colon + 1..]))),
            None => (None, unescape(part)),
        })
        .filter(|(_, name)| !name.is_empty())
        .collect()
}

/// Blanks around values are the separators' and those of people; a value that begins or ends with one has a backslash
/// before it.
fn escape(value: &str, special: &[char]) -> String {
    let mut escaped = String::with_capacity(value.len());
    let last = value.chars().count().saturating_sub(1);
    for (place, letter) in value.chars().enumerate() {
        let at_an_end = (place == 0 || place == last) && letter.is_whitespace();
        if special.contains(&letter) || at_an_end {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        // A backslash at the very end is one that a person wrote.
        plain.push(if letter == '\\' { letters.next().unwrap_or('\\') } else { letter });
    }
    plain
}

/// Without the blanks around it, but with an escaped one at its end.
fn trimmed(part: &str) -> &str {
    let start = part.trim_start();
    let end = start.trim_end();
    let backslashes = end.len() - end.trim_end_matches('\\').len();
    match start[end.len()..].chars().next() {
        Some(blank) if backslashes % 2 == 1 => &start[..end.len() + blank.len_utf8()],
        _ => end,
    }
}

fn find(text: &str, wanted: char) -> Option<usize> {
    let mut escaped = false;
    text.char_indices().find_map(|(place, letter)| {
        let is = letter == wanted && !escaped;
        escaped = letter == '\\' && !escaped;
        is.then_some(place)
    })
}

fn split(text: &str, separator: char) -> Vec<&str> {
    let (mut parts, mut rest) = (Vec::new(), text);
    while let Some(place) = find(rest, separator) {
        parts.push(&rest[..place]);
        rest = &rest[place + separator.len_utf8()..];
    }
    parts.push(rest);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn cells_read_as_people_write_them() {
        let actors = actors_of_cell("host: Japan; Australia ;; party: United States: State Department");
        let expected = [
            (Some("host"), "Japan"),
            (None, "Australia"),
            (Some("party"), "United States: State Department"),
        ]
        .map(|(role, name): (Option<&str>, &str)| (role.map(str::to_owned), name.to_owned()));
        assert_eq!(actors, expected);
        assert_eq!(list_of_cell("a; b;c"), ["a", "b", "c"]);
        assert_eq!(actor_cell([(Some("host"), "Japan"), (None, "A; B")]), "host: Japan; A\\; B");
    }

    proptest! {
        #[test]
        fn values_come_back(values in prop::collection::vec("[a;:\\\\ \u{3000}\n]{1,5}", 0..4)) {
            prop_assert_eq!(list_of_cell(&list_cell(values.iter().map(String::as_str))), values);
        }

        #[test]
        fn actors_come_back(actors in prop::collection::vec(
            (prop::option::of("[a;:\\\\ ]{1,4}"), "[a;:\\\\ ]{1,4}"), 0..4,
        )) {
            let cell = actor_cell(actors.iter().map(|(role, name)| (role.as_deref(), name.as_str())));
            prop_assert_eq!(actors_of_cell(&cell), actors);
        }
    }
}
