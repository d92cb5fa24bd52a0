//! Words in names and in the text index.

use std::fmt::Write;

use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;

/// Adds the functions that conditions use to a connection.
pub(crate) fn add_functions(connection: &Connection) -> rusqlite::Result<()> {
    let flags =
        FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_DIRECTONLY;
    connection.create_scalar_function("says", 2, flags, |context| {
        let (name, words) = (context.get_raw(0).as_str_or_null()?, context.get_raw(1).as_str_or_null()?);
        Ok(match (name, words) {
            (Some(name), Some(words)) => says(name, words),
            _ => false,
        })
    })
}

/// Whether `words` stand in a name, from the beginning of a word on, whatever their case. Scripts without case, such
/// as Chinese, mostly do not mark where words begin.
fn says(name: &str, words: &str) -> bool {
    let (name, words) = (name.to_lowercase(), words.trim().to_lowercase());
    let Some(first) = words.chars().next() else { return false };
    if !first.is_lowercase() && !first.is_ascii() {
        return name.contains(&words);
    }
    name.match_indices(&words)
        .any(|(place, _)| name[..place].chars().next_back().is_none_or(|before| !before.is_alphanumeric()))
}

/// What the text index is asked for words in a row; the last may go on.
pub(super) fn match_words(words: &str, goes_on: bool) -> String {
    let mut text = String::with_capacity(words.len() + 3);
    // Quotation marks are doubled within a string of the index's own language.
    let _ = write!(text, "\"{}\"", words.replace('"', "\"\""));
    if goes_on {
        text.push('*');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_say_words_from_their_beginning() {
        assert!(says("Abe Shinzō", "shin"));
        assert!(says("Ministry of Foreign Affairs", "foreign aff"));
        assert!(says("Ost-Berlin", "berlin"));
        assert!(says("林芳正", "芳正"));
        assert!(!says("Ostberlin", "berlin"));
        assert!(!says("Japan", ""));
    }

    #[test]
    fn words_cannot_break_out_of_the_question() {
        assert_eq!(match_words(r#"a" OR title:b"#, true), r#""a"" OR title:b"*"#);
    }
}
