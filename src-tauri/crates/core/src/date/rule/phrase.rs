//! A rule in English, in words that are read back as the same rule.

use super::super::english::English;
use super::super::words::names;
use super::{Named, Rule, Unit, Which};

impl Rule {
    /// The rule in English, seen from its target: “the month before”, “3 days after”, “the next Friday after”.
    #[must_use]
    pub fn words(&self) -> String {
        English::default().rule(self)
    }
}

impl English {
    /// A rule in a reader's English.
    pub(in crate::date) fn rule(self, rule: &Rule) -> String {
        match *rule {
            Rule::Shift { count, unit, approximate, portion } => {
                let about = if approximate { "about " } else { "" };
                let portion = portion.map(|portion| format!("{} in ", portion.word())).unwrap_or_default();
                format!("{about}{portion}{}", shifted(count, unit))
            }
            Rule::Named { name, which, portion } => {
                let portion = portion.map(|portion| format!("{} in ", portion.word())).unwrap_or_default();
                format!("{portion}{}", chosen(self, name, which))
            }
            Rule::Over { count, unit, forward } => {
                let unit = if count == 1 { unit.word() } else { unit.plural() };
                format!("over the {} {count} {unit}", if forward { "next" } else { "past" })
            }
            Rule::Before => "before".to_owned(),
            Rule::After => "after".to_owned(),
        }
    }
}

fn shifted(count: i32, unit: Unit) -> String {
    let side = if count < 0 { "before" } else { "after" };
    match count {
        0 => format!("the same {}", unit.word()),
        -1 | 1 => format!("the {} {side}", unit.word()),
        _ => format!("{} {} {side}", count.unsigned_abs(), unit.plural()),
    }
}

fn chosen(english: English, name: Named, which: Which) -> String {
    let period = if matches!(name, Named::Weekday(_)) { "week" } else { "year" };
    let name = match name {
        Named::Weekday(day) => names::weekday_name(day).to_owned(),
        Named::Month(month) => names::month_name(month).to_owned(),
        Named::Day { month, day } => english.day_of_year(month, day),
        Named::Season(code) => names::season_name(code).to_owned(),
    };
    match which {
        Which::Previous => format!("the {name} of the {period} before"),
        Which::Last => format!("the last {name} before"),
        Which::Latest => format!("the latest {name}"),
        Which::Nearest => format!("the nearest {name}"),
        Which::This => format!("the {name} of the same {period}"),
        Which::Next => format!("the next {name} after"),
        Which::Following => format!("the {name} of the {period} after"),
    }
}
