//! Closed vocabularies: the words that some fields take.

/// A word that a vocabulary does not have.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{word}” is not a {vocabulary}: it is one of {known}")]
pub struct UnknownWord {
    /// The word as given.
    pub word: String,
    /// What was expected, for the sentence: "status", "stance".
    pub vocabulary: &'static str,
    /// The words that there are, comma separated.
    pub known: String,
}

macro_rules! vocabulary {
    ($( $(#[$doc:meta])* $name:ident $label:literal { $( $(#[$word_doc:meta])* $word:ident = $text:literal, )* } )*) => { $(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $( $(#[$word_doc])* $word, )* }

        impl $name {
            /// All words, in their natural order.
            pub const ALL: &'static [$name] = &[ $( $name::$word, )* ];

            /// The word as it is stored and sent.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $( $name::$word => $text, )* }
            }

            /// All words as they are stored and sent.
            pub const WORDS: &'static [&'static str] = &[ $( $text, )* ];
        }

        impl std::str::FromStr for $name {
            type Err = UnknownWord;

            fn from_str(text: &str) -> Result<Self, UnknownWord> {
                Self::ALL.iter().copied().find(|word| word.as_str() == text).ok_or_else(|| UnknownWord {
                    word: text.chars().take(80).collect(),
                    vocabulary: $label,
                    known: Self::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>().join(", "),
                })
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }
    )* };
}

vocabulary! {
    /// How far an event has come. "Reported" and "denied" are stances of sources, not statuses.
    Status "status" {
        /// It may happen.
        Possible = "possible",
        /// Someone said that it will happen.
        Announced = "announced",
        /// Its parties have fixed it.
        Planned = "planned",
        /// It is generally held that it will happen.
        Expected = "expected",
        /// It has begun and not ended.
        UnderWay = "under-way",
        /// It happened.
        Held = "held",
        /// It was put off.
        Postponed = "postponed",
        /// It was called off.
        Cancelled = "cancelled",
        /// Its time passed without it.
        NotHeld = "not-held",
    }
    /// What a source says of what it is cited for.
    Stance "stance" {
        /// It states it as its own knowledge.
        Affirms = "affirms",
        /// It passes on what another said.
        Reports = "reports",
        /// It calls it into question.
        Doubts = "doubts",
        /// It says that it is not so.
        Denies = "denies",
        /// It speaks of it without a position.
        Mentions = "mentions",
    }
    /// Source reliability of the Admiralty code (NATO STANAG 2511).
    Reliability "source reliability" {
        /// Completely reliable.
        A = "A",
        /// Usually reliable.
        B = "B",
        /// Fairly reliable.
        C = "C",
        /// Not usually reliable.
        D = "D",
        /// Unreliable.
        E = "E",
        /// Reliability cannot be judged.
        F = "F",
    }
    /// What sort of actor.
    ActorType "type of actor" {
        /// A human being.
        Person = "person",
        /// A state or territory.
        State = "state",
        /// An organisation.
        Organisation = "organisation",
        /// A group without a fixed form.
        Group = "group",
    }
    /// What sort of document.
    SourceType "type of source" {
        /// A piece in a newspaper, agency service or magazine.
        Article = "article",
        /// A diplomatic cable.
        Cable = "cable",
        /// The text of a treaty.
        Treaty = "treaty",
        /// A post on a social network or website.
        Post = "post",
        /// An interview.
        Interview = "interview",
        /// A report of an institution.
        Report = "report",
        /// A table or database.
        Dataset = "dataset",
        /// Any other document.
        Document = "document",
    }
    /// How one event stands to another: the first … the second.
    RelationType "type of relation" {
        /// It answers it.
        RespondsTo = "responds-to",
        /// It comes out of it.
        FollowsFrom = "follows-from",
        /// It carries it out.
        Implements = "implements",
        /// It is a part of it.
        PartOf = "part-of",
        /// Both cannot be true.
        Contradicts = "contradicts",
        /// Both are one event.
        SameAs = "same-as",
    }
    /// Handling mark, Traffic Light Protocol 2.0 (FIRST).
    Handling "handling mark" {
        /// No limit on disclosure.
        Clear = "clear",
        /// Within the community.
        Green = "green",
        /// Within the organisation and its clients.
        Amber = "amber",
        /// Within the organisation.
        AmberStrict = "amber-strict",
        /// For the named recipients only.
        Red = "red",
    }
    /// How exactly a place is known.
    PlacePrecision "place precision" {
        /// A building or spot.
        Exact = "exact",
        /// A town or district.
        Locality = "locality",
        /// A province or region.
        Region = "region",
        /// A country.
        Country = "country",
    }
    /// What an analyst-defined field holds.
    FigureType "type of field" {
        /// Text.
        Text = "text",
        /// A number, with the field's unit.
        Number = "number",
        /// A date.
        Date = "date",
        /// An actor.
        Actor = "actor",
        /// A place.
        Place = "place",
        /// One of the field's options.
        Choice = "choice",
        /// Yes or no.
        YesNo = "yes-no",
        /// An address on the web.
        Link = "link",
    }
}

impl Default for Reliability {
    /// `F`: nobody has judged it.
    fn default() -> Self {
        Self::F
    }
}
