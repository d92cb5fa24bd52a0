use std::convert::Infallible;

use dateline_core::Date;
use dateline_core::date::{Edtf, When};
use dateline_core::model::Handling;
use dateline_scene::{Columns, Entry, KindLook, LaneBy, Request, Scene, Titles, layout};

use super::*;

/// Events of 2021, one a day, in so many lanes.
struct Days(u16);

impl Titles for Days {
    type Error = Infallible;

    fn titles(&self, rows: &[i64]) -> Result<Vec<String>, Infallible> {
        Ok(rows.iter().map(|row| format!("Event {row}")).collect())
    }

    fn lane_names(&self, _: LaneBy, keys: &[u32]) -> Result<Vec<String>, Infallible> {
        Ok(keys.iter().map(|key| format!("Lane {key}")).collect())
    }

    fn kind(&self, kind: u16) -> KindLook {
        KindLook { name: format!("Lane {kind}"), colour: "#0072b2".to_owned(), glyph: "dot".to_owned() }
    }
}

impl Days {
    fn columns(&self) -> Columns {
        Columns::new((0..365_i64).map(|row| {
            let day = chrono_day(row);
            let edtf: Edtf = day.parse().expect("a day");
            let extent = Date { when: When::Edtf(edtf), ..Date::default() }.extent();
            Entry { kind: u16::try_from(row).ok().map(|row| row % self.0), ..Entry::new(row, extent) }
        }))
    }

    fn lay(&self, columns: &Columns, cut: Cut) -> Result<Scene, Infallible> {
        let request = Request { shown: cut.shown, ..Request::new(cut.from, cut.to, cut.width, cut.height) };
        layout(columns, &request, self)
    }
}

/// The day of 2021 of this number.
fn chrono_day(nth: i64) -> String {
    let (month, day) = (nth / 31 % 12 + 1, nth % 28 + 1);
    format!("2021-{month:02}-{day:02}")
}

fn sheet(handling: Option<Handling>) -> Sheet {
    Sheet {
        paper: Paper::A4,
        landscape: true,
        title: "Days of 2021".to_owned(),
        subtitle: "365 events".to_owned(),
        handling,
        language: "en-GB".to_owned(),
        numbered: |nth, of| format!("Page {nth} of {of}"),
    }
}

const YEAR: (f64, f64) = (1_609_459_200.0, 1_640_995_200.0);

fn pages(lanes: u16, part: Part) -> TimelinePages {
    let days = Days(lanes);
    let columns = days.columns();
    let says = |from: f64, to: f64| format!("{from:.0} to {to:.0}");
    let Ok(pages) = timeline(&sheet(None), part, YEAR, |cut| days.lay(&columns, cut), says);
    pages
}

fn says(page: &Page, words: &str) -> bool {
    page.texts.iter().any(|text| text.text.contains(words))
}

#[test]
fn one_page_is_one_page_and_says_which_lanes_have_no_room() {
    let few = pages(3, Part::OnePage);
    assert_eq!((few.pages.len(), few.left_out), (1, (0, 0)));
    let many = pages(150, Part::OnePage);
    assert_eq!(many.pages.len(), 1);
    assert!(many.left_out.0 > 0, "{:?}", many.left_out);
    let picture = many.pages[0].picture.as_ref().expect("a picture");
    assert!(picture.y + picture.height <= many.pages[0].height - 36.0, "it stays on the page");
    assert!(picture.x + picture.width <= many.pages[0].width - 35.0, "it stays on the page");
}

#[test]
fn every_lane_and_every_slice_of_time_has_its_page() {
    let set = pages(150, Part::Pages(2));
    assert_eq!(set.left_out, (0, 0));
    let count = set.pages.len();
    assert!(count > 4, "{count} pages");
    for (nth, page) in set.pages.iter().enumerate() {
        assert!(says(page, &format!("Page {} of {count}", nth + 1)) && says(page, "Days of 2021"));
        let picture = page.picture.as_ref().expect("a picture");
        assert!(
            picture.y + picture.height <= page.height - 36.0,
            "page {} is {} tall",
            nth + 1,
            picture.height
        );
    }
    for lane in 0..150 {
        let name = format!(">Lane {lane}<");
        let on = |page: &&Page| page.picture.as_ref().is_some_and(|picture| picture.svg.contains(&name));
        assert!(
            set.pages.iter().filter(on).count() >= 2,
            "lane {lane} has its name in either half of the year"
        );
    }
    let middle = f64::midpoint(YEAR.0, YEAR.1);
    assert!(set.pages.iter().any(|page| says(page, &format!("{:.0} to {middle:.0}", YEAR.0))));
}

