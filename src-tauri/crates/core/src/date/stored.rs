//! The stored text of a date: bare EDTF where that is all, else compact JSON with its keys in one order.

use serde_json::{Map, Value};

use super::anchor::Target;
use super::{Anchor, Date, DateError, When};

impl Date {
    /// The canonical text that the event database keeps: equal dates have equal texts.
    #[must_use]
    pub fn to_stored(&self) -> String {
        let date = self.clone().settled();
        let bare = date.time.is_none() && date.zone.is_none() && date.wording.is_none();
        let mut object = Map::new();
        match &date.when {
            When::Undated if bare => return String::new(),
            When::Edtf(edtf) if bare => return edtf.to_string(),
            When::Edtf(edtf) => drop(object.insert("edtf".to_owned(), edtf.to_string().into())),
            When::Undated | When::Anchored(_) => {}
        }
        let mut put = |key: &str, text: Option<String>| {
            if let Some(text) = text {
                object.insert(key.to_owned(), text.into());
            }
        };
        put("time", date.time.map(|time| time.to_string()));
        put("zone", date.zone.map(|zone| zone.name().to_owned()));
        put("wording", date.wording);
        if let When::Anchored(anchor) = &date.when {
            let (key, id) = match anchor.target {
                Target::Published(source) => ("published", source),
                Target::Event(event) => ("event", event),
            };
            let mut inner = Map::new();
            inner.insert(key.to_owned(), id.to_string().into());
            inner.insert("rule".to_owned(), anchor.rule.to_string().into());
            object.insert("anchor".to_owned(), Value::Object(inner));
        }
        Value::Object(object).to_string()
    }

    /// The date that a stored text holds.
    ///
    /// # Errors
    /// Where the text is neither EDTF nor such JSON, has a key that is not known, or names several dates at once.
    pub fn from_stored(text: &str) -> Result<Self, DateError> {
        if text.is_empty() {
            return Ok(Self::default());
        }
        if !text.starts_with('{') || !text.contains('"') {
            return Ok(
                Self { when: When::Edtf(super::one_date(text.parse()?)?), ..Self::default() }.settled()
            );
        }
        let refuse = || DateError {
            message: format!("“{}” is not a stored date", super::excerpt(text)),
            hint: "The file may come from a newer version of Dateline.".to_owned(),
            offset: None,
        };
        let Ok(Value::Object(object)) = serde_json::from_str(text) else { return Err(refuse()) };
        let mut date = Self::default();
        for (key, value) in &object {
            match (key.as_str(), value) {
                ("edtf", Value::String(edtf)) if matches!(date.when, When::Undated) => {
                    date.when = When::Edtf(super::one_date(edtf.parse()?)?);
                }
                ("time", Value::String(time)) => date.time = Some(time.parse().map_err(|_| refuse())?),
                ("zone", Value::String(zone)) => date.zone = Some(zone.parse().map_err(|_| refuse())?),
                ("wording", Value::String(wording)) => date.wording = Some(wording.clone()),
                ("anchor", Value::Object(inner)) if matches!(date.when, When::Undated) => {
                    date.when = When::Anchored(anchor(inner).ok_or_else(refuse)?);
                }
                _ => return Err(refuse()),
            }
        }
        Ok(date.settled())
    }
}

fn anchor(object: &Map<String, Value>) -> Option<Anchor> {
    let text = |key: &str| object.get(key).and_then(Value::as_str);
    let target = match (text("published"), text("event")) {
        (Some(source), None) => Target::Published(source.parse().ok()?),
        (None, Some(event)) => Target::Event(event.parse().ok()?),
        _ => return None,
    };
    (object.len() == 2).then_some(())?;
    Some(Anchor { target, rule: text("rule")?.parse().ok()? })
}
