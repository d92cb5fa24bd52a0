//! `dateline import`

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::time::Instant;

use dateline_exchange::ExchangeError;
use dateline_exchange::dates::Order;
use dateline_exchange::import::{self, ImportOptions, Imported, Outcome, Plan, Report, RowReport, Watch};
use dateline_store::Database;
use serde_json::{Value as Json, json};

use crate::arguments::{Arguments, Import, ImportFormat};
use crate::failure::Failure;
use crate::opening;
use crate::output::{Form, Out};

/// Rows with something to say about them that are shown to people; programs get all.
const SHOWN: usize = 20;

/// An input, looked at, and ready to be taken.
enum Input {
    Table(Box<Plan>),
    Json(PathBuf, String),
}

impl Input {
    fn name(&self) -> String {
        match self {
            Self::Table(plan) => plan.table.file_name(),
            Self::Json(_, name) => name.clone(),
        }
    }
}

/// Takes events from tables or from Dateline's own JSON. All inputs are looked at before the first one is taken.
pub fn run(arguments: &Arguments, import: &Import, out: &mut Out) -> Result<(), Failure> {
    let began = Instant::now();
    let options = options(import)?;
    let standard_input = tempfile::tempdir()?;
    let mut inputs = Vec::new();
    for path in &import.inputs {
        let path =
            if path == Path::new("-") { read_standard_input(standard_input.path())? } else { path.clone() };
        inputs.push(look(&path, import, &options)?);
    }
    if import.dry_run {
        return opening::looking(&import.file, |database| {
            let mut reports = Vec::new();
            for input in &inputs {
                reports.push((input.name(), dry_run(input, database)?, None, lines(input)));
            }
            tell(&reports, None, true, out)
        });
    }
    opening::editing(arguments, &import.file, |database| {
        let mut reports = Vec::new();
        for input in inputs {
            reports.push(take(input, &options, database)?);
        }
        let browsable = began.elapsed().as_secs_f64();
        database.catch_up_text()?;
        let seconds = json!({"browsable": browsable, "searchable": began.elapsed().as_secs_f64()});
        tell(&reports, Some(seconds), false, out)
    })
}

fn options(import: &Import) -> Result<ImportOptions, Failure> {
    let delimiter = match import.delimiter.as_deref() {
        None => None,
        Some("tab" | "\\t") => Some(b'\t'),
        Some(text) => match text.as_bytes() {
            [delimiter] if delimiter.is_ascii() => Some(*delimiter),
            _ => return Err(Failure::usage(format!("“{text}” is not one character"), "Say , or ; or tab.")),
        },
    };
    let mut orders = BTreeMap::new();
    for line in &import.order {
        let order = line.rsplit_once('=').and_then(|(column, order)| Some((column, Order::read(order)?)));
        let Some((column, order)) = order else {
            return Err(Failure::usage(
                format!("“{line}” gives no order"),
                "Write COLUMN=dmy or COLUMN=mdy.",
            ));
        };
        orders.insert(column.to_owned(), order);
    }
    Ok(ImportOptions {
        name: import.name.clone(),
        encoding: import.encoding.clone(),
        delimiter,
        header: !import.no_header,
        map: import.map.clone(),
        split: import.split.clone(),
        guess: !import.no_guess,
        keep_unmapped: !import.leave,
        unknown: import.unknown.clone(),
        orders,
        cite: if import.cite { Some(true) } else { import.no_cite.then_some(false) },
    })
}

/// A table is read twice, which a stream cannot be.
fn read_standard_input(folder: &Path) -> Result<PathBuf, Failure> {
    let path = folder.join("standard input");
    let mut bytes = Vec::new();
    std::io::stdin().lock().read_to_end(&mut bytes)?;
    std::fs::write(&path, bytes)?;
    Ok(path)
}

fn look(path: &Path, import: &Import, options: &ImportOptions) -> Result<Input, Failure> {
    let named_json = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
    if import.format == Some(ImportFormat::Json) || (import.format.is_none() && named_json) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        return Ok(Input::Json(path.to_owned(), name));
    }
    // With several inputs, all that could be refused must be known before the first is taken.
    let only = import.inputs.len() == 1 && !import.dry_run;
    let plan = if only { Plan::look(path, options)? } else { Plan::prepare(path, options)? };
    plan.ready()?;
    Ok(Input::Table(Box::new(plan)))
}

fn take(input: Input, options: &ImportOptions, database: &mut Database) -> Result<Told, ExchangeError> {
    let cancel = AtomicBool::new(false);
    let watch = Watch { cancel: &cancel, progress: &|_, _| {} };
    let (input, imported): (Input, Imported) = match input {
        Input::Table(plan) => {
            let (plan, imported) = import::take(*plan, options, database, &watch)?;
            (Input::Table(Box::new(plan)), imported)
        }
        Input::Json(path, name) => {
            let imported = import::run_json(&path, database, &watch)?;
            (Input::Json(path, name), imported)
        }
    };
    let change = imported.change.map(|change| change.to_string());
    Ok((input.name(), imported.report, change, lines(&input)))
}

