//! Narrowing a query by what stands in a list beside it, and widening it again.

use super::{Node, Query, Test};
use crate::date::Truth;

/// What events are counted by beside the views, and what a click there asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Facet {
    /// By kind.
    Kind,
    /// By who takes part.
    Actor,
    /// By status.
    Status,
    /// By place.
    Place,
    /// By tag.
    Tag,
    /// By what is cited.
    Source,
    /// By the year in which they certainly lie.
    Year,
}

impl Facet {
    /// All of them, in the order in which they are shown.
    pub const ALL: &'static [Self] =
        &[Self::Kind, Self::Actor, Self::Status, Self::Place, Self::Tag, Self::Source, Self::Year];

    /// Which of them a condition belongs to, if it is one that a click there could ask for.
    #[must_use]
    pub fn of(test: &Test) -> Option<Self> {
        Some(match test {
            Test::Kind(_) => Self::Kind,
            Test::Actor { name: Some(_), role: None } => Self::Actor,
            Test::Status(_) => Self::Status,
            Test::Place(_) => Self::Place,
            Test::Tag(_) => Self::Tag,
            Test::Source(_) => Self::Source,
            Test::During(date, Truth::Certainly) if is_years(date.text()) => Self::Year,
            _ => return None,
        })
    }

    /// Its word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Actor => "actor",
            Self::Status => "status",
            Self::Place => "place",
            Self::Tag => "tag",
            Self::Source => "source",
            Self::Year => "year",
        }
    }

    /// The conditions of a node that asks for nothing but this: one of them holds.
    fn choices(self, node: &Node) -> Option<Vec<&Test>> {
        let nodes = match node {
            Node::Any(nodes) => nodes.as_slice(),
            node => std::slice::from_ref(node),
        };
        nodes
            .iter()
            .map(|node| match node {
                Node::Test(test) if Self::of(test) == Some(self) => Some(test),
                _ => None,
            })
            .collect()
    }
}

/// Whether a date is a year, a decade or a century, such as a click on a column of years asks for: 1995, 199X, 19XX.
fn is_years(text: &str) -> bool {
    text.len() == 4
        && text.bytes().all(|c| c.is_ascii_digit() || c == b'X')
        && text.trim_end_matches('X').bytes().all(|c| c.is_ascii_digit())
}

impl Query {
    /// The conditions that were chosen in a facet: an event must meet one of them.
    #[must_use]
    pub fn chosen(&self, facet: Facet) -> Vec<&Test> {
        self.side_by_side().iter().find_map(|node| facet.choices(node)).unwrap_or_default()
    }

    /// The query without what was chosen in a facet: what its counts are under, so that more can be chosen.
    #[must_use]
    pub fn without(&self, facet: Facet) -> Self {
        let mut nodes = self.side_by_side().to_vec();
        if let Some(at) = nodes.iter().position(|node| facet.choices(node).is_some()) {
            nodes.remove(at);
        }
        Self { root: Node::all(nodes) }
    }

    /// The query with this condition if it did not have it, and without it if it did. Conditions of the same facet are
    /// choices; others must hold as well.
    #[must_use]
    pub fn toggled(&self, test: &Test) -> Self {
        let Some(facet) = Facet::of(test) else { return self.and(Node::Test(test.clone())) };
        let mut choices: Vec<Test> = self.chosen(facet).into_iter().cloned().collect();
        match choices.iter().position(|there| there == test) {
            Some(at) => drop(choices.remove(at)),
            None => choices.push(test.clone()),
        }
        let choice = Node::any(choices.into_iter().map(Node::Test).collect());
        let mut nodes = self.side_by_side().to_vec();
        match (nodes.iter().position(|node| facet.choices(node).is_some()), choice) {
            (Some(at), Some(choice)) => nodes[at] = choice,
            (Some(at), None) => drop(nodes.remove(at)),
            (None, choice) => nodes.extend(choice),
        }
        Self { root: Node::all(nodes) }
    }

    /// The query with another condition that must hold; as it is, if that stands there already.
    #[must_use]
    pub fn and(&self, node: Node) -> Self {
        let mut nodes = self.side_by_side().to_vec();
        if !nodes.contains(&node) {
            nodes.push(node);
        }
        Self { root: Node::all(nodes) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::Name;

    fn toggled(query: &str, test: &Test) -> String {
        Query::parse(query).unwrap().toggled(test).to_string()
    }

    #[test]
    fn a_click_adds_a_choice_and_takes_it_away_again() {
        let talks = Test::Kind(Name::exactly("Talks"));
        assert_eq!(toggled("", &talks), "kind:=Talks");
        assert_eq!(toggled("plan", &talks), "plan kind:=Talks");
        assert_eq!(toggled("kind:=Pact", &talks), "kind:=Pact OR kind:=Talks");
        assert_eq!(toggled("plan kind:=Pact", &talks), "plan (kind:=Pact OR kind:=Talks)");
        assert_eq!(toggled("plan (kind:=Pact OR kind:=Talks)", &talks), "plan kind:=Pact");
        assert_eq!(toggled("kind:=Talks", &talks), "");
        // What was written otherwise stays as it is.
        assert_eq!(toggled("kind:=Talks OR plan", &talks), "(kind:=Talks OR plan) kind:=Talks");
    }

    #[test]
    fn counts_of_a_facet_are_under_all_the_rest() {
        let query = Query::parse("plan (kind:talks OR kind:pact) actor:Japan").unwrap();
        assert_eq!(query.without(Facet::Kind).to_string(), "plan actor:Japan");
        assert_eq!(query.without(Facet::Year), query);
        assert_eq!(query.chosen(Facet::Kind).len(), 2);
    }
}
