//! Arcs between events, and ghosts of rival dates.

#![expect(clippy::expect_used, reason = "helpers of tests are not recognised as tests")]

#[cfg(test)]
mod given;

use dateline_core::model::RelationType;
use dateline_scene::{LaneBy, Link, Request, Rival};
use given::{Book, DAY, day, extent, told};
use proptest::prelude::*;

/// A view from 1 January 2021 on.
fn view(days: f64) -> Request {
    let from = day(2021, 1, 1) as f64;
    Request::new(from, from + days * DAY as f64, 1000.0, 600.0)
}

fn link(origin: i64, target: i64, sort: RelationType) -> Link {
    let mutual = matches!(sort, RelationType::Contradicts | RelationType::SameAs);
    Link { origin, target, sort, says: sort.as_str().replace('-', " "), mutual }
}

fn rival(row: i64, date: &str) -> Rival {
    Rival { row, extent: extent(date).expect("dated"), says: date.to_owned() }
}

#[test]
fn relations_are_arcs_and_rival_dates_are_ghosts() {
    let mut book = Book::default();
    book.add("Abe’s statement", "2021-02").kind = Some(0);
    book.add("Beijing’s rebuke", "2021-02-20").kind = Some(1);
    book.add("Talks", "2021-03-20").kind = Some(0);
    book.add("Far away", "2025-03-20").kind = Some(0);
    book.add("Undated", "").kind = Some(0);
    let request = Request {
        selected: vec![1],
        links: vec![
            link(1, 0, RelationType::RespondsTo),
            link(2, 0, RelationType::Contradicts),
            link(3, 1, RelationType::FollowsFrom),
            link(4, 1, RelationType::PartOf),
        ],
        rivals: vec![
            rival(1, "2021-02-28"),
            rival(1, "2021-01"),
            rival(1, "[2021-03-10..2021-03-20]"),
            rival(4, "2021"),
        ],
        ..view(150.0)
    };
    insta::assert_snapshot!(told(&book.scene(&request)));
}

#[test]
fn an_event_in_several_lanes_is_joined_where_the_arc_is_shortest() {
    let mut book = Book::default();
    book.add("Talks", "2021-02-03").actors = vec![1, 2];
    book.add("Statement", "2021-03-03").actors = vec![2];
    let links = vec![link(0, 1, RelationType::RespondsTo)];
    let scene = book.scene(&Request { lanes: LaneBy::Actor, links, ..view(100.0) });
    let ys =
        |row| -> Vec<f32> { scene.marks.iter().filter(|mark| mark.row == row).map(|mark| mark.y).collect() };
    assert_eq!((ys(0).len(), scene.arcs.len()), (2, 1));
    let nearest = ys(0).into_iter().find(|y| (y - ys(1)[0]).abs() < 1.0).expect("they share a lane");
    assert!((scene.arcs[0].points[1] - nearest).abs() < 20.0);
}

#[test]
fn too_many_relations_are_counted_and_those_of_the_selected_are_drawn() {
    let mut book = Book::default();
    for nth in 0..302 {
        book.add("", &format!("2021-{:02}-{:02}", nth % 12 + 1, nth % 28 + 1));
    }
    let links: Vec<Link> = (0..301).map(|row| link(row, row + 1, RelationType::FollowsFrom)).collect();
    let request = Request { selected: vec![7], links, ..view(365.0) };
    let scene = book.scene(&request);
    assert_eq!((scene.arcs.len(), scene.arcs_left_out), (2, 299));
    assert!(scene.arcs.iter().all(|arc| arc.selected));
    let few = Request { links: request.links[..150].to_vec(), ..request };
    let scene = book.scene(&few);
    assert_eq!((scene.arcs.len(), scene.arcs_left_out), (150, 0));
}

#[test]
fn relations_to_what_the_filter_hides_are_not_drawn() {
    let mut book = Book::default();
    book.add("Talks", "2021-02-03");
    book.add("Hidden", "2021-02-04");
    let filter = Some(std::sync::Arc::new(book.columns().set_of([0])));
    let links = vec![link(0, 1, RelationType::RespondsTo), link(0, 77, RelationType::RespondsTo)];
    assert!(book.scene(&Request { filter, links, ..view(100.0) }).arcs.is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn arcs_and_ghosts_lie_in_the_scene(
        seed in any::<u64>(),
        pairs in prop::collection::vec((0..60_i64, 0..60_i64), 0..80),
        days in 0.5..3000.0_f64,
        at in -1000..1000_i64,
    ) {
        let book = Book::random(60, seed);
        let from = (day(2021, 6, 1) + at * DAY) as f64;
        let links = pairs.iter().map(|&(origin, target)| link(origin, target, RelationType::Implements)).collect();
        let rivals = pairs.iter().map(|&(row, _)| rival(row, "2021-06~/..")).collect();
        let request = Request {
            margin: 1.0, links, rivals, ..Request::new(from, from + days * DAY as f64, 900.0, 500.0)
        };
        let scene = book.scene(&request);
        for arc in &scene.arcs {
            for x in arc.points.iter().step_by(2) {
                prop_assert!((-940.0..=1900.0).contains(x), "{arc:?}");
            }
            for y in arc.points.iter().skip(1).step_by(2) {
                prop_assert!(y.is_finite() && *y >= -10.0 && *y <= scene.total_height + 100.0, "{arc:?}");
            }
        }
        for ghost in &scene.ghosts {
            let own = &scene.marks[ghost.of as usize];
            prop_assert!(ghost.mark.y == own.y && ghost.mark.row == own.row && ghost.line[0] <= ghost.line[1]);
        }
    }
}
