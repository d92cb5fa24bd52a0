//! Below the lanes: the shelf of the undated, and the legend.

use dateline_core::model::Status;
use dateline_scene::font::{self, Weight, width};
use dateline_scene::{
    Scene, SceneForm, SceneKind, SceneLegendAbout, SceneLegendEntry, SceneMark, SceneShelfItem,
};

use super::lanes::grouped;
use super::mark;
use super::pen::{Pen, with};
use super::relations;
use super::theme::Theme;
use super::words::{self, Words};

/// Height of a line, and width of the sign before its text, before text scale.
const LINE: f32 = 20.0;
const SIGN: f32 = 30.0;
const GAP: f32 = 16.0;
/// The least width of a column of the shelf, and its most lines.
const COLUMN: f32 = 260.0;
const SHELF_LINES: usize = 4;

/// An entry that is placed: where its sign begins, and its baseline.
struct Entry<'a> {
    x: f32,
    y: f32,
    what: What<'a>,
}

enum What<'a> {
    /// With its title as long as its column.
    Undated(&'a SceneShelfItem, String),
    More(String),
    Sign(&'a SceneLegendEntry),
}

/// What lies below the lanes of a scene.
pub(super) struct Foot<'a> {
    scene: &'a Scene,
    entries: Vec<Entry<'a>>,
    lanes_y: Option<f32>,
    shelf_y: Option<f32>,
    legend_y: Option<f32>,
    /// Its height.
    pub(super) height: f32,
}

impl<'a> Foot<'a> {
    /// Sets shelf and legend into lines as wide as the picture.
    pub(super) fn new(scene: &'a Scene) -> Self {
        let mut foot =
            Self { scene, entries: Vec::new(), lanes_y: None, shelf_y: None, legend_y: None, height: 0.0 };
        let (shelf, legend) = (&scene.shelf, &scene.legend);
        if scene.lanes_left_out > 0 {
            foot.lanes_y = Some(foot.height);
            let words = lanes_in_words(scene.lanes_left_out, scene.events_left_out);
            foot.flow(std::iter::once(What::More(words)));
        }
        if shelf.count > 0 {
            foot.shelf_y = Some(foot.height);
            foot.shelf();
        }
        if !legend.is_empty() {
            foot.legend_y = Some(foot.height);
            foot.flow(legend.iter().map(What::Sign));
        }
        foot
    }

    /// The undated in columns of one width, like a list: a picture says which they are as long as they are few, and how many
    /// there are.
    fn shelf(&mut self) {
        let (scene, shelf) = (self.scene, &self.scene.shelf);
        let scale = scene.text_scale;
        // Some hundred columns at most.
        let columns = (scene.width / (COLUMN * scale)).floor().max(1.0) as usize;
        let width = scene.width / columns as f32;
        let count = shelf.count as usize;
        // “and 1 more” would take the room of the one.
        let room = columns * SHELF_LINES;
        let named = if count <= room { count } else { room - 1 }.min(shelf.items.len());
        let hidden = count - named;
        let more =
            (hidden > 0).then(|| What::More(format!("and {} more", grouped(shelf.count - named as u32))));
        let items = shelf.items.iter().take(named).map(|item| {
            let room = f64::from(width - (SIGN + GAP) * scale);
            let title = font::clipped(&item.title, room, scene.small_size.into(), Weight::Regular);
            What::Undated(item, title.unwrap_or_default())
        });
        let top = self.height + 8.0 * scale;
        let mut lines = 0;
        for (nth, what) in items.chain(more).enumerate() {
            let (line, column) = (nth / columns, nth % columns);
            let (x, y) = (scene.gutter + width * column as f32, top + LINE * scale * line as f32);
            self.entries.push(Entry { x, y, what });
            lines = line + 1;
        }
        self.height = top + (LINE * lines as f32 + 8.0) * scale;
    }

    fn flow(&mut self, entries: impl Iterator<Item = What<'a>>) {
        let scale = self.scene.text_scale;
        let (left, right) = (self.scene.gutter, self.scene.gutter + self.scene.width);
        let (mut x, mut y) = (left, self.height + 8.0 * scale);
        for what in entries {
            let wide = SIGN * scale + text_width(self.scene, text_of(&what)) + GAP * scale;
            if x + wide > right && x > left {
                (x, y) = (left, y + LINE * scale);
            }
            self.entries.push(Entry { x, y, what });
            x += wide;
        }
        self.height = y + (LINE + 8.0) * scale;
    }

    /// Paints it at this height of the picture.
    pub(super) fn paint(&self, pen: &mut Pen, theme: &Theme, top: f32) {
        let scene = self.scene;
        let scale = scene.text_scale;
        let parts = [(self.lanes_y, "Not shown"), (self.shelf_y, "Undated"), (self.legend_y, "Legend")];
        for (y, name) in parts {
            let Some(y) = y.map(|y| top + y) else { continue };
            let width = scene.gutter + scene.width;
            pen.element(
                "rect",
                with!("x" = 0.0, "y" = y, "width" = width, "height" = 1.0, "fill" = theme.strong_line,),
            );
            pen.text(
                "text",
                with!(
                    "x" = 12.0,
                    "y" = y + 22.0 * scale,
                    "font-size" = scene.small_size,
                    "font-weight" = "600",
                    "fill" = theme.faint_text,
                ),
                name,
            );
        }
        pen.open("g", with!("font-size" = scene.small_size, "fill" = theme.text));
        for entry in &self.entries {
            let y = top + entry.y;
            self.sign(pen, theme, entry, y);
            let text = text_of(&entry.what);
            let (x, y, wide) = (entry.x + SIGN * scale, y + 14.0 * scale, text_width(scene, text));
            let (size, weight) = (scene.small_size, Weight::Regular);
            words::paint(pen, &Words { text, at: (x, y), size, weight, width: Some(wide), halo: None }, &[]);
        }
        pen.close("g");
    }

