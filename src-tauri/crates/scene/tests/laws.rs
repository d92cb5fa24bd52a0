//! What holds for every scene.

#[cfg(test)]
mod given;

use dateline_core::date::{Extent, Shape};
use dateline_core::model::Status;
use dateline_scene::{LaneBy, Request, Scene};
use given::{Book, DAY, day};
use proptest::prelude::*;

fn lane_by() -> impl Strategy<Value = LaneBy> {
    prop::sample::select(vec![LaneBy::Nothing, LaneBy::Kind, LaneBy::Actor, LaneBy::Place, LaneBy::Status])
}

/// Labels as boxes: left, right, baseline.
fn no_two_labels_overlap(scene: &Scene) -> Result<(), TestCaseError> {
    let mut labels: Vec<_> = scene.labels.iter().collect();
    labels.sort_by(|a, b| a.y.total_cmp(&b.y).then(a.x.total_cmp(&b.x)));
    for pair in labels.windows(2) {
        let same_row = (pair[0].y - pair[1].y).abs() < scene.label_size;
        prop_assert!(!same_row || pair[0].x + pair[0].w <= pair[1].x + 0.11, "{:?} {:?}", pair[0], pair[1]);
    }
    Ok(())
}

/// A label lies in its own mark or on nothing.
fn no_label_lies_on_another_mark(scene: &Scene) -> Result<(), TestCaseError> {
    for label in &scene.labels {
        let own = &scene.marks[label.mark as usize];
        for mark in scene.marks.iter().filter(|mark| mark.y == own.y && mark.row != own.row) {
            let apart = label.x + label.w <= mark.x0_soft + 0.11 || mark.x1_soft <= label.x + 0.11;
            prop_assert!(apart, "{label:?} on {mark:?}");
        }
        if label.inside {
            prop_assert!(label.x >= own.x0 && label.x + label.w <= own.x1, "{label:?} in {own:?}");
        }
    }
    Ok(())
}

/// The second place of a label lies on no mark and on no other label, whichever places those take.
fn second_places_are_free(scene: &Scene) -> Result<(), TestCaseError> {
    for (nth, label) in scene.labels.iter().enumerate() {
        let Some(before) = &label.before else { continue };
        let own = &scene.marks[label.mark as usize];
        prop_assert!(before.x + before.w <= own.x0_soft + 0.11, "{before:?} before {own:?}");
        for mark in scene.marks.iter().filter(|mark| mark.y == own.y && mark.row != own.row) {
            let apart = before.x + before.w <= mark.x0_soft + 0.11 || mark.x1_soft <= before.x + 0.11;
            prop_assert!(apart, "{before:?} on {mark:?}");
        }
        let others =
            scene.labels.iter().enumerate().filter(|(other, there)| *other != nth && there.y == label.y);
        for (_, other) in others {
            let second = other.before.as_ref().map(|before| (before.x, before.w));
            for (x, w) in [Some((other.x, other.w)), second].into_iter().flatten() {
                let apart = before.x + before.w <= x + 0.11 || x + w <= before.x + 0.11;
                prop_assert!(apart, "{before:?} on {other:?}");
            }
        }
    }
    Ok(())
}

fn everything_is_finite(scene: &Scene) -> Result<(), TestCaseError> {
    let marks =
        scene.marks.iter().flat_map(|mark| [mark.x0_soft, mark.x0, mark.x1, mark.x1_soft, mark.y, mark.h]);
    let labels = scene.labels.iter().flat_map(|label| [label.x, label.y, label.w]);
    let lanes = scene.lanes.iter().flat_map(|lane| [lane.y, lane.height]);
    let strips = scene.density.iter().flat_map(|strip| [strip.x, strip.step, strip.y, strip.h]);
    let ticks = scene.axis.minor.iter().chain(&scene.axis.major).map(|tick| tick.x);
    for number in marks.chain(labels).chain(lanes).chain(strips).chain(ticks).chain([scene.total_height]) {
        prop_assert!(number.is_finite() && number.abs() < 1e7, "{number}");
    }
    for mark in &scene.marks {
        prop_assert!([mark.x0_soft, mark.x0, mark.x1, mark.x1_soft].is_sorted(), "{mark:?}");
    }
    Ok(())
}

fn any_time() -> impl Strategy<Value = i64> {
    prop_oneof![
        Just(i64::MIN),
        Just(i64::MIN + 1),
        Just(i64::MAX),
        Just(i64::MAX - 1),
        Just(-435_485_862_432_288_000),
        -1_000_000_000_000..1_000_000_000_000_i64,
        1_600_000_000..1_700_000_000_i64,
    ]
}

fn any_extent() -> impl Strategy<Value = Extent> {
    let shape =
        prop::sample::select(vec![Shape::Instant, Shape::Day, Shape::Period, Shape::Duration, Shape::Range]);
    ([any_time(), any_time(), any_time(), any_time()], shape, any::<bool>()).prop_map(
        |(mut times, shape, approximate)| {
            times.sort_unstable();
            let [start_min, start_max, end_min, end_max] = times;
            let (open_start, open_end) = (start_min == i64::MIN, end_max == i64::MAX);
            Extent {
                start_min,
                start_max,
                end_min,
                end_max,
                shape,
                approximate,
                uncertain: false,
                open_start,
                open_end,
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn labels_never_overlap(
        seed in any::<u64>(), count in 0..500_usize, days in 0.5..3000.0_f64, lanes in lane_by(), margin in 0..2_u8,
        text_scale in 0.75..2.0_f32,
    ) {
        let book = Book::random(count, seed);
        let from = day(2021, 3, 1) as f64;
        let request = Request {
            margin: margin.into(), lanes, text_scale, now: Some(day(2022, 1, 1) as f64),
            ..Request::new(from, from + days * DAY as f64, 900.0, 500.0)
        };
        let scene = book.scene(&request);
        no_two_labels_overlap(&scene)?;
        no_label_lies_on_another_mark(&scene)?;
        second_places_are_free(&scene)?;
        everything_is_finite(&scene)?;
    }

    #[test]
    fn no_bounds_and_no_view_are_too_much(
        extents in prop::collection::vec(any_extent(), 0..60),
        from in prop_oneof![-4.4e17..4.4e17_f64, -1e10..1e10_f64, Just(f64::NAN), Just(f64::INFINITY), Just(-1e300)],
        span in prop_oneof![(-3.0..19.0_f64).prop_map(|power| 10_f64.powf(power)), Just(0.0), Just(-5.0), Just(f64::NAN)],
        width in prop_oneof![Just(0.0_f32), Just(1000.0), Just(f32::NAN), Just(1e30)],
        scroll_y in prop_oneof![Just(0.0_f32), Just(f32::INFINITY), Just(-5.0)],
        now in prop_oneof![Just(None), Just(Some(f64::NAN)), Just(Some(1e300)), Just(Some(1.6e9))],
    ) {
        let mut book = Book::default();
        for extent in extents {
            book.put("An event", Some(extent)).status = Some(Status::UnderWay);
        }
        let request = Request { scroll_y, now, margin: 1.0, ..Request::new(from, from + span, width, 600.0) };
        let scene = book.scene(&request);
        everything_is_finite(&scene)?;
        no_two_labels_overlap(&scene)?;
    }
}
