//! What stands around the content of every page.

use dateline_core::model::Handling;
use dateline_scene::font::{Weight, width};

use super::wrap::{one_line, set};
use super::{FAINT, INK, LINE, Page, PageArea, Paper, handling};

/// White around the page: what every printer can print on, and where a hole can be punched.
const MARGIN: f32 = 36.0;
const TITLE: f32 = 14.0;
const SMALL: f32 = 9.0;

/// What is said on every page, and on what paper.
pub struct Sheet {
    /// The size of the paper.
    pub paper: Paper,
    /// Held sideways.
    pub landscape: bool,
    /// What it is.
    pub title: String,
    /// What it shows: the search, the events.
    pub subtitle: String,
    /// The strictest handling mark of what is shown.
    pub handling: Option<Handling>,
    /// The tag of the language that the words on it are in (BCP 47).
    pub language: String,
    /// The number of a page, of how many: “Page 2 of 7”.
    pub numbered: fn(usize, usize) -> String,
}

/// Where the content of a page stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Room {
    pub(super) left: f32,
    pub(super) top: f32,
    pub(super) width: f32,
    pub(super) height: f32,
}

impl Room {
    pub(super) fn right(&self) -> f32 {
        self.left + self.width
    }

    pub(super) fn foot(&self) -> f32 {
        self.top + self.height
    }
}

impl Sheet {
    /// An empty page.
    pub(super) fn page(&self) -> Page {
        let (width, height) = self.paper.size(self.landscape);
        Page { width, height, areas: Vec::new(), texts: Vec::new(), picture: None }
    }

    /// The room between heading and foot.
    pub(super) fn room(&self) -> Room {
        let (width, height) = self.paper.size(self.landscape);
        let (top, foot) = (MARGIN + 40.0, MARGIN + 22.0);
        Room { left: MARGIN, top, width: width - 2.0 * MARGIN, height: height - top - foot }
    }

    /// Writes heading and foot on the pages, now that their number is known. `part` says what a page shows, where that
    /// differs from page to page.
    pub(super) fn number(&self, pages: &mut [Page], part: impl Fn(usize) -> Option<String>) {
        let of = pages.len();
        for (nth, page) in pages.iter_mut().enumerate() {
            self.heading(page, part(nth));
            self.foot(page, &(self.numbered)(nth + 1, of));
        }
    }

    fn heading(&self, page: &mut Page, part: Option<String>) {
        let room = self.room();
        let mut right = room.right();
        if let Some(handling) = self.handling {
            let (area, text, left) = handling::mark(handling, right, MARGIN + 12.0);
            page.areas.push(area);
            page.texts.push(text);
            right = left - 12.0;
        }
        let title = one_line(&self.title, TITLE, true, right - room.left);
        page.texts.push(set(title, (room.left, right), MARGIN + 12.0, (TITLE, true, INK)));
        let said = [part.unwrap_or_default(), self.subtitle.clone()];
        let said: Vec<String> = said.into_iter().filter(|part| !part.is_empty()).collect();
        let subtitle = one_line(&said.join(" · "), SMALL, false, room.width);
        page.texts.push(set(subtitle, (room.left, room.right()), MARGIN + 27.0, (SMALL, false, FAINT)));
    }

    #[expect(clippy::cast_possible_truncation, reason = "some points")]
    fn foot(&self, page: &mut Page, number: &str) {
        let (room, baseline) = (self.room(), page.height - MARGIN - 2.0);
        page.areas.push(PageArea {
            x: room.left,
            y: room.foot() + 4.0,
            width: room.width,
            height: 0.5,
            colour: LINE,
        });
        if let Some(handling) = self.handling {
            let (area, text, _) = handling::mark(handling, room.right(), baseline);
            page.areas.push(area);
            page.texts.push(text);
            page.texts.push(set(
                number.to_owned(),
                (room.left, room.right()),
                baseline,
                (SMALL, false, FAINT),
            ));
        } else {
            let wide = width(number, SMALL.into(), Weight::Regular) as f32;
            let left = room.right() - wide;
            page.texts.push(set(number.to_owned(), (left, room.right()), baseline, (SMALL, false, FAINT)));
        }
    }
}
