//! Japanese syllables in Latin letters after Hepburn, without the length of vowels: しんぞう and シンゾー are shinzo.

use any_ascii::any_ascii_char;

use super::latin::Letters;

/// Whether it is hiragana or katakana, or the mark of a long vowel.
pub(super) const fn is_kana(letter: char) -> bool {
    matches!(letter, '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{30fc}')
}

/// Writes the syllables from `first` on.
pub(super) fn push_run(latin: &mut String, first: char, letters: &mut Letters<'_>) {
    let mut run = String::new();
    let mut doubled = false;
    let mut next = Some(first);
    while let Some(letter) = next {
        match letter {
            'ー' => {}
            'っ' | 'ッ' => doubled = true,
            'ゃ' | 'ゅ' | 'ょ' | 'ャ' | 'ュ' | 'ョ' => push_small(&mut run, any_ascii_char(letter)),
            'ぁ' | 'ぃ' | 'ぅ' | 'ぇ' | 'ぉ' | 'ァ' | 'ィ' | 'ゥ' | 'ェ' | 'ォ' => {
                if run.ends_with('u') || run.ends_with('i') {
                    run.pop();
                }
                run.push_str(any_ascii_char(letter));
            }
            _ => {
                let syllable = any_ascii_char(letter);
                if doubled {
                    run.extend(syllable.chars().next().map(|c| if c == 'c' { 't' } else { c }));
                    doubled = false;
                }
                run.push_str(syllable);
            }
        }
        next = letters.next_if(|next| is_kana(*next));
    }
    latin.push_str(&run.replace("ou", "o").replace("oo", "o").replace("uu", "u"));
}

/// A small ya, yu or yo makes one syllable with what stands before it: ki and ya are kya, shi and ya are sha.
fn push_small(run: &mut String, small: &str) {
    if run.ends_with('i') {
        run.pop();
        let joins = run.ends_with("sh") || run.ends_with("ch") || run.ends_with('j');
        run.push_str(if joins { &small[1..] } else { small });
    } else {
        run.push_str(small);
    }
}
