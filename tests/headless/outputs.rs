//! What goes out: without loss where that is promised, the same bytes for the same database, and pictures with text.

use std::fs;

use crate::kit::{Desk, fixture};

fn export(desk: &Desk, database: &std::path::Path, out: &str, more: &[&str]) -> Vec<u8> {
    let path = desk.at(out);
    let mut arguments = vec!["export".as_ref(), database.as_os_str(), "-o".as_ref(), path.as_os_str()];
    arguments.extend(more.iter().map(std::ffi::OsStr::new));
    desk.ok(arguments);
    fs::read(path).expect("the export")
}

#[test]
fn json_goes_out_and_in_without_loss() {
    let desk = Desk::new();
    let sample = desk.sample();
    let out = export(&desk, &sample, "sample.json", &[]);
    let copy = desk.database();
    desk.ok(["import".as_ref(), copy.as_os_str(), desk.at("sample.json").as_os_str()]);
    assert!(export(&desk, &copy, "again.json", &[]) == out, "the same bytes");
    assert_eq!(desk.events(&copy), desk.events(&sample));
    desk.check(&copy);
}

#[test]
fn a_table_goes_out_and_in_without_loss() {
    let desk = Desk::new();
    let sample = desk.sample();
    let out = export(&desk, &sample, "sample.csv", &[]);
    let copy = desk.database();
    desk.ok(["import".as_ref(), copy.as_os_str(), desk.at("sample.csv").as_os_str()]);
    assert_eq!(String::from_utf8(export(&desk, &copy, "again.csv", &[])), String::from_utf8(out));
}

#[test]
fn documents_have_pages_of_their_size_and_come_out_the_same_twice() {
    let desk = Desk::new();
    let sample = desk.sample();
    for more in
        [&["--as", "list", "--paper", "letter"][..], &["--across", "3", "--paper", "a3", "--portrait"]]
    {
        let document = export(&desk, &sample, "one.pdf", more);
        assert!(document.starts_with(b"%PDF-"), "{more:?}");
        assert!(export(&desk, &sample, "two.pdf", more) == document, "the same bytes: {more:?}");
        let size = if more.contains(&"letter") { "[0 0 612 792]" } else { "[0 0 842 1191]" };
        assert!(String::from_utf8_lossy(&document).contains(size), "{more:?}");
    }
}

#[test]
fn pictures_show_the_titles_and_come_out_the_same_twice() {
    let desk = Desk::new();
    let sample = desk.sample();
    let svg = export(&desk, &sample, "one.svg", &[]);
    assert!(export(&desk, &sample, "two.svg", &[]) == svg, "the same bytes");
    let text = String::from_utf8(svg).expect("SVG is text");
    assert!(text.contains("two-plus-two talks") && text.contains("Statement"), "titles and lanes are in it");
    assert!(!text.contains("<script") && !text.contains("href="), "nothing active, nothing from outside");
    let png = export(&desk, &sample, "one.png", &["--dark"]);
    assert!(png.starts_with(b"\x89PNG\r\n\x1a\n"));
}

#[test]
fn a_picture_of_four_thousand_events_is_painted() {
    let desk = Desk::new();
    let database = desk.database();
    let table = fixture("us-travels.csv");
    desk.ok([
        "import".as_ref(),
        database.as_os_str(),
        table.as_os_str(),
        "--map".as_ref(),
        "title={name}".as_ref(),
    ]);
    let svg = export(&desk, &database, "all.svg", &["--lanes", "kind"]);
    assert!(svg.len() > 10_000);
}

#[test]
fn an_output_that_cannot_be_written_leaves_the_old_one() {
    let desk = Desk::new();
    let sample = desk.sample();
    let folder = desk.at("none");
    let out = folder.join("out.csv");
    desk.refused(["export".as_ref(), sample.as_os_str(), "-o".as_ref(), out.as_os_str()]);
    assert!(!folder.exists());
}
