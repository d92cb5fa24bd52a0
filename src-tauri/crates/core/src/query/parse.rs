//! From the tokens of a query to its tree.

use std::str::FromStr;

use super::read::{self, Follows};
use super::scan::{Spanned, Token, scan};
use super::{Near, Node, Query, QueryError, Reach, Test};

/// Longer texts are no queries, in characters.
const LONGEST: usize = 10_000;
/// More conditions than a person writes; what asks the database for each of them has its own limits.
const MOST: usize = 400;
/// Parentheses and “not” within one another.
const DEEPEST: usize = 50;

impl Query {
    /// Reads a query as people type it. Quotation marks and parentheses that are open are closed by the end.
    ///
    /// # Errors
    /// With where it is and what was expected there: if a name before a colon is not known, its value is none that it
    /// takes, or something that ties conditions together has none beside it.
    pub fn parse(text: &str) -> Result<Self, QueryError> {
        let length = text.chars().count();
        if length > LONGEST {
            return Err(QueryError::at(
                LONGEST,
                length,
                format!("a query has at most {LONGEST} characters"),
                "Ask for less at once.",
            ));
        }
        let tokens = scan(text);
        let mut parser = Parser { tokens: &tokens, at: 0, tests: 0, length };
        let root = parser.any(0).map_err(|error| error.unfinished(length))?;
        match parser.tokens.get(parser.at) {
            None => Ok(Self { root }),
            // Only a closing parenthesis ends a part, and the scanner gives none that was not opened.
            Some(rest) => Err(parser.unexpected(rest)),
        }
    }
}

impl FromStr for Query {
    type Err = QueryError;

    fn from_str(text: &str) -> Result<Self, QueryError> {
        Self::parse(text)
    }
}

struct Parser<'t> {
    tokens: &'t [Spanned],
    at: usize,
    tests: usize,
    length: usize,
}

type Parsed = Result<Option<Node>, QueryError>;

