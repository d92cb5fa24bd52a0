//! What fills a field: a column, or words around several columns.

use crate::error::ExchangeError;

/// A column, or a text with columns in it: `{name}: {country}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    parts: Vec<Part>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Words(String),
    Column(usize),
}

impl Template {
    /// One column as it is.
    #[must_use]
    pub fn column(place: usize) -> Self {
        Self { parts: vec![Part::Column(place)] }
    }

    /// Two columns with words between them.
    #[must_use]
    pub fn joined(first: usize, words: &str, second: usize) -> Self {
        Self { parts: vec![Part::Column(first), Part::Words(words.to_owned()), Part::Column(second)] }
    }

    /// Reads a column's name, or a text with names in braces. `{{` and `}}` stand for braces; a text in straight
    /// quotation marks is the same for every row.
    ///
    /// # Errors
    /// If a name is not among `columns`.
    pub fn read(text: &str, columns: &[String]) -> Result<Self, ExchangeError> {
        if let Some(place) = find(text, columns) {
            return Ok(Self::column(place));
        }
        if let Some(words) = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
            return Ok(Self { parts: vec![Part::Words(words.to_owned())] });
        }
        if !text.contains('{') {
            return Err(unknown(text, columns));
        }
        let (mut parts, mut words, mut rest) = (Vec::new(), String::new(), text);
        while let Some(letter) = rest.chars().next() {
            if let Some(after) = rest.strip_prefix("{{").or_else(|| rest.strip_prefix("}}")) {
                words.push(letter);
                rest = after;
            } else if let Some((name, after)) = rest.strip_prefix('{').and_then(|inner| inner.split_once('}'))
            {
                let place = find(name, columns).ok_or_else(|| unknown(name, columns))?;
                if !words.is_empty() {
                    parts.push(Part::Words(std::mem::take(&mut words)));
                }
                parts.push(Part::Column(place));
                rest = after;
            } else {
                words.push(letter);
                rest = &rest[letter.len_utf8()..];
            }
        }
        if !words.is_empty() {
            parts.push(Part::Words(words));
        }
        Ok(Self { parts })
    }

    /// The one column that it is, if it is no more.
    #[must_use]
    pub fn sole_column(&self) -> Option<usize> {
        match self.parts[..] {
            [Part::Column(place)] => Some(place),
            _ => None,
        }
    }

    /// The columns in it, by place.
    pub fn columns(&self) -> impl Iterator<Item = usize> + '_ {
        self.parts.iter().filter_map(|part| match part {
            Part::Column(place) => Some(*place),
            Part::Words(_) => None,
        })
    }

    /// Fills it from a row into `out`, which is emptied first. Words beside an empty cell are left out, so that
    /// `{town}, {country}` without a town is the country; without any cell it is empty, unless it never had one.
    pub fn fill<'a>(&self, cell: impl Fn(usize) -> &'a str, out: &mut String) {
        out.clear();
        let mut waiting: Option<&str> = None;
        let (mut filled, mut has_columns) = (false, false);
        for (index, part) in self.parts.iter().enumerate() {
            match part {
                // Two texts meet only across an empty cell, and the first one stays; a text after nothing but
                // empty cells parts nothing.
                Part::Words(words) if index == 0 || filled => waiting = waiting.or(Some(words)),
                Part::Words(_) => {}
                Part::Column(place) => {
                    has_columns = true;
                    let text = cell(*place).trim();
                    if !text.is_empty() {
                        out.push_str(waiting.take().unwrap_or_default());
                        out.push_str(text);
                        filled = true;
                    } else if !filled {
                        waiting = None;
                    }
                }
            }
        }
        let closes =
            matches!((self.parts.last(), waiting), (Some(Part::Words(last)), Some(words)) if last == words);
        if (filled && closes) || !has_columns {
            out.push_str(waiting.unwrap_or_default());
        }
    }

    /// As a person would write it.
    #[must_use]
    pub fn written(&self, columns: &[String]) -> String {
        let name = |place: usize| columns.get(place).map_or("", String::as_str);
        if let Some(place) = self.sole_column() {
            return name(place).to_owned();
        }
        if let [Part::Words(words)] = &self.parts[..] {
            return format!("\"{words}\"");
        }
        self.parts
            .iter()
            .map(|part| match part {
                Part::Words(words) => words.replace('{', "{{").replace('}', "}}"),
                Part::Column(place) => format!("{{{}}}", name(*place)),
            })
            .collect()
    }
}

/// The column of this name; letter case and blanks around it do not matter where nothing else tells columns apart.
fn find(name: &str, columns: &[String]) -> Option<usize> {
    let wanted = name.trim();
    columns
        .iter()
        .position(|column| column == wanted)
        .or_else(|| columns.iter().position(|column| column.eq_ignore_ascii_case(wanted)))
}

fn unknown(name: &str, columns: &[String]) -> ExchangeError {
    ExchangeError::UnknownColumn { column: name.to_owned(), known: columns.to_vec() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fill(template: &str, row: &[(&str, &str)]) -> String {
        let columns: Vec<String> = row.iter().map(|(name, _)| (*name).to_owned()).collect();
        let template = Template::read(template, &columns).expect("a template");
        let mut out = "before".to_owned();
        template.fill(|place| row[place].1, &mut out);
        out
    }

    #[test]
    fn columns_and_words_are_joined() {
        let row = [("name", "Elihu Root"), ("country", " Peru "), ("a{b", "x")];
        assert_eq!(fill("name", &row), "Elihu Root");
        assert_eq!(fill("NAME", &row), "Elihu Root");
        assert_eq!(fill("{name}: {country}", &row), "Elihu Root: Peru");
        assert_eq!(fill("Visit of {name} ({country})", &row), "Visit of Elihu Root (Peru)");
        assert_eq!(fill("{{{name}}}", &row), "{Elihu Root}");
        assert_eq!(fill("\"visit\"", &row), "visit");
        assert_eq!(fill("a{b", &row), "x");
    }

    #[test]
    fn words_beside_an_empty_cell_are_left_out() {
        let row = [("a", ""), ("b", "B"), ("c", ""), ("d", "D")];
        assert_eq!(fill("{a}, {b}", &row), "B");
        assert_eq!(fill("{b}, {a}", &row), "B");
        assert_eq!(fill("{b}, {a}; {d}", &row), "B, D");
        assert_eq!(fill("{a}, {c}", &row), "");
        assert_eq!(fill("{b}!", &row), "B!");
    }
}
