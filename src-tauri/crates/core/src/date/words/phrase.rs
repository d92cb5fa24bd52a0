//! One date in words, before what it leaves out is filled in: “c. early March 2022”, “5 May”, “5”.

use chrono::Weekday;
use edtf_core::{DateField, Qualifier, Year, YearKind};

use super::super::build::{self, UNSPECIFIED};
use super::super::{DateError, Portion, Rule};
use super::lexer::{Kind, Token};
use super::{DayOrder, Understood, names, numeric, periods};

/// Before or after the turn of the era.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Era {
    Bc,
    Ad,
}

/// What one phrase says.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Phrase {
    /// The year, with the era worked in.
    pub(super) year: Option<Year>,
    /// The year is a bare number, to which an era may still be lent: “44–40 BC”.
    pub(super) bare_year: Option<i64>,
    /// Its era, where it is said.
    pub(super) era: Option<Era>,
    /// A year of two digits.
    pub(super) short_year: Option<u8>,
    /// A month, or the code of a season.
    pub(super) month: Option<DateField>,
    pub(super) day: Option<DateField>,
    pub(super) weekday: Option<Weekday>,
    pub(super) portion: Option<Portion>,
    /// The second half of something that has no code for it.
    pub(super) half: Option<u8>,
    pub(super) qualifier: Qualifier,
    /// Words that are counted from a day: “last month”.
    pub(super) rule: Option<Rule>,
    /// Something with its own bounds: “5th century BC”, in years.
    pub(super) years: Option<(i64, i64)>,
    /// The phrase says that nothing is known: `0000-00-00`.
    pub(super) nothing: bool,
}

impl Phrase {
    /// Whether it names any part of a date.
    pub(super) const fn is_empty(&self) -> bool {
        self.year.is_none()
            && self.short_year.is_none()
            && self.month.is_none()
            && self.day.is_none()
            && self.weekday.is_none()
            && self.rule.is_none()
            && self.years.is_none()
    }

    /// Takes over what this phrase leaves out and the other says: “1–5 May 2022”, “28 April – 3 May 2022”. An era is
    /// said at the end, for a start before it: “44–40 BC”.
    pub(super) fn borrow(&mut self, other: &Self, from_end: bool) {
        if self.rule.is_some() || self.years.is_some() || other.rule.is_some() {
            return;
        }
        if self.month.is_none() && self.day.is_some() {
            self.month = other.month;
        }
        let bare = self.bare_year.or(self.short_year.or(self.day_as_year()).map(i64::from));
        if let (Some(bare), None, Some(theirs)) = (bare, self.era, other.year.and_then(|year| year.value()))
            && from_end
            && other.era == Some(Era::Bc)
            && self.month.is_none()
            && 1 - bare <= theirs
        {
            (self.year, self.era) = (Some(build::year(1 - bare)), Some(Era::Bc));
            (self.day, self.short_year) = (None, None);
        }
        // “2021–22”
        if let (Some(short), None, Some(long)) =
            (self.short_year.or(self.day_as_year()), self.month, other.bare_year)
            && i64::from(short) > long % 100
        {
            let number = long - long % 100 + i64::from(short);
            (self.year, self.bare_year, self.day, self.short_year) =
                (Some(build::year(number)), Some(number), None, None);
        }
        if self.year.is_none() && self.short_year.is_none() {
            (self.year, self.bare_year, self.era, self.short_year) =
                (other.year, other.bare_year, other.era, other.short_year);
        }
    }

    /// A lone “22” may be a day or the end of a year.
    fn day_as_year(&self) -> Option<u8> {
        if self.year.is_some() { None } else { self.day?.value() }
    }
}

/// Reads a phrase.
pub(super) fn phrase(tokens: &[Token], order: DayOrder) -> Understood<Phrase> {
    let mut phrase = Phrase::default();
    let tokens = hedges(tokens, &mut phrase);
    if tokens.is_empty() {
        return Ok(None);
    }
    let hedged = phrase.qualifier;
    let found = match figures(tokens, order)? {
        Some(found) => Some(found),
        None => match periods::period(tokens)? {
            Some(found) => Some(found),
            None => slots(tokens)?,
        },
    };
    let Some(mut found) = found else { return Ok(None) };
    found.qualifier.approximate |= hedged.approximate;
    found.qualifier.uncertain |= hedged.uncertain;
    Ok(Some(found))
}

