//! Real headers and what they are taken for.

use super::super::Mapping;
use super::guess;
use crate::dates::DateCells;
use crate::table::Table;
use crate::table::sample::sample;

fn guessed(text: &str) -> Vec<String> {
    let file = tempfile::NamedTempFile::new().expect("a temporary file");
    std::fs::write(file.path(), text).expect("written");
    let table = Table::open(file.path(), None, None, true, true).expect("a table");
    let columns = sample(&table, &DateCells::default()).expect("a sample");
    guess(&columns, &Mapping::default()).mapping.lines(&table.columns)
}

#[test]
fn travels_are_understood() {
    let mut text = "id,role,name,start-date,end-date,country,locale,remarks\n".to_owned();
    for row in 0..40 {
        let name = ["Elihu Root", "John Hay", "George Shultz"][row % 3];
        text += &format!(
            "{row},secretary,{name},1906-07-{:02},1906-08-07,Brazil,Para,Went there.\n",
            row % 28 + 1
        );
    }
    assert_eq!(
        guessed(&text),
        [
            "start=start-date",
            "end=end-date",
            "id=id",
            "place=country",
            "summary=remarks",
            "title={name}: {country}",
            "actor=name",
        ]
    );
}

#[test]
fn treaties_are_understood() {
    let text = "\"IEA# (click for add'l info)\",Inclusion,Signature Year,Signature Date,Date IEA entered into force,Treaty Name,Agreement Type (level 2)\n\
        4015,BEA,1351,1351-08-01,,Treaty between England and Castile,Agreement\n\
        1795,BuA,1754,1754-08-17,1755-09-07,Treaty Concerning Borders,Agreement\n\
        1796,BuA,1992,1992-00-00,,Convention Between Bale And France,Protocol\n";
    assert_eq!(
        guessed(text),
        [
            "date=Signature Date",
            "year=Signature Year",
            "id=IEA# (click for add'l info)",
            "kind=Agreement Type (level 2)",
            "title=Treaty Name"
        ]
    );
}

#[test]
fn plain_names_are_believed() {
    let text =
        "id;title;start;end;kind;actor;place;body\n1;A talk;2001-01-01;2001-01-02;talks;Japan;Tokyo;Words\n";
    assert_eq!(
        guessed(text),
        [
            "start=start",
            "end=end",
            "id=id",
            "kind=kind",
            "place=place",
            "summary=body",
            "title=title",
            "actor=actor",
        ]
    );
}

#[test]
fn a_table_without_names_that_say_anything_still_has_a_title() {
    assert_eq!(
        guessed("a,b\n1991-06-03,The signing of the pact\n1992-06-03,The end of the talks\n"),
        ["date=a", "title=b"]
    );
}
