use std::collections::BTreeMap;

use dateline_core::date::{Extent, Shape};
use proptest::prelude::*;

use super::*;
use crate::{Entry, LaneBy, Request};

const DAY: i64 = 86_400;

fn event(row: i64, start: i64, days: i64) -> Entry {
    let (start, end) = (start * DAY, (start + days) * DAY);
    let shape = if days == 1 { Shape::Day } else { Shape::Duration };
    let extent = Extent {
        start_min: start,
        start_max: start,
        end_min: end,
        end_max: end,
        shape,
        approximate: row % 5 == 0,
        uncertain: false,
        open_start: false,
        open_end: false,
    };
    Entry { kind: Some(u16::try_from(row % 3).unwrap_or(0)), ..Entry::new(row, Some(extent)) }
}

fn packed(columns: &Columns, view: &View) -> Packing {
    let lanes = Lanes::new(columns, LaneBy::Kind, None);
    Packing::new(columns, &lanes, None, Basis::new(view, None, lanes.events))
}

fn view(from: f64, days: f64) -> View {
    View::new(&Request::new(from, from + days * DAY as f64, 1000.0, 600.0))
}

fn events(most: usize) -> impl Strategy<Value = Columns> {
    let span = prop_oneof![4 => Just(1_i64), 1 => 1..400_i64];
    prop::collection::vec((0..2000_i64, span), 0..most)
        .prop_map(|list| Columns::new((0..).zip(list).map(|(row, (start, days))| event(row, start, days))))
}

#[test]
fn the_heaviest_are_named_where_there_is_no_room_for_all() {
    let heavy = |row: i64| Entry { rank: i32::from(row == 700), ..event(row * 3, 10, 1) };
    let columns = Columns::new((0..1000).map(heavy));
    let packing = packed(&columns, &view(0.0, 1000.0));
    let lane = &packing.lanes[0];
    let named = lane.rows.iter().flatten().filter(|placed| placed.label == LabelPlace::Beside);
    assert!(named.map(|placed| columns.row(placed.at as usize)).any(|row| row == 2100));
    assert!(!lane.counted.is_empty() && lane.peak > 900);
}

#[test]
fn lanes_share_the_view_and_small_ones_leave_room_to_large_ones() {
    assert_eq!(share_rows(&[5, 5], 40), MOST_ROWS);
    assert_eq!(share_rows(&[3, 500], 40), 37);
    assert_eq!(share_rows(&[500; 100], 40), FEWEST_ROWS);
    assert_eq!(share_rows(&[], 40), FEWEST_ROWS);
}

#[test]
fn a_level_serves_all_zooms_up_to_it() {
    for per_px in [0.013, 1.0, 86_400.0, 3.3e9] {
        let level =
            Basis::new(&View::new(&Request::new(0.0, per_px * 1000.0, 1000.0, 600.0)), None, 10).level;
        assert!(level >= per_px * 0.999_999 && level < per_px * 1.42, "{level} for {per_px}");
    }
}

proptest! {
    #[test]
    fn every_event_is_placed_or_counted_once_in_its_lane(columns in events(600), days in 20.0..4000.0_f64) {
        let packing = packed(&columns, &view(0.0, days));
        let mut seen: BTreeMap<u32, usize> = BTreeMap::new();
        for lane in &packing.lanes {
            for at in lane.rows.iter().flatten().map(|placed| placed.at).chain(lane.counted.iter().copied()) {
                *seen.entry(at).or_default() += 1;
            }
            prop_assert!(lane.rows.len() <= MOST_ROWS);
        }
        prop_assert_eq!(seen.len(), columns.dated());
        prop_assert!(seen.values().all(|&count| count == 1));
    }

    #[test]
    fn marks_of_a_row_never_touch(columns in events(400), days in 20.0..4000.0_f64) {
        let packing = packed(&columns, &view(0.0, days));
        let scale = packing.basis.scale();
        for row in packing.lanes.iter().flat_map(|lane| &lane.rows) {
            let drawn: Vec<_> = row.iter().filter_map(|placed| columns.extent(placed.at as usize)).map(|extent| scale.draw(&extent)).collect();
            for pair in drawn.windows(2) {
                prop_assert!(pair[0].x1_soft <= pair[1].x0_soft);
            }
        }
    }

    #[test]
    fn rows_stay_while_the_view_moves(columns in events(300), days in 20.0..4000.0_f64, by in -3000.0..3000.0_f64) {
        let (here, there) = (packed(&columns, &view(0.0, days)), packed(&columns, &view(by * DAY as f64, days)));
        for (here, there) in here.lanes.iter().zip(&there.lanes) {
            prop_assert_eq!(&here.rows, &there.rows);
            prop_assert_eq!(&here.counted, &there.counted);
        }
    }
}
