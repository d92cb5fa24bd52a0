//! The timeline on pages: the scene of the pictures, cut between lanes where it is taller than a page.

use std::mem;

use dateline_scene::{Scene, Shown};

use super::frame::{Room, Sheet};
use super::{Page, PagePicture};
use crate::picture::Theme;
use crate::picture::svg::{size, svg_of_text};

/// Points of a CSS pixel of the scene, from the most readable to what can just be read: labels of 8.6 to 4.7 points.
const SCALES: [f32; 5] = [0.66, 0.58, 0.5, 0.43, 0.36];
/// The scale of a timeline that goes on over several pages: labels of 7.8 points.
const SCALE: f32 = 0.6;
/// What the gutter is taken for before a scene says how wide it is, in pixels.
const GUTTER: f32 = 180.0;

/// How a timeline is put on pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// All on one page, as small as can just be read; lanes that then have no room are left out, which is said.
    OnePage,
    /// So many pages side by side, each with a part of the time, and as many below each other as the lanes need.
    Pages(u16),
}

/// A scene that is asked for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cut {
    /// Left edge of the plot, in seconds since 1970.
    pub from: f64,
    /// Right edge.
    pub to: f64,
    /// Width of the plot in CSS pixels.
    pub width: f32,
    /// Height that lanes share in CSS pixels.
    pub height: f32,
    /// Which lanes.
    pub shown: Shown,
}

/// The pages of a timeline.
#[derive(Debug, Clone)]
pub struct TimelinePages {
    /// The pages.
    pub pages: Vec<Page>,
    /// Lanes that had no room on one page, and how often events are in them.
    pub left_out: (u32, u32),
}

/// Puts the time between `range.0` and `range.1`, in seconds since 1970, on pages. `lay` lays a scene out; `says` names a
/// range of time for the heading.
///
/// # Errors
///
/// Those of `lay`.
pub fn timeline<E>(
    sheet: &Sheet,
    part: Part,
    range: (f64, f64),
    mut lay: impl FnMut(Cut) -> Result<Scene, E>,
    says: impl Fn(f64, f64) -> String,
) -> Result<TimelinePages, E> {
    let room = sheet.room();
    let mut set = Vec::new();
    let mut left_out = (0, 0);
    match part {
        Part::OnePage => {
            let scene = on_one_page(room, range, &mut lay)?;
            left_out = (scene.1.lanes_left_out, scene.1.events_left_out);
            set.push((range, scene.0, scene.1));
        }
        Part::Pages(across) => {
            let (from, to) = range;
            let across = across.clamp(1, 100);
            let step = (to - from) / f64::from(across);
            for nth in 0..across {
                let slice = (from + step * f64::from(nth), from + step * f64::from(nth + 1));
                let scene = laid(room, slice, SCALE, Shown::All, &mut lay)?;
                let is_last = nth + 1 == across;
                set.extend(cut(scene, room, is_last).into_iter().map(|scene| (slice, SCALE, scene)));
            }
        }
    }
    let mut pages = Vec::new();
    let mut ranges = Vec::new();
    for ((from, to), scale, scene) in set {
        let (width, height) = size(&scene);
        let mut page = sheet.page();
        page.picture = Some(PagePicture {
            x: room.left,
            y: room.top,
            width: width * scale,
            height: height * scale,
            svg: svg_of_text(&scene, &Theme::LIGHT),
        });
        pages.push(page);
        ranges.push(says(from, to));
    }
    sheet.number(&mut pages, |nth| ranges.get(nth).cloned());
    Ok(TimelinePages { pages, left_out })
}

/// A scene as wide as the room, at this scale.
fn laid<E>(
    room: Room,
    (from, to): (f64, f64),
    scale: f32,
    shown: Shown,
    lay: &mut impl FnMut(Cut) -> Result<Scene, E>,
) -> Result<Scene, E> {
    let wide = room.width / scale;
    let mut cut = Cut { from, to, width: wide - GUTTER, height: room.height / scale, shown };
    let mut scene = lay(cut)?;
    // The gutter follows from the names of the lanes, and the plot has what it leaves.
    if (scene.gutter - GUTTER).abs() > 0.5 {
        cut.width = wide - scene.gutter;
        scene = lay(cut)?;
    }
    if shown == Shown::Whole {
        // What stands below the lanes takes its room from them.
        let over = size(&scene).1 - room.height / scale;
        if over > 0.0 {
            cut.height = (cut.height - over).max(40.0);
            scene = lay(cut)?;
        }
    }
    Ok(scene)
}

