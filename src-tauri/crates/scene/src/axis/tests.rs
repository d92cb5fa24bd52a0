use proptest::prelude::*;

use super::*;
use crate::Request;
use crate::civil::{day_number, year_start};

fn shown(from: f64, to: f64) -> (Vec<String>, Vec<String>) {
    let axis = axis(&View::new(&Request::new(from, to, 1000.0, 600.0)), None, Locale::BRITISH);
    let names = |ticks: Vec<SceneTick>| {
        ticks.into_iter().map(|tick| tick.label).filter(|label| !label.is_empty()).collect()
    };
    (names(axis.major), names(axis.minor))
}

fn years(from: i128, to: i128) -> (Vec<String>, Vec<String>) {
    shown(year_start(from) as f64, year_start(to) as f64)
}

#[test]
fn names_follow_the_zoom() {
    let day = (day_number(2022, 1, 7) * 86_400) as f64;
    insta::assert_debug_snapshot!([
        shown(day + 36_000.0, day + 36_060.0),
        shown(day + 36_000.0, day + 39_600.0),
        shown(day, day + 86_400.0),
        shown(day - 3.0 * 86_400.0, day + 4.0 * 86_400.0),
        shown(day - 20.0 * 86_400.0, day + 40.0 * 86_400.0),
        years(2021, 2022),
        years(2019, 2024),
        years(1990, 2022),
        years(1800, 2022),
        years(-500, 500),
        years(-10_000, 2022),
        years(-13_800_000_000, 2_022),
    ]);
}

#[test]
fn the_span_that_began_left_of_the_view_is_named_in_it() {
    let day = (day_number(2022, 1, 7) * 86_400) as f64;
    let axis =
        axis(&View::new(&Request::new(day, day + 20.0 * 86_400.0, 1000.0, 600.0)), None, Locale::BRITISH);
    let first = &axis.major[0];
    assert_eq!(first.label, "January 2022");
    assert!(first.x < 0.0 && first.label_x > 0.0);
}

#[test]
fn today_is_where_it_is_and_only_if_it_is_in_the_scene() {
    let request = Request { margin: 1.0, ..Request::new(0.0, 1000.0, 1000.0, 600.0) };
    let today = |now| axis(&View::new(&request), Some(now), Locale::BRITISH).today;
    assert_eq!(today(500.0), Some(500.0));
    assert_eq!(today(-900.0), Some(-900.0));
    assert_eq!(today(5000.0), None);
    assert_eq!(today(f64::NAN), None);
}

proptest! {
    #[test]
    fn names_never_run_into_each_other(middle in -4.4e17..4.4e17_f64, near in any::<bool>(), zoom in -2.0..15.5_f64, text_scale in 0.5..3.0_f32, tag in proptest::sample::select(vec!["en-GB", "en-US", "ja"])) {
        let middle = if near { middle / 1e8 } else { middle };
        let span = 10_f64.powf(zoom) * 1000.0;
        let request = Request { text_scale, margin: 1.0, ..Request::new(middle - span / 2.0, middle + span / 2.0, 1000.0, 600.0) };
        let axis = axis(&View::new(&request), None, Locale::of_tag(tag));
        for ticks in [&axis.major, &axis.minor] {
            prop_assert!(ticks.len() < 500, "{} ticks", ticks.len());
            let named: Vec<&SceneTick> = ticks.iter().filter(|tick| !tick.label.is_empty()).collect();
            for pair in named.windows(2) {
                prop_assert!(pair[0].label_x + pair[0].label_w <= pair[1].label_x, "{:?} {:?}", pair[0], pair[1]);
            }
            for tick in ticks {
                prop_assert!(tick.x.is_finite() && tick.label_x.is_finite() && tick.label_w.is_finite());
            }
        }
        prop_assert!(axis.minor.iter().any(|tick| !tick.label.is_empty()) || near || span < 1e6);
    }
}
