//! Words in names and in the text index.

use std::fmt::Write;

use dateline_core::letters::Sought;
use rusqlite::Connection;
use rusqlite::functions::{Context, FunctionFlags};

use super::{figures, timed};

/// Adds the functions that conditions use to a connection.
pub(crate) fn add_functions(connection: &Connection) -> rusqlite::Result<()> {
    let flags =
        FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_DIRECTONLY;
    timed::add_functions(connection, flags)?;
    figures::add_functions(connection, flags)?;
    connection.create_scalar_function("says", 2, flags, |context| named(context, Sought::is_said_by))?;
    connection.create_scalar_function("is_name", 2, flags, |context| named(context, Sought::is_name))
}

/// Asks a name, which comes first, about the words after it, which are made ready once for all rows.
fn named(context: &Context<'_>, asks: fn(&Sought, &str) -> bool) -> rusqlite::Result<bool> {
    let sought = context.get_or_create_aux(1, |words| {
        Ok::<_, rusqlite::Error>(Sought::new(words.as_str_or_null()?.unwrap_or_default()))
    })?;
    Ok(context.get_raw(0).as_str_or_null()?.is_some_and(|name| asks(&sought, name)))
}

/// Whether words are of a script that puts no spaces between them: the text index then knows sentences, not words.
pub(super) fn is_unspaced(words: &str) -> bool {
    words.chars().any(|letter| {
        matches!(letter, '\u{e00}'..='\u{eff}' | '\u{1780}'..='\u{17ff}' | '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30ff}'
            | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
    })
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
    fn words_cannot_break_out_of_the_question() {
        assert_eq!(match_words(r#"a" OR title:b"#, true), r#""a"" OR title:b"*"#);
    }
}
