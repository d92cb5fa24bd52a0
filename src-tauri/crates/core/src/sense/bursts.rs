//! Bursts: times in which events come much faster than usual.

use crate::date::{Extent, Shape};

/// A time in which events came much faster than in the lane as a whole.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Burst {
    /// The place of its first event, in the order given.
    pub first: usize,
    /// The place of its last event.
    pub last: usize,
    /// How many events of known day or month it has.
    pub count: usize,
    /// The start of its first event, in seconds since 1970.
    pub from: i64,
    /// The start of its last event, in seconds since 1970.
    pub to: i64,
    /// How far apart events of this lane are on average, in seconds.
    pub usual: f64,
    /// How much better “a burst” explains it than “as usual”: the difference of the logarithms of both probabilities.
    pub weight: f64,
}

/// A burst is this many times faster than usual. Kleinberg's `s` is two in his examples; two would call half of
/// what analysts collect a burst.
const FASTER: f64 = 3.0;

/// What it costs to enter a burst, in units of ln n: Kleinberg's `γ`.
const RELUCTANCE: f64 = 1.0;

/// Fewer events are no burst.
const FEWEST: usize = 4;

/// A date that may be further off than this says nothing about how fast events came: the events of a year would all
/// seem to come on its first day.
const VAGUEST: i64 = 31 * 86_400;

/// The bursts of a lane, the weightiest first. The extents must be in the order of their starts.
///
/// The rule is J. Kleinberg's automaton of two states (“Bursty and Hierarchical Structure in Streams”, KDD 2002): the
/// likeliest way through the times between events, where each is either usual or three times as fast, and getting
/// into a burst has a price.
#[must_use]
pub fn bursts(extents: &[Extent]) -> Vec<Burst> {
    let known: Vec<(usize, i64)> = extents
        .iter()
        .enumerate()
        .filter(|(_, extent)| is_known(extent))
        .map(|(at, extent)| (at, extent.start_min))
        .collect();
    let (Some((_, begin)), Some((_, end))) = (known.first(), known.last()) else { return Vec::new() };
    let steps = known.len() - 1;
    let span = (*end - *begin) as f64;
    if steps < FEWEST || span <= 0.0 {
        return Vec::new();
    }
    let usual = span / steps as f64;
    let times: Vec<f64> = known.windows(2).map(|pair| (pair[1].1 - pair[0].1) as f64).collect();
    let costs: Vec<[f64; 2]> =
        times.iter().map(|time| [cost(*time, usual), cost(*time, usual / FASTER)]).collect();
    let mut found: Vec<Burst> = runs(&likeliest(&costs))
        .into_iter()
        .filter(|run| run.len() + 1 >= FEWEST)
        .map(|run| {
            let (first, last) = (known[run.start], known[run.end]);
            let weight = costs[run.clone()].iter().map(|[calm, busy]| calm - busy).sum();
            Burst {
                first: first.0,
                last: last.0,
                count: run.len() + 1,
                from: first.1,
                to: last.1,
                usual,
                weight,
            }
        })
        .collect();
    found.sort_by(|one, other| other.weight.total_cmp(&one.weight));
    found
}

/// Whether it is known well enough when it began. What is dated to a month or a year can have begun at any time of it.
fn is_known(extent: &Extent) -> bool {
    let latest = if extent.shape == Shape::Period { extent.end_max } else { extent.start_max };
    extent.start_min != i64::MIN && latest.saturating_sub(extent.start_min) <= VAGUEST
}

/// What it costs that two events are `time` apart where they are `mean` apart on average: −ln of the exponential density.
fn cost(time: f64, mean: f64) -> f64 {
    mean.ln() + time / mean
}

/// For each step whether it is within a burst, on the way that costs least (Viterbi).
fn likeliest(costs: &[[f64; 2]]) -> Vec<bool> {
    let enter = RELUCTANCE * (costs.len() as f64).ln();
    let mut calm = 0.0;
    let mut busy = enter;
    // From which state each state at each step is reached.
    let mut came: Vec<[bool; 2]> = Vec::with_capacity(costs.len());
    for [if_calm, if_busy] in costs {
        let to_calm = busy < calm;
        let to_busy = busy <= calm + enter;
        (calm, busy) = (
            if to_calm { busy } else { calm } + if_calm,
            if to_busy { busy } else { calm + enter } + if_busy,
        );
        came.push([to_calm, to_busy]);
    }
    let mut state = busy < calm;
    let mut way: Vec<bool> = came
        .iter()
        .rev()
        .map(|[to_calm, to_busy]| {
            let here = state;
            state = if here { *to_busy } else { *to_calm };
            here
        })
        .collect();
    way.reverse();
    way
}

/// The stretches of steps that are within bursts.
fn runs(way: &[bool]) -> Vec<std::ops::Range<usize>> {
    let mut runs: Vec<std::ops::Range<usize>> = Vec::new();
    for (at, _) in way.iter().enumerate().filter(|(_, busy)| **busy) {
        match runs.last_mut() {
            Some(run) if run.end == at => run.end = at + 1,
            _ => runs.push(at..at + 1),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Date;

    fn of(dates: &[String]) -> Vec<Burst> {
        let mut extents: Vec<Extent> =
            dates.iter().map(|date| Date::from_stored(date).unwrap().extent().unwrap()).collect();
        extents.sort_by_key(Extent::sort_key);
        bursts(&extents)
    }

    fn monthly(years: std::ops::Range<i32>) -> Vec<String> {
        years.flat_map(|year| (1..=12).map(move |month| format!("{year}-{month:02}-10"))).collect()
    }

    #[test]
    fn a_fortnight_of_daily_events_among_monthly_ones_is_one_burst() {
        let dates: Vec<String> = [
            monthly(2018..2022),
            (1..=14).map(|day| format!("2022-01-{day:02}")).collect(),
            monthly(2023..2025),
        ]
        .concat();
        let found = of(&dates);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!((found[0].first, found[0].count), (48, 14));
        assert_eq!((found[0].to - found[0].from) / 86_400, 13);
        assert!(found[0].weight > 0.0);
    }

    #[test]
    fn an_even_rhythm_has_none() {
        assert_eq!(of(&monthly(2000..2020)), []);
    }

    #[test]
    fn many_events_of_one_year_and_no_known_day_are_no_burst() {
        let dates: Vec<String> =
            [monthly(2018..2022), vec!["2022".to_owned(); 40], monthly(2023..2025)].concat();
        assert_eq!(of(&dates), []);
    }

    #[test]
    fn all_on_one_day_or_few_have_nothing_to_compare_with() {
        assert_eq!(of(&vec!["2022-01-07".to_owned(); 50]), []);
        assert_eq!(of(&monthly(2022..2023)[..3]), []);
        assert_eq!(bursts(&[]), []);
    }

    #[test]
    fn a_burst_at_either_end_is_found() {
        let week = |month: &str| -> Vec<String> { (1..=7).map(|day| format!("{month}-{day:02}")).collect() };
        assert_eq!(of(&[week("2017-12"), monthly(2018..2022)].concat()).len(), 1);
        assert_eq!(of(&[monthly(2018..2022), week("2022-01")].concat()).len(), 1);
    }
}
