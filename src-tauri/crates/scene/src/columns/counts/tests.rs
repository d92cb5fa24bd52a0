use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::columns::tests::entries;

fn rows(columns: &Columns, set: &RowSet) -> Vec<i64> {
    let mut rows: Vec<i64> = set.iter().map(|at| columns.row(at)).collect();
    rows.sort_unstable();
    rows
}

proptest! {
    #[test]
    fn sets_and_counts_are_those_of_the_events(entries in entries(40), filter in prop::option::of(prop::collection::vec(0..40_i64, 0..30))) {
        let columns = Columns::new(entries.clone());
        let has = |test: &dyn Fn(&crate::Entry) -> bool| -> Vec<i64> {
            entries.iter().filter(|entry| test(entry)).map(|entry| entry.row).collect()
        };
        prop_assert_eq!(rows(&columns, &columns.where_kind(&[0, 2])), has(&|entry| matches!(entry.kind, Some(0 | 2))));
        prop_assert_eq!(rows(&columns, &columns.where_place(&[1, 7])), has(&|entry| entry.place == Some(1)));
        prop_assert_eq!(rows(&columns, &columns.where_actor(&[3, 1])), has(&|entry| entry.actors.iter().any(|actor| [1, 3].contains(actor))));
        prop_assert_eq!(rows(&columns, &columns.where_status(Status::Held)), has(&|entry| entry.status == Some(Status::Held)));
        prop_assert_eq!(rows(&columns, &columns.undated()), has(&|entry| entry.extent.is_none()));
        prop_assert_eq!(rows(&columns, &columns.conflicts()), has(&|entry| entry.conflict));
        let early = |extent: &Extent| extent.end_max < 0;
        prop_assert_eq!(rows(&columns, &columns.where_extent(early)), has(&|entry| entry.extent.as_ref().is_some_and(early)));
        let near = |extent: &Extent| extent.start_min >= -50 && extent.start_min <= 50;
        prop_assert_eq!(columns.where_extent_in(-50, 50, near), columns.where_extent(near));

        let wanted = filter.clone();
        let filter = filter.map(|rows| columns.set_of(rows));
        let through: Vec<_> = entries.iter().filter(|entry| wanted.as_ref().is_none_or(|rows| rows.contains(&entry.row))).collect();
        for (by, keys) in [
            (LaneBy::Kind, (|entry| entry.kind.map(u32::from).into_iter().collect()) as fn(&crate::Entry) -> Vec<u32>),
            (LaneBy::Place, |entry| entry.place.into_iter().collect()),
            (LaneBy::Status, |entry| entry.status.map(|status| status as u32).into_iter().collect()),
            (LaneBy::Actor, |entry| entry.actors.clone()),
        ] {
            let mut counts: BTreeMap<(bool, Option<u32>), u32> = BTreeMap::new();
            for entry in &through {
                let keys = keys(entry);
                if keys.is_empty() {
                    *counts.entry((true, None)).or_default() += 1;
                }
                keys.iter().for_each(|&key| *counts.entry((false, Some(key))).or_default() += 1);
            }
            let counts: Vec<_> = counts.into_iter().map(|((_, key), count)| (key, count)).collect();
            prop_assert_eq!(columns.count_by(by, filter.as_ref()), counts);
        }
        let parts = columns.histogram(filter.as_ref(), -1000, 1000, 7);
        let begin = through.iter().filter(|entry| entry.extent.is_some_and(|extent| (-1000..1000).contains(&extent.start_min)));
        prop_assert_eq!(parts.iter().sum::<u32>() as usize, begin.count());
    }
}
