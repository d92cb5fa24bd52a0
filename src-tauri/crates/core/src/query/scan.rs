//! From the text of a query to its tokens, each with where it stands.

use super::Comparison;

/// A token and where it stands, in characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Spanned {
    pub(super) token: Token,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// A part of a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    /// `(`
    Open,
    /// `)`
    Close,
    /// `NOT`, or a minus before what it denies
    Not,
    /// `AND`
    And,
    /// `OR`
    Or,
    /// Everything else.
    Piece(Piece),
}

/// A condition as it is written: `word`, `"words"`, `field:value`, `value>=10`, `field:value>=10`, `field:<=B2`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Piece {
    /// The name before the colon.
    pub(super) field: Option<String>,
    /// What stands after the colon, or alone.
    pub(super) value: Option<Text>,
    /// A comparison, and what follows it.
    pub(super) compared: Option<(Comparison, Text)>,
}

/// A value as it is written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Text {
    pub(super) text: String,
    /// In quotation marks.
    pub(super) quoted: bool,
    /// With a star after the closing quotation mark: the last word may go on.
    pub(super) starred: bool,
    /// Where it stands, with its quotation marks, in characters.
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Reads a text. Nothing is refused here: whatever is typed has tokens.
pub(super) fn scan(text: &str) -> Vec<Spanned> {
    let mut scan = Scan { letters: text.chars().collect(), at: 0, open: 0 };
    let mut tokens = Vec::new();
    while let Some(token) = scan.next() {
        tokens.push(token);
    }
    tokens
}

/// Typographic quotation marks come from texts that were copied.
pub(super) const fn is_quote(letter: char) -> bool {
    matches!(letter, '"' | '“' | '”' | '„')
}

/// A letter of a name before a colon or a comparison.
pub(super) fn is_of_name(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.')
}

struct Scan {
    letters: Vec<char>,
    at: usize,
    /// How many parentheses are open.
    open: usize,
}

impl Scan {
    fn peek(&self) -> Option<char> {
        self.letters.get(self.at).copied()
    }

    fn ahead(&self, by: usize) -> Option<char> {
        self.letters.get(self.at + by).copied()
    }

    fn next(&mut self) -> Option<Spanned> {
        while self.peek()?.is_whitespace() {
            self.at += 1;
        }
        let start = self.at;
        let token = self.token();
        Some(Spanned { token, start, end: self.at })
    }

    fn token(&mut self) -> Token {
        match self.peek() {
            Some('(') => {
                self.at += 1;
                self.open += 1;
                return Token::Open;
            }
            Some(')') if self.open > 0 => {
                self.at += 1;
                self.open -= 1;
                return Token::Close;
            }
            Some('-')
                if self
                    .ahead(1)
                    .is_some_and(|next| next == '(' || is_quote(next) || next.is_alphanumeric()) =>
            {
                self.at += 1;
                return Token::Not;
            }
            _ => {}
        }
        for (word, token) in [("AND", Token::And), ("OR", Token::Or), ("NOT", Token::Not)] {
            if self.is_word(word) {
                self.at += word.len();
                return token;
            }
        }
        Token::Piece(self.piece())
    }

    /// Whether this word stands here by itself.
    fn is_word(&self, word: &str) -> bool {
        word.chars().enumerate().all(|(place, letter)| self.ahead(place) == Some(letter))
            && self.ahead(word.len()).is_none_or(|next| next.is_whitespace() || next == '(' || next == ')')
    }

    fn piece(&mut self) -> Piece {
        let field = self.field();
        if field.as_deref() == Some("of") && self.peek() == Some('(') {
            return Piece { field, ..Piece::default() };
        }
        // After the name of a field that takes a comparison, it may follow at once: grade:<=B2.
        let mut compared = if field.is_some() || self.is_lone_sign() { self.compared() } else { None };
        let mut value = None;
        if compared.is_none() && self.peek().is_some_and(|next| !self.ends(next)) {
            let compares = field.as_deref().is_none_or(|name| name.eq_ignore_ascii_case("field"));
            value = Some(self.text(compares));
            if compares {
                compared = self.compared();
            }
        }
        Piece { field, value, compared }
    }

    /// A name and its colon. An address such as https://… has none.
    fn field(&mut self) -> Option<String> {
        let length = (0..)
            .take_while(|&by| self.ahead(by).is_some_and(|c| c.is_ascii_alphabetic() || c == '-'))
            .count();
        if length == 0 || self.ahead(length) != Some(':') {
            return None;
        }
        if self.ahead(length + 1) == Some('/') && self.ahead(length + 2) == Some('/') {
            return None;
        }
        let name = self.letters[self.at..self.at + length].iter().collect();
        self.at += length + 1;
        Some(name)
    }

    /// A comparison, and what follows it at once.
    fn compared(&mut self) -> Option<(Comparison, Text)> {
        let (sign, comparison) = self.comparison()?;
        self.at += sign.chars().count();
        let value = match self.peek() {
            Some(next) if !self.ends(next) => self.text(false),
            _ => Text { start: self.at, end: self.at, ..Text::default() },
        };
        Some((comparison, value))
    }

    /// Whether a comparison stands here with nothing before it, as people write it with spaces: `dead >= 10`.
    fn is_lone_sign(&self) -> bool {
        let after = self.comparison().map(|(sign, _)| self.ahead(sign.chars().count()));
        after.is_some_and(|next| next.is_none_or(|next| next.is_whitespace() || next.is_ascii_digit()))
    }

    fn comparison(&self) -> Option<(&'static str, Comparison)> {
        let stands_here = |sign: &str| sign.chars().enumerate().all(|(by, c)| self.ahead(by) == Some(c));
        Comparison::ALL.iter().copied().find(|(sign, _)| stands_here(sign))
    }

    /// Whether a value that is not quoted ends before this.
    fn ends(&self, next: char) -> bool {
        next.is_whitespace() || (next == ')' && self.open > 0)
    }

    fn text(&mut self, compares: bool) -> Text {
        let start = self.at;
        let mut text = match self.peek() {
            Some(open) if is_quote(open) => self.quoted(open),
            _ => Text { text: self.bare(compares), ..Text::default() },
        };
        (text.start, text.end) = (start, self.at);
        text
    }

    /// Up to the closing mark, or to the end of the text. A straight mark is closed by a straight one, and two in a row
    /// stand for one within; others are closed by any.
    fn quoted(&mut self, open: char) -> Text {
        self.at += 1;
        let mut text = String::new();
        while let Some(letter) = self.peek() {
            self.at += 1;
            let closes = if open == '"' { letter == '"' } else { is_quote(letter) };
            if closes && open == '"' && self.peek() == Some('"') {
                self.at += 1;
            } else if closes {
                break;
            }
            text.push(letter);
        }
        let starred = self.peek() == Some('*');
        self.at += usize::from(starred);
        Text { text: text.trim().to_owned(), quoted: true, starred, ..Text::default() }
    }

    /// Up to a space, a parenthesis that closes what was opened before, or a comparison after a name.
    fn bare(&mut self, compares: bool) -> String {
        let start = self.at;
        let (mut within, mut named) = (0_usize, compares);
        let mut lettered = false;
        while let Some(letter) = self.peek() {
            match letter {
                _ if letter.is_whitespace() => break,
                ')' if within == 0 && self.open > 0 => break,
                '(' => within += 1,
                ')' => within = within.saturating_sub(1),
                _ => {}
            }
            if named && lettered && self.comparison().is_some() {
                break;
            }
            named &= is_of_name(letter);
            lettered |= letter.is_alphabetic();
            self.at += 1;
        }
        self.letters[start..self.at].iter().collect()
    }
}