/// Figures, also with the weekday beside them: “2022-01-07 (Friday)”.
fn figures(tokens: &[Token], order: DayOrder) -> Understood<Phrase> {
    let weekday = |token: &Token| token.word().and_then(names::weekday);
    let beside =
        |token: &Token| token.is_mark(',') || token.is_mark('.') || token.is_mark('(') || token.is_mark(')');
    let (day, mut rest) = match tokens {
        [first, rest @ ..] if weekday(first).is_some() => (weekday(first), rest),
        [rest @ .., last] if weekday(last).is_some() => (weekday(last), rest),
        [rest @ .., last, close] if close.is_mark(')') && weekday(last).is_some() => (weekday(last), rest),
        _ => return numeric::figures(tokens, order),
    };
    while let [first, others @ ..] = rest
        && beside(first)
    {
        rest = others;
    }
    while let [others @ .., last] = rest
        && beside(last)
    {
        rest = others;
    }
    // Figures begin with figures, whatever stands before them.
    let mut rest = rest.to_vec();
    if let Some(first) = rest.first_mut() {
        first.glued = false;
    }
    Ok(numeric::figures(&rest, order)?.map(|phrase| Phrase { weekday: day, ..phrase }))
}

/// Takes “c.”, “about”, “perhaps” from the front and “?”, “(uncertain)” from the back.
fn hedges<'a>(mut tokens: &'a [Token], phrase: &mut Phrase) -> &'a [Token] {
    loop {
        let Some(first) = tokens.first() else { return tokens };
        let taken = match &first.kind {
            Kind::Word(word) => match word.as_str() {
                "c" | "ca" | "circa" | "approx" | "est" => {
                    phrase.qualifier.approximate = true;
                    1 + usize::from(tokens.get(1).is_some_and(|next| next.glued && next.is_mark('.')))
                }
                "about" | "around" | "approximately" | "roughly" | "estimated" => {
                    phrase.qualifier.approximate = true;
                    1
                }
                "perhaps" | "possibly" | "probably" | "maybe" | "presumably" => {
                    phrase.qualifier.uncertain = true;
                    1
                }
                _ => 0,
            },
            Kind::Mark('~') => {
                phrase.qualifier.approximate = true;
                1
            }
            Kind::Mark(',') => 1,
            _ => 0,
        };
        if taken == 0 {
            break;
        }
        tokens = &tokens[taken..];
    }
    loop {
        let Some(last) = tokens.last() else { return tokens };
        let before = tokens.len().checked_sub(2).and_then(|place| tokens.get(place));
        let in_figures =
            before.is_none_or(|before| before.is_mark('?') || before.is_mark('/') || before.is_mark('.'));
        match last.kind {
            Kind::Mark('?') if !in_figures => phrase.qualifier.uncertain = true,
            Kind::Mark('~') => phrase.qualifier.approximate = true,
            Kind::Mark('%') => phrase.qualifier = Qualifier { uncertain: true, approximate: true },
            Kind::Mark(',' | '.' | ';') => {}
            Kind::Mark(')') => {
                let inside = tokens.len().checked_sub(3).map(|from| &tokens[from..tokens.len() - 1]);
                match inside {
                    Some([open, word])
                        if open.is_mark('(') && (word.is("uncertain") || word.is_mark('?')) =>
                    {
                        phrase.qualifier.uncertain = true;
                    }
                    Some([open, word])
                        if open.is_mark('(') && (word.is("approximate") || word.is("approx")) =>
                    {
                        phrase.qualifier.approximate = true;
                    }
                    _ => return tokens,
                }
                tokens = &tokens[..tokens.len() - 3];
                continue;
            }
            _ => return tokens,
        }
        tokens = &tokens[..tokens.len() - 1];
    }
}

/// Words that carry no meaning of their own in a date.
fn is_filler(token: &Token) -> bool {
    token.word().is_some_and(|word| matches!(word, "on" | "the" | "of" | "in" | "at" | "during"))
        || token.is_mark(',')
        || token.is_mark('.')
        || token.is_mark('\'')
}

