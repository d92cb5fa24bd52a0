//! The axis: ticks at calendar steps, as dense as their names allow.

mod names;
mod step;

use dateline_core::Locale;

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
pub(crate) fn axis(view: &View, now: Option<f64>, locale: Locale) -> SceneAxis {
    let minor = step::all().find(|&step| fits(view, step, locale)).unwrap_or(Step::Years(500_000_000_000));
    let today = now.filter(|now| now.is_finite()).map(|now| {
        // The cast saturates, which is what is wanted.
        let now = now as i64;
        view.x(now.into())
    });
    SceneAxis {
        height: tenths(2.0 * BAND * view.text_scale),
        major: above(minor).map_or_else(Vec::new, |step| ticks(view, step, false, locale)),
        minor: ticks(view, minor, true, locale),
        today: today.filter(|&x| x >= view.left() && x <= view.right()).map(tenths),
    }
}

/// Whether names of this step have room.
fn fits(view: &View, step: Step, locale: Locale) -> bool {
    let needed = match step {
        Step::Seconds(seconds) if seconds < 60 => 64.0,
        Step::Seconds(_) => 46.0,
        Step::Day => 24.0,
        Step::Week => 30.0,
        Step::Months(_) => 34.0,
        Step::Years(_) => return step.length() / view.per_px >= years_need(view, step, locale),
    };
    step.length() / view.per_px >= needed * view.text_scale
}

/// Names of years get longer the further away they are: “12,000 BC”, “13.8 billion years ago”.
fn years_need(view: &View, step: Step, locale: Locale) -> f64 {
    let wide = |x: f64| {
        let names = names::of(step, step.number(view.time(x).into()), true, locale);
        names.iter().map(|name| width(name, SIZE * view.text_scale, Weight::Regular)).fold(0.0, f64::max)
    };
    let air = if matches!(step, Step::Years(years) if years >= DEEP) { 40.0 } else { 24.0 };
    wide(0.0).max(wide(view.width)) + air * view.text_scale
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

fn ticks(view: &View, step: Step, minor: bool, locale: Locale) -> Vec<SceneTick> {
    let last = view.time(view.right());
    let mut number = step.number(view.time(view.left()).into());
    let mut start = step.start(number);
    let names = Names::new(view, step, minor, number, locale);
    let mut ticks = Vec::new();
    while start <= last.into() && ticks.len() < MOST {
        let end = step.start(number + 1);
        ticks.push(names.tick(start, end, number));
        number += 1;
        start = end;
    }
    ticks
}

/// How the spans of a band are named.
struct Names<'a> {
    view: &'a View,
    step: Step,
    minor: bool,
    locale: Locale,
    /// The longest form of names that has room in all spans of this step; so all are named alike.
    form: usize,
}

impl<'a> Names<'a> {
    fn new(view: &'a View, step: Step, minor: bool, number: i128, locale: Locale) -> Self {
        let mut names = Self { view, step, minor, locale, form: 0 };
        let room = step.shortest() / view.per_px - 2.0 * names.pad();
        // A month of days and a year of months: the widest names of all.
        let samples = match step {
            Step::Day => 31,
            Step::Months(_) => 12,
            _ => 3,
        };
        let samples: Vec<Vec<String>> =
            (number..number + samples).map(|number| names::of(step, number, minor, locale)).collect();
        let forms = samples.first().map_or(1, Vec::len);
        let fits = |form: &usize| {
            samples.iter().filter_map(|sample| sample.get(*form)).all(|name| names.width(name) <= room)
        };
        names.form = (0..forms).find(fits).unwrap_or(forms.saturating_sub(1));
        names
    }

    fn pad(&self) -> f64 {
        PAD * self.view.text_scale
    }

    fn width(&self, name: &str) -> f64 {
        width(name, SIZE * self.view.text_scale, if self.minor { Weight::Regular } else { Weight::SemiBold })
    }

    /// A long span that reaches into the view from the left keeps its name in view.
    fn tick(&self, start: i128, end: i128, number: i128) -> SceneTick {
        let (view, pad) = (self.view, self.pad());
        let (x, end) = (view.x(start), view.x(end));
        let left = if !self.minor && x < 0.0 && end > 0.0 { 0.0 } else { x } + pad;
        let names = names::of(self.step, number, self.minor, self.locale).into_iter().skip(self.form);
        let fitting = names.map(|name| (self.width(&name), name)).find(|(wide, _)| left + wide + pad <= end);
        let (wide, label) = fitting.filter(|_| left >= view.left()).unwrap_or_default();
        SceneTick { x: tenths(view.cut(x)), label, label_x: tenths(view.cut(left)), label_w: tenths(wide) }
    }
}

#[cfg(test)]
mod tests;
