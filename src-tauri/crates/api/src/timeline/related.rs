//! What is drawn between events, and beside them: relations and rival dates.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use dateline_core::model::{Noun, RelationType};
use dateline_core::{Date, Id};
use dateline_scene::{Link, Rival};
use dateline_store::{Database, Record, StoreError};

use super::TimelineCache;
use crate::show;
use crate::wire::Relations;

/// Of so many selected events rival dates are shown; of more, nobody could say which is whose.
const MOST: usize = 8;

impl TimelineCache {
    /// The relations that may be drawn.
    pub(super) fn links(
        &mut self,
        db: &Database,
        which: Relations,
        selected: &[Id],
    ) -> Result<Vec<Link>, StoreError> {
        match which {
            Relations::None => Ok(Vec::new()),
            Relations::All => Ok(self.all_links(db)?.to_vec()),
            Relations::Selected => {
                let mut met = HashSet::new();
                let mut links = Vec::new();
                for id in selected {
                    for end in ["origin", "target"] {
                        for relation in db.linked(Noun::Relation, end, *id)? {
                            if met.insert(relation.id) {
                                links.extend(link(db, &relation)?);
                            }
                        }
                    }
                }
                Ok(links)
            }
        }
    }

    /// All relations, read once for each version of the file.
    fn all_links(&mut self, db: &Database) -> Result<Arc<[Link]>, StoreError> {
        let version = db.version()?;
        if let Some((of, links)) = &self.links
            && *of == version
        {
            return Ok(Arc::clone(links));
        }
        let mut links = Vec::new();
        db.each(Noun::Relation, |relation| {
            links.extend(link(db, &relation)?);
            Ok::<_, StoreError>(())
        })?;
        let links: Arc<[Link]> = links.into();
        self.links = Some((version, Arc::clone(&links)));
        Ok(links)
    }
}

/// A relation, unless one of its ends is gone or it says nothing that is known.
fn link(db: &Database, relation: &Record) -> Result<Option<Link>, StoreError> {
    let (Some(origin), Some(target)) = (relation.link("origin"), relation.link("target")) else {
        return Ok(None);
    };
    let rows = db.rows_of_events(&[origin, target])?;
    let Some(sort) = relation.text("type").and_then(|word| word.parse::<RelationType>().ok()) else {
        return Ok(None);
    };
    let [origin, target] = rows[..] else { return Ok(None) };
    let mutual = matches!(sort, RelationType::SameAs | RelationType::Contradicts);
    Ok(Some(Link { origin, target, sort, says: show::relation(sort).0, mutual }))
}

/// The dates that are claimed of these events and are not those that they have.
pub(super) fn rivals(db: &Database, selected: &[Id]) -> Result<Vec<Rival>, StoreError> {
    let mut rivals = Vec::new();
    for id in selected.iter().take(MOST) {
        let Some(&row) = db.rows_of_events(&[*id])?.first() else { continue };
        let own = extent(db, db.record(*id)?.map(|event| show::date_of(event.get("date"))))?;
        // One ghost for each date, however many claim it.
        let mut claimed = BTreeMap::new();
        for claim in db.linked(Noun::Claim, "subject", *id)? {
            if claim.text("field") != Some("date") {
                continue;
            }
            let date = claim.text("value").and_then(|value| Date::from_stored(value).ok());
            if let Some((extent, says)) = extent(db, date)?
                && own.as_ref().is_none_or(|(own, _)| *own != extent)
            {
                claimed.insert(says.clone(), Rival { row, extent, says });
            }
        }
        rivals.extend(claimed.into_values());
    }
    Ok(rivals)
}

fn extent(
    db: &Database,
    date: Option<Date>,
) -> Result<Option<(dateline_core::date::Extent, String)>, StoreError> {
    let Some(date) = date else { return Ok(None) };
    let Ok(resolved) = db.resolve(&date)? else { return Ok(None) };
    Ok(resolved.extent().map(|extent| (extent, show::reading(&resolved))))
}
