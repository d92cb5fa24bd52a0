//! Keeping a spreadsheet from running what a cell says. A cell that begins like a formula gets an apostrophe in
//! front (OWASP ASVS 5 §1.2.10, CWE-1236); reading takes only that apostrophe off again.

use std::borrow::Cow;

/// What spreadsheets take for the beginning of a formula, also in full width.
const FORMULA_STARTS: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// The cell as a spreadsheet will only show it.
#[must_use]
pub fn guarded(cell: &str) -> Cow<'_, str> {
    if needs_guard(cell) { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

/// The cell without the guard, if [`guarded`] put one there.
#[must_use]
pub fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| needs_guard(rest)).unwrap_or(cell)
}

/// Apostrophes before a formula are guarded too, so that taking the guard off gives back exactly what was there.
/// Blanks and quotation marks before the formula do not stop every spreadsheet.
fn needs_guard(cell: &str) -> bool {
    let formula = cell.trim_start_matches(['\'', ' ', '"']);
    formula.starts_with(FORMULA_STARTS) && !is_plain_number(cell)
}

/// A negative number is no formula, and a column of them should stay numbers.
fn is_plain_number(cell: &str) -> bool {
    cell.strip_prefix('-')
        .is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn formulas_are_guarded_and_words_are_not() {
        for cell in [
            "=1+1",
            "+cmd|' /C calc'!A0",
            "@SUM(1)",
            "-2+3",
            "\t=1",
            " =1",
            "'=1",
            "＝1",
            "\"=1",
            "-0043-03-15",
        ] {
            assert_eq!(guarded(cell), format!("'{cell}"));
        }
        for cell in ["Talks", "'quoted'", "a=b", "-9", "", "'"] {
            assert_eq!(guarded(cell), cell);
        }
    }

    proptest! {
        #[test]
        fn taking_the_guard_off_gives_back_the_cell(cell in "[-=+@' \"\t\ra0－]{0,6}|.*") {
            let guarded = guarded(&cell);
            prop_assert_eq!(unguarded(&guarded), &cell);
        }
    }
}