    fn sign(&self, pen: &mut Pen, theme: &Theme, entry: &Entry<'_>, y: f32) {
        let scale = self.scene.text_scale;
        let sample = |form| sample(form, entry.x + 2.0 * scale, y + 4.0 * scale, scale);
        match &entry.what {
            What::More(_) => {}
            What::Undated(item, _) => {
                if let Some(kind) = self.scene.kinds.get(item.kind as usize) {
                    let mark = SceneMark { status: item.status, ..sample(SceneForm::Point) };
                    mark::paint(pen, theme, kind, &mark);
                }
            }
            What::Sign(sign) => match sign.about {
                SceneLegendAbout::Kind => {
                    let kind = sign.key.parse().ok().and_then(|nth: usize| self.scene.kinds.get(nth));
                    if let Some(kind) = kind {
                        mark::paint(pen, theme, kind, &sample(SceneForm::Point));
                    }
                }
                SceneLegendAbout::Relation => {
                    if let Ok(sort) = sign.key.parse() {
                        let at = (entry.x + 2.0 * scale, y + 10.0 * scale);
                        relations::sample(pen, theme, sort, at, 22.0 * scale);
                    }
                }
                SceneLegendAbout::Rival => {
                    let mark = SceneMark { status: Some(Status::Planned), ..sample(SceneForm::Bar) };
                    mark::paint(pen, theme, &grey(), &mark);
                }
                SceneLegendAbout::Density => {
                    let (foot, faint) = (y + 16.0 * scale, theme.faint_text);
                    for (x, tall) in [(2.0, 4.0), (6.0, 8.0), (10.0, 12.0), (14.0, 7.0), (18.0, 5.0)] {
                        pen.element(
                            "rect",
                            with!(
                                "x" = entry.x + x * scale,
                                "y" = foot - tall * scale,
                                "width" = 3.0 * scale,
                                "height" = tall * scale,
                                "fill" = faint,
                                "fill-opacity" = 0.45,
                            ),
                        );
                    }
                }
                about => mark::paint(pen, theme, &grey(), &signed(sign, about, sample)),
            },
        }
    }
}

/// How many lanes, and how many events are in them: “29 more lanes with 1,964 events”.
#[must_use]
pub fn lanes_in_words(lanes: u32, events: u32) -> String {
    let of = |count: u32, one: &str, many: &str| {
        format!("{} {}", grouped(count), if count == 1 { one } else { many })
    };
    format!("{} with {}", of(lanes, "more lane", "more lanes"), of(events, "event", "events"))
}

fn text_of<'a>(what: &'a What<'_>) -> &'a str {
    match what {
        What::Undated(_, title) => title,
        What::More(text) => text,
        What::Sign(sign) => &sign.label,
    }
}

// Some pixels.
fn text_width(scene: &Scene, text: &str) -> f32 {
    width(text, scene.small_size.into(), Weight::Regular) as f32
}

/// The kind of signs that are not about kinds.
pub(super) fn grey() -> SceneKind {
    SceneKind { key: None, name: String::new(), colour: "#8a8a94".to_owned(), glyph: "diamond".to_owned() }
}

/// A mark of the legend's size.
fn sample(form: SceneForm, x: f32, y: f32, scale: f32) -> SceneMark {
    let (x0, x1) = match form {
        SceneForm::Point => (x + 6.0 * scale, x + 16.0 * scale),
        SceneForm::Day => (x + 8.0 * scale, x + 14.0 * scale),
        _ => (x, x + 22.0 * scale),
    };
    SceneMark {
        row: 0,
        lane: 0,
        kind: 0,
        form,
        status: None,
        x0_soft: x0,
        x0,
        x1,
        x1_soft: x1,
        y,
        h: 12.0 * scale,
        hit: [0.0; 4],
        approximate: false,
        uncertain: false,
        open_start: false,
        open_end: false,
        cut_start: false,
        cut_end: false,
        only_reported: false,
        denied: false,
        conflict: false,
        selected: false,
        counted: false,
    }
}

/// The sample of a form, a status or a flag.
fn signed(
    sign: &SceneLegendEntry,
    about: SceneLegendAbout,
    sample: impl Fn(SceneForm) -> SceneMark,
) -> SceneMark {
    let form = match sign.key.as_str() {
        "point" => SceneForm::Point,
        "day" => SceneForm::Day,
        "bracket" => SceneForm::Bracket,
        "band" => SceneForm::Band,
        _ => SceneForm::Bar,
    };
    let mark = sample(form);
    if about == SceneLegendAbout::Status {
        return SceneMark { status: sign.key.parse().ok(), ..mark };
    }
    let (inner, outer) = (mark.x0 + 8.0, mark.x1 - 8.0);
    match sign.key.as_str() {
        "approximate" => SceneMark { x0: inner, x1: outer, approximate: true, ..mark },
        "open_start" => SceneMark { x0: inner, open_start: true, ..mark },
        "open_end" => SceneMark { x1: outer, open_end: true, ..mark },
        "only_reported" => SceneMark { only_reported: true, ..mark },
        "denied" => SceneMark { denied: true, ..mark },
        _ => mark,
    }
}
