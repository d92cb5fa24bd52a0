use std::convert::Infallible;

use dateline_core::Date;
use dateline_core::date::{Edtf, When};
use dateline_core::model::{BUILT_IN_KINDS, RelationType, Status};
use dateline_scene::{
    Columns, Entry, KindLook, LaneBy, Link, Request, Rival, Scene, SceneForm, SceneMark, Shown, Titles, font,
    layout,
};
use resvg::tiny_skia::Pixmap;
use resvg::usvg::{Options, Tree};

use super::svg::svg_of_text;
use super::*;

/// Events: title, date, kind, status.
struct Book(Vec<(&'static str, &'static str, u16, Option<Status>)>);

impl Titles for Book {
    type Error = Infallible;

    fn titles(&self, rows: &[i64]) -> Result<Vec<String>, Infallible> {
        Ok(rows.iter().map(|&row| self.0[usize::try_from(row).expect("a row")].0.to_owned()).collect())
    }

    fn lane_names(&self, _: LaneBy, keys: &[u32]) -> Result<Vec<String>, Infallible> {
        Ok(keys.iter().map(u32::to_string).collect())
    }

    fn kind(&self, kind: u16) -> KindLook {
        let kind = BUILT_IN_KINDS[usize::from(kind)];
        KindLook { name: kind.name.to_owned(), colour: kind.colour.to_owned(), glyph: kind.glyph.to_owned() }
    }
}

/// A scene of 2021.
fn scene(book: &Book) -> Scene {
    let entries = (0..).zip(&book.0).map(|(row, &(_, date, kind, status))| {
        let extent = (!date.is_empty())
            .then(|| date.parse::<Edtf>().expect("EDTF"))
            .and_then(|edtf| Date { when: When::Edtf(edtf), ..Date::default() }.extent());
        Entry {
            kind: Some(kind),
            status,
            only_reported: row % 5 == 3,
            denied: row % 5 == 4,
            ..Entry::new(row, extent)
        }
    });
    let columns = Columns::new(entries);
    let Ok(scene) = layout(&columns, &request(), book);
    scene
}

fn request() -> Request {
    let (from, to) = (1_609_459_200.0, 1_640_995_200.0);
    Request { shown: Shown::All, ..Request::new(from, to, 900.0, 600.0) }
}

fn some_events() -> Book {
    Book(vec![
        ("Two-plus-two talks", "2021-03-16", 0, Some(Status::Held)),
        ("Pact signed", "2021-10", 1, None),
        ("Drill", "2021-05-11/2021-05-17", 7, Some(Status::Planned)),
        ("Deployment", "2021-02/2021-06", 8, Some(Status::UnderWay)),
        ("Statement", "[2021-07-01..2021-08-15]", 2, Some(Status::Cancelled)),
        ("A dated note", "2021-04~", 5, Some(Status::Expected)),
        ("Call", "2021-09-01T10:00:00", 0, Some(Status::Postponed)),
        ("Cable", "", 2, None),
    ])
}

fn painted(document: &str) -> Tree {
    let mut options = Options::default();
    let fonts = options.fontdb_mut();
    for font in [font::REGULAR, font::SEMIBOLD] {
        fonts.load_font_data(font.to_vec());
    }
    Tree::from_str(document, &options).expect("a picture is well-formed")
}

#[test]
fn a_scene_is_painted_the_same_way_each_time() {
    let scene = scene(&some_events());
    let light = svg(&scene, &Theme::LIGHT);
    assert_eq!(light, svg(&scene, &Theme::LIGHT));
    insta::assert_snapshot!(light);
}

#[test]
fn a_picture_holds_nothing_from_outside_and_no_script() {
    let hostile = "</text><script>alert(1)</script><image href=\"http://x/\"/>&lt;\u{0}\u{b}\u{202e}";
    let picture =
        svg(&scene(&Book(vec![(hostile, "2021-03-16", 0, None), (hostile, "", 0, None)])), &Theme::DARK);
    for forbidden in
        ["<script", "<image", "<use", "<style", "href=\"", "@import", "\u{0}", "\u{b}", "\u{202e}"]
    {
        assert!(!picture.contains(forbidden), "{forbidden:?}");
    }
    let outside = picture.match_indices("url(").find(|(at, _)| !picture[*at..].starts_with("url(#"));
    assert_eq!(outside, None);
    let tree = painted(&picture);
    assert!(tree.has_text_nodes());
}

