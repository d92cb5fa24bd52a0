//! What the signs on screen mean.

use std::collections::BTreeSet;

use dateline_core::model::RelationType;

use crate::Titles;
use crate::lanes::status_name;
use crate::scene::{Scene, SceneForm, SceneLegendAbout, SceneLegendEntry, SceneMark};

/// The entries for what lies in the view (not beside it), always in the same order.
pub(crate) fn legend<T: Titles>(scene: &Scene, titles: &T) -> Vec<SceneLegendEntry> {
    let in_view: Vec<&SceneMark> = scene.marks.iter().filter(|mark| is_in_view(scene, mark)).collect();
    let mut entries = Vec::new();
    let mut add = |about, key: &str, label: String| {
        entries.push(SceneLegendEntry { about, key: key.to_owned(), label });
    };
    let word = |key: &str, english| titles.word(&key.replace('_', "-"), english);
    let kinds: BTreeSet<u32> = in_view.iter().map(|mark| mark.kind).collect();
    for kind in kinds {
        if let Some(look) = scene.kinds.get(kind as usize) {
            add(SceneLegendAbout::Kind, &kind.to_string(), look.name.clone());
        }
    }
    let forms: BTreeSet<SceneForm> = in_view.iter().map(|mark| mark.form).collect();
    for form in forms {
        let (key, label) = form_name(form);
        add(SceneLegendAbout::Form, key, word(key, label));
    }
    let statuses: BTreeSet<_> = in_view.iter().filter_map(|mark| mark.status).collect();
    for status in statuses {
        add(SceneLegendAbout::Status, status.as_str(), status_name(status, titles));
    }
    for (key, label, has) in FLAGS {
        if in_view.iter().any(|mark| has(mark)) {
            add(SceneLegendAbout::Flag, key, word(key, label));
        }
    }
    let relations: BTreeSet<_> = scene.arcs.iter().map(|arc| arc.sort).collect();
    for relation in relations {
        add(SceneLegendAbout::Relation, relation.as_str(), word(relation.as_str(), relation_name(relation)));
    }
    if !scene.ghosts.is_empty() {
        add(SceneLegendAbout::Rival, "rival", word("rival", "A rival date that is claimed"));
    }
    if scene.density.iter().any(|strip| strip.counts.iter().any(|&count| count > 0)) {
        let label = word("density", "Events that start here and have no room of their own");
        add(SceneLegendAbout::Density, "density", label);
    }
    entries
}

fn is_in_view(scene: &Scene, mark: &SceneMark) -> bool {
    mark.x1_soft >= 0.0
        && mark.x0_soft <= scene.width
        && mark.y + mark.h >= scene.scroll_y
        && mark.y <= scene.scroll_y + scene.height
}

const fn form_name(form: SceneForm) -> (&'static str, &'static str) {
    match form {
        SceneForm::Point => ("point", "At a moment"),
        SceneForm::Day => ("day", "On a day"),
        SceneForm::Bar => ("bar", "From start to end"),
        SceneForm::Bracket => ("bracket", "Within this month, season or year, not all of it"),
        SceneForm::Band => ("band", "On one date in this range"),
    }
}

const fn relation_name(relation: RelationType) -> &'static str {
    match relation {
        RelationType::RespondsTo => "Responds to",
        RelationType::FollowsFrom => "Follows from",
        RelationType::Implements => "Implements",
        RelationType::PartOf => "Part of",
        RelationType::Contradicts => "Contradicts",
        RelationType::SameAs => "Same as",
    }
}

type Flag = (&'static str, &'static str, fn(&SceneMark) -> bool);

const FLAGS: [Flag; 7] = [
    ("approximate", "Approximate: the feather is as long as the date’s precision", |mark| mark.approximate),
    ("uncertain", "Uncertain date", |mark| mark.uncertain),
    ("open_start", "Start open or unknown", |mark| mark.open_start),
    ("open_end", "End open or unknown", |mark| mark.open_end),
    ("only_reported", "Only reported", |mark| mark.only_reported),
    ("denied", "Denied by a source", |mark| mark.denied),
    ("conflict", "Conflict of values", |mark| mark.conflict),
];
