//! Writes SVG elements: escaped text, rounded numbers.

use std::fmt::Write as _;

/// An SVG document while it is written.
#[derive(Debug, Default)]
pub(crate) struct Pen {
    out: String,
    /// All words are text, also those that a viewer may have no font for.
    pub(super) all_text: bool,
}

/// Attributes of an element, written as they come.
pub(crate) type Attributes<'a> = &'a [(&'a str, Part<'a>)];

/// The value of an attribute.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Part<'a> {
    /// A length or coordinate.
    Px(f32),
    /// Text; it is escaped.
    Text(&'a str),
}

impl From<f32> for Part<'_> {
    fn from(px: f32) -> Self {
        Self::Px(px)
    }
}

impl<'a> From<&'a str> for Part<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Part<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

/// Attributes: `with!("x" = 4.0, "fill" = colour)`.
macro_rules! with {
    ($($name:literal = $value:expr),* $(,)?) => { &[$(($name, $crate::picture::pen::Part::from($value))),*] };
}
pub(crate) use with;

impl Pen {
    /// One with which all words are text.
    pub(super) fn of_text() -> Self {
        Self { all_text: true, ..Self::default() }
    }

    /// An element without content.
    pub(crate) fn element(&mut self, name: &str, attributes: Attributes<'_>) {
        self.start(name, attributes);
        self.out.push_str("/>\n");
    }

    /// Opens an element that holds others.
    pub(crate) fn open(&mut self, name: &str, attributes: Attributes<'_>) {
        self.start(name, attributes);
        self.out.push_str(">\n");
    }

    /// Closes the element that was opened last; the caller knows its name.
    pub(crate) fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push_str(">\n");
    }

    /// An element that holds text.
    pub(crate) fn text(&mut self, name: &str, attributes: Attributes<'_>, text: &str) {
        self.start(name, attributes);
        self.out.push('>');
        escape(&mut self.out, text);
        self.close(name);
    }

    fn start(&mut self, name: &str, attributes: Attributes<'_>) {
        self.out.push('<');
        self.out.push_str(name);
        for (name, value) in attributes {
            let _ = write!(self.out, " {name}=\"");
            match value {
                Part::Px(px) => self.out.push_str(&number(*px)),
                Part::Text(text) => escape(&mut self.out, text),
            }
            self.out.push('"');
        }
    }

    /// The document.
    pub(crate) fn finish(self) -> String {
        self.out
    }
}

/// A number with two decimals at most.
pub(crate) fn number(px: f32) -> String {
    let text = format!("{px:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// Writes text so that it is text in XML: markup is escaped, and what XML 1.0 cannot hold is left out.
fn escape(out: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            letter => out.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_text() {
        let mut pen = Pen::default();
        pen.text("text", with!("x" = 1.0, "id" = "\"><script>"), "<b>&\0\u{b}\n</text>");
        let expected = "<text x=\"1\" id=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp; &lt;/text&gt;</text>\n";
        assert_eq!(pen.finish(), expected);
    }

    #[test]
    fn numbers_are_short() {
        assert_eq!([0.0, -0.001, 12.5, 8.138_2, -7.0].map(number), ["0", "0", "12.5", "8.14", "-7"]);
    }
}
