//! An event as one sentence, for those who hear the window.

use super::{row_of, word_label};
use crate::say::{Say, reader};
use crate::wire::EventDetail;

/// “expected, talks, 7 January 2022, Japan and United States: two-plus-two talks”
pub(crate) fn spoken(event: &EventDetail) -> String {
    let locale = reader();
    let mut parts: Vec<String> = Vec::new();
    parts.extend(event.status.as_ref().map(|status| lower_first(&word_label(status.as_str()))));
    parts.extend(event.kind.as_ref().map(|kind| lower_first(&kind.name)));
    parts.push(match event.date.display.as_str() {
        "" => locale.say("spoken-no-date"),
        date => date.to_owned(),
    });
    let actors: Vec<&str> = event.participations.iter().map(|part| part.actor.name.as_str()).collect();
    if !actors.is_empty() {
        parts.push(listed(&actors));
    }
    parts.extend(
        event
            .place
            .as_ref()
            .map(|place| locale.say_with("spoken-in", &[("place", place.name.as_str().into())])),
    );
    let about = parts.join(&locale.say("spoken-comma"));
    locale.say_with("spoken-event", &[("about", about.into()), ("title", row_of(&event.title).into())])
}

/// “Japan”, “Japan and United States”, “Japan, Australia and 3 others”
fn listed(names: &[&str]) -> String {
    const NAMED: usize = 4;
    let locale = reader();
    let joined = |names: &[&str]| names.join(&locale.say("spoken-comma"));
    match names {
        [] => String::new(),
        [only] => (*only).to_owned(),
        names if names.len() > NAMED => {
            let (names, others) = (joined(&names[..NAMED - 1]), names.len() + 1 - NAMED);
            locale.say_with("spoken-and-others", &[("names", names.into()), ("count", others.into())])
        }
        [first @ .., last] => {
            locale.say_with("spoken-and", &[("names", joined(first).into()), ("last", (*last).into())])
        }
    }
}

fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    let Some(first) = letters.next() else { return String::new() };
    // “US visit” keeps its capitals.
    if letters.clone().next().is_some_and(char::is_uppercase) {
        return name.to_owned();
    }
    first.to_lowercase().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_listed_as_people_list_them() {
        assert_eq!(listed(&["Japan"]), "Japan");
        assert_eq!(listed(&["Japan", "United States"]), "Japan and United States");
        assert_eq!(listed(&["A", "B", "C", "D"]), "A, B, C and D");
        assert_eq!(listed(&["A", "B", "C", "D", "E"]), "A, B, C and 2 others");
    }

    #[test]
    fn a_kind_is_said_within_a_sentence() {
        assert_eq!(lower_first("Talks"), "talks");
        assert_eq!(lower_first("US visit"), "US visit");
    }
}
