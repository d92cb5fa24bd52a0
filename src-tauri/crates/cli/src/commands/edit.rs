//! `dateline edit`

use dateline_core::Noun;
use dateline_store::Label;
use serde_json::json;

use crate::arguments::{Arguments, Edit};
use crate::event::Writing;
use crate::failure::Failure;
use crate::naming;
use crate::opening;
use crate::output::Out;

/// Edits an event, all in one change.
pub fn run(arguments: &Arguments, edit: &Edit, out: &mut Out) -> Result<(), Failure> {
    opening::editing(arguments, &edit.file, |database| {
        let (event, title) = naming::event(database, &edit.event)?;
        let writing = Writing::prepare(database, &edit.fields, edit.new_kind)?;
        let mut leaving = Vec::new();
        for (noun, link, field, names) in [
            (Noun::Participation, "event", "actor", &edit.remove_actor),
            (Noun::Tagging, "subject", "tag", &edit.remove_tag),
        ] {
            let there = database.linked(noun, link, event)?;
            let target = if noun == Noun::Participation { Noun::Actor } else { Noun::Tag };
            for name in names {
                let named = naming::record(database, target, name)?;
                let before = leaving.len();
                leaving.extend(
                    there.iter().filter(|one| named.is_some() && one.link(field) == named).map(|one| one.id),
                );
                if leaving.len() == before {
                    let what = format!("“{title}” has no {field} “{name}”");
                    return Err(Failure::refused(what, "Check the name."));
                }
            }
        }
        let mut what = writing.what();
        for (names, part) in [(&edit.remove_actor, "participants"), (&edit.remove_tag, "tags")] {
            if !names.is_empty() && !what.contains(&part) {
                what.push(part);
            }
        }
        if what.is_empty() {
            return Err(Failure::usage("nothing is to be changed", "Say what: --title, --when, --status …"));
        }
        let text = format!("edit of {} of “{title}”", what.join(", "));
        let label = Label { operation: "event.edit", text, reason: edit.reason.clone() };
        let committed = database.commit(&label, |editing| {
            writing.apply(editing, event)?;
            leaving.iter().try_for_each(|id| editing.delete(*id).map(|_| ()))
        })?;
        let change = committed.change.map(|change| change.to_string());
        let (moved, changed) = (committed.moved, change.is_some());
        out.answer(
            || match (changed, moved) {
                (false, _) => format!("“{title}” was so already."),
                (true, 0 | 1) => format!("Edited {} of “{title}”.", what.join(", ")),
                (true, moved) => format!("Edited {} of “{title}”; {moved} dates moved.", what.join(", ")),
            },
            || json!({"id": event.to_string(), "change": change, "moved": moved}),
        )
    })
}