impl<'t> Parser<'t> {
    fn peek(&self) -> Option<&'t Token> {
        self.tokens.get(self.at).map(|spanned| &spanned.token)
    }

    fn next(&mut self) -> Option<&'t Spanned> {
        let next = self.tokens.get(self.at);
        self.at += usize::from(next.is_some());
        next
    }

    /// Parts with `OR` between them.
    fn any(&mut self, depth: usize) -> Parsed {
        let mut nodes = Vec::new();
        let mut before = self.all(depth)?;
        while let Some(Token::Or) = self.peek() {
            let Some(or) = self.next() else { break };
            let Some(node) = before else { return Err(self.beside(or, "OR", "before")) };
            nodes.push(node);
            before = self.all(depth)?;
            if before.is_none() {
                return Err(self.beside(or, "OR", "after"));
            }
        }
        nodes.extend(before);
        Ok(Node::any(nodes))
    }

    /// Parts side by side, with or without `AND`.
    fn all(&mut self, depth: usize) -> Parsed {
        let mut nodes = Vec::new();
        // An AND that still needs something after it.
        let mut tying: Option<&Spanned> = None;
        loop {
            match self.peek() {
                None | Some(Token::Or | Token::Close) => break,
                Some(Token::And) => {
                    let Some(and) = self.next() else { break };
                    if nodes.is_empty() {
                        return Err(self.beside(and, "AND", "before"));
                    }
                    if let Some(and) = tying {
                        return Err(self.beside(and, "AND", "after"));
                    }
                    tying = Some(and);
                }
                Some(_) => {
                    if let Some(node) = self.one(depth)? {
                        nodes.push(node);
                        tying = None;
                    }
                }
            }
        }
        match tying {
            Some(and) => Err(self.beside(and, "AND", "after")),
            None => Ok(Node::all(nodes)),
        }
    }

    /// One condition, one part in parentheses, or the opposite of one.
    fn one(&mut self, depth: usize) -> Parsed {
        let Some(next) = self.next() else { return Ok(None) };
        if depth > DEEPEST {
            return Err(QueryError::at(
                next.start,
                next.end,
                format!("parentheses and “not” are at most {DEEPEST} deep"),
                "Ask it in a simpler way.",
            ));
        }
        match &next.token {
            Token::Not => match self.peek() {
                Some(Token::Not | Token::Open | Token::Piece(_)) => {
                    Ok(self.one(depth + 1)?.map(Node::opposite))
                }
                _ => Err(self.beside(next, "NOT", "after")),
            },
            Token::Open => {
                let inner = self.any(depth + 1)?;
                if let Some(Token::Close) = self.peek() {
                    self.at += 1;
                }
                match inner {
                    Some(node) => Ok(Some(node)),
                    None => Err(QueryError::at(
                        next.start,
                        next.end,
                        "there is nothing in the parentheses",
                        "Write conditions between them, such as (kind:talks OR kind:pact).",
                    )),
                }
            }
            Token::Piece(piece) => {
                self.tests += 1;
                if self.tests > MOST {
                    return Err(QueryError::at(
                        next.start,
                        next.end,
                        format!("a query has at most {MOST} conditions"),
                        "Ask for less at once.",
                    ));
                }
                let (test, follows) = match read::test(piece, next)? {
                    Some(read) => read,
                    None => return Ok(None),
                };
                let test = match follows {
                    Follows::Nothing => test,
                    Follows::Role => self.role(test)?,
                    Follows::Reach => self.reach(test, next, depth)?,
                };
                Ok(Some(Node::Test(test)))
            }
            Token::Close | Token::And | Token::Or => Err(self.unexpected(next)),
        }
    }

    /// `as:host` after `actor:Japan`.
    fn role(&mut self, test: Test) -> Result<Test, QueryError> {
        let (Test::Actor { name, role: None }, Some(next)) = (&test, self.tokens.get(self.at)) else {
            return Ok(test);
        };
        let Token::Piece(piece) = &next.token else { return Ok(test) };
        if !read::is_field(piece, "as") {
            return Ok(test);
        }
        self.at += 1;
        Ok(Test::Actor { name: name.clone(), role: Some(read::value(piece, next)?) })
    }

    /// `of:…` after `within:7d`.
    fn reach(&mut self, test: Test, within: &Spanned, depth: usize) -> Result<Test, QueryError> {
        let Test::Near(Near { span, truth, .. }) = test else { return Ok(test) };
        let length = self.length;
        let missing = || {
            QueryError::at(
                within.start,
                within.end,
                format!("within {span} of what is not said"),
                "Go on with of: and the title of an event, or with a query in parentheses: of:(kind:talks).",
            )
            .unfinished(length)
        };
        let next = self.tokens.get(self.at).ok_or_else(missing)?;
        let Token::Piece(piece) = &next.token else { return Err(missing()) };
        if !read::is_field(piece, "of") {
            return Err(missing());
        }
        self.at += 1;
        let of = if piece.value.is_none() && matches!(self.peek(), Some(Token::Open)) {
            match self.one(depth + 1)? {
                Some(node) => Reach::Found(Box::new(node)),
                None => return Err(missing()),
            }
        } else {
            Reach::Named(read::value(piece, next)?)
        };
        Ok(Test::Near(Near { span, truth, of }))
    }

    /// Something that ties conditions together has none on one side.
    fn beside(&self, tie: &Spanned, word: &str, side: &str) -> QueryError {
        let error = QueryError::at(
            tie.start,
            tie.end,
            format!("there is nothing {side} “{word}”"),
            format!("Write a condition {side} it; to look for the word itself, put it in quotation marks."),
        );
        // What comes after may still be typed.
        if side == "after" { error.unfinished(self.length) } else { error }
    }

    fn unexpected(&self, token: &Spanned) -> QueryError {
        QueryError::at(
            token.start,
            token.end,
            "a condition was expected here",
            "Write a word, or a condition such as kind:talks.",
        )
        .unfinished(self.length)
    }
}
