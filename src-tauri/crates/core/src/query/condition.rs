//! What can be asked of an event.

use std::fmt;
use std::hash::{Hash, Hasher};

use crate::date::{Date, DateError, DayOrder, Extent, Reading, Truth};
use crate::model::{Handling, RelationType, Reliability, Stance, Status};

/// What is asked of an event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Test {
    /// It has these words in a row. A compound such as “two-plus-two” counts as words in a row.
    Text {
        /// The words.
        words: String,
        /// Whether the last of them may go on: `tal` finds talks.
        goes_on: bool,
        /// Where they are looked for.
        part: TextPart,
    },
    /// Its kind, or one above it, is called so, or has this code.
    Kind(Name),
    /// An actor who is called so takes part, in this role if one is given; without a name, anyone in this role.
    Actor {
        /// A name, another name, a code, or the id of one actor.
        name: Option<Name>,
        /// The role, from the beginning of a word on.
        role: Option<String>,
    },
    /// It is at a place that is called so, or within one.
    Place(Name),
    /// It has this status.
    Status(Status),
    /// It has a tag of this name.
    Tag(Name),
    /// A source of this title, publisher or author is cited for it, or for anything that belongs to it.
    Source(Name),
    /// It has a value in an analyst's field of this name; one that compares so, if a comparison is given.
    Figure {
        /// The name of the field.
        name: String,
        /// How the value compares, and with what: a number, a date, a name or words.
        value: Option<(Comparison, String)>,
    },
    /// It is marked private, or is not.
    Private(bool),
    /// Its handling mark compares so; the stricter is the greater. An event without a mark never does.
    Handling(Comparison, Handling),
    /// A citation for it has such a grade.
    Grade(Comparison, Grade),
    /// A citation for it takes this stance.
    Stance(Stance),
    /// It stands in such a relation to another event, on either side.
    Relation(RelationType),
    /// It has such a thing.
    Has(Part),
    /// All that is cited for it comes from one source.
    SingleSource,
    /// It has no date.
    Undated,
    /// It lies within a date, certainly or at least possibly.
    During(Asked, Truth),
    /// It was over before a date, certainly or at least possibly.
    Before(Asked, Truth),
    /// It began after a date, certainly or at least possibly.
    After(Asked, Truth),
    /// It lies near another event.
    Near(Near),
    /// Somebody of this name made it, or changed a value of it.
    By(String),
    /// It was made, or a value of it was changed, on a day within a date.
    Edited(Asked),
}

impl Test {
    /// Words anywhere in an event's text.
    #[must_use]
    pub fn text(words: &str, goes_on: bool) -> Self {
        Self::Text { words: words.to_owned(), goes_on, part: TextPart::Anywhere }
    }
}

/// What records are called. Neither capitals nor accents matter, and names in another alphabet are read in Latin letters.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Name {
    /// The words of the name, from the beginning of a word on; or an id.
    pub words: String,
    /// Only records that are called just so, and nothing below them.
    pub exact: bool,
}

impl Name {
    /// Records whose name says these words.
    #[must_use]
    pub fn saying(words: &str) -> Self {
        Self { words: words.to_owned(), exact: false }
    }

    /// Records that are called just so.
    #[must_use]
    pub fn exactly(words: &str) -> Self {
        Self { words: words.to_owned(), exact: true }
    }
}

/// Where words are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TextPart {
    /// In all of an event's text: title, summary, notes, quotes, names of actors, place and tags.
    Anywhere,
    /// In its title.
    Title,
    /// In its summary.
    Summary,
    /// In its notes.
    Notes,
    /// In the passages that are cited for it.
    Quotes,
}

/// How two values compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Comparison {
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `=`
    Equal,
    /// `>=`
    AtLeast,
    /// `>`
    More,
}

impl Comparison {
    /// All of them, longer signs first.
    pub const ALL: &'static [(&'static str, Self)] = &[
        ("<=", Self::AtMost),
        (">=", Self::AtLeast),
        ("<", Self::Less),
        (">", Self::More),
        ("=", Self::Equal),
        ("≤", Self::AtMost),
        ("≥", Self::AtLeast),
    ];

    /// Its sign, also in SQL.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Less => "<",
            Self::AtMost => "<=",
            Self::Equal => "=",
            Self::AtLeast => ">=",
            Self::More => ">",
        }
    }

    /// Whether it holds of values in this order.
    #[must_use]
    pub const fn holds(self, order: std::cmp::Ordering) -> bool {
        match self {
            Self::Less => order.is_lt(),
            Self::AtMost => order.is_le(),
            Self::Equal => order.is_eq(),
            Self::AtLeast => order.is_ge(),
            Self::More => order.is_gt(),
        }
    }
}