#[test]
fn a_lane_that_is_cut_has_its_name_on_each_page_and_every_label_once() {
    let days = Days(1);
    let columns = days.columns();
    let mut labels = 0;
    let lay = |cut: Cut| {
        let mut scene = days.lay(&columns, cut)?;
        // Taller than any page, as a lane of many events with long labels is.
        for (nth, (mark, label)) in scene.marks.iter_mut().zip(&mut scene.labels).enumerate() {
            let y = 20.0 * f32::from(u16::try_from(nth).expect("a few hundred"));
            (mark.y, label.y, label.mark) = (y, y + 12.0, u32::try_from(nth).expect("a few hundred"));
        }
        scene.total_height = 20.0 * 365.0;
        scene.lanes[0].height = scene.total_height;
        // Where there is little room, titles are shortened.
        let whole = |label: &&dateline_scene::SceneLabel| label.text.starts_with("Event ");
        let inside = scene.labels.iter().filter(|label| label.x + label.w >= 0.0 && label.x <= scene.width);
        labels = inside.filter(whole).count();
        Ok::<Scene, Infallible>(scene)
    };
    let Ok(set) = timeline(&sheet(None), Part::Pages(1), YEAR, lay, |_, _| String::new());
    assert!(set.pages.len() > 2, "{} pages", set.pages.len());
    let mut seen = 0;
    for page in &set.pages {
        let svg = &page.picture.as_ref().expect("a picture").svg;
        assert!(svg.contains(">Lane 0<"), "its name is on each page");
        seen += svg.matches(">Event ").count();
    }
    assert_eq!(seen, labels);
}

#[test]
fn handling_marks_stand_at_the_top_and_the_foot_of_every_page_in_twelve_points() {
    let events =
        vec![
            Listed { date: "7 January 2022".to_owned(), title: "Talks".to_owned(), ..Listed::default() };
            200
        ];
    let pages = list(&sheet(Some(Handling::AmberStrict)), &events);
    assert!(pages.len() > 1);
    for page in &pages {
        let marks: Vec<_> = page.texts.iter().filter(|text| text.text == "TLP:AMBER+STRICT").collect();
        assert!(marks.len() == 2 && marks.iter().all(|mark| mark.size >= 12.0));
    }
}

#[test]
fn a_chronology_holds_every_event_in_order_within_its_pages() {
    let long = "A very long title of an event that goes on ".repeat(30);
    let event = |nth: usize| Listed {
        date: format!("{nth} January 2022, in the afternoon, Japan Standard Time"),
        title: if nth.is_multiple_of(7) { format!("No. {nth} {long}") } else { format!("No. {nth}") },
        lines: vec![ListedLine {
            label: "Sources:".to_owned(),
            text: "Reuters; Kyodo".to_owned(),
            faint: true,
        }],
    };
    let events: Vec<Listed> = (0..120).map(event).collect();
    let pages = list(&sheet(None), &events);
    let mut next = 0;
    for page in &pages {
        for text in &page.texts {
            assert!(text.y <= page.height - 36.0 && text.y >= 36.0, "{} at {}", text.text, text.y);
            if text.bold && text.text.starts_with(&format!("No. {next}")) {
                next += 1;
            }
        }
    }
    assert_eq!(next, 120);
}

#[test]
fn a_pdf_is_the_same_every_time_and_has_its_fonts() {
    let titles = ["Talks in Tokyo", "محادثات في طوكيو 2022", "Переговоры", "שיחות"];
    let event =
        |title: &&str| Listed { date: "2022".to_owned(), title: (*title).to_owned(), ..Listed::default() };
    let events: Vec<Listed> = titles.iter().map(event).collect();
    let sheet = sheet(None);
    let make = || {
        let mut all = list(&sheet, &events);
        all.extend(pages(3, Part::OnePage).pages);
        pdf(&sheet, &all).expect("a document")
    };
    let document = make();
    assert!(document.starts_with(b"%PDF-1."));
    assert_eq!(document, make(), "equal pages give equal bytes");
    let has = |word: &[u8]| document.windows(word.len()).any(|window| window == word);
    assert!(has(b"/FontFile") && has(b"Inter"), "the fonts are in the file");
    assert!(!has(b"CreationDate") && !has(b"CreateDate"), "no clock times");
}

#[test]
fn outlined_drawings_need_no_fonts() {
    let pages = pages(3, Part::OnePage).pages;
    let drawing = pages[0].picture.as_ref().expect("a picture").outlined().expect("outlines");
    assert!(!drawing.contains("<text") && drawing.contains("<path"));
}
