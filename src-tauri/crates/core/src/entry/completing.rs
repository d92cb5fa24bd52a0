//! What is being typed at the cursor, so that names can be completed there.

use super::{Names, Reckoning, Role, Sort, explicit, read_line, spans::Sheet};

/// Words at the cursor that can be completed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed {
    /// What they can become, likelier sorts first.
    pub sorts: Vec<Sort>,
    /// They are a status.
    pub status: bool,
    /// Where what is replaced begins, in characters; the sign of an explicit form stays.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// The words so far.
    pub words: String,
    /// Names with spaces need quotation marks here.
    pub quoted: bool,
}

/// What is being typed at the cursor (`caret`, in characters), if that can be completed.
#[must_use]
pub fn typed_at(line: &str, caret: usize, names: &impl Names, reckoning: &Reckoning) -> Option<Typed> {
    let before: String = line.chars().take(caret).collect();
    let sheet = Sheet::of(&before);
    let caret = sheet.chars.len();
    if let Some(form) = explicit::forms(&sheet).into_iter().find(|form| form.value.end == caret) {
        let sorts = match form.role {
            Role::Actor => vec![Sort::Actor],
            Role::Tag => vec![Sort::Tag],
            Role::Kind => vec![Sort::Kind],
            Role::Place => vec![Sort::Place],
            Role::Source => vec![Sort::Source],
            _ => Vec::new(),
        };
        let status = form.role == Role::Status;
        let closed = form.words.end < form.value.end;
        return ((status || !sorts.is_empty()) && !closed).then(|| Typed {
            sorts,
            status,
            start: form.value.start,
            end: caret,
            words: sheet.text(form.words.clone()),
            quoted: true,
        });
    }
    match super::head::split(&sheet).0 {
        None => in_head(&before, caret, names, reckoning),
        Some(head) if caret > head.end => in_body(&sheet, head.end + 1, caret),
        Some(_) => None,
    }
}

/// The head is not closed yet: as if it were closed here, the last name is what is being typed.
fn in_head(before: &str, caret: usize, names: &impl Names, reckoning: &Reckoning) -> Option<Typed> {
    let read = read_line(&format!("{before}:"), names, reckoning);
    let part = read.parts.iter().find(|part| part.end == caret)?;
    let first = !read.parts.iter().any(|other| other.role == Role::Actor && other.end < caret);
    let kind = read.parts.iter().any(|other| other.role == Role::Kind && other.end < caret);
    let sorts = match part.role {
        Role::Kind => vec![Sort::Kind, Sort::Actor],
        Role::Actor if first && !kind => vec![Sort::Actor, Sort::Kind],
        Role::Actor => vec![Sort::Actor],
        _ => return None,
    };
    Some(Typed {
        sorts,
        status: false,
        start: part.start,
        end: caret,
        words: part.words.clone(),
        quoted: false,
    })
}

/// Behind “in”, up to the cursor.
fn in_body(sheet: &Sheet, start: usize, caret: usize) -> Option<Typed> {
    let text = sheet.text(start..caret);
    let behind = [" in ", " at "].iter().filter_map(|word| Some(text.rfind(word)? + word.len())).max()?;
    let words = text.get(behind..)?;
    let begins = words.chars().next().is_some_and(|char| char.is_alphabetic());
    (begins && words.split_whitespace().count() <= 4).then(|| Typed {
        sorts: vec![Sort::Place],
        status: false,
        start: caret - words.chars().count(),
        end: caret,
        words: words.to_owned(),
        quoted: false,
    })
}
