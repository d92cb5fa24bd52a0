//! Events for tests, and scenes told in words.
#![allow(dead_code, reason = "each test program uses its part")]

use std::convert::Infallible;
use std::fmt::Write as _;

use chrono::NaiveDate;
use dateline_core::Date;
use dateline_core::date::{Edtf, Extent, Shape, When};
use dateline_core::model::Status;
use dateline_scene::{Columns, Entry, KindLook, LaneBy, Request, Scene, SceneMark, Titles, layout};

pub const DAY: i64 = 86_400;

pub fn day(year: i32, month: u32, day: u32) -> i64 {
    let date = NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar");
    i64::from(date.to_epoch_days()) * DAY
}

pub fn extent(edtf: &str) -> Option<Extent> {
    let edtf: Edtf = edtf.parse().expect("EDTF");
    Date { when: When::Edtf(edtf), ..Date::default() }.extent()
}

/// Events and their titles; rows are numbered from 0.
#[derive(Default)]
pub struct Book {
    entries: Vec<Entry>,
    titles: Vec<String>,
}

impl Book {
    pub fn add(&mut self, title: &str, date: &str) -> &mut Entry {
        self.put(title, if date.is_empty() { None } else { extent(date) })
    }

    pub fn put(&mut self, title: &str, extent: Option<Extent>) -> &mut Entry {
        let row = i64::try_from(self.entries.len()).expect("few events");
        self.titles.push(title.to_owned());
        self.entries.push(Entry::new(row, extent));
        self.entries.last_mut().expect("just pushed")
    }

    pub fn entries(&self) -> Vec<Entry> {
        self.entries.clone()
    }

    pub fn columns(&self) -> Columns {
        Columns::new(self.entries.clone())
    }

    pub fn scene(&self, request: &Request) -> Scene {
        layout(&self.columns(), request, self).expect("titles cannot fail")
    }

    /// Events of all shapes from 2021 on, over two years.
    pub fn random(count: usize, seed: u64) -> Self {
        let mut state = seed | 1;
        let mut draw = |below: u64| {
            // Xorshift: any spread will do, but always the same.
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            i64::try_from((state >> 16) % below).expect("a small number")
        };
        let mut book = Self::default();
        for nth in 0..count {
            let start = day(2021, 1, 1) + draw(730) * DAY;
            let long = match draw(4) {
                0 => draw(200) + 1,
                _ => 1,
            } * DAY;
            let shape = [Shape::Day, Shape::Day, Shape::Period, Shape::Duration, Shape::Range]
                [usize::try_from(draw(5)).unwrap_or(0)];
            let long = if shape == Shape::Day { DAY } else { long };
            let extent = Extent {
                start_min: start,
                start_max: start,
                end_min: start + long,
                end_max: start + long,
                shape,
                approximate: draw(5) == 0,
                uncertain: false,
                open_start: false,
                open_end: false,
            };
            let title: String = "An event with a title of many words, some of them long"
                .chars()
                .take(usize::try_from(draw(55)).unwrap_or(0))
                .collect();
            let entry = book.put(&format!("{nth} {title}"), Some(extent));
            entry.kind = u16::try_from(draw(4)).ok().filter(|&kind| kind > 0);
            entry.place = u32::try_from(draw(9)).ok();
            entry.actors = (0..draw(3)).map(|actor| u32::try_from(actor).unwrap_or(0)).collect();
            entry.status = Status::ALL.get(usize::try_from(draw(10)).unwrap_or(0)).copied();
            entry.rank = i32::try_from(draw(10)).unwrap_or(0);
        }
        book
    }
}

impl Titles for Book {
    type Error = Infallible;

    fn titles(&self, rows: &[i64]) -> Result<Vec<String>, Infallible> {
        Ok(rows
            .iter()
            .map(|&row| self.titles[usize::try_from(row).expect("a row of the book")].clone())
            .collect())
    }

    fn lane_names(&self, by: LaneBy, keys: &[u32]) -> Result<Vec<String>, Infallible> {
        Ok(keys.iter().map(|key| format!("{by:?} {key}")).collect())
    }

    fn kind(&self, kind: u16) -> KindLook {
        KindLook { name: format!("Kind {kind}"), colour: "#0072b2".to_owned(), glyph: "diamond".to_owned() }
    }
}

/// A scene in words: short enough to be read in a review.
pub fn told(scene: &Scene) -> String {
    let mut text = String::new();
    for lane in &scene.lanes {
        let _ =
            writeln!(text, "lane {} ({}) y {} height {}", lane.full_name, lane.count, lane.y, lane.height);
    }
    for (nth, mark) in scene.marks.iter().enumerate() {
        let SceneMark { x0_soft, x0, x1, x1_soft, y, .. } = mark;
        let _ = write!(text, "{:?} y {y}: {x0_soft} [{x0} {x1}] {x1_soft}", mark.form);
        let flags = [
            ("approximate", mark.approximate),
            ("uncertain", mark.uncertain),
            ("open start", mark.open_start),
            ("open end", mark.open_end),
            ("cut start", mark.cut_start),
            ("cut end", mark.cut_end),
            ("only reported", mark.only_reported),
            ("denied", mark.denied),
        ];
        for (flag, _) in flags.iter().filter(|(_, on)| *on) {
            let _ = write!(text, ", {flag}");
        }
        if let Some(status) = mark.status {
            let _ = write!(text, ", {status}");
        }
        for label in scene.labels.iter().filter(|label| label.mark as usize == nth) {
            let place = if label.inside { "in" } else { "beside" };
            let struck = if label.struck { ", struck" } else { "" };
            let _ = write!(text, " — “{}” {place} at {} wide {}{struck}", label.text, label.x, label.w);
        }
        text.push('\n');
    }
    let _ = writeln!(
        text,
        "undated {}: {:?}",
        scene.shelf.count,
        scene.shelf.items.iter().map(|item| &item.title).collect::<Vec<_>>()
    );
    for arc in &scene.arcs {
        let flags = [("mutual", arc.mutual), ("selected", arc.selected)];
        let flags: String = flags.iter().filter(|(_, on)| *on).map(|(flag, _)| format!(", {flag}")).collect();
        let _ = writeln!(text, "arc {} {:?}{flags} — “{}”", arc.sort, arc.points, arc.says);
    }
    for ghost in &scene.ghosts {
        let SceneMark { form, x0_soft, x0, x1, x1_soft, y, .. } = &ghost.mark;
        let shape = format!("{form:?} y {y}: {x0_soft} [{x0} {x1}] {x1_soft}");
        let _ = writeln!(text, "ghost of {} {shape} line {:?} — “{}”", ghost.of, ghost.line, ghost.says);
    }
    for entry in &scene.legend {
        let _ = writeln!(text, "legend {:?} {}: {}", entry.about, entry.key, entry.label);
    }
    text
}
