//! Silences: times in which nothing happened for longer than what stands around them lets expect.

use crate::date::Extent;

/// A time in which certainly nothing of a lane happened, longer than chance explains.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    /// The place of the last event before it, in the order given.
    pub after: usize,
    /// The place of the first event after it.
    pub before: usize,
    /// Since when nothing happened, in seconds since 1970.
    pub from: i64,
    /// Until when, in seconds since 1970.
    pub to: i64,
    /// How long the silences around it are, in seconds: half of them are shorter.
    pub usual: i64,
}

/// How many silences on either side say what is usual there: activity rises and falls over the years, so that the whole
/// of a lane would be no measure.
const AROUND: usize = 10;

/// With fewer silences to compare with, nothing can be said.
const FEWEST: usize = 8;

/// How sure it has to be: where events come at random, no more than one lane in twenty shows a silence that is found
/// (−ln 0.05 is about 3).
const SURENESS: f64 = 3.0;

/// The silences of a lane, longest first. The extents must be in the order of their starts.
///
/// If events come at random at an even rate, the silences between them are spread exponentially; of `n` of them the
/// longest stays below mean × (ln n + 3) in nineteen of twenty lanes. The mean is taken from the median of those around
/// (median ÷ ln 2), which single long silences do not move. Only what is certain counts: a silence begins where the
/// events before it can have ended last and ends where the next can have begun first.
#[must_use]
pub fn gaps(extents: &[Extent]) -> Vec<Gap> {
    let silences = silences(extents);
    let lengths: Vec<i64> = silences.iter().map(|silence| silence.to - silence.from).collect();
    let mut found: Vec<Gap> = silences
        .into_iter()
        .enumerate()
        .filter_map(|(at, silence)| {
            let usual = usual_around(&lengths, at)?;
            (lengths[at] as f64 > longest_by_chance(usual, lengths.len())).then_some(Gap { usual, ..silence })
        })
        .collect();
    found.sort_by_key(|gap| std::cmp::Reverse(gap.to - gap.from));
    found
}

/// How long a silence may be where the usual one is so long, among so many.
fn longest_by_chance(usual: i64, count: usize) -> f64 {
    usual as f64 / std::f64::consts::LN_2 * ((count as f64).ln() + SURENESS)
}

/// All silences, in order.
fn silences(extents: &[Extent]) -> Vec<Gap> {
    let mut found = Vec::new();
    let mut last: Option<(usize, i64)> = None;
    for (at, extent) in extents.iter().enumerate() {
        if let Some((after, over)) = last
            && extent.start_min > over
        {
            found.push(Gap { after, before: at, from: over, to: extent.start_min, usual: 0 });
        }
        let over = over_by(extent);
        if last.is_none_or(|(_, latest)| over >= latest) {
            last = Some((at, over));
        }
    }
    found
}

/// By when an event is over, or has begun at the latest if its end is open: what goes on without an end must not fill
/// all that comes after.
fn over_by(extent: &Extent) -> i64 {
    if extent.open_end || extent.end_max == i64::MAX { extent.start_max } else { extent.end_max }
}

/// The median of the silences around one, itself not counted: that of the slower side, for where activity rises or falls
/// a silence of the slower time is no surprise.
fn usual_around(lengths: &[i64], at: usize) -> Option<i64> {
    let before = &lengths[at.saturating_sub(AROUND)..at];
    let after = &lengths[at + 1..(at + 1 + AROUND).min(lengths.len())];
    if before.len() + after.len() < FEWEST {
        return None;
    }
    let sides = [before, after].into_iter().filter(|side| side.len() >= FEWEST / 2);
    sides.filter_map(median).max()
}

fn median(lengths: &[i64]) -> Option<i64> {
    let mut lengths = lengths.to_vec();
    lengths.sort_unstable();
    lengths.get(lengths.len() / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Date;

    fn extents(dates: &[&str]) -> Vec<Extent> {
        let mut extents: Vec<Extent> =
            dates.iter().map(|date| Date::from_stored(date).unwrap().extent().unwrap()).collect();
        extents.sort_by_key(Extent::sort_key);
        extents
    }

    fn daily(month: &str, days: std::ops::Range<u32>) -> Vec<String> {
        days.step_by(2).map(|day| format!("{month}-{day:02}")).collect()
    }

    fn of(dates: &[String]) -> Vec<Gap> {
        gaps(&extents(&dates.iter().map(String::as_str).collect::<Vec<_>>()))
    }

    #[test]
    fn a_silence_far_longer_than_those_around_it_is_found_with_its_neighbours() {
        let dates: Vec<String> = [daily("2021-03", 1..28), daily("2021-06", 1..28)].concat();
        let found = of(&dates);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].after, found[0].before), (13, 14));
        assert_eq!((found[0].to - found[0].from) / 86_400, 65);
        assert_eq!(found[0].usual, 86_400);
    }

    #[test]
    fn an_even_rhythm_has_none_however_slow() {
        assert_eq!(of(&(1900..2000).map(|year| format!("{year}-06-01")).collect::<Vec<_>>()), []);
    }

    #[test]
    fn rising_activity_is_no_silence_before() {
        // One event in ten years for a century, then one a month: the old silences are usual where they are.
        let slow = (1800..1900).step_by(10).map(|year| format!("{year}-06-01"));
        let fast = (1900..1905).flat_map(|year| (1..=12).map(move |month| format!("{year}-{month:02}-15")));
        assert_eq!(of(&slow.chain(fast).collect::<Vec<_>>()), []);
    }

    #[test]
    fn what_is_dated_to_a_year_fills_it_and_what_has_no_end_fills_nothing() {
        let mut dates: Vec<String> = [daily("2021-03", 1..28), daily("2023-06", 1..28)].concat();
        assert_eq!(of(&dates).len(), 1);
        dates.push("2021-03-02/..".to_owned());
        assert_eq!(of(&dates).len(), 1);
        dates.push("2022".to_owned());
        let within: Vec<i64> = of(&dates).iter().map(|gap| (gap.to - gap.from) / 86_400).collect();
        // From the end of March to the end of 2021, and from the beginning of 2023 to June.
        assert_eq!(within, [279, 151]);
    }

    #[test]
    fn few_events_have_no_rhythm() {
        assert_eq!(of(&daily("2021-03", 1..12)), []);
        assert_eq!(gaps(&[]), []);
    }
}
