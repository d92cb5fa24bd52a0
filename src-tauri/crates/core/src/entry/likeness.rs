//! How like two titles are: for a hint that an event may be there already.

use std::collections::BTreeSet;

/// Words that say nothing of what an event is about.
const EMPTY: &[&str] = &[
    "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "has", "have", "in", "into", "is", "it",
    "its", "of", "on", "or", "over", "s", "that", "the", "their", "to", "was", "were", "will", "with",
];

/// The words of a text, ready to be compared: in small letters, each once, without those that say nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words {
    words: BTreeSet<String>,
    letters: String,
}

impl Words {
    /// The words of a text. Accents are compared as they are: fold the text before, if they should not matter.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let lower = text.to_lowercase();
        let words: Vec<&str> =
            lower.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let telling = words.iter().filter(|word| !EMPTY.contains(word));
        Self { words: telling.map(|word| (*word).to_owned()).collect(), letters: words.join(" ") }
    }

    fn shared(&self, other: &Self) -> usize {
        self.words.intersection(&other.words).count()
    }

    fn trigrams(&self) -> BTreeSet<[char; 3]> {
        let letters: Vec<char> = self.letters.chars().collect();
        letters.windows(3).map(|three| [three[0], three[1], three[2]]).collect()
    }
}

/// Whether an event with the title `there` may be the one that is being typed: how like they are, from 0 to 1, if that is
/// enough for a hint. `typed` are the words of the title, `around` those of kind and actors, which titles often name too.
///
/// Enough are 3 in 5 of the words of the shorter title, at least two of them; or, for slips of spelling, 6 in 10 of all
/// trigrams (Dice).
#[must_use]
pub fn alike(typed: &Words, around: &Words, there: &Words) -> Option<f64> {
    let mut all = typed.clone();
    all.words.extend(around.words.iter().cloned());
    let own = typed.shared(there);
    let (shared, shorter) = (all.shared(there), all.words.len().min(there.words.len()));
    let by_words = if own >= 1 && shared >= 2 { ratio(shared, shorter) } else { 0.0 };
    if by_words >= 0.6 {
        return Some(by_words);
    }
    let (ours, theirs) = (typed.trigrams(), there.trigrams());
    if ours.len() < 4 || theirs.len() < 4 {
        return None;
    }
    let dice = ratio(2 * ours.intersection(&theirs).count(), ours.len() + theirs.len());
    (dice >= 0.6).then_some(dice)
}

#[expect(clippy::cast_precision_loss, reason = "titles have few words")]
fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn like(typed: &str, around: &str, there: &str) -> bool {
        alike(&Words::of(typed), &Words::of(around), &Words::of(there)).is_some()
    }

    #[test]
    fn the_same_matter_in_other_words_is_alike() {
        assert!(like("two-plus-two", "talks Japan US", "Japan–US two-plus-two talks"));
        assert!(like("Japan-Australia defence pact", "", "Japan–Australia defence cooperation pact signed"));
        assert!(like("Beijing rebukes Abes remarks", "", "Beijing rebukes Abe’s remarks"));
        assert!(like("Bejing rebuks Abe’s remarks", "", "Beijing rebukes Abe’s remarks"));
    }

    #[test]
    fn another_matter_of_the_same_actors_is_not() {
        assert!(!like("joint declaration on trade", "statement Japan US", "Japan–US two-plus-two talks"));
        assert!(!like("", "talks Japan US", "Japan–US two-plus-two talks"));
        assert!(!like("a", "", "A"));
        assert!(!like("talks", "", "Abe: Japan could not stand by"));
    }
}
