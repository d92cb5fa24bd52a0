//! The axis: ticks at calendar steps, as dense as their names allow.

mod names;
mod step;

use crate::font::{Weight, width};
use crate::scene::{SceneAxis, SceneTick};
use crate::view::{View, tenths};
use step::{DEEP, Step};

/// Height of one band of the axis, before text scale.
const BAND: f64 = 20.0;
/// Type size of the axis, before text scale.
pub(crate) const SIZE: f64 = 11.0;
/// Between a tick and its name.
const PAD: f64 = 5.0;
/// No view needs more ticks; a guard against a request for a very wide one.
const MOST: usize = 4000;

/// The axis of a view.
pub(crate) fn axis(view: &View, now: Option<f64>) -> SceneAxis {
    let minor = step::all().find(|&step| fits(view, step)).unwrap_or(Step::Years(500_000_000_000));
    let today = now.filter(|now| now.is_finite()).map(|now| {
        // The cast saturates, which is what is wanted.
        let now = now as i64;
        view.x(now.into())
    });
    SceneAxis {
        height: tenths(2.0 * BAND * view.text_scale),
        major: above(minor).map_or_else(Vec::new, |step| ticks(view, step, false)),
        minor: ticks(view, minor, true),
        today: today.filter(|&x| x >= view.left() && x <= view.right()).map(tenths),
    }
}

/// Whether names of this step have room.
fn fits(view: &View, step: Step) -> bool {
    let needed = match step {
        Step::Seconds(seconds) if seconds < 60 => 64.0,
        Step::Seconds(_) => 46.0,
        Step::Day => 24.0,
        Step::Week => 30.0,
        Step::Months(_) => 34.0,
        Step::Years(years) if years >= DEEP => 150.0,
        Step::Years(_) => 52.0,
    };
    step.length() / view.per_px >= needed * view.text_scale
}

/// The long spans over short ones.
const fn above(minor: Step) -> Option<Step> {
    match minor {
        Step::Seconds(_) => Some(Step::Day),
        Step::Day | Step::Week => Some(Step::Months(1)),
        Step::Months(_) => Some(Step::Years(1)),
        Step::Years(1 | 2) => Some(Step::Years(10)),
        Step::Years(5 | 10 | 20) => Some(Step::Years(100)),
        Step::Years(50 | 100 | 200) => Some(Step::Years(1000)),
        Step::Years(_) => None,
    }
}

fn ticks(view: &View, step: Step, minor: bool) -> Vec<SceneTick> {
    let last = view.time(view.right());
    let mut number = step.number(view.time(view.left()).into());
    let mut start = step.start(number);
    let mut ticks = Vec::new();
    while start <= last.into() && ticks.len() < MOST {
        let end = step.start(number + 1);
        ticks.push(tick(view, start, end, names::of(step, number, minor), minor));
        number += 1;
        start = end;
    }
    ticks
}

/// A long span that reaches into the view from the left keeps its name in view.
fn tick(view: &View, start: i128, end: i128, names: Vec<String>, minor: bool) -> SceneTick {
    let (x, end) = (view.x(start), view.x(end));
    let pad = PAD * view.text_scale;
    let left = if !minor && x < 0.0 && end > 0.0 { 0.0 } else { x } + pad;
    let size = SIZE * view.text_scale;
    let weight = if minor { Weight::Regular } else { Weight::SemiBold };
    let fitting = names
        .into_iter()
        .map(|name| (width(&name, size, weight), name))
        .find(|(wide, _)| left + wide + pad <= end);
    let (wide, label) = fitting.unwrap_or_default();
    SceneTick { x: tenths(view.cut(x)), label, label_x: tenths(view.cut(left)), label_w: tenths(wide) }
}

#[cfg(test)]
mod tests;