#[test]
fn all_forms_statuses_and_flags_can_be_painted() {
    let mut scene = scene(&some_events());
    let model = scene.marks[0].clone();
    scene.marks.clear();
    let forms = [SceneForm::Point, SceneForm::Day, SceneForm::Bar, SceneForm::Bracket, SceneForm::Band];
    for form in forms {
        for status in Status::ALL.iter().copied().map(Some).chain([None]) {
            for bits in 0..32_u8 {
                let on = |bit: u8| bits & (1 << bit) != 0;
                scene.marks.push(SceneMark {
                    form,
                    status,
                    approximate: on(0),
                    open_start: on(1),
                    open_end: on(2),
                    only_reported: on(3),
                    denied: on(4),
                    selected: on(4),
                    x0_soft: if on(0) || on(1) { 80.0 } else { 100.0 },
                    x0: 100.0,
                    x1: if on(3) { 100.0 } else { 180.0 },
                    x1_soft: if on(0) || on(2) { 200.0 } else { 180.0 },
                    ..model.clone()
                });
            }
        }
    }
    for theme in [Theme::LIGHT, Theme::DARK] {
        let picture = svg(&scene, &theme);
        assert!(!picture.contains("NaN") && !picture.contains("inf"));
        assert!(!painted(&picture).root().children().is_empty());
    }
}

#[test]
fn colours_and_glyphs_from_a_file_are_not_trusted() {
    let mut scene = scene(&some_events());
    for kind in &mut scene.kinds {
        kind.colour = "red\"/><script>".to_owned();
        kind.glyph = "\"><script>".to_owned();
    }
    let picture = svg(&scene, &Theme::LIGHT);
    assert!(!picture.contains("<script") && !picture.contains("script&gt;"));
    painted(&picture);
}

fn pixels(scene: &Scene) -> Pixmap {
    let bytes = png(scene, &Theme::LIGHT, 1.0).expect("a small picture");
    Pixmap::decode_png(&bytes).expect("a PNG")
}

#[test]
fn labels_are_really_painted_in_a_png() {
    let with = scene(&Book(vec![("Two-plus-two talks", "2021-03-16", 0, None)]));
    let without = Scene { labels: Vec::new(), ..with.clone() };
    let (with_pixels, without_pixels) = (pixels(&with), pixels(&without));
    assert_eq!(
        (with_pixels.width(), with_pixels.height()),
        (without_pixels.width(), without_pixels.height())
    );
    let label = &with.labels[0];
    // Dark pixels where the label lies, and none without it.
    let dark = |pixels: &Pixmap| {
        let left = with.gutter + label.x;
        let top = with.axis.height + label.y - with.label_size;
        let mut count = 0;
        for across in 0..label.w as u32 {
            for down in 0..with.label_size as u32 {
                let pixel = pixels.pixel(left as u32 + across, top as u32 + down).expect("in the picture");
                count += usize::from(pixel.red() < 96 && pixel.green() < 96 && pixel.blue() < 96);
            }
        }
        count
    };
    assert!(dark(&with_pixels) > 100 && dark(&without_pixels) == 0);
}

#[test]
fn other_scripts_are_painted_with_the_bundled_fallback() {
    let word = |title| scene(&Book(vec![(title, "2021-03-16", 0, None)]));
    let (arabic, none) = (pixels(&word("محادثات بين اليابان والولايات المتحدة")), pixels(&word("")));
    assert_ne!(arabic.data(), none.data());
    // Each letter has its own form: two words of the same length are not two rows of the same box.
    assert_ne!(pixels(&word("سلام")).data(), pixels(&word("حرية")).data());
}

