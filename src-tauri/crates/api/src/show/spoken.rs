//! An event as one sentence, for those who hear the window.

use super::row_of;
use crate::wire::EventDetail;

/// “expected, talks, 7 January 2022, Japan and United States: two-plus-two talks”
pub(crate) fn spoken(event: &EventDetail) -> String {
    let mut parts: Vec<String> = Vec::new();
    parts.extend(event.status.as_ref().map(|status| status.as_str().replace('-', " ")));
    parts.extend(event.kind.as_ref().map(|kind| lower_first(&kind.name)));
    parts.push(match event.date.display.as_str() {
        "" => "no date".to_owned(),
        date => date.to_owned(),
    });
    let actors: Vec<&str> = event.participations.iter().map(|part| part.actor.name.as_str()).collect();
    if !actors.is_empty() {
        parts.push(listed(&actors));
    }
    parts.extend(event.place.as_ref().map(|place| format!("in {}", place.name)));
    format!("{}: {}", parts.join(", "), row_of(&event.title))
}

/// “Japan”, “Japan and United States”, “Japan, Australia and 3 others”
fn listed(names: &[&str]) -> String {
    const NAMED: usize = 4;
    match names {
        [] => String::new(),
        [only] => (*only).to_owned(),
        names if names.len() > NAMED => {
            format!("{} and {} others", names[..NAMED - 1].join(", "), names.len() + 1 - NAMED)
        }
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
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
