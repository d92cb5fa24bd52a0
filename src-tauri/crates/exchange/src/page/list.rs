//! A chronology: events in the order of time, with who, where and the sources.

use super::frame::{Room, Sheet};
use super::wrap::{lines, set};
use super::{FAINT, INK, LINE, Page, PageArea, PageText};

const TITLE: f32 = 10.0;
const TEXT: f32 = 9.0;
const SMALL: f32 = 8.0;
/// Height of a line, in type sizes.
const LEADING: f32 = 1.35;
const GAP: f32 = 7.0;

/// An event of a chronology, in words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listed {
    /// When.
    pub date: String,
    /// What.
    pub title: String,
    /// What is said of it, below the title.
    pub lines: Vec<ListedLine>,
}

/// Something that is said of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedLine {
    /// What it is: “Sources”; empty where it needs no name.
    pub label: String,
    /// What is said.
    pub text: String,
    /// Of the second rank.
    pub faint: bool,
}

/// A line of an event, before it has a place: where it begins, how far it is below the line before, and how it is set.
struct Row {
    left: f32,
    right: f32,
    text: String,
    style: (f32, bool, &'static str),
    /// It stands beside the line before, not below it.
    beside: bool,
}

/// Sets a chronology on pages. An event stays on one page unless it is longer than that.
#[must_use]
pub fn list(sheet: &Sheet, events: &[Listed]) -> Vec<Page> {
    let room = sheet.room();
    let mut pages = vec![sheet.page()];
    let mut y = room.top;
    for (nth, event) in events.iter().enumerate() {
        let rows = rows(event, room);
        let height: f32 = rows.iter().filter(|row| !row.beside).map(|row| row.style.0 * LEADING).sum();
        let is_first = (y - room.top).abs() < f32::EPSILON;
        if !is_first && y + GAP + height > room.foot() && (height <= room.height || y + 60.0 > room.foot()) {
            pages.push(sheet.page());
            y = room.top;
        } else if nth > 0 {
            let line =
                PageArea { x: room.left, y: y + GAP / 2.0, width: room.width, height: 0.5, colour: LINE };
            last(&mut pages, sheet).areas.push(line);
            y += GAP;
        }
        for row in rows {
            let tall = row.style.0 * LEADING;
            let baseline = if row.beside {
                y - tall + row.style.0
            } else {
                if y + tall > room.foot() + 0.5 {
                    pages.push(sheet.page());
                    y = room.top;
                }
                y += tall;
                y - tall + row.style.0
            };
            let text: PageText = set(row.text, (row.left, row.right), baseline, row.style);
            last(&mut pages, sheet).texts.push(text);
        }
    }
    sheet.number(&mut pages, |_| None);
    pages
}

fn last<'p>(pages: &'p mut Vec<Page>, sheet: &Sheet) -> &'p mut Page {
    if pages.is_empty() {
        pages.push(sheet.page());
    }
    let at = pages.len() - 1;
    &mut pages[at]
}

/// The lines of an event: its date beside its title, and what is said of it below.
fn rows(event: &Listed, room: Room) -> Vec<Row> {
    let date_wide = (room.width * 0.2).clamp(90.0, 150.0);
    let left = room.left + date_wide + 10.0;
    let (right, date_right) = (room.right(), room.left + date_wide);
    let dates = lines(&event.date, TEXT, false, date_wide);
    let mut dates = dates.into_iter();
    let mut rows: Vec<Row> = Vec::new();
    let mut add = |text: String, left: f32, style: (f32, bool, &'static str)| {
        rows.push(Row { left, right, text, style, beside: false });
        if let Some(text) = dates.next() {
            // The first stands on the line of the title, which is larger.
            rows.push(Row {
                left: room.left,
                right: date_right,
                text,
                style: (style.0.min(TEXT), false, INK),
                beside: true,
            });
        }
    };
    for line in lines(&event.title, TITLE, true, right - left) {
        add(line, left, (TITLE, true, INK));
    }
    for ListedLine { label, text, faint } in &event.lines {
        let (size, colour) = if *faint { (SMALL, FAINT) } else { (TEXT, INK) };
        let whole = if label.is_empty() { text.clone() } else { format!("{label} {text}") };
        for line in lines(&whole, size, false, right - left) {
            add(line, left, (size, false, colour));
        }
    }
    // A date that is longer than all that is said goes on below.
    for text in dates {
        rows.push(Row { left: room.left, right: date_right, text, style: (TEXT, false, INK), beside: false });
    }
    rows
}