#[test]
fn measured_widths_are_those_that_are_painted() {
    for text in
        ["Two-plus-two talks in Tokyo", "AVAVA WAWAW Te.", "Łódź, Αθήνα, Москва", "141 billion dollars"]
    {
        let document = format!(
            "<svg xmlns='http://www.w3.org/2000/svg' width='900' height='40'>\
             <text x='10' y='30' font-family='Inter' font-size='13'>{text}|</text></svg>"
        );
        let wide = f64::from(painted(&document).root().layer_bounding_box().right()) - 10.0;
        let measured = font::width(&format!("{text}|"), 13.0, font::Weight::Regular);
        assert!(
            wide <= measured + 0.5 && wide > measured * 0.93,
            "{text}: {wide} painted, {measured} measured"
        );
    }
}

#[test]
fn a_picture_too_large_is_refused_with_advice() {
    let scene = Scene { width: 60_000.0, height: 60_000.0, total_height: 60_000.0, ..scene(&some_events()) };
    let error = png(&scene, &Theme::LIGHT, 4.0).expect_err("billions of pixels");
    assert!(matches!(error, PictureError::TooLarge { width, height } if width > 200_000 && height > 200_000));
    assert!(error.hint().contains("SVG"));
    // As SVG it can be had.
    assert!(svg(&scene, &Theme::LIGHT).len() > 1000);
}

#[test]
fn what_has_no_room_is_said() {
    let all = scene(&some_events());
    assert!(!svg(&all, &Theme::LIGHT).contains("Not shown"));
    let cut = Scene { lanes_left_out: 29, events_left_out: 1964, ..all };
    assert!(svg(&cut, &Theme::LIGHT).contains(">29 more lanes with 1,964 events</text>"));
    assert_eq!(lanes_in_words(1, 1), "1 more lane with 1 event");
}

#[test]
fn relations_and_rival_dates_are_painted_as_they_are_laid_out() {
    let book = Book(vec![("Abe’s <statement>", "2021-03-16", 0, None), ("Rebuke", "2021-05-11", 1, None)]);
    let extent = |date: &str| {
        let when = When::Edtf(date.parse::<Edtf>().expect("EDTF"));
        Date { when, ..Date::default() }.extent()
    };
    let link =
        |origin, target, sort, mutual| Link { origin, target, sort, says: "answers".to_owned(), mutual };
    let request = Request {
        selected: vec![1],
        links: vec![link(1, 0, RelationType::RespondsTo, false), link(0, 1, RelationType::SameAs, true)],
        rivals: vec![Rival {
            row: 1,
            extent: extent("2021-06").expect("dated"),
            says: "June 2021".to_owned(),
        }],
        ..request()
    };
    let entries = (0..)
        .zip(&book.0)
        .map(|(row, &(_, date, kind, _))| Entry { kind: Some(kind), ..Entry::new(row, extent(date)) });
    let Ok(scene) = layout(&Columns::new(entries), &request, &book);
    let picture = svg(&scene, &Theme::LIGHT);
    assert!(!painted(&picture).root().children().is_empty());
    let parts = picture.split("<g ").filter(|part| part.contains("<title"));
    insta::assert_snapshot!(parts.skip(1).map(|part| format!("<g {part}")).collect::<String>());
    assert!(
        picture.contains(">Responds to</text>") && picture.contains(">A rival date that is claimed</text>")
    );
}

/// Titles of the world, one for each script.
const WORLD: [&str; 8] = [
    "日米安全保障協議委員会",
    "中华人民共和国外交部发言人",
    "한미 정상회담",
    "محادثات بين اليابان والولايات المتحدة",
    "שיחות בין יפן לארצות הברית",
    "भारत-जापान शिखर सम्मेलन",
    "การประชุมสุดยอดอาเซียน",
    "قمة G7 في Tokyo 2022",
];

fn of_the_world(title: &'static str) -> Scene {
    scene(&Book(vec![(title, "2021-03-16", 0, None)]))
}

