//! What events rest on, and where sources, claims and copies say otherwise.

use std::collections::HashSet;

use dateline_core::{Id, Noun};
use dateline_store::{Database, Disagreement, OneVoice};

use super::order::finding;
use super::{Group, named};
use crate::ApiError;
use crate::say::{Say, reader};
use crate::show;
use crate::wire::{FindingGroup, FindingSort};

/// Several sources that are one voice.
pub(super) fn one_voice(
    db: &Database,
    among: &HashSet<Id>,
    voices: Vec<OneVoice>,
) -> Result<FindingGroup, ApiError> {
    let mut group = Group::new(FindingSort::OneVoice);
    for voice in voices.into_iter().filter(|voice| among.contains(&voice.event)) {
        group.add(|| {
            let Some(events) = named(db, among, &[voice.event])? else { return Ok(None) };
            let [event] = &events[..] else { return Ok(None) };
            let says = [("title", event.title.clone().into()), ("count", voice.sources.into())];
            let because = [("origin", voice.origin.into())];
            Ok(Some(finding(
                reader().say_with("findings-one-voice-says", &says),
                reader().say_with("findings-one-voice-because", &because),
                events,
            )))
        })?;
    }
    Ok(group.done())
}

/// What is not said alike by all.
pub(super) fn contradictions(db: &Database, among: &HashSet<Id>) -> Result<FindingGroup, ApiError> {
    let mut group = Group::new(FindingSort::Contradiction);
    for contradiction in db.contradictions()? {
        group.add(|| {
            let mut about = vec![contradiction.event];
            if let Disagreement::Event(other) = contradiction.about {
                about.push(other);
            }
            let Some(events) = named(db, among, &about)? else { return Ok(None) };
            let Some(first) = events.first() else { return Ok(None) };
            let title = || first.title.clone().into();
            let field = |name: &str| {
                let spec = Noun::Event.field(name);
                spec.map_or_else(|| name.to_owned(), |spec| show::field_label(Noun::Event, spec))
            };
            let (sort, says) = match &contradiction.about {
                Disagreement::Stance => ("stance", vec![("title", title())]),
                Disagreement::Claim(name) => {
                    ("claim", vec![("title", title()), ("field", field(name).into())])
                }
                Disagreement::Event(_) => {
                    let other = events.get(1).map(|other| other.title.clone()).unwrap_or_default();
                    ("event", vec![("title", title()), ("other", other.into())])
                }
                Disagreement::Copies(name) => {
                    ("copies", vec![("title", title()), ("field", field(name).into())])
                }
            };
            Ok(Some(finding(
                reader().say_with(&format!("findings-{sort}-says"), &says),
                reader().say(&format!("findings-{sort}-because")),
                events,
            )))
        })?;
    }
    Ok(group.done())
}
