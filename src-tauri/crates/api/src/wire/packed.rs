//! A scene as bytes: what a scene has thousands of, its marks, takes a quarter of the room that it has as JSON, and a tenth of
//! the time to read.
//!
//! The bytes are the length of the head (32 bits), the head, and a record of [`Layout::BYTES`] bytes for each mark. The head is the
//! [`SceneAnswer`] as JSON with no `ids` and no `scene.marks`: these are in the records. All numbers are little-endian. Where each field of a
//! record stands is in [`Layout`]; `ui/src/bindings/ScenePacked.ts` is made from it, and `ui/src/lib/packed.ts` reads by that.

use std::mem;

use dateline_core::Id;
use dateline_core::model::Status;
use dateline_scene::{SceneForm, SceneMark};

use super::SceneAnswer;

/// The forms of marks, by their numbers in a record.
const FORMS: [SceneForm; 5] =
    [SceneForm::Point, SceneForm::Day, SceneForm::Bar, SceneForm::Bracket, SceneForm::Band];

/// Signs of a mark: the name of the field, and what it is. The first is the lowest bit.
type Sign = (&'static str, fn(&SceneMark) -> bool);

const SIGNS: [Sign; 11] = [
    ("approximate", |mark| mark.approximate),
    ("uncertain", |mark| mark.uncertain),
    ("open_start", |mark| mark.open_start),
    ("open_end", |mark| mark.open_end),
    ("cut_start", |mark| mark.cut_start),
    ("cut_end", |mark| mark.cut_end),
    ("only_reported", |mark| mark.only_reported),
    ("denied", |mark| mark.denied),
    ("conflict", |mark| mark.conflict),
    ("selected", |mark| mark.selected),
    ("counted", |mark| mark.counted),
];

/// Lengths of a mark, 32-bit floats in this order; the last is `hit`, four of them.
type Length = (&'static str, fn(&SceneMark) -> f32);

const LENGTHS: [Length; 6] = [
    ("x0_soft", |mark| mark.x0_soft),
    ("x0", |mark| mark.x0),
    ("x1", |mark| mark.x1),
    ("x1_soft", |mark| mark.x1_soft),
    ("y", |mark| mark.y),
    ("h", |mark| mark.h),
];

/// Where the fields of a record stand, in bytes from its beginning.
pub(crate) struct Layout;

impl Layout {
    /// The row, a 64-bit float: it is a whole number below 2^53.
    const ROW: usize = 0;
    /// The lengths, and after them the four of `hit`.
    const LENGTHS: usize = 8;
    const HIT: usize = Self::LENGTHS + 4 * LENGTHS.len();
    /// Lane and kind, 32 bits each.
    const LANE: usize = Self::HIT + 16;
    const KIND: usize = Self::LANE + 4;
    /// The number of the form, and of the status (255 for none): a byte each.
    const FORM: usize = Self::KIND + 4;
    const STATUS: usize = Self::FORM + 1;
    /// The signs, 16 bits.
    const SIGNS: usize = Self::STATUS + 1;
    /// The event's id, 16 bytes.
    const ID: usize = Self::SIGNS + 2;
    /// The length of a record.
    pub(crate) const BYTES: usize = Self::ID + 16;

    /// The layout for the window.
    pub(crate) fn typescript() -> String {
        let mut text = String::from(
            "import type { SceneForm } from './SceneForm';\nimport type { SceneMark } from './SceneMark';\n\n\
             /** Where the fields of a mark stand in its record, and how many bytes that has. */\n\
             export const MARK = {\n",
        );
        let lengths = LENGTHS.iter().enumerate().map(|(nth, (name, _))| (*name, Self::LENGTHS + 4 * nth));
        let fields = [("row", Self::ROW)].into_iter().chain(lengths).chain([
            ("hit", Self::HIT),
            ("lane", Self::LANE),
            ("kind", Self::KIND),
            ("form", Self::FORM),
            ("status", Self::STATUS),
            ("signs", Self::SIGNS),
            ("id", Self::ID),
            ("bytes", Self::BYTES),
        ]);
        for (name, place) in fields {
            text.push_str(&format!("  {name}: {place},\n"));
        }
        text.push_str("} as const;\n\n");
        let forms = FORMS.iter().map(|form| serde_json::json!(form).as_str().unwrap_or_default().to_owned());
        let statuses = Status::ALL.iter().map(|status| status.as_str().to_owned());
        let signs = SIGNS.iter().map(|(name, _)| (*name).to_owned());
        for (name, about, of, words) in [
            ("FORMS", "The forms, by their numbers.", "SceneForm", forms.collect::<Vec<_>>()),
            ("STATUSES", "The statuses, by their numbers.", "string", statuses.collect()),
            ("SIGNS", "The signs; the first is the lowest bit.", "keyof SceneMark", signs.collect()),
        ] {
            let of = if of.contains(' ') { format!("({of})") } else { of.to_owned() };
            let words: Vec<String> = words.iter().map(|word| format!("'{word}'")).collect();
            text.push_str(&format!(
                "/** {about} */\nexport const {name} = [{}] as const satisfies readonly {of}[];\n",
                words.join(", ")
            ));
        }
        text
    }
}

/// A scene as bytes.
///
/// # Errors
/// If the head cannot be written as JSON.
pub(crate) fn packed(mut answer: SceneAnswer) -> Result<Vec<u8>, serde_json::Error> {
    let (marks, ids) = (mem::take(&mut answer.scene.marks), mem::take(&mut answer.ids));
    let head = serde_json::to_vec(&answer)?;
    let mut bytes = Vec::with_capacity(4 + head.len() + marks.len() * Layout::BYTES);
    bytes.extend(u32::try_from(head.len()).unwrap_or(u32::MAX).to_le_bytes());
    bytes.extend(head);
    for (mark, id) in marks.iter().zip(&ids) {
        bytes.extend(record(mark, id));
    }
    Ok(bytes)
}

#[expect(clippy::cast_precision_loss, reason = "rows are far below 2^53")]
fn record(mark: &SceneMark, id: &str) -> [u8; Layout::BYTES] {
    let mut record = [0; Layout::BYTES];
    let mut put = |place: usize, bytes: &[u8]| record[place..place + bytes.len()].copy_from_slice(bytes);
    put(Layout::ROW, &(mark.row as f64).to_le_bytes());
    for (nth, (_, length)) in LENGTHS.iter().enumerate() {
        put(Layout::LENGTHS + 4 * nth, &length(mark).to_le_bytes());
    }
    for (nth, length) in mark.hit.iter().enumerate() {
        put(Layout::HIT + 4 * nth, &length.to_le_bytes());
    }
    put(Layout::LANE, &mark.lane.to_le_bytes());
    put(Layout::KIND, &mark.kind.to_le_bytes());
    let number = |place: Option<usize>| place.and_then(|place| u8::try_from(place).ok()).unwrap_or(u8::MAX);
    put(Layout::FORM, &[number(FORMS.iter().position(|form| *form == mark.form))]);
    put(Layout::STATUS, &[number(mark.status.map(|status| status as usize))]);
    let signs = SIGNS.iter().enumerate().map(|(bit, (_, has))| u16::from(has(mark)) << bit);
    put(Layout::SIGNS, &signs.fold(0, |all, sign| all | sign).to_le_bytes());
    // A row that has gone since has no id: 16 zeros.
    let id: Option<Id> = id.parse().ok();
    put(Layout::ID, &id.map_or([0; 16], |id| *id.as_bytes()));
    record
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_and_status_has_its_number() {
        for (number, status) in Status::ALL.iter().enumerate() {
            assert_eq!(*status as usize, number);
        }
        assert_eq!(Layout::BYTES, 76);
    }

    /// A mark of which nothing is left out.
    fn mark() -> SceneMark {
        SceneMark {
            row: 7,
            lane: 1,
            kind: 2,
            form: SceneForm::Band,
            status: Some(Status::Planned),
            x0_soft: 1.5,
            x0: 2.5,
            x1: 3.5,
            x1_soft: 4.5,
            y: 5.5,
            h: 6.5,
            hit: [7.5, 8.5, 9.5, 10.5],
            approximate: true,
            uncertain: true,
            open_start: true,
            open_end: true,
            cut_start: true,
            cut_end: true,
            only_reported: true,
            denied: true,
            conflict: true,
            selected: true,
            counted: true,
        }
    }

    #[test]
    fn the_layout_names_every_field_of_a_mark() {
        let layout = Layout::typescript();
        let json = serde_json::json!(mark());
        for name in json.as_object().unwrap().keys() {
            let names = [format!("  {name}: "), format!("'{name}'")];
            assert!(names.iter().any(|name| layout.contains(name)), "{name} does not cross");
        }
    }

    #[test]
    fn a_record_has_each_field_in_its_place() {
        let id = Id::from_bytes([3; 16]);
        let record = record(&mark(), &id.to_string());
        let float = |place: usize| f32::from_le_bytes(record[place..place + 4].try_into().unwrap());
        assert_eq!(f64::from_le_bytes(record[..8].try_into().unwrap()), 7.0);
        let lengths: Vec<f32> = (0..10).map(|nth| float(Layout::LENGTHS + 4 * nth)).collect();
        assert_eq!(lengths, [1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5, 10.5]);
        assert_eq!([record[Layout::LANE], record[Layout::KIND]], [1, 2]);
        assert_eq!([record[Layout::FORM], record[Layout::STATUS]], [4, 2]);
        assert_eq!(record[Layout::SIGNS..Layout::ID], (0x7ff_u16).to_le_bytes());
        assert_eq!(record[Layout::ID..], [3; 16]);
        let gone = SceneMark { status: None, ..mark() };
        let record = super::record(&gone, "");
        assert_eq!((record[Layout::STATUS], &record[Layout::ID..]), (255, &[0; 16][..]));
    }
}
