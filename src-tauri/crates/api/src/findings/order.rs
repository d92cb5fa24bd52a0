//! Orders that cannot be, and what is overdue.

use std::collections::HashSet;

use dateline_core::Id;
use dateline_store::{Database, WrongOrder};

use super::{Group, named};
use crate::ApiError;
use crate::say::{Say, reader};
use crate::show;
use crate::wire::{Finding, FindingGroup, FindingSort};

/// Dates that other dates do not allow.
pub(super) fn wrong(db: &Database, among: &HashSet<Id>) -> Result<FindingGroup, ApiError> {
    let mut group = Group::new(FindingSort::WrongOrder);
    for order in db.wrong_orders()? {
        group.add(|| match order {
            WrongOrder::Relation { sort, origin, target, .. } => {
                let Some(events) = named(db, among, &[origin, target])? else { return Ok(None) };
                let [one, other] = &events[..] else { return Ok(None) };
                let (relation, _) = show::relation(sort);
                let says = [
                    ("title", one.title.clone().into()),
                    ("relation", relation.into()),
                    ("other", other.title.clone().into()),
                ];
                let because = [("date", one.date.clone().into()), ("other", other.date.clone().into())];
                Ok(Some(finding(
                    reader().say_with("findings-relation-says", &says),
                    reader().say_with("findings-relation-because", &because),
                    events,
                )))
            }
            WrongOrder::Foretold { event, source } => {
                let Some(events) = named(db, among, &[event])? else { return Ok(None) };
                let [event] = &events[..] else { return Ok(None) };
                let Some(source) = db.record(source)? else { return Ok(None) };
                let published = show::shown_reading(db, source.get("published"))?;
                let says = [("source", show::name_of(&source).into()), ("title", event.title.clone().into())];
                let because = [("published", published.into()), ("date", event.date.clone().into())];
                Ok(Some(finding(
                    reader().say_with("findings-foretold-says", &says),
                    reader().say_with("findings-foretold-because", &because),
                    events,
                )))
            }
        })?;
    }
    Ok(group.done())
}

/// What was still to come when it was last looked at.
pub(super) fn overdue(db: &Database, among: &HashSet<Id>, now: i64) -> Result<FindingGroup, ApiError> {
    let mut group = Group::new(FindingSort::Overdue);
    for overdue in db.overdue(now)?.into_iter().filter(|overdue| among.contains(&overdue.event)) {
        group.add(|| {
            let Some(events) = named(db, among, &[overdue.event])? else { return Ok(None) };
            let [event] = &events[..] else { return Ok(None) };
            let status = show::word_label(overdue.status.as_str());
            let says = [("title", event.title.clone().into())];
            let because = [("status", status.into()), ("date", event.date.clone().into())];
            Ok(Some(finding(
                reader().say_with("findings-overdue-says", &says),
                reader().say_with("findings-overdue-because", &because),
                events,
            )))
        })?;
    }
    Ok(group.done())
}

/// A finding about events, without a time or a lane of its own.
pub(super) const fn finding(says: String, because: String, events: Vec<crate::wire::EventNamed>) -> Finding {
    Finding { says, because, lane: None, events, from: None, to: None }
}
