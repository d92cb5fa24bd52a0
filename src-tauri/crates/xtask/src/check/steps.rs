//! Steps of a run, with the time and the outcome of each.

use std::time::{Duration, Instant};

use crate::command::Problem;

/// How a step went.
struct Done {
    name: &'static str,
    took: Duration,
    outcome: Result<(), Problem>,
}

/// The steps of one run.
pub struct Steps {
    only: Vec<String>,
    names: Vec<&'static str>,
    done: Vec<Done>,
}

impl Steps {
    /// A run of the steps named, or of all if none is.
    pub fn only(names: &[String]) -> Self {
        Self { only: names.to_vec(), names: Vec::new(), done: Vec::new() }
    }

    /// Runs a step, unless others were asked for.
    pub fn step(&mut self, name: &'static str, work: impl FnOnce() -> Result<(), Problem>) {
        self.names.push(name);
        if !self.only.is_empty() && !self.only.iter().any(|wanted| wanted == name) {
            return;
        }
        eprintln!("\n── {name} ──");
        let start = Instant::now();
        let outcome = work();
        if let Err(problem) = &outcome {
            eprintln!("\n{problem}");
        }
        self.done.push(Done { name, took: start.elapsed(), outcome });
    }

    /// Prints the table; an error if a step failed, or if one was asked for that there is not.
    pub fn finish(self) -> Result<(), Problem> {
        println!("\n{}", table(&self.done));
        if let Some(unknown) = self.only.iter().find(|wanted| !self.names.contains(&wanted.as_str())) {
            return Err(format!("There is no step “{unknown}”. The steps are: {}.", self.names.join(", ")));
        }
        let failed: Vec<_> =
            self.done.iter().filter(|done| done.outcome.is_err()).map(|done| done.name).collect();
        if failed.is_empty() {
            return Ok(());
        }
        Err(format!("Failed: {}. Run one alone with `cargo xtask test {}`.", failed.join(", "), failed[0]))
    }
}

fn table(done: &[Done]) -> String {
    let mut text = String::new();
    for Done { name, took, outcome } in done {
        let outcome = if outcome.is_ok() { "passed" } else { "FAILED" };
        text += &format!("{name:<12} {outcome:<8} {:>7.1} s\n", took.as_secs_f64());
    }
    let total: Duration = done.iter().map(|done| done.took).sum();
    let passed = done.iter().filter(|done| done.outcome.is_ok()).count();
    text + &format!("{passed} of {} steps passed in {:.1} min", done.len(), total.as_secs_f64() / 60.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_is_told_and_the_rest_still_runs() {
        let mut steps = Steps::only(&[]);
        let mut ran = Vec::new();
        steps.step("one", || Err("broken".into()));
        steps.step("two", || {
            ran.push("two");
            Ok(())
        });
        let table = table(&steps.done);
        assert!(table.contains("one          FAILED") && table.contains("two          passed"), "{table}");
        assert!(table.ends_with("1 of 2 steps passed in 0.0 min"), "{table}");
        let problem = steps.finish().unwrap_err();
        assert!(problem.starts_with("Failed: one."), "{problem}");
        assert_eq!(ran, ["two"]);
    }

    #[test]
    fn only_what_was_asked_for_runs_and_a_wrong_name_is_told() {
        let mut steps = Steps::only(&["two".into()]);
        steps.step("one", || Err("not asked for".into()));
        steps.step("two", || Ok(()));
        assert_eq!(steps.done.len(), 1);
        assert!(steps.finish().is_ok());
        let problem = Steps::only(&["three".into()]).finish().unwrap_err();
        assert!(problem.contains("no step “three”"), "{problem}");
    }
}
