//! The figures of a run, as a table and as JSON.

use std::path::Path;

use serde_json::{Map, Value, json};

use crate::command::Problem;

/// One figure. Smaller is better.
#[derive(Debug, Clone)]
pub struct Measured {
    /// The figure.
    pub value: f64,
    /// Its unit.
    pub unit: &'static str,
    /// What it is compared with and that figure in the same run, where there is such a thing.
    pub baseline: Option<(&'static str, f64)>,
    /// The aim: the ratio to the baseline or, without one, the value.
    pub aim: f64,
}

impl Measured {
    /// How many times the baseline it takes.
    fn ratio(&self) -> Option<f64> {
        self.baseline.map(|(_, baseline)| self.value / baseline)
    }

    fn reaches_its_aim(&self) -> bool {
        self.ratio().unwrap_or(self.value) <= self.aim
    }

    /// The form that scripts read: `{value, unit, baseline, baseline_value, ratio, aim}`.
    fn to_json(&self) -> Value {
        json!({
            "value": rounded(self.value),
            "unit": self.unit,
            "baseline": self.baseline.map(|(name, _)| name),
            "baseline_value": self.baseline.map(|(_, value)| rounded(value)),
            "ratio": self.ratio().map(rounded),
            "aim": self.aim,
        })
    }
}

/// Four digits after the point tell a tenth of a millisecond.
fn rounded(value: f64) -> f64 {
    (value * 1e4).round() / 1e4
}

/// All figures of a run, in the order measured.
#[derive(Debug, Default)]
pub struct Report(Vec<(String, Measured)>);

impl Report {
    /// Adds a figure.
    pub fn add(&mut self, name: &str, measured: Measured) {
        self.0.push((name.to_owned(), measured));
    }

    /// A table for people.
    pub fn table(&self) -> String {
        let mut text = format!("{:<24} {:>10} {:>18} {:>7} {:>6}\n", "", "value", "baseline", "ratio", "aim");
        for (name, measured) in &self.0 {
            let value = format!("{:.3} {}", measured.value, measured.unit);
            let baseline = measured
                .baseline
                .map_or_else(String::new, |(_, value)| format!("{value:.3} {}", measured.unit));
            let ratio = measured.ratio().map_or_else(String::new, |ratio| format!("{ratio:.2}"));
            let verdict = if measured.reaches_its_aim() { "reached" } else { "MISSED" };
            text +=
                &format!("{name:<24} {value:>10} {baseline:>18} {ratio:>7} {:>6}  {verdict}\n", measured.aim);
        }
        text
    }

    /// Writes the figures as one JSON document.
    pub fn write(&self, file: &Path) -> Result<(), Problem> {
        let figures: Map<_, _> =
            self.0.iter().map(|(name, measured)| (name.clone(), measured.to_json())).collect();
        let text = format!("{:#}\n", Value::Object(figures));
        std::fs::write(file, text).map_err(|error| format!("{} cannot be written: {error}.", file.display()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_written_in_the_agreed_form() {
        let mut report = Report::default();
        report.add(
            "import",
            Measured { value: 3.0, unit: "s", baseline: Some(("sqlite3 .import", 2.0)), aim: 1.5 },
        );
        report.add("open", Measured { value: 0.6, unit: "s", baseline: None, aim: 0.5 });
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("out.json");
        report.write(&file).unwrap();
        let written: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        assert_eq!(
            written,
            json!({
                "import": {"value": 3.0, "unit": "s", "baseline": "sqlite3 .import", "baseline_value": 2.0, "ratio": 1.5, "aim": 1.5},
                "open": {"value": 0.6, "unit": "s", "baseline": null, "baseline_value": null, "ratio": null, "aim": 0.5},
            })
        );
        let table = report.table();
        assert!(table.lines().nth(1).unwrap().ends_with("reached"), "{table}");
        assert!(table.lines().nth(2).unwrap().ends_with("MISSED"), "{table}");
    }
}
