//! `dateline findings`

use chrono::Utc;
use dateline_api::wire::{Finding, Lanes};
use dateline_core::query::Query;
use serde_json::Value as Json;

use crate::arguments::Findings;
use crate::failure::Failure;
use crate::opening;
use crate::output::{Form, Out};

/// Says what deserves a second look.
pub fn run(findings: &Findings, out: &mut Out) -> Result<(), Failure> {
    let query = Query::parse(&findings.query.join(" "))?;
    // The arguments take the words of the wire and no others.
    let lanes: Lanes = serde_json::from_value(Json::from(findings.lanes.as_str())).unwrap_or_default();
    let found = opening::looking(&findings.file, |database| {
        Ok(dateline_api::findings(database, &query, lanes, Utc::now().timestamp())?)
    })?;
    if out.form() != Form::Text {
        return out.answer(String::new, || serde_json::to_value(&found).unwrap_or(Json::Null));
    }
    for group in &found.groups {
        out.line(&format!("{} ({})", group.title, group.total))?;
        for finding in &group.found {
            out.line(&line(finding))?;
        }
    }
    Ok(())
}

fn line(finding: &Finding) -> String {
    let lane = finding.lane.as_ref().map_or_else(String::new, |lane| format!(", {lane}"));
    let dates: Vec<&str> = finding.events.iter().map(|event| event.date.as_str()).collect();
    format!("  {}{lane} [{}]\n    {}", finding.says, dates.join(" … "), finding.because)
}
