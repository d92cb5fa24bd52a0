//! Explicit forms: `@actor`, `#tag`, `status:expected`, `source:"…"`.

use std::ops::Range;

use super::spans::Sheet;
use super::{CountedFrom, Found, Meaning, Names, Reckoning, Role, Sort};
use crate::model::Status;

/// The names of forms with a colon, and what they are for.
pub(super) const NAMED: &[(&str, Role)] = &[
    ("actor", Role::Actor),
    ("tag", Role::Tag),
    ("kind", Role::Kind),
    ("place", Role::Place),
    ("status", Role::Status),
    ("source", Role::Source),
    ("when", Role::Date),
    ("quote", Role::Quote),
    ("from", Role::From),
];

/// An explicit form of a line, not yet understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Form {
    pub(super) role: Role,
    /// Its sign or name, with the colon.
    pub(super) sign: Range<usize>,
    /// Its value as written, quotation marks included.
    pub(super) value: Range<usize>,
    /// Its value without quotation marks.
    pub(super) words: Range<usize>,
}

/// Takes all explicit forms out of the line. Those that say nothing that is known stay in the title.
pub(super) fn read(sheet: &mut Sheet, names: &impl Names, reckoning: Reckoning) -> Reckoning {
    let forms = forms(sheet);
    let mut reckoning = reckoning;
    for form in forms.iter().filter(|form| form.role == Role::From) {
        let words = sheet.text(form.words.clone()).to_lowercase();
        let from = if !words.is_empty() && "previous".starts_with(&words) {
            reckoning.source = None;
            CountedFrom::Previous
        } else if !words.is_empty() && "source".starts_with(&words) {
            reckoning.previous = None;
            CountedFrom::Source
        } else {
            continue;
        };
        take(sheet, form, Meaning::From(from));
    }
    for form in forms.iter().filter(|form| form.role != Role::From) {
        if let Some(meaning) = meaning(sheet, names, &reckoning, form) {
            take(sheet, form, meaning);
        }
    }
    reckoning
}

fn take(sheet: &mut Sheet, form: &Form, meaning: Meaning) {
    let words = sheet.text(form.words.clone());
    if meaning == Meaning::Left {
        sheet.take(form.role, form.words.clone(), words, meaning);
        return;
    }
    sheet.sign(form.sign.start..form.value.end);
    sheet.take(form.role, form.words.clone(), words, meaning);
}

fn meaning(sheet: &Sheet, names: &impl Names, reckoning: &Reckoning, form: &Form) -> Option<Meaning> {
    let words = sheet.text(form.words.clone());
    let sort = match form.role {
        Role::Quote => return Some(Meaning::Words),
        Role::Status => return status(&words).map(Meaning::Status),
        // One event has one date, kind and place; whatever comes after the first stays in the title.
        Role::Date | Role::Kind | Role::Place if sheet.has(form.role) => return None,
        Role::Date => {
            return reckoning.date(&words).map(|(date, from)| Meaning::Date(Box::new(date), from));
        }
        Role::Actor => Sort::Actor,
        Role::Tag => Sort::Tag,
        Role::Kind => Sort::Kind,
        Role::Place => Sort::Place,
        Role::Source => Sort::Source,
        Role::From | Role::Title | Role::Sign => return None,
    };
    match names.find(sort, &words) {
        Found::One { id, whole } => Some(Meaning::Record { id, whole }),
        Found::Several(ids) => Some(Meaning::OneOf(ids)),
        // Kinds have colours and codes: they are made where these are chosen.
        Found::Unknown | Found::Make if sort == Sort::Kind => None,
        Found::Unknown | Found::Make => Some(Meaning::New),
        Found::Leave => Some(Meaning::Left),
    }
}

/// The status of a word, or of its beginning if no other begins so: “expected”, “under way”, “exp”.
fn status(words: &str) -> Option<Status> {
    let plain = |text: &str| text.to_lowercase().replace(['-', '_', ' '], "");
    let sought = plain(words);
    let begins = |status: &&Status| !sought.is_empty() && plain(status.as_str()).starts_with(&sought);
    let whole = Status::ALL.iter().find(|status| plain(status.as_str()) == sought);
    let mut fits = Status::ALL.iter().filter(begins);
    whole.copied().or_else(|| match (fits.next(), fits.next()) {
        (Some(only), None) => Some(*only),
        _ => None,
    })
}

/// All explicit forms of a line, in order.
pub(super) fn forms(sheet: &Sheet) -> Vec<Form> {
    let mut forms = Vec::new();
    let mut at = 0;
    while at < sheet.end {
        let begins = at == 0 || sheet.is_space(at - 1) || matches!(sheet.chars[at - 1], ',' | ';' | '(');
        match begins.then(|| form_at(sheet, at)).flatten() {
            Some(form) => {
                at = form.value.end.max(at + 1);
                forms.push(form);
            }
            None => at += 1,
        }
    }
    forms
}

fn form_at(sheet: &Sheet, at: usize) -> Option<Form> {
    let after = |from: usize| sheet.chars.get(from).copied().filter(|_| from < sheet.end);
    let (role, from) = match sheet.chars[at] {
        '@' => (Role::Actor, at + 1),
        // “#1” is a number in a title.
        '#' if after(at + 1).is_some_and(|char| char.is_alphabetic() || is_opening(char)) => {
            (Role::Tag, at + 1)
        }
        _ => named_at(sheet, at)?,
    };
    if !after(from)
        .is_some_and(|char| char.is_alphanumeric() || is_opening(char) || char == '~' || char == '[')
    {
        return None;
    }
    let (value, words) = value_at(sheet, from);
    if words.is_empty() { None } else { Some(Form { role, sign: at..from, value, words }) }
}

fn named_at(sheet: &Sheet, at: usize) -> Option<(Role, usize)> {
    let letters = sheet.chars[at..sheet.end].iter().take_while(|char| char.is_alphabetic()).take(12).count();
    if sheet.chars.get(at + letters) != Some(&':') || at + letters >= sheet.end {
        return None;
    }
    let name = sheet.text(at..at + letters).to_lowercase();
    NAMED.iter().find(|(known, _)| *known == name).map(|(_, role)| (*role, at + letters + 1))
}

const fn is_opening(char: char) -> bool {
    matches!(char, '"' | '“')
}

/// The value at a place: in quotation marks, or up to a space or comma. What was opened and not closed is still being
/// typed, and reaches to the end.
fn value_at(sheet: &Sheet, from: usize) -> (Range<usize>, Range<usize>) {
    if let Some(words) = quoted_at(sheet, from) {
        let end = (words.end + 1).min(sheet.end);
        return (from..end, words);
    }
    let rest = &sheet.chars[from..sheet.end];
    let length = rest.iter().take_while(|char| !char.is_whitespace() && !matches!(char, ',' | ';')).count();
    let mut end = from + length;
    // “@Japan: …”: the colon ends the head.
    while end > from && matches!(sheet.chars[end - 1], ':' | ')') {
        end -= 1;
    }
    (from..end, from..end)
}

/// The words of what is quoted from here on.
pub(super) fn quoted_at(sheet: &Sheet, from: usize) -> Option<Range<usize>> {
    let opening = sheet.chars.get(from).copied().filter(|char| is_opening(*char) && from < sheet.end)?;
    let closes = |char: &char| *char == '”' || (opening == '"' && *char == '"');
    let length = sheet.chars[from + 1..sheet.end].iter().take_while(|char| !closes(char)).count();
    Some(from + 1..from + 1 + length)
}
