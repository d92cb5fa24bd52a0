//! What a query finds, worked out over the columns: sets of positions, tied together as the query ties its conditions.

use dateline_core::Id;
use dateline_core::date::Extent;
use dateline_core::query::Nearness;
use dateline_scene::{Columns, RowSet};
use dateline_store::{Plan, PlanTest};

use super::TimelineCache;
use super::numbers::Numbers;

impl TimelineCache {
    /// The positions of the events that a plan finds.
    pub(super) fn found(&self, plan: &Plan) -> RowSet {
        let columns = self.columns();
        match plan {
            Plan::All(plans) => {
                let mut found = RowSet::all(columns.len());
                plans.iter().for_each(|plan| found.and(&self.found(plan)));
                found
            }
            Plan::Any(plans) => {
                let mut found = RowSet::empty(columns.len());
                plans.iter().for_each(|plan| found.or(&self.found(plan)));
                found
            }
            Plan::Not(plan) => self.found(plan).not(columns.len()),
            Plan::Test(test) => self.found_by(test),
        }
    }

    fn found_by(&self, test: &PlanTest) -> RowSet {
        let columns = self.columns();
        match test {
            PlanTest::Kinds(ids) => {
                let kinds: Vec<u16> =
                    known(&self.kinds, ids).filter_map(|kind| kind.try_into().ok()).collect();
                columns.where_kind(&kinds)
            }
            PlanTest::Places(ids) => columns.where_place(&known(&self.places, ids).collect::<Vec<_>>()),
            PlanTest::Actors(ids) => columns.where_actor(&known(&self.actors, ids).collect::<Vec<_>>()),
            PlanTest::Status(status) => columns.where_status(*status),
            PlanTest::Undated => columns.undated(),
            PlanTest::Time(test) => {
                // The latest end is not in order: only what touches these seconds can pass.
                let [start_from, start_to, end_from, end_to] = test.needs();
                let from = start_from.or(end_from).unwrap_or(i64::MIN);
                let to = start_to.into_iter().chain(end_to).max().unwrap_or(i64::MAX);
                columns.where_extent_in(from, to, |extent| test.passes(extent))
            }
            PlanTest::Near(nearness) => near(columns, nearness),
            PlanTest::NearFound(near_found) => {
                let (near_to, plan) = &**near_found;
                let dated = |at: usize| Some((columns.row(at), columns.extent(at)?));
                let nearness = Nearness::new(near_to, self.found(plan).iter().filter_map(dated));
                near(columns, &nearness)
            }
            PlanTest::Rows(rows) => columns.set_of(rows.iter().copied()),
        }
    }
}

/// The numbers of those ids that any event has.
fn known<'a>(numbers: &'a Numbers, ids: &'a [Id]) -> impl Iterator<Item = u32> + 'a {
    ids.iter().filter_map(|id| numbers.known(*id))
}

fn near(columns: &Columns, nearness: &Nearness) -> RowSet {
    if nearness.reach().is_none() {
        return RowSet::empty(columns.len());
    }
    let holds = |extent: Extent, at: usize| nearness.holds(columns.row(at), &extent);
    columns.select(|at| columns.extent(at).is_some_and(|extent| holds(extent, at)))
}
