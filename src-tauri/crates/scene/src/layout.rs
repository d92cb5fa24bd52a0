//! From packing to scene: what of it is in view, in pixels.

use std::collections::BTreeMap;

use crate::arcs;
use crate::axis::axis;
use crate::form::Scale;
use crate::label::one_line;
use crate::lanes::{Lanes, unnamed};
use crate::legend::legend;
use crate::metrics::{GUTTER, LABEL, LANE_PAD, SHELF, SMALL};
use crate::pack::Packing;
use crate::place::Plot;
use crate::scene::{Scene, SceneKind, SceneLane, SceneShelf, SceneShelfItem};
use crate::view::{View, tenths};
use crate::{Columns, KindLook, LaneBy, Request, Shown, Titles, font, label, strip};

/// How events without a kind look.
fn no_kind<T: Titles>(titles: &T) -> KindLook {
    KindLook { name: unnamed(LaneBy::Kind, titles), colour: "#999999".to_owned(), glyph: "dot".to_owned() }
}

/// Kinds that the scene shows, numbered as its marks do.
#[derive(Debug, Default)]
pub(crate) struct Kinds(BTreeMap<Option<u16>, u32>);

impl Kinds {
    pub(crate) fn note(&mut self, kind: Option<u16>) {
        self.0.insert(kind, 0);
    }

    fn number(&mut self) {
        // `None` sorts first; it is shown last.
        let count = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        let shift = u32::from(self.0.contains_key(&None));
        for (kind, (place, number)) in
            (0..).zip(&mut self.0).map(|(place, (kind, number))| (kind, (place, number)))
        {
            *number = if kind.is_none() { count - 1 } else { place - shift };
        }
    }

    pub(crate) fn get(&self, kind: Option<u16>) -> u32 {
        self.0.get(&kind).copied().unwrap_or(0)
    }

    fn looks<T: Titles>(&self, titles: &T) -> Vec<SceneKind> {
        let mut kinds: Vec<_> = self.0.iter().collect();
        kinds.sort_by_key(|(_, number)| **number);
        let look = |key: Option<u16>| {
            let look = key.map_or_else(|| no_kind(titles), |kind| titles.kind(kind));
            SceneKind { key, name: one_line(&look.name), colour: look.colour, glyph: look.glyph }
        };
        kinds.into_iter().map(|(key, _)| look(*key)).collect()
    }
}

/// Lays the packed lanes out in a view.
pub(crate) fn scene<T: Titles>(
    columns: &Columns,
    lanes: &Lanes,
    packing: &Packing,
    request: &Request,
    view: &View,
    titles: &T,
) -> Result<Scene, T::Error> {
    let scale = Scale {
        x: |time: i64| view.x(time.into()).clamp(-1e18, 1e18),
        per_px: view.per_px,
        text_scale: view.text_scale,
        now: packing.basis.today,
    };
    let (shown, total_height) = bands(lanes, packing, request, view);
    let still = request.shown != Shown::InSight;
    let left_out = if still { lanes.len() - shown.len() } else { 0 };
    let in_lanes =
        |places: &mut dyn Iterator<Item = usize>| places.map(|place| lanes.count(place)).sum::<u32>();
    let events_left_out = if still {
        in_lanes(&mut (0..lanes.len())).saturating_sub(in_lanes(&mut shown.iter().map(|band| band.place)))
    } else {
        0
    };
    let mut plot = Plot::new(columns, view, request);
    let mut density = Vec::new();
    for (lane, band) in (0_u32..).zip(&shown) {
        let packed = &packing.lanes[band.place];
        let rows_top = band.y + LANE_PAD * view.text_scale;
        plot.rows(&scale, packed, lane, rows_top);
        let strip_top = rows_top + packed.rows_height() * view.text_scale;
        if let Some(strip) = strip::strip(columns, packed, &packing.basis, view, lane, strip_top) {
            density.push(strip);
        }
        plot.selected_among_counted(&scale, packed, &packing.basis, lane, strip_top);
    }
    let undated: Vec<usize> = (columns.dated()..columns.len())
        .filter(|&at| request.filter.as_ref().is_none_or(|set| set.contains(at)))
        .collect();
    let on_shelf = &undated[..undated.len().min(SHELF)];

    let mut kinds = Kinds::default();
    plot.spots.iter().for_each(|spot| kinds.note(columns.kind(spot.at)));
    on_shelf.iter().for_each(|&at| kinds.note(columns.kind(at)));
    kinds.number();

    let mut rows: Vec<i64> =
        plot.spots.iter().filter(|spot| spot.wants_title()).map(|spot| columns.row(spot.at)).collect();
    let of_plot = rows.len();
    rows.extend(on_shelf.iter().map(|&at| columns.row(at)));
    let of_shelf = rows.len();
    let ends = arcs::Ends { columns, lanes, packing, request, view, spots: &plot.spots };
    let (drawn, arcs_left_out) = ends.arcs(&scale);
    rows.extend(drawn.iter().flat_map(|arc| [arc.origin, arc.target]));
    let mut names = titles.titles(&rows)?;
    names.resize(rows.len(), String::new());
    let shelf = SceneShelf {
        count: u32::try_from(undated.len()).unwrap_or(u32::MAX),
        items: on_shelf
            .iter()
            .zip(&names[of_plot..of_shelf])
            .map(|(&at, title)| SceneShelfItem {
                row: columns.row(at),
                title: one_line(title),
                kind: kinds.get(columns.kind(at)),
                status: columns.status(at),
                selected: request.selected.contains(&columns.row(at)),
            })
            .collect(),
    };
    let (marks, labels) = plot.finish(&names[..of_plot], &kinds);
    let ghosts = plot.ghosts(&scale, &request.rivals, &marks);
    let arcs = arcs::said(drawn, &names[of_shelf..]);
    let mut scene = Scene {
        from: view.from,
        per_px: view.per_px,
        width: tenths(view.width),
        height: tenths(if still { shown.iter().map(|band| band.height).sum() } else { view.height }),
        margin: tenths(view.margin),
        text_scale: tenths(view.text_scale),
        label_size: tenths(LABEL * view.text_scale),
        small_size: tenths(SMALL * view.text_scale),
        gutter: tenths(GUTTER * view.text_scale),
        scroll_y: tenths(if still { shown.first().map_or(0.0, |band| band.y) } else { scroll_of(request) }),
        total_height: tenths(total_height),
        axis: axis(view, request.now, request.locale),
        lanes: named(&shown, lanes, request.lanes, view, titles)?,
        kinds: kinds.looks(titles),
        marks,
        labels,
        arcs,
        arcs_left_out,
        ghosts,
        density,
        shelf,
        legend: Vec::new(),
        events: u32::try_from(lanes.events).unwrap_or(u32::MAX),
        lanes_left_out: u32::try_from(left_out).unwrap_or(u32::MAX),
        events_left_out,
        selected_y: selected_top(columns, lanes, packing, request, view).map(tenths),
    };
    scene.legend = legend(&scene, titles);
    Ok(scene)
}

