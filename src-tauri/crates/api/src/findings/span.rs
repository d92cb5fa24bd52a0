//! A length of time in round words: “65 days”, “3 years”.

use crate::say::{Say, reader};

const HOUR: f64 = 3_600.0;
const DAY: f64 = 86_400.0;
const MONTH: f64 = 30.436_875 * DAY;
const YEAR: f64 = 365.242_5 * DAY;

/// So many seconds, in the unit of which there are a few.
pub(super) fn span(seconds: f64) -> String {
    let (key, unit) = match seconds {
        s if s < 2.0 * DAY => ("findings-hours", HOUR),
        s if s < 4.0 * MONTH => ("findings-days", DAY),
        s if s < 3.0 * YEAR => ("findings-months", MONTH),
        _ => ("findings-years", YEAR),
    };
    reader().say_with(key, &[("count", (seconds / unit).round().max(1.0).into())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_said_in_a_fitting_unit() {
        let said: Vec<String> =
            [60.0, DAY, 2.0 * DAY, 65.0 * DAY, 7.0 * MONTH, 3.0 * YEAR].into_iter().map(span).collect();
        assert_eq!(said, ["1 hour", "24 hours", "2 days", "65 days", "7 months", "3 years"]);
    }
}
