//! Lines that run from left to right as glyphs: which font each letter is set in, and where it stands.

use std::collections::HashMap;
use std::sync::Arc;

use krilla::text::{Font, GlyphId, KrillaGlyph};
use resvg::usvg::fontdb::{Database, ID};
use rustybuzz::{Direction, Face, UnicodeBuffer};

/// The weights of plain and of semi-bold text.
const WEIGHTS: [u16; 2] = [400, 600];

/// A font, for the document and for setting text in it.
#[derive(Clone)]
struct Read {
    font: Font,
    data: Arc<Vec<u8>>,
    index: u32,
}

/// Part of a line in one font.
pub(super) struct Run {
    /// Its font.
    pub(super) font: Font,
    /// What it says.
    pub(super) text: String,
    /// Its glyphs.
    pub(super) glyphs: Vec<KrillaGlyph>,
    /// Its width, in type sizes.
    pub(super) width: f32,
}

/// The fonts of a document, each read when it is first needed.
pub(super) struct Fonts {
    database: Arc<Database>,
    read: HashMap<ID, Option<Read>>,
    chosen: HashMap<(char, bool), Option<ID>>,
}

impl Fonts {
    /// Of these.
    pub(super) fn new(database: Arc<Database>) -> Self {
        Self { database, read: HashMap::new(), chosen: HashMap::new() }
    }

    /// A line in parts of one font each. A letter that no font has goes with those before it.
    pub(super) fn runs(&mut self, line: &str, bold: bool) -> Vec<Run> {
        let mut parts: Vec<(Option<ID>, String)> = Vec::new();
        for letter in line.chars() {
            let id = self.font_of(letter, bold).or_else(|| parts.last().and_then(|(id, _)| *id));
            match parts.last_mut() {
                Some((last, text)) if *last == id => text.push(letter),
                _ => parts.push((id, letter.to_string())),
            }
        }
        let mut runs = Vec::new();
        for (id, text) in parts {
            let id = id.or_else(|| self.font_of('x', bold));
            let read = id.and_then(|id| self.read(id));
            runs.extend(read.and_then(|read| shaped(&read, text)));
        }
        runs
    }

    /// The first font that has a letter: of those of the right weight, else of all.
    fn font_of(&mut self, letter: char, bold: bool) -> Option<ID> {
        if let Some(&id) = self.chosen.get(&(letter, bold)) {
            return id;
        }
        let wanted = WEIGHTS[usize::from(bold)];
        let has = |id: ID| {
            let look = |data: &[u8], index| Face::from_slice(data, index)?.glyph_index(letter);
            self.database.with_face_data(id, look).flatten().is_some()
        };
        let faces = || self.database.faces();
        let of_weight = faces().filter(|face| face.weight.0 == wanted);
        let others = faces().filter(|face| face.weight.0 != wanted);
        let id = of_weight.chain(others).map(|face| face.id).find(|&id| has(id));
        self.chosen.insert((letter, bold), id);
        id
    }

    fn read(&mut self, id: ID) -> Option<Read> {
        let database = &self.database;
        let read = || {
            let copy = |data: &[u8], index| (Arc::new(data.to_vec()), index);
            let (data, index) = database.with_face_data(id, copy)?;
            let font = Font::new(Arc::clone(&data).into(), index)?;
            Some(Read { font, data, index })
        };
        self.read.entry(id).or_insert_with(read).clone()
    }
}

/// Sets text in a font, in type sizes.
#[expect(clippy::cast_precision_loss, reason = "units of a font are a few thousand")]
fn shaped(read: &Read, text: String) -> Option<Run> {
    let face = Face::from_slice(&read.data, read.index)?;
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(&text);
    buffer.guess_segment_properties();
    buffer.set_direction(Direction::LeftToRight);
    let set = rustybuzz::shape(&face, &[], buffer);
    let em = read.font.units_per_em();
    let clusters: Vec<usize> = set.glyph_infos().iter().map(|info| info.cluster as usize).collect();
    let mut glyphs = Vec::with_capacity(clusters.len());
    let mut width = 0.0;
    for (nth, (info, place)) in set.glyph_infos().iter().zip(set.glyph_positions()).enumerate() {
        let start = clusters[nth];
        let end = clusters[nth..].iter().copied().find(|&next| next > start).unwrap_or(text.len());
        let [advance, x, y, down] =
            [place.x_advance, place.x_offset, place.y_offset, place.y_advance].map(|units| units as f32 / em);
        width += advance;
        glyphs.push(KrillaGlyph::new(GlyphId::new(info.glyph_id), advance, x, y, down, start..end, None));
    }
    Some(Run { font: read.font.clone(), text, glyphs, width })
}