/// A lane that is laid out.
struct Band {
    /// Counted from the top.
    place: usize,
    y: f64,
    height: f64,
}

impl Band {
    /// Whether it belongs to a picture of this height that begins with `first`, or, if nothing is in it yet, with the first
    /// lane of which half can be seen.
    fn is_whole(&self, first: Option<&Self>, scroll: f64, height: f64) -> bool {
        match first {
            None => self.y + self.height / 2.0 >= scroll,
            Some(first) => self.y + self.height <= first.y + height,
        }
    }
}

fn scroll_of(request: &Request) -> f64 {
    if request.scroll_y.is_finite() { f64::from(request.scroll_y.max(0.0)) } else { 0.0 }
}

/// The lanes in view and a view above and below, and the height of all.
fn bands(lanes: &Lanes, packing: &Packing, request: &Request, view: &View) -> (Vec<Band>, f64) {
    let scroll = scroll_of(request);
    let mut shown = Vec::new();
    let mut y = 0.0;
    for (place, packed) in packing.lanes.iter().enumerate().take(lanes.len()) {
        let height = packed.height() * view.text_scale;
        let band = Band { place, y, height };
        let is_shown = match request.shown {
            Shown::InSight => y + height >= scroll - view.height && y <= scroll + 2.0 * view.height,
            Shown::Whole => band.is_whole(shown.first(), scroll, view.height),
            Shown::All => true,
        };
        if is_shown {
            shown.push(band);
        }
        y += height;
    }
    (shown, y)
}

/// Where the first lane of the first selected event begins.
fn selected_top(
    columns: &Columns,
    lanes: &Lanes,
    packing: &Packing,
    request: &Request,
    view: &View,
) -> Option<f64> {
    let at = columns.position(*request.selected.first()?).filter(|&at| at < columns.dated())?;
    let mut first: Option<usize> = None;
    lanes.each_of(columns, at, |lane| first = Some(first.map_or(lane, |first| first.min(lane))));
    let above = packing.lanes.get(..first?)?;
    Some(above.iter().map(|packed| packed.height() * view.text_scale).sum())
}

fn named<T: Titles>(
    shown: &[Band],
    lanes: &Lanes,
    by: LaneBy,
    view: &View,
    titles: &T,
) -> Result<Vec<SceneLane>, T::Error> {
    let keys: Vec<Option<u32>> = shown.iter().map(|band| lanes.key(band.place)).collect();
    let known: Vec<u32> = keys.iter().flatten().copied().collect();
    let mut names = crate::lanes::names(by, &known, titles)?.into_iter();
    // Name, gap and count share the gutter.
    let room = (GUTTER - 52.0) * view.text_scale;
    let lane = |(band, key): (&Band, Option<u32>)| {
        let name = if key.is_some() { names.next().unwrap_or_default() } else { unnamed(by, titles) };
        let full_name = one_line(&name);
        let cut = label::clip(&full_name, room, LABEL * view.text_scale, font::Weight::SemiBold);
        SceneLane {
            key,
            name: cut.map_or_else(String::new, |line| line.text),
            full_name,
            count: lanes.count(band.place),
            y: tenths(band.y),
            height: tenths(band.height),
        }
    };
    Ok(shown.iter().zip(keys).map(lane).collect())
}
