//! Words that are looked for in names.

use super::folded;
use super::latin::{in_latin, is_of_another_alphabet, is_without_vowels, skeleton};

/// Words that are looked for in names, made ready once for many names.
#[derive(Debug, Clone)]
pub struct Sought {
    folded: String,
    latin: String,
    bones: Vec<String>,
    foreign: bool,
    without_vowels: bool,
}

impl Sought {
    /// Makes words ready.
    #[must_use]
    pub fn new(words: &str) -> Self {
        let folded = folded(words);
        let latin = in_latin(&folded);
        Self {
            bones: bones(&latin),
            foreign: is_of_another_alphabet(&folded),
            without_vowels: is_without_vowels(&folded),
            latin,
            folded,
        }
    }

    /// Whether a name says them, from the beginning of a word on.
    #[must_use]
    pub fn is_said_by(&self, name: &str) -> bool {
        if self.folded.is_empty() {
            return false;
        }
        let name = folded(name);
        if says(&name, &self.folded) {
            return true;
        }
        if !self.foreign && !is_of_another_alphabet(&name) {
            return false;
        }
        let latin = in_latin(&name);
        says(&latin, &self.latin) || (self.compares_bones(&name) && self.bones_are_in(&bones(&latin)))
    }

    /// Whether a name is these words and no others.
    #[must_use]
    pub fn is_name(&self, name: &str) -> bool {
        !self.folded.is_empty() && folded(name) == self.folded
    }

    /// One side must leave its vowels out, and what is left must still tell names apart.
    fn compares_bones(&self, name: &str) -> bool {
        (self.without_vowels || is_without_vowels(name))
            && self.bones.iter().any(|word| word.chars().count() > 2)
    }

    /// Whether these words stand in a row among a name's.
    fn bones_are_in(&self, name: &[String]) -> bool {
        let words = self.bones.len();
        words > 0 && name.windows(words).any(|part| part == self.bones)
    }
}

fn bones(latin: &str) -> Vec<String> {
    latin.split(|c: char| !c.is_alphanumeric()).map(skeleton).filter(|word| !word.is_empty()).collect()
}

/// Whether `words` stand in a name, from the beginning of a word on. Scripts without case, such as Chinese, mostly do not
/// mark where words begin.
fn says(name: &str, words: &str) -> bool {
    let Some(first) = words.chars().next() else { return false };
    if !first.is_lowercase() && !first.is_ascii() {
        return name.contains(words);
    }
    name.match_indices(words)
        .any(|(place, _)| name[..place].chars().next_back().is_none_or(|before| !before.is_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn said(words: &str, name: &str) {
        assert!(Sought::new(words).is_said_by(name), "{words} in {name}");
    }

    #[track_caller]
    fn not_said(words: &str, name: &str) {
        assert!(!Sought::new(words).is_said_by(name), "{words} in {name}");
    }

    #[test]
    fn names_say_words_from_their_beginning() {
        said("shin", "Abe Shinzō");
        said("ABE SHINZO", "Abe Shinzō");
        said("foreign aff", "Ministry of Foreign Affairs");
        said("berlin", "Ost-Berlin");
        said("芳正", "林芳正");
        not_said("berlin", "Ostberlin");
        not_said("", "Japan");
        not_said(" ", "Japan");
    }

    #[test]
    fn names_of_other_alphabets_are_read_in_latin_letters() {
        said("Putin", "Владимир Путин");
        said("Путин", "Vladimir Putin");
        said("Zelenskyy", "Володимир Зеленський");
        said("Zelensky", "Володимир Зеленський");
        said("Gorbachev", "Михаил Горбачёв");
        said("Mitsotakis", "Κυριάκος Μητσοτάκης");
        said("Papandreou", "Παπανδρέου");
        said("Kishida", "きしだ ふみお");
        said("Shinzo", "アベ シンゾウ");
        said("Tokyo", "トーキョー");
        said("محمد", "Muhammad bin Salman");
        said("Muhammad", "محمد بن سلمان");
        said("Netanyahu", "בנימין נתניהו");
        not_said("Putin", "Михаил Горбачёв");
        not_said("Mahmud", "Владимир Путин");
        not_said("Salman", "محمد");
        not_said("Anbei", "安倍");
    }

    #[test]
    fn a_whole_name_is_no_part_of_one() {
        assert!(Sought::new("japan").is_name("Japan"));
        assert!(!Sought::new("japan").is_name("Japan Times"));
        assert!(!Sought::new("").is_name(""));
    }
}
