//! The one list of nouns and their fields. Tables, log, DTOs and history are all made from it, so a field
//! is added here, in a migration, and nowhere else.

use super::vocabulary;

/// What a field of a noun holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldType {
    /// A line of text.
    Text,
    /// Text of any length: an article, a note.
    Long,
    /// A date as a source says it ([`crate::Date`]).
    Date,
    /// A whole number.
    Int,
    /// A number.
    Real,
    /// True or false.
    Flag,
    /// The id of a record of this noun.
    Ref(Noun),
    /// The id of a record of any noun.
    Record,
    /// One of these words.
    Word(&'static [&'static str]),
}

/// One field of a noun.
#[derive(Debug, Clone, Copy)]
pub struct FieldSpec {
    /// Its name, in the log, in SQL and on the wire.
    pub name: &'static str,
    /// What it holds.
    pub holds: FieldType,
    /// Whether a record without it makes no sense; creating one is refused.
    pub required: bool,
}

/// Calls the macro `$then` with every noun: `Variant "table" { field: type, … }`.
///
/// Types are `text`, `long`, `date`, `int`, `real`, `flag`, `record` (the id of a record of any noun),
/// `noun(N)` (the id of a record of noun N) and `word(W)` (a word of vocabulary W). `!` marks a field that
/// a record cannot be without. All nouns also have `private` and `handling` (added by whoever expands this).
#[macro_export]
macro_rules! nouns {
    ($then:path) => {
        $then! {
            /// Something that happened, is planned, or is said to have happened.
            Event "event" {
                title: text!, date: date, kind: noun(Kind), status: word(Status), place: noun(Place),
                summary: long, rank: int, day_order: text, key: text,
            }
            /// What sort of event: talks, pact, statement. Built-in kinds carry their CAMEO and PLOVER codes.
            Kind "kind" {
                name: text!, code: text, cameo: text, plover: text, parent: noun(Kind), colour: text, glyph: text,
            }
            /// A dated, sourced change of an event's status.
            StatusChange "status_change" {
                event: noun(Event)!, status: word(Status)!, date: date, source: noun(Source), note: long,
            }
            /// A person, state, organisation or group.
            Actor "actor" { name: text!, sort_name: text, type: word(ActorType), code: text, summary: long, }
            /// Another name of an actor.
            Alias "alias" { actor: noun(Actor)!, name: text!, language: text, note: long, }
            /// An office that an actor holds or held.
            Office "office" { actor: noun(Actor)!, title: text!, body: noun(Actor), valid: date, }
            /// An actor's role in an event.
            Participation "participation" {
                event: noun(Event)!, actor: noun(Actor)!, role: text, office: noun(Office), position: int, note: long,
            }
            /// Where something happened. Coordinates are WGS 84 degrees.
            Place "place" {
                name: text!, latitude: real, longitude: real, precision: word(PlacePrecision), parent: noun(Place),
                country: text, summary: long,
            }
            /// A document: article, cable, treaty text, post, interview.
            Source "source" {
                title: text!, type: word(SourceType), publisher: text, authors: text, published: date, accessed: date,
                learned: date, url: text, archive_url: text, language: text, text: long, text_hash: text,
            }
            /// One passage of one source about a record, or about one field of it. `quote_start` and `quote_end`
            /// count characters of the source's kept text.
            Citation "citation" {
                subject: record!, field: text, source: noun(Source)!, quote: long, quote_start: int, quote_end: int,
                locator: text, stance: word(Stance), attribution: text, reliability: word(Reliability),
                credibility: int, note: long,
            }
            /// A rival value of one field. `value` is the canonical text of a value of that field.
            Claim "claim" { subject: record!, field: text!, value: long!, preferred: flag, note: long, }
            /// A typed field that the analyst defines for records of one noun (`applies_to` names its table). `options`
            /// are what a choice offers, one a line.
            Field "field" {
                name: text!, applies_to: text!, type: word(FigureType)!, unit: text, options: long,
            }
            /// The value of an analyst-defined field of one record.
            Figure "figure" { subject: record!, field: noun(Field)!, value: long!, unit: text, note: long, }
            /// A typed link from one event to another.
            Relation "relation" {
                origin: noun(Event)!, target: noun(Event)!, type: word(RelationType)!, note: long,
            }
            /// A label for records.
            Tag "tag" { name: text!, colour: text, }
            /// A tag on a record.
            Tagging "tagging" { subject: record!, tag: noun(Tag)!, }
            /// Free text about a record.
            Note "note" { subject: record!, body: long!, }
            /// A file kept with a record, by the BLAKE3 hash of its bytes.
            Attachment "attachment" {
                subject: record!, name: text!, media_type: text, size: int, hash: text!, caption: text,
            }
            /// A saved look: query, lanes, colours, range. `look` is JSON.
            View "view" { name: text!, query: text, look: long, position: int, }
            /// Who edits.
            Person "person" { name: text!, email: text, }
            /// The database as a whole: one record, [`DATABASE`](crate::model::DATABASE). Its handling mark is that of
            /// all records that have none of their own. `reason_required`: nothing is edited without saying why.
            Database "database" { title: text, summary: long, reason_required: flag, }
        }
    };
}

