use super::*;

const DAY: i64 = 86_400;

/// A pixel is a day.
fn days(now: Option<i64>) -> Scale<impl Fn(i64) -> f64> {
    Scale {
        x: |time: i64| (time as f64 / DAY as f64).clamp(-1e18, 1e18),
        per_px: DAY as f64,
        text_scale: 1.0,
        now,
    }
}

fn extent(shape: Shape, bounds: [i64; 4]) -> Extent {
    let day = |days: i64| if days == i64::MIN || days == i64::MAX { days } else { days * DAY };
    let [start_min, start_max, end_min, end_max] = bounds.map(day);
    Extent {
        start_min,
        start_max,
        end_min,
        end_max,
        shape,
        approximate: false,
        uncertain: false,
        open_start: start_min == i64::MIN,
        open_end: end_max == i64::MAX,
    }
}

fn drawn(shape: Shape, bounds: [i64; 4]) -> (SceneForm, [f64; 4]) {
    let drawn = days(Some(1000 * DAY)).draw(&extent(shape, bounds));
    (drawn.form, [drawn.x0_soft, drawn.x0, drawn.x1, drawn.x1_soft])
}

const OPEN: i64 = i64::MAX;
const NEVER: i64 = i64::MIN;

#[test]
fn a_day_is_a_bar_that_can_be_seen() {
    assert_eq!(drawn(Shape::Day, [10, 10, 11, 11]), (SceneForm::Day, [10.0, 10.0, 16.0, 16.0]));
}

#[test]
fn a_month_is_a_bracket_and_a_range_a_band() {
    assert_eq!(drawn(Shape::Period, [30, 30, 61, 61]), (SceneForm::Bracket, [30.0, 30.0, 61.0, 61.0]));
    assert_eq!(drawn(Shape::Range, [30, 60, 31, 61]), (SceneForm::Band, [30.0, 30.0, 61.0, 61.0]));
}

#[test]
fn a_moment_is_a_point_until_its_hour_can_be_seen() {
    assert_eq!(drawn(Shape::Instant, [10, 10, 11, 11]), (SceneForm::Point, [5.5, 5.5, 15.5, 15.5]));
    assert_eq!(drawn(Shape::Instant, [10, 10, 30, 30]), (SceneForm::Bracket, [10.0, 10.0, 30.0, 30.0]));
}

#[test]
fn a_duration_is_certain_between_its_latest_start_and_earliest_end() {
    assert_eq!(drawn(Shape::Duration, [0, 30, 100, 130]), (SceneForm::Bar, [0.0, 30.0, 100.0, 130.0]));
    // Known to the day: sharp.
    assert_eq!(drawn(Shape::Duration, [0, 1, 99, 100]), (SceneForm::Bar, [0.0, 0.0, 100.0, 100.0]));
    // Both ends in one month: nothing is certain.
    assert_eq!(drawn(Shape::Duration, [0, 30, 1, 31]), (SceneForm::Bar, [0.0, 15.5, 15.5, 31.0]));
}

#[test]
fn what_goes_on_reaches_until_today_and_fades() {
    assert_eq!(drawn(Shape::Duration, [0, 1, OPEN, OPEN]), (SceneForm::Bar, [0.0, 0.0, 1000.0, 1036.0]));
    // It begins after today: a stub.
    assert_eq!(
        drawn(Shape::Duration, [2000, 2001, OPEN, OPEN]),
        (SceneForm::Bar, [2000.0, 2000.0, 2012.0, 2048.0])
    );
    // Nobody knows whether it goes on: it fades from where it was last known.
    assert_eq!(drawn(Shape::Duration, [0, 1, 50, OPEN]), (SceneForm::Bar, [0.0, 0.0, 50.0, 86.0]));
}

#[test]
fn what_has_no_start_fades_before_its_end() {
    assert_eq!(drawn(Shape::Duration, [NEVER, NEVER, 99, 100]), (SceneForm::Bar, [52.0, 88.0, 100.0, 100.0]));
    assert_eq!(drawn(Shape::Range, [NEVER, 70, 80, 100]), (SceneForm::Band, [34.0, 70.0, 100.0, 100.0]));
}

#[test]
fn an_approximate_date_has_a_margin_as_long_as_its_precision() {
    let scale = days(None);
    let month = Extent { approximate: true, ..extent(Shape::Period, [30, 30, 60, 60]) };
    assert_eq!((scale.draw(&month).x0_soft, scale.draw(&month).x1_soft), (0.0, 90.0));
    // About 2020, to a day of which the source is sure: each end has its own.
    let since = Extent { approximate: true, ..extent(Shape::Duration, [0, 365, 800, 801]) };
    assert_eq!((scale.draw(&since).x0_soft, scale.draw(&since).x1_soft), (-365.0, 807.0));
}

#[test]
fn least_widths_grow_with_the_text() {
    let large = Scale { text_scale: 2.0, ..days(None) };
    let wide = |shape, bounds| {
        let drawn = large.draw(&extent(shape, bounds));
        drawn.x1_soft - drawn.x0_soft
    };
    let lengths = [
        wide(Shape::Instant, [0, 0, 0, 0]),
        wide(Shape::Day, [0, 0, 1, 1]),
        wide(Shape::Period, [0, 0, 1, 1]),
        wide(Shape::Duration, [0, 0, 1, 1]),
        wide(Shape::Duration, [0, 0, 50, OPEN]) - 50.0,
    ];
    assert_eq!(lengths, [20.0, 12.0, 16.0, 12.0, 72.0]);
}

#[test]
fn edges_are_in_order_whatever_the_bounds() {
    let ends = [i64::MIN, i64::MIN + 1, -5 * DAY, 0, DAY, 9 * DAY, i64::MAX - 1, i64::MAX];
    let scale = days(Some(DAY));
    for shape in [Shape::Instant, Shape::Day, Shape::Period, Shape::Duration, Shape::Range] {
        for (a, b) in ends.iter().flat_map(|a| ends.iter().map(move |b| (*a.min(b), *a.max(b)))) {
            for (c, d) in ends.iter().flat_map(|c| ends.iter().map(move |d| (*c.min(d), *c.max(d)))) {
                for approximate in [false, true] {
                    let bounds = Extent {
                        start_min: a,
                        start_max: b,
                        end_min: c,
                        end_max: d,
                        approximate,
                        ..extent(shape, [0; 4])
                    };
                    if a > c || b > d {
                        continue;
                    }
                    let drawn = scale.draw(&bounds);
                    let edges = [drawn.x0_soft, drawn.x0, drawn.x1, drawn.x1_soft];
                    assert!(
                        edges.is_sorted() && edges.iter().all(|edge| edge.is_finite()),
                        "{bounds:?} {drawn:?}"
                    );
                }
            }
        }
    }
}
