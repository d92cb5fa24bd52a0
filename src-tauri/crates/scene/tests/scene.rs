//! Whole scenes: what is laid out for what is asked.

#[cfg(test)]
mod given;

use std::sync::Arc;

use dateline_core::model::Status;
use dateline_scene::{Columns, LaneBy, Request, Scene, SceneForm, Shown, Timeline, layout};
use given::{Book, DAY, day, told};

fn scene(book: &Book, request: &Request) -> Scene {
    book.scene(request)
}

/// A view from 1 January 2021 on.
fn view(days: f64) -> Request {
    let from = day(2021, 1, 1) as f64;
    Request::new(from, from + days * DAY as f64, 1000.0, 600.0)
}

#[test]
fn each_kind_of_date_is_drawn_as_what_it_is() {
    let mut book = Book::default();
    for date in [
        "2021-02-03T14:05:00",
        "2021-02-03",
        "2021-02-03~",
        "2021-02-03?",
        "2021-02",
        "2021-02~",
        "2021-21",
        "2021",
        "202X",
        "2021-02-03/2021-03-05",
        "2021-02/2021-04",
        "2021-02/2021-02",
        "2021-02-03/..",
        "2021-02-03/",
        "../2021-02-03",
        "/2021-02",
        "[2021-02-03..2021-03-05]",
        "[..2021-02-03]",
        "2021-02-XX",
        "",
    ] {
        book.add(if date.is_empty() { "Undated" } else { date }, date);
    }
    let request = Request { now: Some(day(2021, 5, 1) as f64), lanes: LaneBy::Nothing, ..view(150.0) };
    insta::assert_snapshot!(told(&scene(&book, &request)));
}

#[test]
fn statuses_and_stances_are_signs_of_their_own() {
    let mut book = Book::default();
    for &status in Status::ALL {
        book.add(status.as_str(), "2021-02").status = Some(status);
    }
    book.add("only reported", "2021-03-01").only_reported = true;
    book.add("denied", "2021-03-02").denied = true;
    let scene = scene(&book, &Request { lanes: LaneBy::Status, ..view(150.0) });
    insta::assert_snapshot!(told(&scene));
}

#[test]
fn an_event_is_in_the_lane_of_each_of_its_actors_and_the_busiest_lane_is_first() {
    let mut book = Book::default();
    book.add("talks", "2021-02-03").actors = vec![1, 2];
    book.add("statement", "2021-02-04").actors = vec![2];
    book.add("nobody", "2021-02-04");
    let scene = scene(&book, &Request { lanes: LaneBy::Actor, ..view(100.0) });
    let lanes: Vec<_> = scene.lanes.iter().map(|lane| (lane.name.as_str(), lane.count)).collect();
    assert_eq!(lanes, [("Actor 2", 2), ("Actor 1", 1), ("No actor", 1)]);
    assert_eq!(scene.marks.iter().filter(|mark| mark.row == 0).count(), 2);
    assert_eq!(scene.events, 3);
}

#[test]
fn the_filter_holds_for_marks_lanes_and_shelf() {
    let mut book = Book::default();
    book.add("in", "2021-02-03").kind = Some(1);
    book.add("out", "2021-02-03").kind = Some(2);
    book.add("in, undated", "");
    book.add("out, undated", "");
    let columns = book.columns();
    let request = Request { filter: Some(Arc::new(columns.set_of([0, 2]))), ..view(100.0) };
    let scene = layout(&columns, &request, &book).expect("titles cannot fail");
    assert_eq!(scene.marks.iter().map(|mark| mark.row).collect::<Vec<_>>(), [0]);
    assert_eq!(scene.lanes.len(), 1);
    assert_eq!((scene.shelf.count, scene.shelf.items[0].title.as_str()), (1, "in, undated"));
}

#[test]
fn fifty_thousand_on_one_day_are_counted_and_come_out_as_one_zooms_in() {
    let mut book = Book::default();
    for nth in 0..50_000 {
        book.add("", &format!("2021-02-03T{:02}:{:02}:{:02}", nth / 3600, nth / 60 % 60, nth % 60));
    }
    let mut timeline = Timeline::new(book.columns());
    let mut scene = |hours: f64| {
        let from = day(2021, 2, 3) as f64 + 3600.0;
        let request = Request { margin: 1.0, ..Request::new(from, from + hours * 3600.0, 1000.0, 600.0) };
        timeline.scene(&request, &book).expect("titles cannot fail")
    };
    let year = scene(24.0 * 365.0);
    assert!(year.marks.len() < 100);
    let counted: u32 = year.density.iter().flat_map(|strip| &strip.counts).sum();
    assert_eq!(counted as usize + year.marks.len(), 50_000);
    let minute = scene(1.0 / 60.0);
    assert!(minute.density.iter().all(|strip| strip.counts.iter().all(|&count| count == 0)));
    assert!(minute.marks.len() >= 60);
}

