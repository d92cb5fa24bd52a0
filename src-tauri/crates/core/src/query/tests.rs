use super::*;
use crate::date::Truth;
use crate::model::{Handling, Reliability, Stance, Status};

fn parse(text: &str) -> Node {
    Query::parse(text).unwrap().root().unwrap().clone()
}

fn tests(text: &str) -> Vec<Node> {
    Query::parse(text).unwrap().side_by_side().to_vec()
}

fn shown(text: &str) -> String {
    Query::parse(text).unwrap().to_string()
}

fn error(text: &str) -> (String, usize, usize, bool) {
    let error = Query::parse(text).unwrap_err();
    assert!(!error.hint.is_empty());
    (error.message, error.offset, error.length, error.unfinished)
}

fn word(text: &str) -> Node {
    Node::Test(Test::text(text, true))
}

fn kind(name: &str) -> Node {
    Node::Test(Test::Kind(Name::saying(name)))
}

#[test]
fn words_phrases_fields_and_negation() {
    assert_eq!(
        tests("two-plus-two  kind:talks -status:\"under way\" “joint statement” -tag:\"to check\" undated"),
        [
            word("two-plus-two"),
            kind("talks"),
            Node::opposite(Node::Test(Test::Status(Status::UnderWay))),
            Node::Test(Test::text("joint statement", false)),
            Node::opposite(Node::Test(Test::Tag(Name::saying("to check")))),
            Node::Test(Test::Undated),
        ]
    );
    assert_eq!(tests(""), []);
    assert_eq!(tests(" — & "), []);
    assert_eq!(tests("\"undated"), [Node::Test(Test::text("undated", false))]);
    assert_eq!(tests("- Japan"), [word("Japan")]);
    assert_eq!(tests("12:30"), [word("12:30")]);
    assert_eq!(tests("https://example.org/a?b=c"), [word("https://example.org/a?b=c")]);
    assert_eq!(tests("\"joint sta\"*"), [Node::Test(Test::text("joint sta", true))]);
    assert_eq!(
        tests("actor:\"The \"\"Group\"\"\""),
        [Node::Test(Test::Actor { name: Some(Name::saying("The \"Group\"")), role: None })]
    );
    assert_eq!(tests("f(x)"), [word("f(x)")]);
}

#[test]
fn what_ties_conditions_together() {
    let (a, b, c) = (|| word("a"), || word("b"), || word("c"));
    assert_eq!(parse("a b OR c"), Node::Any(vec![Node::All(vec![a(), b()]), c()]));
    assert_eq!(parse("a (b OR c)"), Node::All(vec![a(), Node::Any(vec![b(), c()])]));
    assert_eq!(parse("a AND b AND c"), parse("a b c"));
    assert_eq!(parse("NOT a b"), Node::All(vec![Node::opposite(a()), b()]));
    assert_eq!(parse("-(a OR b)"), Node::opposite(Node::Any(vec![a(), b()])));
    assert_eq!(parse("NOT (a b"), Node::opposite(Node::All(vec![a(), b()])));
    assert_eq!(parse("((a))"), a());
    assert_eq!(parse("or and not"), Node::All(vec![word("or"), word("and"), word("not")]));
    assert_eq!(parse("ORDER"), word("ORDER"));
    assert_eq!(parse("(kind:talks)"), kind("talks"));
    assert_eq!(parse("a OR (b OR c)"), Node::Any(vec![a(), b(), c()]));
}

#[test]
fn every_field_has_an_example_that_reads_and_shows_itself() {
    for field in FIELDS {
        assert_eq!(Query::parse(&shown(field.example)), Query::parse(field.example));
        assert!(shown(field.example) == field.example || field.name == "field");
        assert!(
            field.example.contains(&format!("{}:", field.name)) || field.name == "field",
            "{}",
            field.name
        );
    }
}

#[test]
fn figures_grades_and_marks_compare() {
    let figure = |name: &str, value: Option<(Comparison, &str)>| {
        Node::Test(Test::Figure {
            name: name.to_owned(),
            value: value.map(|(comparison, with)| (comparison, with.to_owned())),
        })
    };
    assert_eq!(tests("dead>=10"), [figure("dead", Some((Comparison::AtLeast, "10")))]);
    assert_eq!(tests("field:dead≥10"), tests("dead>=10"));
    assert_eq!(tests("\"number of dead\"<3"), [figure("number of dead", Some((Comparison::Less, "3")))]);
    assert_eq!(tests("field:\"number of dead\""), [figure("number of dead", None)]);
    assert_eq!(tests("region=\"East Asia\""), [figure("region", Some((Comparison::Equal, "East Asia")))]);
    assert_eq!(tests("signed>2022-01"), [figure("signed", Some((Comparison::More, "2022-01")))]);
    let grade = |reliability, credibility| Grade { reliability, credibility };
    assert_eq!(
        tests("grade:<=B2 grade:c grade:>3"),
        [
            Node::Test(Test::Grade(Comparison::AtMost, grade(Some(Reliability::B), Some(2)))),
            Node::Test(Test::Grade(Comparison::Equal, grade(Some(Reliability::C), None))),
            Node::Test(Test::Grade(Comparison::More, grade(None, Some(3)))),
        ]
    );
    assert_eq!(
        tests("handling:>=amber stance:denies private:no"),
        [
            Node::Test(Test::Handling(Comparison::AtLeast, Handling::Amber)),
            Node::Test(Test::Stance(Stance::Denies)),
            Node::Test(Test::Private(false)),
        ]
    );
}

