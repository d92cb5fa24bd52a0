//! What is being typed at a place of a query, so that it can be completed.

use super::field::Field;
use super::scan::{Spanned, Token, is_quote, scan};

/// What is being typed at a place of a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typing {
    /// The field whose value it is; none for a word, or for what may become the name of a field.
    pub field: Option<&'static Field>,
    /// What is there of it before the cursor, without quotation marks.
    pub typed: String,
    /// Where what would be replaced begins, in characters. Quotation marks belong to it.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// Where the whole condition begins that it is a part of.
    pub condition: usize,
    /// The comparison that stands before it within its field, as it is written: `<=`.
    pub sign: &'static str,
    /// The field of the condition before it, which some fields go on from.
    pub after: Option<&'static Field>,
    /// Whether it stands in quotation marks.
    pub quoted: bool,
}

/// What is being typed where the cursor stands, in characters. A place beyond the end is the end.
#[must_use]
pub fn typing(text: &str, cursor: usize) -> Typing {
    let letters: Vec<char> = text.chars().collect();
    let cursor = cursor.min(letters.len());
    let before: String = letters[..cursor].iter().collect();
    let mut tokens = scan(&before);
    let last = tokens.pop_if(|last| last.end == cursor && matches!(last.token, Token::Piece(_)));
    let after = tokens.last().and_then(field_of);
    let nothing = Typing {
        field: None,
        typed: String::new(),
        start: cursor,
        end: cursor,
        condition: cursor,
        sign: "",
        after,
        quoted: false,
    };
    let Some(Spanned { token: Token::Piece(piece), start, .. }) = last else { return nothing };
    let condition = start;
    let field = piece.field.as_deref().and_then(Field::named);
    let compared = piece.compared.as_ref();
    let sign = compared.map_or("", |(comparison, _)| comparison.sign());
    let value = compared.map(|(_, value)| value).or(piece.value.as_ref());
    let (typed, start, quoted) = match value {
        Some(value) => (value.text.clone(), value.start, value.quoted),
        None if piece.field.is_some() => (String::new(), cursor, false),
        None => (String::new(), start, false),
    };
    let end = if quoted {
        cursor + usize::from(letters.get(cursor).is_some_and(|next| is_quote(*next)))
    } else {
        let rest =
            letters[cursor..].iter().take_while(|c| !c.is_whitespace() && **c != ')' && **c != ':').count();
        cursor + rest
    };
    Typing { field, typed, start, end, condition, sign, after, quoted }
}

fn field_of(token: &Spanned) -> Option<&'static Field> {
    match &token.token {
        Token::Piece(piece) => piece.field.as_deref().and_then(Field::named),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// `|` is the cursor. Gives field, typed, and what would be replaced.
    fn at(text: &str) -> (&'static str, String, String) {
        let cursor = text.chars().position(|c| c == '|').unwrap();
        let text: String = text.chars().filter(|c| *c != '|').collect();
        let typing = typing(&text, cursor);
        let replaced = text.chars().skip(typing.start).take(typing.end - typing.start).collect();
        (typing.field.map_or("", |field| field.name), typing.typed, replaced)
    }

    fn is(field: &'static str, typed: &str, replaced: &str) -> (&'static str, String, String) {
        (field, typed.to_owned(), replaced.to_owned())
    }

    #[test]
    fn words_fields_and_values_are_told_apart() {
        assert_eq!(at("|"), is("", "", ""));
        assert_eq!(at("ki|"), is("", "ki", "ki"));
        assert_eq!(at("plan -ki|"), is("", "ki", "ki"));
        assert_eq!(at("kind:|"), is("kind", "", ""));
        assert_eq!(at("kind:ta|lks when:2022"), is("kind", "ta", "talks"));
        assert_eq!(at("(kind:ta|)"), is("kind", "ta", "ta"));
        assert_eq!(at("actor:\"Abe Sh|\" x"), is("actor", "Abe Sh", "\"Abe Sh\""));
        assert_eq!(at("actor:\"Abe Sh|"), is("actor", "Abe Sh", "\"Abe Sh"));
        assert_eq!(at("kind:=Ta|"), is("kind", "Ta", "Ta"));
        assert_eq!(at("plan |"), is("", "", ""));
        assert_eq!(at("ki|:talks"), is("", "ki", "ki"));
        assert_eq!(at("handling:>=am|"), is("handling", "am", "am"));
    }

    #[test]
    fn some_fields_go_on_from_the_one_before() {
        assert_eq!(typing("within:7d ", 10).after.unwrap().name, "within");
        assert_eq!(typing("actor:Japan a", 13).after.unwrap().name, "actor");
        assert_eq!(typing("plan ", 5).after, None);
    }

    proptest! {
        #[test]
        fn any_place_of_any_text_is_something(text in "[a-z:\"“() ><=-]{0,20}", cursor in 0..25_usize) {
            let typing = typing(&text, cursor);
            prop_assert!(typing.start <= typing.end && typing.end <= text.chars().count());
        }
    }
}