fn dry_run(input: &Input, database: &Database) -> Result<Report, ExchangeError> {
    let cancel = AtomicBool::new(false);
    let watch = Watch { cancel: &cancel, progress: &|_, _| {} };
    match input {
        Input::Table(plan) => import::dry_run(plan, database, &watch),
        Input::Json(path, _) => import::dry_run_json(path, database, &watch),
    }
}

fn lines(input: &Input) -> Vec<String> {
    match input {
        Input::Table(plan) if plan.sheet.is_some() => Vec::new(),
        Input::Table(plan) => plan.mapping.lines(&plan.table.columns),
        Input::Json(..) => Vec::new(),
    }
}

/// The name of an input, its report, the change, and the mapping.
type Told = (String, Report, Option<String>, Vec<String>);

fn tell(reports: &[Told], seconds: Option<Json>, dry_run: bool, out: &mut Out) -> Result<(), Failure> {
    match out.form() {
        Form::Text => {
            for (name, report, _, mapping) in reports {
                out.line(&text(name, report, mapping, dry_run))?;
            }
        }
        Form::JsonLines => {
            for (name, report, change, _) in reports {
                for row in report.rows() {
                    out.document(&row_document(&row))?;
                }
                out.document(&json!({"input": name, "counts": counts(report), "change": change}))?;
            }
        }
        Form::Json => document(reports, seconds, dry_run, out)?,
    }
    let nothing = reports.iter().all(|(_, report, ..)| report.counts.rows() == report.counts.refused);
    let some = reports.iter().any(|(_, report, ..)| report.counts.refused > 0);
    if nothing && some {
        out.finish()?;
        return Err(Failure::refused(
            "no row could be taken",
            "The report says why for each row. Nothing was changed.",
        ));
    }
    Ok(())
}

/// The report as one document. Its rows can be a million, so they are written as they come.
fn document(reports: &[Told], seconds: Option<Json>, dry_run: bool, out: &mut Out) -> Result<(), Failure> {
    let mut head = json!({"dry_run": dry_run, "seconds": seconds});
    for outcome in Outcome::ALL {
        let total = reports.iter().map(|(_, report, ..)| report.counts.of(outcome)).sum::<u64>();
        head[outcome.word()] = total.into();
    }
    let raw = out.raw();
    write!(raw, "{},\"inputs\":[", open(&head))?;
    for (place, (name, report, change, mapping)) in reports.iter().enumerate() {
        let head = json!({
            "input": name, "counts": counts(report), "change": change, "mapping": mapping, "remarks": report.remarks,
        });
        write!(raw, "{}{},\"rows\":[", if place == 0 { "" } else { "," }, open(&head))?;
        for (place, row) in report.rows().enumerate() {
            raw.write_all(if place == 0 { b"\n" } else { b",\n" })?;
            if row.problems.is_empty() {
                write!(raw, "{{\"line\":{},\"outcome\":\"{}\"}}", row.line, row.outcome.word())?;
            } else {
                write!(raw, "{}", row_document(&row))?;
            }
        }
        raw.write_all(b"]}")?;
    }
    Ok(raw.write_all(b"]}\n")?)
}

/// A document without its last brace, so that more can follow.
fn open(document: &Json) -> String {
    let mut text = document.to_string();
    text.pop();
    text
}

fn text(name: &str, report: &Report, mapping: &[String], dry_run: bool) -> String {
    let mut lines = vec![format!("{name}: {}", report.sentence())];
    if dry_run {
        lines.push("Nothing was changed; this is what would be.".to_owned());
    }
    if !mapping.is_empty() {
        lines.push(format!(
            "Mapping: {}",
            mapping.iter().map(|line| format!("“{line}”")).collect::<Vec<_>>().join(" ")
        ));
    }
    lines.extend(report.remarks.iter().cloned());
    let said: Vec<&RowReport> = report.problems().collect();
    for row in said.iter().take(SHOWN) {
        let title = if row.title.is_empty() { String::new() } else { format!(" “{}”", row.title) };
        lines.push(format!("line {}: {}{title}: {}", row.line, row.outcome.word(), row.problems.join("; ")));
    }
    if said.len() > SHOWN {
        lines.push(format!(
            "and {} more rows with something to say about them (--json gives all)",
            said.len() - SHOWN
        ));
    }
    lines.join("\n")
}

fn counts(report: &Report) -> Json {
    let mut counts = json!({"rows": report.counts.rows()});
    for outcome in Outcome::ALL {
        counts[outcome.word()] = report.counts.of(outcome).into();
    }
    counts
}

fn row_document(row: &RowReport) -> Json {
    let mut document = json!({"line": row.line, "outcome": row.outcome.word()});
    if let Some(event) = row.event {
        document["id"] = event.to_string().into();
    }
    if !row.problems.is_empty() {
        document["title"] = row.title.as_str().into();
        document["why"] = row.problems.join("; ").into();
    }
    document
}
