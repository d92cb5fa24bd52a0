//! What names of a line mean: what the person decided, else what the open file has.

use std::cell::RefCell;
use std::collections::HashMap;

use dateline_core::Id;
use dateline_core::entry::{Found, Names, Sort};
use dateline_core::model::{Noun, ROLES};
use dateline_store::Database;

use crate::ApiError;
use crate::names::{NameCache, Named};
use crate::wire::{LineDecision, LineRole, LineTake, Suggestion};
use dateline_core::letters::folded;

/// The names of the open file, and what the person decided about some.
pub(super) struct Known<'a> {
    db: &'a Database,
    names: RefCell<&'a mut NameCache>,
    decided: HashMap<(LineRole, String), Found>,
    /// What was asked before, while this line is read.
    asked: RefCell<HashMap<(Sort, String), Found>>,
    /// Why the file could not be read, if it could not: the grammar itself has no errors.
    failed: RefCell<Option<ApiError>>,
}

impl<'a> Known<'a> {
    pub(super) fn new(
        db: &'a Database,
        names: &'a mut NameCache,
        decisions: &[LineDecision],
    ) -> Result<Self, ApiError> {
        let mut decided = HashMap::new();
        for decision in decisions {
            let found = match &decision.take {
                LineTake::Record(id) => Found::One { id: id.parse()?, whole: true },
                LineTake::New => Found::Make,
                LineTake::Title => Found::Leave,
            };
            decided.insert((decision.role, folded(&decision.words)), found);
        }
        let (asked, failed) = (RefCell::default(), RefCell::default());
        Ok(Self { db, names: RefCell::new(names), decided, asked, failed })
    }

    /// All records that words can name, the likeliest first.
    pub(super) fn named(&self, sort: Sort, words: &str) -> Named {
        let named = self.names.borrow_mut().named(self.db, noun_of(sort), words);
        named.unwrap_or_else(|error| self.fail(error))
    }

    /// What completes these words.
    pub(super) fn suggest(&self, sort: Sort, words: &str, most: usize) -> Vec<Suggestion> {
        let found = self.names.borrow_mut().suggest(self.db, noun_of(sort), words, most);
        found.unwrap_or_else(|error| self.fail(error))
    }

    /// Ends with the error that there was, if there was one.
    pub(super) fn close(self) -> Result<(), ApiError> {
        self.failed.into_inner().map_or(Ok(()), Err)
    }

    fn fail<T: Default>(&self, error: ApiError) -> T {
        *self.failed.borrow_mut() = Some(error);
        T::default()
    }

    /// Whole names first: a name that is one is never taken for the beginning of another. What merely has the words in it
    /// is always asked about.
    fn look_up(&self, sort: Sort, words: &str) -> Found {
        let Named { whole, begun, within } = self.named(sort, words);
        match (&whole[..], &begun[..]) {
            ([id], _) => Found::One { id: *id, whole: true },
            ([_, ..], _) => Found::Several(whole),
            ([], [id]) if within.is_empty() => Found::One { id: *id, whole: false },
            ([], []) if within.is_empty() => Found::Unknown,
            _ => Found::Several(begun.into_iter().chain(within).take(MOST).collect()),
        }
    }
}

/// How many are offered where a name is not plain.
const MOST: usize = 8;

impl Names for Known<'_> {
    fn find(&self, sort: Sort, words: &str) -> Found {
        let words = folded(words);
        if let Some(found) = self.decided.get(&(LineRole::from(sort.role()), words.clone())) {
            return found.clone();
        }
        let key = (sort, words);
        if let Some(found) = self.asked.borrow().get(&key) {
            return found.clone();
        }
        let mut found = self.look_up(sort, &key.1);
        // “drills” is the kind “Drill”.
        if let (Sort::Kind, Found::Unknown, Some(one)) = (sort, &found, key.1.strip_suffix('s')) {
            found = match self.look_up(sort, one) {
                whole @ Found::One { whole: true, .. } => whole,
                _ => Found::Unknown,
            };
        }
        self.asked.borrow_mut().insert(key, found.clone());
        found
    }

    fn role(&self, word: &str) -> Option<String> {
        let word = folded(word);
        ROLES.iter().find(|role| **role == word).map(|role| (*role).to_owned())
    }
}

/// The noun of a sort of name.
pub(super) const fn noun_of(sort: Sort) -> Noun {
    match sort {
        Sort::Kind => Noun::Kind,
        Sort::Actor => Noun::Actor,
        Sort::Place => Noun::Place,
        Sort::Tag => Noun::Tag,
        Sort::Source => Noun::Source,
    }
}

/// The sort of name that a part of a line is.
pub(super) const fn sort_of(role: LineRole) -> Option<Sort> {
    Some(match role {
        LineRole::Kind => Sort::Kind,
        LineRole::Actor => Sort::Actor,
        LineRole::Place => Sort::Place,
        LineRole::Tag => Sort::Tag,
        LineRole::Source => Sort::Source,
        _ => return None,
    })
}

/// The ids that words can name, the likeliest first.
pub(super) fn all(named: Named) -> Vec<Id> {
    let Named { whole, begun, within } = named;
    whole.into_iter().chain(begun).chain(within).take(MOST).collect()
}
