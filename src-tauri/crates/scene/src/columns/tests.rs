use std::collections::BTreeMap;

use proptest::prelude::*;

use dateline_core::date::Shape;

use super::forms::shape_of;
use super::*;

fn extent(start: i64, end: i64, shape: Shape) -> Extent {
    Extent {
        start_min: start,
        start_max: start,
        end_min: end,
        end_max: end,
        shape,
        approximate: false,
        uncertain: false,
        open_start: start == i64::MIN,
        open_end: end == i64::MAX,
    }
}

fn time() -> impl Strategy<Value = i64> {
    prop_oneof![
        8 => -1000..1000_i64,
        1 => prop_oneof![Just(i64::MIN), Just(i64::MAX), Just(-435_485_862_432_288_000)],
    ]
}

fn entry() -> impl Strategy<Value = Entry> {
    let bounds = prop::option::weighted(0.9, (time(), time(), 0..5_u16, any::<bool>()));
    (
        0..40_i64,
        bounds,
        prop::option::of(0..3_u16),
        prop::collection::vec(0..4_u32, 0..4),
        any::<(bool, bool, bool, i8)>(),
    )
        .prop_map(|(row, bounds, kind, actors, (denied, conflict, ordered, rank))| {
            let bounds = bounds.map(|(one, other, shape, approximate)| Extent {
                approximate,
                ..extent(one.min(other), one.max(other), shape_of(shape))
            });
            let mut actors = actors;
            actors.sort_unstable();
            actors.dedup();
            let status = Status::ALL.get(usize::from(rank.unsigned_abs())).copied();
            let place = kind.map(u32::from);
            Entry {
                kind,
                actors,
                denied,
                conflict,
                ordered,
                status,
                place,
                rank: rank.into(),
                ..Entry::new(row, bounds)
            }
        })
}

/// Each row once.
pub(super) fn entries(most: usize) -> impl Strategy<Value = Vec<Entry>> {
    prop::collection::vec(entry(), 0..most).prop_map(|entries| {
        let by_row: BTreeMap<i64, Entry> = entries.into_iter().map(|entry| (entry.row, entry)).collect();
        by_row.into_values().collect()
    })
}

pub(super) fn all(columns: &Columns) -> Vec<Entry> {
    (0..columns.len()).map(|at| columns.entry(at)).collect()
}

#[test]
fn dated_events_come_first_in_order_of_time() {
    let day = |row, start| Entry::new(row, Some(extent(start, start + 1, Shape::Day)));
    let columns =
        Columns::new([Entry::new(1, None), day(2, 50), day(3, -50), day(4, i64::MIN), Entry::new(0, None)]);
    let rows: Vec<i64> = (0..columns.len()).map(|at| columns.row(at)).collect();
    assert_eq!(rows, [4, 3, 2, 0, 1]);
    assert_eq!(columns.dated(), 3);
    assert_eq!(columns.position(2), Some(2));
    assert_eq!(columns.position(9), None);
}

#[test]
fn an_actor_with_two_roles_is_there_once() {
    let columns = Columns::new([Entry { actors: vec![7, 3, 7], ..Entry::new(1, None) }]);
    assert_eq!(columns.actors(0), [3, 7]);
}

#[test]
fn what_is_open_does_not_make_the_range_endless() {
    let open = Entry::new(1, Some(extent(100, i64::MAX, Shape::Duration)));
    let day = Entry::new(2, Some(extent(-5, 300, Shape::Day)));
    let columns = Columns::new([open.clone(), day]);
    assert_eq!(columns.range(None), Some((-5, 300)));
    assert_eq!(columns.range(Some(&columns.set_of([1]))), Some((100, 100)));
    assert_eq!(columns.range(Some(&columns.set_of([77]))), None);
    assert_eq!(Columns::new([Entry::new(1, None)]).range(None), None);
}

#[test]
fn rows_far_apart_are_found_too() {
    let rows = [i64::MIN, -7, 0, 1 << 40, i64::MAX];
    let columns = Columns::new(rows.map(|row| Entry::new(row, None)));
    for row in rows {
        assert_eq!(columns.position(row).map(|at| columns.row(at)), Some(row));
    }
    assert_eq!(columns.set_of([3, -7, 5]).len(), 1);
}

proptest! {
    #[test]
    fn columns_give_back_what_they_were_given(entries in entries(40)) {
        let columns = Columns::new(entries.clone());
        let mut back = all(&columns);
        back.sort_by_key(|entry| entry.row);
        prop_assert_eq!(back, entries);
    }

    #[test]
    fn patched_columns_are_those_made_anew(
        entries in entries(40), changes in prop::collection::vec((entry(), any::<bool>()), 0..90),
    ) {
        let mut columns = Columns::new(entries.clone());
        let mut expected: BTreeMap<i64, Entry> = entries.into_iter().map(|entry| (entry.row, entry)).collect();
        let changes: Vec<Change> = changes.into_iter().map(|(entry, put)| {
            if put {
                expected.insert(entry.row, entry.clone());
                Change::Put(entry)
            } else {
                expected.remove(&entry.row);
                Change::Remove(entry.row)
            }
        }).collect();
        columns.patch(changes);
        let anew = Columns::new(expected.into_values());
        prop_assert_eq!(all(&columns), all(&anew));
        prop_assert_eq!(columns.dated(), anew.dated());
        for row in 0..40 {
            prop_assert_eq!(columns.position(row), anew.position(row));
        }
        prop_assert!(columns.touching(-10, 10).eq(anew.touching(-10, 10)));
    }

    #[test]
    fn patched_blocks_pass_over_nothing_that_touches(
        seeds in prop::collection::vec((-5000..5000_i64, 0..3_i64), 1000..1700),
        changes in prop::collection::vec((0..1800_i64, prop::option::of((-5000..5000_i64, 0..300_i64)), any::<bool>()), 1..20),
        from in -6000..6000_i64, wide in 0..50_i64,
    ) {
        let entry = |row, bounds: Option<(i64, i64)>| Entry::new(row, bounds.map(|(start, long)| extent(start, start + long, Shape::Duration)));
        let mut columns = Columns::new((0..).zip(seeds).map(|(row, bounds)| entry(row, Some(bounds))));
        columns.set_of([7]);
        for (row, bounds, put) in changes {
            columns.patch([if put { Change::Put(entry(row, bounds)) } else { Change::Remove(row) }]);
        }
        let found: Vec<usize> = columns.touching(from, from + wide).collect();
        let all: Vec<usize> = (0..columns.len()).filter(|&at| columns.touches(at, from, from + wide)).collect();
        prop_assert_eq!(found, all);
        for at in 0..columns.len() {
            prop_assert_eq!(columns.position(columns.row(at)), Some(at));
        }
        prop_assert!((0..columns.dated()).is_sorted_by_key(|at| columns.start(at)));
    }

    #[test]
    fn blocks_pass_over_nothing_that_touches(seeds in prop::collection::vec((-5000..5000_i64, 0..300_i64), 0..3000), from in -6000..6000_i64, wide in 0..2000_i64) {
        let entries = (0..).zip(seeds).map(|(row, (start, long))| Entry::new(row, Some(extent(start, start + long, Shape::Duration))));
        let columns = Columns::new(entries);
        let found: Vec<usize> = columns.touching(from, from + wide).collect();
        let all: Vec<usize> = (0..columns.len()).filter(|&at| columns.touches(at, from, from + wide)).collect();
        prop_assert_eq!(found, all);
    }
}
