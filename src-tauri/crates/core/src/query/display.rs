//! A query as text: what it was read from, up to spacing and quotation marks.

use std::fmt;

use super::{Query, Term, Test};
use crate::date::Truth;

impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, term) in self.terms.iter().enumerate() {
            if place > 0 {
                f.write_str(" ")?;
            }
            term.fmt(f)?;
        }
        Ok(())
    }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.negated {
            f.write_str("-")?;
        }
        let (field, value) = match &self.test {
            Test::Word(word) => return f.write_str(word),
            Test::Phrase(words) => return write!(f, "\"{words}\""),
            Test::Undated => return f.write_str("undated"),
            Test::Kind(name) => ("kind", name.clone()),
            Test::Actor(name) => ("actor", name.clone()),
            Test::Place(name) => ("place", name.clone()),
            Test::Tag(name) => ("tag", name.clone()),
            Test::Source(name) => ("source", name.clone()),
            Test::Status(status) => ("status", status.to_string()),
            Test::During(date, Truth::Certainly) => ("when", asked(date)),
            Test::During(date, _) => ("possibly", asked(date)),
            Test::Before(date) => ("before", asked(date)),
            Test::After(date) => ("after", asked(date)),
        };
        if value.contains(char::is_whitespace) {
            write!(f, "{field}:\"{value}\"")
        } else {
            write!(f, "{field}:{value}")
        }
    }
}

/// The date that is asked about: its day part says all that bounds need.
fn asked(date: &crate::Date) -> String {
    date.edtf().map_or_else(|| date.to_string(), ToString::to_string)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_shown_reads_as_the_same_query(
            pieces in prop::collection::vec(
                prop::sample::select(vec![
                    "two-plus-two", "\"joint statement\"", "-kind:talks", "actor:\"Abe Shinzo\"", "place:Taipei",
                    "status:under-way", "tag:x", "source:Kyodo", "when:2022-03", "possibly:202X", "before:2022-01-07",
                    "-after:2021-12", "undated", "-undated", "Élysée",
                ]),
                0..6,
            )
        ) {
            let query = Query::parse(&pieces.join(" ")).unwrap();
            prop_assert_eq!(Query::parse(&query.to_string()).unwrap(), query);
        }
    }
}
