use proptest::prelude::*;

use super::*;
use crate::{Change, Entry, Timeline};
use dateline_core::date::Shape;

fn day(start: i64) -> Extent {
    Extent {
        start_min: start,
        start_max: start,
        end_min: start + 86_400,
        end_max: start + 86_400,
        shape: Shape::Day,
        approximate: false,
        uncertain: false,
        open_start: false,
        open_end: false,
    }
}

fn event(row: i64, start: i64, kind: Option<u16>) -> Entry {
    Entry { kind, ..Entry::new(row, Some(day(start))) }
}

fn step(from: Option<i64>, way: Way) -> Step {
    Step { from, lane: None, near: 0, way, lanes: LaneBy::Kind, filter: None }
}

fn row(timeline: &mut Timeline, from: Option<i64>, way: Way) -> Option<i64> {
    timeline.neighbour(&step(from, way)).map(|found| found.row)
}

#[test]
fn ten_thousand_events_of_one_date_are_all_met_once() {
    let mut timeline = Timeline::new(Columns::new((0..10_000).map(|row| event(row, 0, None))));
    let first = timeline.neighbour(&step(None, Way::First)).expect("there are events");
    // No zoom tells them apart.
    assert_eq!((first.row, first.room_at), (0, None));
    let mut met = vec![first.row];
    while let Some(next) = row(&mut timeline, met.last().copied(), Way::Next) {
        met.push(next);
    }
    assert!(met.iter().copied().eq(0..10_000));
    let mut back = vec![row(&mut timeline, Some(5), Way::Last).expect("there are events")];
    while let Some(before) = row(&mut timeline, back.last().copied(), Way::Previous) {
        back.push(before);
    }
    assert!(back.iter().rev().copied().eq(0..10_000));
}

#[test]
fn a_step_stays_in_its_lane_and_up_and_down_lead_to_what_is_nearest_in_time() {
    let of_kind = |row, start, kind| event(row, start, Some(kind));
    let events =
        [of_kind(1, 0, 0), of_kind(2, 500, 1), of_kind(3, 900, 0), of_kind(4, 1000, 1), of_kind(5, 940, 2)];
    let mut timeline = Timeline::new(Columns::new(events));
    assert_eq!(row(&mut timeline, Some(1), Way::Next), Some(3));
    assert_eq!(row(&mut timeline, Some(3), Way::Next), None);
    assert_eq!(row(&mut timeline, Some(4), Way::Previous), Some(2));
    assert_eq!(row(&mut timeline, Some(3), Way::Down), Some(4));
    assert_eq!(row(&mut timeline, Some(4), Way::Down), Some(5));
    assert_eq!(row(&mut timeline, Some(5), Way::Down), None);
    assert_eq!(row(&mut timeline, Some(5), Way::Up), Some(4));
    assert_eq!(row(&mut timeline, Some(1), Way::Up), None);
    let near = Step { near: 930, ..step(None, Way::Next) };
    assert_eq!(timeline.neighbour(&near).map(|found| (found.row, found.lane)), Some((5, Some(2))));
}

#[test]
fn an_event_in_several_lanes_goes_on_in_the_one_that_is_named() {
    let with = |row, start, actors: &[u32]| Entry { actors: actors.to_vec(), ..event(row, start, None) };
    let events = [with(1, 0, &[7, 8]), with(2, 10, &[7]), with(3, 20, &[8]), with(4, 30, &[8])];
    let mut timeline = Timeline::new(Columns::new(events));
    let mut next = |lane| {
        let step = Step { lane, lanes: LaneBy::Actor, ..step(Some(1), Way::Next) };
        timeline.neighbour(&step).map(|found| (found.row, found.lane))
    };
    assert_eq!(next(Some(7)), Some((2, Some(7))));
    assert_eq!(next(Some(8)), Some((3, Some(8))));
    // Its first lane is the busiest; a lane that it is not in does not count.
    assert_eq!(next(None), Some((3, Some(8))));
    assert_eq!(next(Some(99)), Some((3, Some(8))));
}

#[test]
fn what_is_undated_or_filtered_out_is_passed_over() {
    let mut timeline = Timeline::new(Columns::new([]));
    assert_eq!(row(&mut timeline, None, Way::Next), None);
    timeline.patch(
        [event(1, 0, None), event(2, 10, None), event(3, 20, None), Entry::new(4, None)].map(Change::Put),
    );
    let filter = Some(Arc::new(timeline.columns().set_of([1, 3, 4])));
    let mut next = |from| {
        let step = Step { filter: filter.clone(), near: 15, ..step(from, Way::Next) };
        timeline.neighbour(&step).map(|found| found.row)
    };
    assert_eq!([next(Some(1)), next(Some(3)), next(Some(2))], [Some(3), None, Some(3)]);
    // From the shelf, or from an event that is gone, a person begins anew.
    assert_eq!([next(Some(4)), next(Some(99)), next(None)], [Some(3), Some(3), Some(3)]);
}

#[test]
fn the_zoom_that_gives_room_is_where_the_crowd_spreads_over_a_cell() {
    let mut timeline = Timeline::new(Columns::new((0..100).map(|row| event(row, row * 1000, None))));
    let room = timeline.neighbour(&step(Some(49), Way::Next)).and_then(|found| found.room_at);
    assert_eq!(room, Some(15_000.0 / CELL));
}

proptest! {
    #[test]
    fn walking_a_lane_meets_its_events_in_the_order_of_the_columns(
        events in prop::collection::vec((-50..50_i64, prop::option::of(0..3_u16)), 1..80),
    ) {
        let entries = (0..).zip(&events).map(|(row, &(start, kind))| event(row, start, kind));
        let columns = Columns::new(entries);
        let lane: Vec<i64> =
            (0..columns.len()).filter(|&at| columns.kind(at) == columns.kind(0)).map(|at| columns.row(at)).collect();
        let mut timeline = Timeline::new(columns);
        let mut met = vec![lane[0]];
        while let Some(next) = row(&mut timeline, met.last().copied(), Way::Next) {
            met.push(next);
        }
        prop_assert_eq!(&met, &lane);
        for pair in lane.windows(2) {
            prop_assert_eq!(row(&mut timeline, Some(pair[1]), Way::Previous), Some(pair[0]));
        }
    }
}