/// A grade of the Admiralty code, or one half of it: `B2`, `B`, `2`. One half is given at least.
///
/// The better grade is the smaller one, as the letters and figures count. Of two halves each is compared for itself:
/// `<=B2` is a source of reliability A or B with information of credibility 1 or 2. `<B2` is that without B2 itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Grade {
    /// Reliability of the source.
    pub reliability: Option<Reliability>,
    /// Credibility of the information, 1 to 6.
    pub credibility: Option<u8>,
}

impl Grade {
    /// Whether a grade compares so with this one.
    #[must_use]
    pub fn compares(&self, comparison: Comparison, reliability: Reliability, credibility: u8) -> bool {
        let orders = [
            self.reliability.map(|asked| reliability.cmp(&asked)),
            self.credibility.map(|asked| credibility.cmp(&asked)),
        ];
        // “Less” of two halves is at most in both, and less in one.
        let (each, strict) = match comparison {
            Comparison::Less => (Comparison::AtMost, true),
            Comparison::More => (Comparison::AtLeast, true),
            other => (other, false),
        };
        let orders = || orders.into_iter().flatten();
        orders().all(|order| each.holds(order)) && (!strict || orders().any(|order| order.is_ne()))
    }
}

impl fmt::Display for Grade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(reliability) = self.reliability {
            write!(f, "{reliability}")?;
        }
        self.credibility.map_or(Ok(()), |credibility| write!(f, "{credibility}"))
    }
}

macro_rules! parts {
    ($( $(#[$doc:meta])* $part:ident $word:literal; )*) => {
        /// What an event can have.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Part { $( $(#[$doc])* $part, )* }

        impl Part {
            /// All of them.
            pub const ALL: &'static [Self] = &[ $( Self::$part, )* ];

            /// Its word in queries.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $( Self::$part => $word, )* }
            }
        }
    };
}

parts! {
    /// A date that comes to something.
    Date "date";
    /// A kind.
    Kind "kind";
    /// A status.
    Status "status";
    /// A place.
    Place "place";
    /// Somebody who takes part.
    Actor "actor";
    /// A source that is cited for it, or for anything that belongs to it.
    Source "source";
    /// A passage that is cited word for word.
    Quote "quote";
    /// A rival value.
    Claim "claim";
    /// A value on which copies that were edited apart disagree.
    Conflict "conflict";
    /// A value in an analyst's field.
    Figure "figure";
    /// A relation to another event.
    Relation "relation";
    /// A tag.
    Tag "tag";
    /// A note.
    Note "note";
    /// A file kept with it.
    Attachment "attachment";
    /// A summary.
    Summary "summary";
    /// A handling mark.
    Handling "handling";
}

/// A date that is asked about, in the words in which it was asked. It has bounds.
#[derive(Debug, Clone)]
pub struct Asked {
    text: String,
    extent: Extent,
}

impl Asked {
    /// Reads a date as people write it, “2022-01” or “early 2022”.
    ///
    /// # Errors
    /// If the words are no date, or one that has no bounds of its own, such as “undated”.
    pub fn read(text: &str) -> Result<Self, DateError> {
        let text = text.trim();
        let date = Date::read(text, &Reading { as_of: None, order: DayOrder::default() })?;
        let extent = date.extent().ok_or_else(|| DateError {
            message: format!("“{text}” is no date by itself"),
            hint: "Write a day, a month, a year or a range, such as 2022-01 or \"early 2022\".".to_owned(),
            offset: None,
        })?;
        Ok(Self { text: text.to_owned(), extent })
    }

    /// The words.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its bounds.
    #[must_use]
    pub const fn extent(&self) -> &Extent {
        &self.extent
    }
}

// The words say all: what they come to follows from them.
impl PartialEq for Asked {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Asked {}

impl Hash for Asked {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

/// That an event lies near another: `within:7d of:"Talks in Tokyo"`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Near {
    /// How far away it is at most.
    pub span: Span,
    /// Certainly, or at least possibly.
    pub truth: Truth,
    /// The events that it lies near one of. An event is never near itself.
    pub of: Reach,
}

/// Which events another is near to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Reach {
    /// Those whose title says this; or the one event of this id.
    Named(String),
    /// Those that a query finds.
    Found(Box<super::Node>),
}

/// A length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Span {
    /// How many.
    pub count: u32,
    /// Of what.
    pub unit: SpanUnit,
}

/// Units of a [`Span`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SpanUnit {
    /// Hours, to the minute.
    Hours,
    /// Days of the calendar: 10 February is within seven days of 3 February, at whatever hour.
    Days,
    /// Weeks: seven days each.
    Weeks,
}

impl SpanUnit {
    /// All of them with their letters.
    pub const ALL: &'static [(char, Self)] = &[('h', Self::Hours), ('d', Self::Days), ('w', Self::Weeks)];
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letter =
            SpanUnit::ALL.iter().find(|(_, unit)| *unit == self.unit).map_or('d', |(letter, _)| *letter);
        write!(f, "{}{letter}", self.count)
    }
}
