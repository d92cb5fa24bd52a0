//! Orders that cannot be: a reply before its question.

use crate::date::{Extent, Truth};
use crate::model::RelationType;

/// Whether two events can certainly not stand in this relation, by their dates alone: what responds to, follows from or
/// implements something cannot be over before that begins, and a part cannot lie outside its whole. Where dates leave room,
/// nothing is said.
#[must_use]
pub fn impossible(relation: RelationType, origin: &Extent, target: &Extent) -> bool {
    match relation {
        RelationType::RespondsTo | RelationType::FollowsFrom | RelationType::Implements => {
            origin.before(target) == Truth::Certainly
        }
        RelationType::PartOf => {
            origin.before(target) == Truth::Certainly || origin.after(target) == Truth::Certainly
        }
        RelationType::SameAs => origin.overlaps(target) == Truth::No,
        RelationType::Contradicts => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Date;

    fn says(relation: RelationType, origin: &str, target: &str) -> bool {
        let extent = |date| Date::from_stored(date).unwrap().extent().unwrap();
        impossible(relation, &extent(origin), &extent(target))
    }

    #[test]
    fn only_what_is_certain_is_called_impossible() {
        use RelationType::{Contradicts, FollowsFrom, PartOf, RespondsTo, SameAs};
        assert!(says(RespondsTo, "2021-12-01", "2021-12-02"));
        assert!(!says(RespondsTo, "2021-12", "2021-12-02"));
        assert!(!says(RespondsTo, "2021-12-02", "2021-12-02"));
        assert!(!says(FollowsFrom, "2021-12-03", "2021-12-02"));
        assert!(says(PartOf, "2022-02-01", "2022-01"));
        assert!(!says(PartOf, "2022-01-31", "2022-01"));
        assert!(says(SameAs, "2022-01-31", "2022-02"));
        assert!(!says(SameAs, "2022-02-28", "2022-02"));
        assert!(!says(Contradicts, "1990", "2022"));
    }
}
