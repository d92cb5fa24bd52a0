//! Rules in Japanese: how a date is counted from another.

use chrono::Weekday;

use super::super::{Named, Portion, Rule, Unit, Which};

/// The rule alone: “前月”, “3日後”, “次の金曜日”.
pub(in crate::date) fn words(rule: &Rule) -> String {
    match *rule {
        Rule::Shift { count, unit, approximate, portion } => {
            let about = if approximate { "約" } else { "" };
            format!("{about}{}{}", shifted(count, unit), part(portion))
        }
        Rule::Named { name, which, portion } => format!("{}{}", chosen(name, which), part(portion)),
        Rule::Over { count, unit, forward } => {
            format!("{}{}", if forward { "その後" } else { "直前の" }, lasting(count.into(), unit))
        }
        Rule::Before => "より前".to_owned(),
        Rule::After => "より後".to_owned(),
    }
}

/// The rule with what it is counted from: “公表の前月”, “公表より前”.
pub(super) fn of(rule: &Rule, target: &str) -> String {
    let joined = match rule {
        Rule::Before | Rule::After => "",
        Rule::Shift { count: 0, .. } => "と",
        Rule::Shift { count, approximate: false, .. } if count.unsigned_abs() > 1 => "から",
        _ => "の",
    };
    // “公表から3日前” is said of what is later only.
    let joined = if joined == "から" && matches!(rule, Rule::Shift { count, .. } if *count < 0) {
        "の"
    } else {
        joined
    };
    format!("{target}{joined}{}", words(rule))
}

fn shifted(count: i32, unit: Unit) -> String {
    let (before, after, same) = match unit {
        Unit::Day => ("前日", "翌日", "同じ日"),
        Unit::Week => ("前週", "翌週", "同じ週"),
        Unit::Month => ("前月", "翌月", "同じ月"),
        Unit::Quarter => ("前の四半期", "次の四半期", "同じ四半期"),
        Unit::Year => ("前年", "翌年", "同じ年"),
        Unit::Decade => ("前の10年間", "次の10年間", "同じ10年間"),
        Unit::Century => ("前の世紀", "次の世紀", "同じ世紀"),
    };
    match count {
        0 => same.to_owned(),
        -1 => before.to_owned(),
        1 => after.to_owned(),
        _ => {
            let side = if count < 0 { "前" } else { "後" };
            format!("{}{side}", lasting(count.unsigned_abs().into(), unit).trim_end_matches('間'))
        }
    }
}

/// “3日間”, “2週間”, “30年間”.
fn lasting(count: u64, unit: Unit) -> String {
    match unit {
        Unit::Day => format!("{count}日間"),
        Unit::Week => format!("{count}週間"),
        Unit::Month => format!("{count}か月間"),
        Unit::Quarter => format!("{count}四半期"),
        Unit::Year => format!("{count}年間"),
        Unit::Decade => format!("{}年間", count.saturating_mul(10)),
        Unit::Century => format!("{count}世紀"),
    }
}

fn part(portion: Option<Portion>) -> &'static str {
    match portion {
        None => "",
        Some(Portion::Early) => "の初め",
        Some(Portion::Mid) => "の半ば",
        Some(Portion::Late) => "の終わり",
    }
}

fn chosen(name: Named, which: Which) -> String {
    let period = if matches!(name, Named::Weekday(_)) { "週" } else { "年" };
    let name = match name {
        Named::Weekday(day) => weekday(day).to_owned(),
        Named::Month(month) => format!("{month}月"),
        Named::Day { month, day } => format!("{month}月{day}日"),
        Named::Season(22) => "夏".to_owned(),
        Named::Season(23) => "秋".to_owned(),
        Named::Season(24) => "冬".to_owned(),
        Named::Season(_) => "春".to_owned(),
    };
    match which {
        Which::Previous => format!("前{period}の{name}"),
        Which::Last => format!("直前の{name}"),
        Which::Latest => format!("直近の{name}"),
        Which::Nearest => format!("最も近い{name}"),
        Which::This => format!("同じ{period}の{name}"),
        Which::Next => format!("次の{name}"),
        Which::Following => format!("翌{period}の{name}"),
    }
}

const fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "月曜日",
        Weekday::Tue => "火曜日",
        Weekday::Wed => "水曜日",
        Weekday::Thu => "木曜日",
        Weekday::Fri => "金曜日",
        Weekday::Sat => "土曜日",
        Weekday::Sun => "日曜日",
    }
}
