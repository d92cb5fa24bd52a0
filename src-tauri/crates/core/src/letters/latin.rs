//! Names of other alphabets in Latin letters. Chinese characters stay: they are read differently in each language.

use std::iter::Peekable;
use std::str::Chars;

use any_ascii::any_ascii_char;

use super::kana;

/// A folded name in Latin letters, so loosely that customs of spelling agree: Zelenskiy, Zelenskyy and Zelensky.
pub(super) fn in_latin(folded: &str) -> String {
    let mut latin = String::with_capacity(folded.len());
    let mut letters = folded.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            _ if letter.is_ascii() || is_han(letter) => latin.push(letter),
            _ if kana::is_kana(letter) => kana::push_run(&mut latin, letter, &mut letters),
            // Mostly a vowel in names, and then not written in Latin letters either.
            'ו' => latin.push('w'),
            'ο' if letters.next_if(|next| matches!(next, 'υ' | 'ύ')).is_some() => latin.push_str("ou"),
            _ => latin.extend(any_ascii_char(letter).chars().map(|c| c.to_ascii_lowercase())),
        }
    }
    loosened(&latin)
}

/// The letters of a word that alphabets without vowels write: Muhammad is mhmd.
pub(super) fn skeleton(latin: &str) -> String {
    let mut bones = String::with_capacity(latin.len());
    for letter in latin.chars() {
        if !matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'w') && !bones.ends_with(letter) {
            bones.push(letter);
        }
    }
    bones
}

/// Whether a name has letters that are not Latin, Chinese characters aside.
pub(super) fn is_of_another_alphabet(folded: &str) -> bool {
    folded.chars().any(|c| c.is_alphabetic() && c > '\u{24f}' && !is_han(c))
}

/// Whether it has letters of an alphabet that mostly leaves vowels out: Hebrew, Arabic, Syriac.
pub(super) fn is_without_vowels(folded: &str) -> bool {
    folded
        .chars()
        .any(|c| matches!(c, '\u{590}'..='\u{74f}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'))
}

const fn is_han(letter: char) -> bool {
    matches!(letter, '\u{2e80}'..='\u{2fdf}' | '\u{3005}'..='\u{3007}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

/// Without apostrophes, and with one y for every i and y in a row.
fn loosened(latin: &str) -> String {
    let mut loose = String::with_capacity(latin.len());
    for letter in latin.chars() {
        match letter {
            '\'' | '`' | '’' | 'ʼ' => {}
            'i' | 'y' if loose.ends_with('y') => {}
            'i' | 'y' => loose.push('y'),
            other => loose.push(other),
        }
    }
    loose
}

/// The letters that are being read.
pub(super) type Letters<'t> = Peekable<Chars<'t>>;
