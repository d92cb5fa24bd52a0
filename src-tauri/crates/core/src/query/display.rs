//! A query as text, which reads as the same query again.

use std::fmt::{self, Display, Formatter};

use super::field::{FIELDS, SINGLE_SOURCE, UNDATED};
use super::read::stands_bare;
use super::scan::is_of_name;
use super::{Comparison, Name, Node, Query, Reach, Test, TextPart};
use crate::date::Truth;

impl Display for Query {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.root().map_or(Ok(()), |root| root.fmt(f))
    }
}

impl Display for Node {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::All(nodes) => joined(f, nodes, " ", |node| matches!(node, Self::Any(_))),
            Self::Any(nodes) => joined(f, nodes, " OR ", |_| false),
            Self::Not(node) => {
                let shown = node.to_string();
                // A minus before anything else is a dash; and “--” would not be read as two.
                let one = matches!(**node, Self::Test(_))
                    && shown.starts_with(|first: char| first == '"' || first.is_alphanumeric());
                if one { write!(f, "-{shown}") } else { write!(f, "-({shown})") }
            }
            Self::Test(test) => test.fmt(f),
        }
    }
}

fn joined(
    f: &mut Formatter<'_>,
    nodes: &[Node],
    between: &str,
    in_parentheses: fn(&Node) -> bool,
) -> fmt::Result {
    for (place, node) in nodes.iter().enumerate() {
        if place > 0 {
            f.write_str(between)?;
        }
        if in_parentheses(node) { write!(f, "({node})") } else { write!(f, "{node}") }?;
    }
    Ok(())
}

impl Display for Test {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text { words, goes_on, part } => text(f, words, *goes_on, *part),
            Self::Kind(name) => named(f, "kind", name),
            Self::Actor { name, role } => {
                let role_field = if name.is_some() { " as" } else { "role" };
                name.as_ref().map_or(Ok(()), |name| named(f, "actor", name))?;
                role.as_ref().map_or(Ok(()), |role| field(f, role_field, role))
            }
            Self::Place(name) => named(f, "place", name),
            Self::Status(status) => field(f, "status", status.as_str()),
            Self::Tag(name) => named(f, "tag", name),
            Self::Source(name) => named(f, "source", name),
            Self::Figure { name, value } => figure(f, name, value.as_ref()),
            Self::Private(private) => field(f, "private", if *private { "yes" } else { "no" }),
            Self::Handling(comparison, mark) => compared(f, "handling", *comparison, mark),
            Self::Grade(comparison, grade) => compared(f, "grade", *comparison, grade),
            Self::Stance(stance) => field(f, "stance", stance.as_str()),
            Self::Relation(relation) => field(f, "relation", relation.as_str()),
            Self::Has(part) => field(f, "has", part.as_str()),
            Self::SingleSource => f.write_str(SINGLE_SOURCE),
            Self::Undated => f.write_str(UNDATED),
            Self::During(date, truth) => {
                field(f, if *truth == Truth::Certainly { "when" } else { "possibly" }, date.text())
            }
            Self::Before(date, truth) => field(f, &perhaps(*truth, "before"), date.text()),
            Self::After(date, truth) => field(f, &perhaps(*truth, "after"), date.text()),
            Self::Near(near) => {
                field(f, &perhaps(near.truth, "within"), &near.span.to_string())?;
                match &near.of {
                    Reach::Named(name) => field(f, " of", name),
                    Reach::Found(node) => write!(f, " of:({node})"),
                }
            }
            Self::By(name) => field(f, "by", name),
            Self::Edited(date) => field(f, "edited", date.text()),
        }
    }
}

fn perhaps(truth: Truth, name: &str) -> String {
    if truth == Truth::Certainly { name.to_owned() } else { format!("possibly-{name}") }
}

fn text(f: &mut Formatter<'_>, words: &str, goes_on: bool, part: TextPart) -> fmt::Result {
    let name = match part {
        TextPart::Anywhere => "",
        TextPart::Title => "title:",
        TextPart::Summary => "summary:",
        TextPart::Notes => "note:",
        TextPart::Quotes => "quote:",
    };
    f.write_str(name)?;
    let bare = stands_bare(words) && (part != TextPart::Anywhere || is_word(words));
    match goes_on {
        true if bare => f.write_str(words),
        true => write!(f, "{}*", Quoted(words)),
        false => write!(f, "{}", Quoted(words)),
    }
}

/// Whether a word by itself is read as nothing but that word.
fn is_word(word: &str) -> bool {
    let keyword = matches!(word, "AND" | "OR" | "NOT")
        || word.eq_ignore_ascii_case(UNDATED)
        || word.eq_ignore_ascii_case(SINGLE_SOURCE);
    let denied = word.strip_prefix('-').is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
    let name = word
        .split_once(':')
        .is_some_and(|(name, _)| name.chars().all(|c| c.is_ascii_alphabetic() || c == '-'));
    let address = word.contains("://");
    !keyword && !denied && (!name || address) && word.chars().any(char::is_alphanumeric)
}

fn field(f: &mut Formatter<'_>, name: &str, value: &str) -> fmt::Result {
    debug_assert!(FIELDS.iter().any(|field| field.name == name.trim_start()), "{name} is a field");
    if stands_bare(value) { write!(f, "{name}:{value}") } else { write!(f, "{name}:{}", Quoted(value)) }
}

fn named(f: &mut Formatter<'_>, field: &str, name: &Name) -> fmt::Result {
    let sign = if name.exact { "=" } else { "" };
    if stands_bare(&name.words) {
        write!(f, "{field}:{sign}{}", name.words)
    } else {
        write!(f, "{field}:{sign}{}", Quoted(&name.words))
    }
}

fn compared(f: &mut Formatter<'_>, name: &str, comparison: Comparison, value: &dyn Display) -> fmt::Result {
    let sign = if comparison == Comparison::Equal { "" } else { comparison.sign() };
    write!(f, "{name}:{sign}{value}")
}

fn figure(f: &mut Formatter<'_>, name: &str, value: Option<&(Comparison, String)>) -> fmt::Result {
    let Some((comparison, with)) = value else { return field(f, "field", name) };
    let plain = name.chars().all(is_of_name) && name.starts_with(char::is_alphabetic);
    if plain { f.write_str(name) } else { write!(f, "{}", Quoted(name)) }?;
    f.write_str(comparison.sign())?;
    if stands_bare(with) { f.write_str(with) } else { write!(f, "{}", Quoted(with)) }
}

/// A value as it can stand after a colon: in quotation marks where it needs them.
#[must_use]
pub fn quoted_where_needed(value: &str) -> String {
    if stands_bare(value) { value.to_owned() } else { Quoted(value).to_string() }
}

/// Words in straight quotation marks, those within doubled.
struct Quoted<'t>(&'t str);

impl Display for Quoted<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", self.0.replace('"', "\"\""))
    }
}
