//! Who says so in the end: a report of a report is not a second witness.

use std::collections::BTreeSet;

/// One citation, as far as it matters who speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Voice<'a> {
    /// The chain of attribution, the first to say it first: “Kyodo, by Reuters”.
    pub attribution: Option<&'a str>,
    /// Who published the source; its title where that is not known.
    pub published_by: &'a str,
}

/// Whose word a citation is: the first of the chain of attribution, or the publisher where nobody is named.
/// “official, unnamed, by Reuters” is the unnamed official whom Reuters spoke to, and nobody else's unnamed official.
#[must_use]
pub fn origin_of(voice: &Voice<'_>) -> String {
    let Some(chain) = voice.attribution.map(str::trim).filter(|chain| !chain.is_empty()) else {
        return name(voice.published_by);
    };
    let parts = links(chain);
    let first = parts.first().copied().unwrap_or(chain);
    let folded = name(first);
    if folded.contains("unnamed") || folded.contains("anonymous") {
        let through = parts.get(1).copied().unwrap_or(voice.published_by);
        return format!("{folded} ({})", name(through));
    }
    folded
}

/// The one voice that several citations go back to; `None` if there are two or more, or fewer than two citations.
#[must_use]
pub fn common_origin(voices: &[Voice<'_>]) -> Option<String> {
    let origins: BTreeSet<String> = voices.iter().map(origin_of).collect();
    let one = if voices.len() > 1 && origins.len() == 1 { origins.into_iter().next() } else { None };
    one.filter(|origin| !origin.is_empty())
}

/// The links of a chain, the first to say it first.
fn links(chain: &str) -> Vec<&str> {
    const BETWEEN: [&str; 4] = [", by ", " by ", ", via ", " via "];
    let mut rest = chain;
    let mut links = Vec::new();
    while let Some((at, mark)) =
        BETWEEN.iter().filter_map(|mark| rest.find(mark).map(|at| (at, mark))).min_by_key(|(at, _)| *at)
    {
        links.push(rest[..at].trim());
        rest = &rest[at + mark.len()..];
    }
    links.push(rest.trim());
    links
}

/// A name without what differs by chance: case, spaces, an article.
fn name(text: &str) -> String {
    let folded = text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    folded.strip_prefix("the ").unwrap_or(&folded).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn voice<'a>(attribution: Option<&'a str>, published_by: &'a str) -> Voice<'a> {
        Voice { attribution, published_by }
    }

    #[test]
    fn a_chain_goes_back_to_its_first_voice() {
        assert_eq!(origin_of(&voice(Some("Kyodo, by Reuters"), "Reuters")), "kyodo");
        assert_eq!(origin_of(&voice(None, "The  Japan Times")), "japan times");
        assert_eq!(origin_of(&voice(Some(" "), "Reuters")), "reuters");
        let unnamed = voice(Some("Foreign ministry official, unnamed, by Reuters"), "Al Jazeera");
        assert_eq!(origin_of(&unnamed), "foreign ministry official, unnamed (reuters)");
    }

    #[test]
    fn two_reports_of_one_voice_are_one_witness() {
        let kyodo = voice(None, "Kyodo");
        let reuters = voice(Some("Kyodo, by Reuters"), "Reuters");
        let times = voice(None, "Japan Times");
        assert_eq!(common_origin(&[kyodo, reuters]).as_deref(), Some("kyodo"));
        assert_eq!(common_origin(&[kyodo, reuters, times]), None);
        assert_eq!(common_origin(&[kyodo]), None);
        assert_eq!(common_origin(&[voice(None, ""), voice(None, "")]), None);
    }

    #[test]
    fn unnamed_voices_of_two_papers_are_two() {
        let one = voice(Some("official, unnamed, by Reuters"), "Reuters");
        let other = voice(Some("official, unnamed, by Kyodo"), "Kyodo");
        assert_eq!(common_origin(&[one, other]), None);
        assert!(common_origin(&[one, one]).is_some());
    }
}
