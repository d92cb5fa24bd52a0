//! Everything that lists offer.

use dateline_core::model::{self, BUILT_IN_KINDS, DATABASE, Noun, ROLES, RelationType, Reliability};
use dateline_store::Database;

use crate::show::{self, word_label};
use crate::wire::{
    Choice, DatabaseShown, KindShown, NoArgs, RelationChoice, TagShown, Vocabulary, Word, Words,
};
use crate::{ApiError, App};

/// Kinds, tags, fields and the words that fields take.
///
/// # Errors
/// If no file is open, or it cannot be read.
pub fn vocabulary(app: &App, _: NoArgs) -> Result<Vocabulary, ApiError> {
    app.with_file(|file| {
        let db = &file.db;
        let mut kinds: Vec<KindShown> = db
            .records(Noun::Kind)?
            .iter()
            .enumerate()
            .map(|(place, kind)| (kind, show::look(kind, place)))
            .map(|(kind, (colour, glyph))| KindShown {
                id: kind.id.to_string(),
                name: show::name_of(kind),
                code: show::text(kind, "code"),
                colour,
                glyph: glyph.to_owned(),
                built_in: BUILT_IN_KINDS.iter().any(|built_in| built_in.id() == kind.id),
            })
            .collect();
        kinds.sort_by_key(|kind| !kind.built_in);
        Ok(Vocabulary {
            kinds,
            statuses: choices::<model::Status>(word_label),
            stances: choices::<model::Stance>(word_label),
            roles: roles(),
            reliabilities: choices::<Reliability>(|word| {
                word.parse().map_or_else(|_| word.to_owned(), show::reliability)
            }),
            credibilities: (1..=6).map(|word| Choice { word, label: show::credibility(word) }).collect(),
            actor_types: choices::<model::ActorType>(word_label),
            source_types: choices::<model::SourceType>(word_label),
            relation_types: relations(),
            handlings: choices::<model::Handling>(word_label),
            place_precisions: choices::<model::PlacePrecision>(word_label),
            figure_types: choices::<model::FigureType>(word_label),
            fields: db.records(Noun::Field)?.iter().map(show::field).collect(),
            database: database(db)?,
            tags: db
                .records(Noun::Tag)?
                .iter()
                .map(|tag| TagShown {
                    id: tag.id.to_string(),
                    name: show::name_of(tag),
                    colour: show::text(tag, "colour"),
                })
                .collect(),
        })
    })
}

fn database(db: &Database) -> Result<DatabaseShown, ApiError> {
    let settings = db.settings()?;
    Ok(DatabaseShown {
        id: DATABASE.to_string(),
        title: settings.title,
        summary: settings.summary,
        handling: settings.handling.map(|mark| Word::of(mark.as_str())),
        reason_required: settings.reason_required,
    })
}

fn choices<V: Words>(label: impl Fn(&str) -> String) -> Vec<Choice<Word<V>>> {
    V::all()
        .into_iter()
        .filter_map(|word| Some(Choice { word: Word::new(word)?, label: label(word) }))
        .collect()
}

fn roles() -> Vec<Choice<String>> {
    ROLES.iter().map(|role| Choice { word: (*role).to_owned(), label: word_label(role) }).collect()
}

fn relations() -> Vec<RelationChoice> {
    let choice = |relation: &RelationType| {
        let (label, reverse) = show::relation(*relation);
        let word = Word::new(relation.as_str())?;
        Some(RelationChoice { word, label, reverse })
    };
    RelationType::ALL.iter().filter_map(choice).collect()
}