#[test]
fn a_selected_event_is_seen_even_where_the_others_are_counted() {
    let mut book = Book::default();
    for nth in 0..2_000 {
        book.add("", "2021-02-03").rank = nth;
    }
    let without = scene(&book, &view(365.0));
    let hidden =
        (0..2_000).find(|&row| without.marks.iter().all(|mark| mark.row != row)).expect("most are counted");
    let with = scene(&book, &Request { selected: vec![hidden, 77_777], ..view(365.0) });
    let selected: Vec<i64> = with.marks.iter().filter(|mark| mark.selected).map(|mark| mark.row).collect();
    assert_eq!(selected, [hidden]);
    assert!(with.marks.iter().all(|mark| mark.counted == mark.selected));
    // Selecting moves nothing else.
    let others: Vec<_> = with.marks.into_iter().filter(|mark| !mark.selected).collect();
    assert_eq!(others, without.marks);
}

#[test]
fn marks_stay_in_their_rows_while_the_view_moves() {
    let book = Book::random(3_000, 7);
    let mut timeline = Timeline::new(book.columns());
    let mut rows = std::collections::BTreeMap::new();
    for step in 0..60 {
        let from = (day(2021, 1, 1) + step * 9 * DAY) as f64;
        let request = Request { margin: 1.0, ..Request::new(from, from + 60.0 * DAY as f64, 1000.0, 600.0) };
        for mark in timeline.scene(&request, &book).expect("titles cannot fail").marks {
            let y = rows.entry(mark.row).or_insert(mark.y);
            assert!((*y - mark.y).abs() < 1e-3, "{} moved from {y} to {}", mark.row, mark.y);
        }
    }
    assert!(rows.len() > 500);
}

#[test]
fn one_event_that_spans_everything_is_named_where_one_looks() {
    let mut book = Book::default();
    book.add("The modern age", "1500-01-01/2500-12-31");
    let scene = scene(&book, &view(30.0));
    let (mark, label) = (&scene.marks[0], &scene.labels[0]);
    assert_eq!((mark.form, mark.cut_start, mark.cut_end), (SceneForm::Bar, true, true));
    assert!(label.inside && label.x >= 0.0 && label.x < 40.0);
    assert_eq!(label.text, "The modern age");
}

#[test]
fn what_the_edge_of_a_window_would_cut_off_can_stand_before_its_mark() {
    let mut book = Book::default();
    book.add("Talks on the edge of what is seen", "2021-04-08").kind = Some(1);
    book.add("Far left of it", "2021-01-04").kind = Some(1);
    let scene = book.scene(&Request { margin: 1.0, lanes: LaneBy::Nothing, ..view(100.0) });
    let label = |row| {
        let of = |label: &&dateline_scene::SceneLabel| scene.marks[label.mark as usize].row == row;
        scene.labels.iter().find(of).expect("both have a label")
    };
    let (mark, edge) = (&scene.marks[label(0).mark as usize], label(0));
    assert!(edge.x > mark.x1 && edge.x + edge.w > scene.width, "{edge:?}");
    let before = edge.before.as_ref().expect("the row is free left of it");
    assert_eq!(before.text, "Talks on the edge of what is seen");
    let glyph = before.glyph_x.expect("it has a kind");
    assert!(before.x + before.w < glyph && glyph < mark.x0_soft, "{before:?}");
    // Far from every edge that the window can have before the next scene comes.
    assert_eq!(label(1).before, None);
}

#[test]
fn what_has_no_kind_keeps_no_room_for_its_sign() {
    let mut book = Book::default();
    book.add("Of a kind", "2021-02-03").kind = Some(1);
    book.add("Of none", "2021-02-03");
    book.add("Of none, and within its bar", "2021-02-03/2021-03-20");
    let scene = book.scene(&Request { lanes: LaneBy::Nothing, ..view(100.0) });
    let gaps: Vec<_> = scene
        .labels
        .iter()
        .map(|label| {
            let mark = &scene.marks[label.mark as usize];
            let from = if label.inside { mark.x0 } else { mark.x1_soft };
            (mark.row, (label.x - from).round(), label.glyph_x.is_some())
        })
        .collect();
    assert_eq!(gaps, [(0, 19.0, true), (1, 6.0, false), (2, 6.0, false)]);
}

