//! The language of queries: what people type into the find field, as a tree.
//!
//! Conditions that stand side by side must all hold; `OR`, `NOT`, a minus and parentheses make the rest:
//! `hornet (kind:talks OR kind:pact) when:2022 -status:cancelled`. A bare word is looked for at the beginnings of
//! words, so that results come while it is being typed; `"words in quotes"` are looked for as they are. The names
//! before a colon are in [`FIELDS`].
//!
//! Every query can be shown as a text that reads as the same query again.

mod change;
mod condition;
mod display;
mod error;
mod field;
mod near;
mod parse;
mod read;
mod scan;
mod time;
mod typing;
mod values;

#[cfg(test)]
mod laws;
#[cfg(test)]
mod tests;

pub use change::Facet;
pub use condition::{Asked, Comparison, Grade, Name, Near, Part, Reach, Span, SpanUnit, Test, TextPart};
pub use display::quoted_where_needed;
pub use error::QueryError;
pub use field::{FIELDS, Field, SINGLE_SOURCE, Takes, UNDATED};
pub use near::Nearness;
pub use time::{Lies, TimeTest};
pub use typing::{Typing, typing};

/// What to look for. The empty query is all events.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Query {
    root: Option<Node>,
}

/// A condition, or several that are tied together.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Node {
    /// All of them hold. Two at least, and none of them is of this sort itself.
    All(Vec<Node>),
    /// One of them holds at least. Two at least, and none of them is of this sort itself.
    Any(Vec<Node>),
    /// It does not hold.
    Not(Box<Node>),
    /// One condition.
    Test(Test),
}

impl Query {
    /// The query that asks this.
    #[must_use]
    pub const fn of(node: Node) -> Self {
        Self { root: Some(node) }
    }

    /// Events that have each of these words, or a word that begins so: what is asked of a name as it is being typed.
    #[must_use]
    pub fn of_words(words: &str) -> Self {
        let word = |word: &str| Node::Test(Test::text(word, true));
        Self { root: Node::all(words.split_whitespace().map(word).collect()) }
    }

    /// The condition at its root; none if it asks nothing.
    #[must_use]
    pub const fn root(&self) -> Option<&Node> {
        self.root.as_ref()
    }

    /// Whether it asks nothing: all events.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.root.is_none()
    }

    /// The conditions all of which must hold: those side by side at the top.
    #[must_use]
    pub fn side_by_side(&self) -> &[Node] {
        match &self.root {
            None => &[],
            Some(Node::All(nodes)) => nodes,
            Some(node) => std::slice::from_ref(node),
        }
    }
}

impl Node {
    /// All of these; none if there are none.
    #[must_use]
    pub fn all(nodes: Vec<Self>) -> Option<Self> {
        Self::joined(nodes, Self::All, |node| match node {
            Self::All(nodes) => Ok(nodes),
            other => Err(other),
        })
    }

    /// One of these; none if there are none.
    #[must_use]
    pub fn any(nodes: Vec<Self>) -> Option<Self> {
        Self::joined(nodes, Self::Any, |node| match node {
            Self::Any(nodes) => Ok(nodes),
            other => Err(other),
        })
    }

    /// The opposite of this.
    #[must_use]
    pub fn opposite(node: Self) -> Self {
        Self::Not(Box::new(node))
    }

    /// What is tied together twice in the same way is tied together once.
    fn joined(
        nodes: Vec<Self>,
        join: fn(Vec<Self>) -> Self,
        within: fn(Self) -> Result<Vec<Self>, Self>,
    ) -> Option<Self> {
        let mut flat = Vec::with_capacity(nodes.len());
        for node in nodes {
            match within(node) {
                Ok(inner) => flat.extend(inner),
                Err(node) => flat.push(node),
            }
        }
        if flat.len() > 1 { Some(join(flat)) } else { flat.pop() }
    }

    /// All conditions in it, from left to right, each with whether it stands under an odd number of “not”.
    pub fn each_test<'a>(&'a self, each: &mut impl FnMut(&'a Test, bool)) {
        self.walk(false, each);
    }

    fn walk<'a>(&'a self, negated: bool, each: &mut impl FnMut(&'a Test, bool)) {
        match self {
            Self::All(nodes) | Self::Any(nodes) => nodes.iter().for_each(|node| node.walk(negated, each)),
            Self::Not(node) => node.walk(!negated, each),
            Self::Test(test) => each(test, negated),
        }
    }
}
