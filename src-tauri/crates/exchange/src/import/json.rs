//! Dateline's own JSON into an event database.

use std::collections::HashMap;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use std::sync::atomic::Ordering;

use dateline_core::model::{Noun, Value};
use dateline_store::{Database, Label, Record, StoreError};

use super::OPERATION;
use super::records::{Became, Incoming, Records};
use super::report::{Outcome, Report};
use super::run::{Imported, Watch};
use crate::error::{ExchangeError, file_name};
use crate::json::{Parsed, Reader, Seen, from_json, remarks};

/// Records between two looks at whether someone wants it to stop.
const STEP: usize = 500;

/// Imports an export. “Rows” of the report are records, counted from 1.
///
/// # Errors
/// If the file is no export of Dateline, the database cannot be written, or it was stopped. Nothing is changed then.
pub fn run_json(path: &Path, database: &mut Database, watch: &Watch<'_>) -> Result<Imported, ExchangeError> {
    let label = Label::new(OPERATION, format!("import of {}", file_name(path)));
    let mut refused = None;
    let committed = database.import(&label, |bulk| {
        let mut ledger = Ledger::default();
        let mut records = Records::default();
        let read = each_record(path, watch, &mut ledger, |incoming, ledger| {
            if let Some(became) = records.write(bulk, incoming)? {
                ledger.note(became);
            }
            Ok(())
        });
        match read {
            Ok(()) => {}
            Err(ExchangeError::Store(error)) => return Err(error),
            Err(other) => {
                refused = Some(other);
                return Err(StoreError::Cancelled);
            }
        }
        for became in records.finish(bulk)? {
            ledger.note(became);
        }
        Ok(ledger.report())
    });
    match (committed, refused) {
        (Ok(committed), _) => {
            Ok(Imported { report: committed.value, change: committed.change, flags: committed.flags })
        }
        (Err(_), Some(refused)) => Err(refused),
        (Err(error), None) => Err(error.into()),
    }
}

/// What an import of an export would do, without doing it.
///
/// # Errors
/// As [`run_json`].
pub fn dry_run_json(path: &Path, database: &Database, watch: &Watch<'_>) -> Result<Report, ExchangeError> {
    let mut ledger = Ledger::default();
    each_record(path, watch, &mut ledger, |incoming, ledger| {
        let outcome = match database.record(incoming.id)? {
            Some(record) if record.noun != incoming.noun => Outcome::Refused,
            Some(record) if !record.deleted && is_as(&record, &incoming) => Outcome::Unchanged,
            Some(record) if !record.deleted => Outcome::Updated,
            _ => Outcome::Taken,
        };
        let (place, is_event) = (incoming.place, incoming.noun == Noun::Event);
        ledger.note(Became { place, is_event, outcome, problem: None });
        Ok(())
    })?;
    Ok(ledger.report())
}

fn is_as(record: &Record, incoming: &Incoming) -> bool {
    incoming.noun.fields().iter().all(|spec| {
        let wanted = incoming.values.iter().find(|(name, _)| *name == spec.name);
        *record.get(spec.name) == wanted.map_or(Value::Null, |(_, value)| value.clone())
    })
}

fn each_record(
    path: &Path,
    watch: &Watch<'_>,
    ledger: &mut Ledger,
    mut each: impl FnMut(Incoming, &mut Ledger) -> Result<(), ExchangeError>,
) -> Result<(), ExchangeError> {
    let file = File::open(path).map_err(ExchangeError::io(path, "read"))?;
    let bytes = file.metadata().map_or(0, |metadata| metadata.len());
    if bytes == 0 {
        return Err(ExchangeError::Empty { name: file_name(path) });
    }
    let mut stopped = None;
    let read = Reader::new(|seen| {
        let done = ledger.see(seen).map_or(Ok(()), |incoming| {
            let place = incoming.place;
            if place % STEP == 0 {
                // How long a record is does not matter much to someone who waits.
                (watch.progress)((place as u64 * 200).min(bytes), bytes);
                if watch.cancel.load(Ordering::Relaxed) {
                    return Err(ExchangeError::Cancelled);
                }
            }
            each(incoming, ledger)
        });
        done.map_err(|error| {
            stopped = Some(error);
            String::new()
        })
    })
    .read(BufReader::with_capacity(1 << 18, file));
    match (read, stopped) {
        (_, Some(error)) => Err(error),
        (Ok(()), None) => Ok(()),
        (Err(why), None) => Err(ExchangeError::Format { name: file_name(path), format: "JSON", why }),
    }
}

/// What became of every record, by place.
#[derive(Default)]
struct Ledger {
    places: Vec<(Outcome, Option<dateline_core::Id>)>,
    said: HashMap<usize, (String, Vec<String>)>,
    remarks: Vec<String>,
}

impl Ledger {
    /// Gives what was seen a place in the report; a record that can be taken comes back.
    fn see(&mut self, seen: Seen) -> Option<Incoming> {
        match seen {
            Seen::UnknownNoun(table) => {
                self.remarks
                    .push(format!("“{table}” is not known here; a newer version may have written it."));
                None
            }
            Seen::NoObject(noun, place) => {
                self.refuse(noun, place, "it is no object".to_owned());
                None
            }
            Seen::Record(noun, place, object, twice) => match from_json(noun, &object) {
                Err(why) => {
                    self.refuse(noun, place, why);
                    None
                }
                Ok(Parsed { id, values, mut problems }) => {
                    problems.extend(remarks(twice));
                    let place = self.places.len();
                    self.places.push((Outcome::Refused, Some(id)));
                    if !problems.is_empty() {
                        self.said.insert(place, (name(noun, &values), problems));
                    }
                    Some(Incoming { place, noun, id, values })
                }
            },
        }
    }

    fn refuse(&mut self, noun: Noun, place: u64, why: String) {
        let name = format!("{} {place}", noun.table());
        self.said.insert(self.places.len(), (name, vec![why]));
        self.places.push((Outcome::Refused, None));
    }

    fn note(&mut self, became: Became) {
        // A link that could not be made says nothing new of the record itself.
        if let Some((outcome, _)) = self
            .places
            .get_mut(became.place)
            .filter(|_| became.problem.is_none() || became.outcome == Outcome::Refused)
        {
            *outcome = became.outcome;
        }
        if let Some(problem) = became.problem {
            self.said.entry(became.place).or_default().1.push(problem);
        }
    }

    fn report(mut self) -> Report {
        let mut report = Report::with_remarks(std::mem::take(&mut self.remarks));
        for (place, (outcome, id)) in self.places.iter().enumerate() {
            let (name, problems) = self.said.remove(&place).unwrap_or_default();
            report.note(place as u64 + 1, *outcome, *id, &name, problems);
        }
        report
    }
}

fn name(noun: Noun, values: &[(&'static str, Value)]) -> String {
    let text = ["title", "name"].iter().find_map(|field| {
        values.iter().find_map(|(name, value)| match value {
            Value::Text(text) if name == field => Some(text.as_str()),
            _ => None,
        })
    });
    text.map_or_else(|| noun.table().to_owned(), str::to_owned)
}