#[test]
fn deep_time_lies_beside_today() {
    let mut book = Book::default();
    book.add("Big Bang", "Y-13800000000");
    book.add("Talks", "2022-01-07");
    let columns = book.columns();
    let (first, last) = columns.range(None).expect("both are dated");
    let scene = scene(&book, &Request::new(first as f64, last as f64 * 1.1, 1000.0, 600.0));
    assert_eq!(scene.marks.len(), 2);
    assert!(scene.axis.minor.iter().any(|tick| tick.label == "12 billion years ago"));
    // And today beside deep time, at a second to the pixel.
    let from = day(2022, 1, 7) as f64;
    let near = Request::new(from, from + 1000.0, 1000.0, 600.0);
    assert_eq!(book.scene(&near).marks.len(), 1);
}

#[test]
fn long_titles_and_hostile_ones_are_one_short_line() {
    let mut book = Book::default();
    book.add(&"x".repeat(100_000), "2021-02-03");
    book.add("\u{202e}gnp.exe\u{202c}\0\r\n\u{2066}second", "2021-02-03");
    let scene = scene(&book, &view(365.0));
    assert!(scene.labels[0].text.ends_with('…') && scene.labels[0].text.len() < 200);
    // What turns text around is seen, not obeyed; an isolate turns nothing outside of itself.
    assert_eq!(scene.labels[1].text, "[RLO]gnp.exe \u{2066}second");
}

#[test]
fn lanes_far_from_what_is_in_sight_are_not_laid_out_but_count() {
    let mut book = Book::default();
    for actor in 0..500 {
        book.add("", "2021-02-03").actors = vec![actor];
    }
    let request = Request { lanes: LaneBy::Actor, ..view(100.0) };
    let top = scene(&book, &request);
    assert!(top.lanes.len() < 60 && top.total_height > 10_000.0);
    let middle = scene(&book, &Request { scroll_y: 8_000.0, ..request.clone() });
    let first = &middle.lanes[0];
    assert!(first.y <= 8_000.0 - 500.0 && first.y > 7_000.0);
    assert_eq!(scene(&book, &Request { shown: Shown::All, ..request.clone() }).lanes.len(), 500);
    // Where it is can be told of each.
    let all = scene(&book, &Request { shown: Shown::All, ..request.clone() });
    let last = scene(&book, &Request { selected: vec![499], ..request });
    assert_eq!(last.selected_y, Some(all.lanes[499].y));
}

#[test]
fn a_picture_has_whole_lanes_and_says_how_many_it_has_not() {
    let mut book = Book::default();
    for actor in 0..500 {
        book.add("", "2021-02-03").actors = vec![actor];
    }
    let request = Request { lanes: LaneBy::Actor, shown: Shown::Whole, ..view(100.0) };
    let top = scene(&book, &request);
    let last = top.lanes.last().expect("some fit");
    assert!(top.height <= 600.0 && top.height > 500.0 && (last.y + last.height - top.height).abs() < 0.1);
    assert_eq!((top.lanes_left_out, top.events_left_out), (500 - 18, 500 - 18));
    let middle = scene(&book, &Request { scroll_y: 8_000.0, ..request.clone() });
    assert_eq!((middle.lanes.len(), middle.lanes[0].y), (18, middle.scroll_y));
    assert!(middle.scroll_y >= 7_984.0 && middle.scroll_y < 8_016.0, "{}", middle.scroll_y);
    // One that is taller than the picture is in it all the same.
    let low = scene(&book, &Request { height: 10.0, ..request.clone() });
    assert_eq!((low.lanes.len(), low.lanes_left_out), (1, 499));
    let all = scene(&book, &Request { shown: Shown::All, ..request });
    assert_eq!((all.lanes.len(), all.lanes_left_out, all.events_left_out), (500, 0, 0));
}

#[test]
fn a_patch_is_seen_in_the_next_scene() {
    let mut book = Book::default();
    book.add("before", "2021-02-03");
    let mut timeline = Timeline::new(Columns::new([]));
    assert!(timeline.scene(&view(100.0), &book).expect("titles cannot fail").marks.is_empty());
    timeline.patch(book.entries().into_iter().map(dateline_scene::Change::Put));
    assert_eq!(timeline.scene(&view(100.0), &book).expect("titles cannot fail").marks.len(), 1);
}