/// Fills year, month, day and weekday from tokens in any usual order.
fn slots(tokens: &[Token]) -> Understood<Phrase> {
    let mut phrase = Phrase::default();
    let (mut joints, mut named, mut unknown) = (0, false, false);
    for (place, token) in tokens.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|place| tokens.get(place));
        let next = tokens.get(place + 1);
        let taken = match &token.kind {
            _ if is_filler(token) => true,
            Kind::Dash => {
                joints += 1;
                token.glued || phrase.portion.is_some()
            }
            Kind::Mark('/') => {
                joints += 1;
                true
            }
            Kind::Number(number) => number_slot(&mut phrase, token, *number, before, next),
            Kind::Ordinal(number) => day_slot(&mut phrase, *number),
            Kind::Word(word) => {
                named = true;
                if let Some(month) = names::month(word) {
                    put(&mut phrase.month, build::field(month))
                } else if let Some(day) = names::weekday(word) {
                    put(&mut phrase.weekday, day)
                } else if let Some(portion) = portion(word) {
                    place < tokens.len() - 1 && put(&mut phrase.portion, portion)
                } else {
                    match word.as_str() {
                        "bc" | "bce" => era(&mut phrase, Era::Bc),
                        "ad" | "ce" => phrase.year.is_none() || era(&mut phrase, Era::Ad),
                        // “some day in December 2021”, “December of an unknown year”
                        "some" => match next.and_then(Token::word) {
                            Some("day") => put(&mut phrase.day, UNSPECIFIED),
                            Some("month") => put(&mut phrase.month, UNSPECIFIED),
                            _ => false,
                        },
                        "day" | "month" => before.is_some_and(|before| before.is("some")),
                        "an" => next.is_some_and(|next| next.is("unknown")),
                        "unknown" => {
                            unknown = true;
                            next.is_some_and(|next| next.is("year"))
                        }
                        "year" if unknown => {
                            let digits = [None; 4];
                            let kind = YearKind::Standard { negative: false, digits };
                            put(&mut phrase.year, Year { kind, ..build::year(0) })
                        }
                        _ => false,
                    }
                }
            }
            _ => false,
        };
        if !taken {
            return Ok(None);
        }
    }
    // “27-Sep-1990” and “mid-2021”; other joints stand between two dates, or in figures.
    if joints > 0 && !(named && (phrase.month.is_some() || phrase.portion.is_some())) {
        return Ok(None);
    }
    if phrase.year.is_some() && phrase.short_year.is_some() {
        return Ok(None);
    }
    if phrase.day == Some(UNSPECIFIED) && phrase.month.is_none() {
        phrase.month = Some(UNSPECIFIED);
    }
    check_era(&phrase, tokens)?;
    Ok((!phrase.is_empty()).then_some(phrase))
}

fn check_era(phrase: &Phrase, tokens: &[Token]) -> Result<(), DateError> {
    if phrase.bare_year == Some(0) && (phrase.era.is_some() || phrase.month.is_none()) {
        return Err(DateError {
            message: "there is no year 0 before 1 AD".to_owned(),
            hint: "Write 1 BC; in EDTF that is 0000.".to_owned(),
            offset: tokens.first().map(|token| token.at),
        });
    }
    Ok(())
}

fn put<T>(slot: &mut Option<T>, value: T) -> bool {
    let free = slot.is_none();
    if free {
        *slot = Some(value);
    }
    free
}

fn day_slot(phrase: &mut Phrase, number: i64) -> bool {
    match u8::try_from(number) {
        Ok(day @ 1..=31) => put(&mut phrase.day, build::field(day)),
        _ => false,
    }
}

fn era(phrase: &mut Phrase, era: Era) -> bool {
    // “15 March 44 BC”, “44 BC”: a lone small number before the era is a year.
    if phrase.year.is_none() {
        let number =
            phrase.short_year.take().map(i64::from).or_else(|| phrase.day.take()?.value().map(i64::from));
        let Some(number) = number else { return false };
        (phrase.year, phrase.bare_year) = (Some(build::year(number)), Some(number));
    }
    let Some(number) = phrase.bare_year.filter(|_| phrase.era.is_none()) else { return false };
    phrase.era = Some(era);
    if era == Era::Bc {
        phrase.year = Some(build::year(1_i64.saturating_sub(number)));
    }
    true
}

/// Whether figures are a day or a year.
fn number_slot(
    phrase: &mut Phrase,
    token: &Token,
    number: i64,
    before: Option<&Token>,
    next: Option<&Token>,
) -> bool {
    let era_beside = next.is_some_and(|next| ["bc", "bce", "ad", "ce"].into_iter().any(|era| next.is(era)))
        || before.is_some_and(|before| before.is("ad"));
    let mut year = |number: i64| {
        phrase.bare_year = Some(number);
        if before.is_some_and(|before| before.is("ad")) {
            phrase.era = Some(Era::Ad);
        }
        put(&mut phrase.year, build::year(number))
    };
    let digits = token.digits();
    if era_beside
        && (digits <= 4 || token.raw.contains(',') || next.is_some_and(|next| !next.is("ad")))
        && number.unsigned_abs() < periods::TOO_GREAT
    {
        return year(number);
    }
    match digits {
        4 if !token.raw.contains(',') => year(number),
        3 if phrase.month.is_some() && phrase.day.is_some() => year(number),
        1 | 2 => {
            let short = before.is_some_and(|before| before.is_mark('\''))
                || (phrase.day.is_some() && phrase.month.is_some());
            match u8::try_from(number) {
                Ok(number) if short && digits == 2 => {
                    phrase.year.is_none() && put(&mut phrase.short_year, number)
                }
                Ok(number @ 1..=31) => put(&mut phrase.day, build::field(number)),
                Ok(number) if digits == 2 => phrase.year.is_none() && put(&mut phrase.short_year, number),
                _ => false,
            }
        }
        _ => false,
    }
}

/// “early”, “mid”, “late”, and the words that mean the same.
pub(super) fn portion(word: &str) -> Option<Portion> {
    match word {
        "early" | "beginning" | "start" => Some(Portion::Early),
        "mid" | "middle" => Some(Portion::Mid),
        "late" | "end" => Some(Portion::Late),
        _ => None,
    }
}