#[test]
fn roles_and_neighbours_belong_to_what_stands_before_them() {
    assert_eq!(
        tests("actor:Japan as:host role:mediator"),
        [
            Node::Test(Test::Actor { name: Some(Name::saying("Japan")), role: Some("host".to_owned()) }),
            Node::Test(Test::Actor { name: None, role: Some("mediator".to_owned()) }),
        ]
    );
    let near =
        |truth, of| Node::Test(Test::Near(Near { span: Span { count: 7, unit: SpanUnit::Days }, truth, of }));
    assert_eq!(
        tests("within:7d of:\"Talks in Tokyo\""),
        [near(Truth::Certainly, Reach::Named("Talks in Tokyo".to_owned()))]
    );
    assert_eq!(
        tests("possibly-within:7d of:(kind:talks OR a) b"),
        [near(Truth::Possibly, Reach::Found(Box::new(Node::Any(vec![kind("talks"), word("a")])))), word("b"),]
    );
}

#[test]
fn dates_are_read_as_people_write_them() {
    assert_eq!(
        shown("when:2022-03 possibly:\"early 2022\" before:2022-01-07"),
        "when:2022-03 possibly:\"early 2022\" before:2022-01-07"
    );
    let tests = tests("possibly-after:2022");
    let [Node::Test(Test::After(date, Truth::Possibly))] = tests.as_slice() else { panic!("{tests:?}") };
    assert_eq!(date.extent().earliest().as_deref(), Some("2022-01-01"));
}

#[test]
fn refusals_say_where_and_what_was_expected() {
    let is = |message: &str, offset, length, unfinished| (message.to_owned(), offset, length, unfinished);
    assert_eq!(error("Élysée colour:red"), is("“colour:” is nothing to search by", 7, 7, false));
    assert!(Query::parse("colour:red").unwrap_err().hint.contains("kind, actor"));
    assert_eq!(error("a kind:"), is("“kind:” needs a value", 2, 5, true));
    assert_eq!(error("kind: a"), is("“kind:” needs a value", 0, 5, false));
    assert_eq!(error("a status:reported b"), is("“reported” is not a status", 9, 8, false));
    assert_eq!(error("a b when:soonish").1, 9);
    assert_eq!(error("when:undated").1, 5);
    assert_eq!(error("a OR"), is("there is nothing after “OR”", 2, 2, true));
    assert_eq!(error("OR a"), is("there is nothing before “OR”", 0, 2, false));
    assert_eq!(error("a AND AND b"), is("there is nothing after “AND”", 2, 3, false));
    assert_eq!(error("a NOT"), is("there is nothing after “NOT”", 2, 3, true));
    assert_eq!(error("() a"), is("there is nothing in the parentheses", 0, 1, false));
    assert_eq!(error("dead>=many"), is("“many” is neither a number nor a date", 6, 4, true));
    assert_eq!(error("dead >= 10"), is("there is nothing to compare", 5, 2, false));
    assert_eq!(error("dead>="), is("“dead>=” needs a value", 0, 6, true));
    assert_eq!(error("grade:<=Z9"), is("“Z9” is not a grade", 8, 2, true));
    assert_eq!(error("grade:B7").1, 6);
    assert_eq!(error("within:7d"), is("within 7d of what is not said", 0, 9, true));
    assert_eq!(error("within:soon of:x"), is("“soon” is not a length of time", 7, 4, false));
    assert_eq!(error("of:x"), is("“of:” stands alone", 0, 4, true));
    assert_eq!(error("has:wings"), is("“wings” is nothing that an event has", 4, 5, true));
    assert_eq!(error("kind:<=x"), is("“kind:” does not compare with “<=”", 0, 8, true));
    assert_eq!(error("private:maybe"), is("“maybe” is not “yes” or “no”", 8, 5, true));
}

#[test]
fn depth_and_length_have_limits() {
    assert!(Query::parse(&format!("{}a", "(".repeat(40))).is_ok());
    assert!(Query::parse(&format!("{}a", "(".repeat(5_000))).unwrap_err().message.contains("50 deep"));
    assert!(Query::parse(&format!("{}a", "NOT ".repeat(2_000))).unwrap_err().message.contains("50 deep"));
    assert!(Query::parse(&"a ".repeat(2_000)).unwrap_err().message.contains("400 conditions"));
    assert!(Query::parse(&"a".repeat(20_000)).unwrap_err().message.contains("10000 characters"));
    assert!(Query::parse(&"within:7d of:(".repeat(100)).is_err());
}