/// The largest scale at which everything fits, else the smallest with the lanes that do.
fn on_one_page<E>(
    room: Room,
    range: (f64, f64),
    lay: &mut impl FnMut(Cut) -> Result<Scene, E>,
) -> Result<(f32, Scene), E> {
    for scale in SCALES {
        let scene = laid(room, range, scale, Shown::All, lay)?;
        if size(&scene).1 * scale <= room.height {
            return Ok((scale, scene));
        }
    }
    let [.., smallest] = SCALES;
    Ok((smallest, laid(room, range, smallest, Shown::Whole, lay)?))
}

/// Cuts a scene with all its lanes into scenes that fit the room. The undated are on the last one alone.
fn cut(scene: Scene, room: Room, with_undated: bool) -> Vec<Scene> {
    let page = room.height / SCALE;
    let mut last = Scene { height: 0.0, total_height: 0.0, scroll_y: 0.0, ..scene.clone() };
    if !with_undated {
        last.shelf.count = 0;
        last.shelf.items.clear();
    }
    // Height of all but the lanes, on the last page and on the others.
    let foot_of_last = size(&last).1;
    last.shelf.count = 0;
    last.shelf.items.clear();
    let foot = size(&last).1;
    let mut scenes = Vec::new();
    let mut top = 0.0_f32;
    loop {
        let rest = scene.total_height - top;
        let (is_last, height) = if rest <= page - foot_of_last {
            (true, rest)
        } else {
            (false, break_after(&scene, top, (page - foot).max(60.0)).min(rest))
        };
        let mut one = piece(&scene, top, height);
        if !(is_last && with_undated) {
            one.shelf.count = 0;
            one.shelf.items.clear();
        }
        scenes.push(one);
        top += height;
        if is_last || height <= 0.0 {
            return scenes;
        }
    }
}

/// How tall a piece from `top` is that ends between lanes, or where no mark is cut, and is not taller than `most`.
fn break_after(scene: &Scene, top: f32, most: f32) -> f32 {
    let end = |lane: &dateline_scene::SceneLane| lane.y + lane.height - top;
    let whole = scene.lanes.iter().map(end).filter(|&end| end > 0.5 && end <= most).fold(0.0, f32::max);
    // A lane that fits a page of its own begins there; one that does not is cut, and so is the one after much white.
    let next = scene.lanes.iter().find(|lane| end(lane) > most);
    let next_fits = next.is_some_and(|lane| lane.y - top > 0.5 && lane.height <= most);
    if whole > 0.0 && (next_fits || whole > most * 0.75) {
        return whole;
    }
    let is_cut = |y: f32| scene.marks.iter().any(|mark| mark.y - 1.0 < y && mark.y + mark.h + 1.0 > y);
    let mut height = most;
    while height > most * 0.5 && is_cut(top + height) {
        height -= 1.0;
    }
    height
}

/// What a scene shows of its lanes from `top` on, `height` tall. A lane that began above has its name again.
fn piece(scene: &Scene, top: f32, height: f32) -> Scene {
    let foot = top + height;
    let mut piece = scene.clone();
    (piece.scroll_y, piece.height) = (top, height);
    for lane in &mut piece.lanes {
        let below = lane.y + lane.height;
        if lane.y < top && below > top + 0.5 {
            lane.y = top;
            lane.height = below - top;
        }
    }
    piece.lanes.retain(|lane| lane.y < foot - 0.5 && lane.y + lane.height > top + 0.5);
    // Marks name their kind and lane by position, so that they stay; what is out of sight is not painted.
    let in_sight = |mark: &dateline_scene::SceneMark| mark.y < foot && mark.y + mark.h > top;
    let seen: Vec<bool> = scene.marks.iter().map(in_sight).collect();
    piece.labels.retain(|label| seen.get(label.mark as usize).copied().unwrap_or(false));
    piece.density.retain(|strip| strip.y < foot && strip.y + strip.h > top);
    let marks = mem::take(&mut piece.marks);
    let mut moved = vec![0_u32; marks.len()];
    for (nth, mark) in marks.into_iter().enumerate() {
        if seen[nth] {
            moved[nth] = u32::try_from(piece.marks.len()).unwrap_or(u32::MAX);
            piece.marks.push(mark);
        }
    }
    for label in &mut piece.labels {
        label.mark = moved[label.mark as usize];
    }
    piece
}