#[test]
fn titles_of_other_scripts_are_outlines_that_say_what_they_are() {
    for title in WORLD {
        let scene = of_the_world(title);
        assert_eq!(scene.labels[0].text, title, "there is room for all of it");
        let picture = svg(&scene, &Theme::LIGHT);
        assert!(picture.contains(&format!("<title>{title}</title>")), "{title}");
        assert!(!picture.contains(&format!(">{title}</text>")), "{title}");
        painted(&picture);
    }
    assert!(svg(&of_the_world("Łódź – Москва"), &Theme::LIGHT).contains(">Łódź – Москва</text>"));
}

#[test]
fn no_letter_of_the_world_is_painted_as_a_missing_one() {
    // What is missing is painted alike, whatever it is; what is there is not.
    let missing = "\u{10ffff}";
    assert!(!font::covers(missing));
    for title in WORLD {
        assert!(font::covers(title), "{title}");
        for letter in title.chars().filter(|letter| letter.is_alphabetic()) {
            let outlines = font::outlines(&letter.to_string(), 13.0, font::Weight::Regular);
            assert!(!outlines.is_empty(), "{letter} of {title}");
            assert_eq!(font::outlines(missing, 13.0, font::Weight::Regular), []);
        }
        let ink = |picture: &Pixmap| {
            picture
                .pixels()
                .iter()
                .filter(|pixel| pixel.red() < 96 && pixel.green() < 96 && pixel.blue() < 96)
                .count()
        };
        let (with, without) = (pixels(&of_the_world(title)), pixels(&of_the_world("")));
        assert!(ink(&with) > ink(&without) + 150, "{title} is painted");
    }
}

#[test]
fn outlines_are_as_wide_as_their_label() {
    for title in WORLD {
        let label = &of_the_world(title).labels[0];
        let drawn = font::outlines(title, 13.0, font::Weight::Regular);
        let document: String = drawn
            .iter()
            .map(|outline| {
                format!(
                    "<path transform='translate({} 0) scale({})' d='{}'/>",
                    outline.x, outline.scale, outline.path
                )
            })
            .collect();
        let document =
            format!("<svg xmlns='http://www.w3.org/2000/svg' width='900' height='40'>{document}</svg>");
        let wide = painted(&document).root().layer_bounding_box().right();
        assert!(
            wide <= label.w + 1.0 && wide > label.w * 0.93,
            "{title}: {wide} painted, {} measured",
            label.w
        );
    }
}

#[test]
fn text_of_other_scripts_is_set_as_its_outlines_are() {
    for title in WORLD {
        let scene = of_the_world(title);
        let ink = |document: &str| {
            let options = fonts::options(fonts::fonts_of(&scene));
            let tree = Tree::from_str(document, &options).expect("a picture is well-formed");
            let mut pixels = Pixmap::new(1200, 200).expect("a small picture");
            resvg::render(&tree, resvg::tiny_skia::Transform::identity(), &mut pixels.as_mut());
            pixels.pixels().iter().map(|pixel| u64::from(255 - pixel.green())).sum::<u64>() as f64
        };
        let bare = Scene { labels: Vec::new(), ..scene.clone() };
        let empty = ink(&svg(&bare, &Theme::LIGHT));
        let (text, outlines) =
            (ink(&svg_of_text(&scene, &Theme::LIGHT)) - empty, ink(&svg(&scene, &Theme::LIGHT)) - empty);
        // Letters that lie on one another, or are boxes, have another amount of ink.
        assert!((text / outlines - 1.0).abs() < 0.04, "{title}: {text} as text, {outlines} as outlines");
    }
}

#[test]
fn the_undated_are_a_list_of_a_few() {
    let many: Vec<_> =
        (0..40).map(|_| ("A cable without a date that has a rather long title, too", "", 2, None)).collect();
    let picture = svg(&scene(&Book(many)), &Theme::LIGHT);
    // Three columns of four lines; the last says how many more there are.
    assert_eq!(picture.matches(">A cable without a date").count(), 11);
    assert!(picture.contains(">and 29 more</text>"));
    let few = svg(&scene(&Book(vec![("Cable", "", 2, None); 12])), &Theme::LIGHT);
    assert!(!few.contains("more</text>") && few.matches(">Cable</text>").count() == 12);
}