macro_rules! field_type {
    (text) => {
        FieldType::Text
    };
    (long) => {
        FieldType::Long
    };
    (date) => {
        FieldType::Date
    };
    (int) => {
        FieldType::Int
    };
    (real) => {
        FieldType::Real
    };
    (flag) => {
        FieldType::Flag
    };
    (record) => {
        FieldType::Record
    };
    (noun $noun:ident) => {
        FieldType::Ref(Noun::$noun)
    };
    (word $word:ident) => {
        FieldType::Word(vocabulary::$word::WORDS)
    };
}

macro_rules! required {
    () => {
        false
    };
    // An empty `vis` fragment: something for the repetition to repeat on.
    (! $must:vis) => {
        true
    };
}

macro_rules! define {
    ($( $(#[$doc:meta])* $noun:ident $table:literal {
        $( $field:ident : $type:ident $(($of:ident))? $(! $must:vis)? ),* $(,)?
    } )*) => {
        /// A noun: one sort of record, one table.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Noun { $( $(#[$doc])* $noun, )* }

        impl Noun {
            /// All nouns, in the order of the list.
            pub const ALL: &'static [Noun] = &[ $( Noun::$noun, )* ];

            /// Its name in SQL, in the log and on the wire.
            #[must_use]
            pub const fn table(self) -> &'static str {
                match self { $( Noun::$noun => $table, )* }
            }

            /// Its fields, in the order of the list; `private` and `handling` (TLP) last.
            #[must_use]
            pub fn fields(self) -> &'static [FieldSpec] {
                match self { $( Noun::$noun => const { &[
                    $( FieldSpec {
                        name: stringify!($field), holds: field_type!($type $($of)?),
                        required: required!($(! $must)?),
                    }, )*
                    FieldSpec { name: "private", holds: FieldType::Flag, required: false },
                    FieldSpec { name: "handling", holds: field_type!(word Handling), required: false },
                ] }, )* }
            }
        }
    };
}

nouns!(define);

impl Noun {
    /// The noun with this table name.
    #[must_use]
    pub fn from_table(table: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|noun| noun.table() == table)
    }

    /// Its field of this name.
    #[must_use]
    pub fn field(self, name: &str) -> Option<&'static FieldSpec> {
        self.fields().iter().find(|field| field.name == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_and_fields_are_told_apart_by_name() {
        for noun in Noun::ALL {
            assert_eq!(Noun::from_table(noun.table()), Some(*noun));
            for field in noun.fields() {
                assert_eq!(noun.fields().iter().filter(|other| other.name == field.name).count(), 1);
                assert_eq!(noun.field(field.name).map(|found| found.holds), Some(field.holds));
            }
        }
    }

    #[test]
    fn closed_vocabularies_know_their_words_and_no_others() {
        let Some(FieldType::Word(words)) = Noun::Event.field("status").map(|field| field.holds) else {
            panic!("status is a word");
        };
        assert!(words.contains(&"under-way"));
        assert!(!words.contains(&"reported"));
    }
}
