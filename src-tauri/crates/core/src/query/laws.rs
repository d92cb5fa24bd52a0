//! Laws of the language that hold for every query and every text.

use proptest::prelude::*;

use super::*;
use crate::date::Truth;
use crate::model::{Handling, RelationType, Reliability, Stance, Status};

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-zÉō安0-9][A-Za-z0-9 .:'()\"“<=-]{0,12}".prop_map(|text| text.trim().to_owned()),
        Just("OR".to_owned()),
        Just("kind:talks".to_owned()),
        Just("dead>=10".to_owned()),
    ]
}

fn named() -> impl Strategy<Value = Name> {
    (name(), any::<bool>()).prop_map(|(words, exact)| Name { words, exact })
}

fn truth() -> impl Strategy<Value = Truth> {
    prop_oneof![Just(Truth::Certainly), Just(Truth::Possibly)]
}

fn comparison() -> impl Strategy<Value = Comparison> {
    prop::sample::select(Comparison::ALL).prop_map(|(_, comparison)| comparison)
}

fn asked() -> impl Strategy<Value = Asked> {
    prop::sample::select(vec![
        "2022",
        "2022-03",
        "2022-03-17",
        "202X",
        "early 2022",
        "c. 1995",
        "[2021-12-01..2021-12-31]",
    ])
    .prop_map(|text| Asked::read(text).unwrap())
}

fn grade() -> impl Strategy<Value = Grade> {
    (prop::option::of(prop::sample::select(Reliability::ALL)), prop::option::of(1..=6_u8))
        .prop_filter("one half at least", |(reliability, credibility)| {
            reliability.is_some() || credibility.is_some()
        })
        .prop_map(|(reliability, credibility)| Grade { reliability, credibility })
}

fn test() -> impl Strategy<Value = Test> {
    let part = prop::sample::select(vec![
        TextPart::Anywhere,
        TextPart::Title,
        TextPart::Summary,
        TextPart::Notes,
        TextPart::Quotes,
    ]);
    prop_oneof![
        (name(), any::<bool>(), part).prop_map(|(words, goes_on, part)| Test::Text { words, goes_on, part }),
        named().prop_map(Test::Kind),
        (named(), prop::option::of(name())).prop_map(|(name, role)| Test::Actor { name: Some(name), role }),
        name().prop_map(|role| Test::Actor { name: None, role: Some(role) }),
        named().prop_map(Test::Place),
        prop::sample::select(Status::ALL).prop_map(Test::Status),
        named().prop_map(Test::Tag),
        named().prop_map(Test::Source),
        (name(), prop::option::of((comparison(), (0..99_i32).prop_map(|number| number.to_string()))))
            .prop_map(|(name, value)| Test::Figure { name, value }),
        (name(), name())
            .prop_map(|(name, with)| Test::Figure { name, value: Some((Comparison::Equal, with)) }),
        any::<bool>().prop_map(Test::Private),
        (comparison(), prop::sample::select(Handling::ALL))
            .prop_map(|(sign, mark)| Test::Handling(sign, mark)),
        (comparison(), grade()).prop_map(|(sign, grade)| Test::Grade(sign, grade)),
        prop::sample::select(Stance::ALL).prop_map(Test::Stance),
        prop::sample::select(RelationType::ALL).prop_map(Test::Relation),
        prop::sample::select(Part::ALL).prop_map(Test::Has),
        Just(Test::SingleSource),
        Just(Test::Undated),
        (asked(), truth()).prop_map(|(date, truth)| Test::During(date, truth)),
        (asked(), truth()).prop_map(|(date, truth)| Test::Before(date, truth)),
        (asked(), truth()).prop_map(|(date, truth)| Test::After(date, truth)),
        name().prop_map(Test::By),
        asked().prop_map(Test::Edited),
    ]
}

fn node() -> impl Strategy<Value = Node> {
    let near = |of: Reach, count, truth| {
        Node::Test(Test::Near(Near { span: Span { count, unit: SpanUnit::Days }, truth, of }))
    };
    test().prop_map(Node::Test).prop_recursive(4, 24, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 2..4).prop_map(|nodes| Node::all(nodes).unwrap()),
            prop::collection::vec(inner.clone(), 2..4).prop_map(|nodes| Node::any(nodes).unwrap()),
            inner.clone().prop_map(Node::opposite),
            (inner, 0..99_u32, truth()).prop_map(move |(of, count, truth)| near(
                Reach::Found(Box::new(of)),
                count,
                truth
            )),
            (name(), 0..99_u32, truth()).prop_map(move |(of, count, truth)| near(
                Reach::Named(of),
                count,
                truth
            )),
        ]
    })
}

proptest! {
    #[test]
    fn what_is_shown_reads_as_the_same_query(node in node()) {
        let query = Query::of(node);
        let shown = query.to_string();
        let read = Query::parse(&shown);
        prop_assert_eq!(read.as_ref(), Ok(&query), "{}", shown);
    }

    #[test]
    fn what_is_typed_and_read_is_shown_as_the_same(text in "[a-c:\"“()* ><=-]{0,24}|(a |OR |AND |NOT |\\(|\\)|kind:b |-|dead>=1 |within:7d |of:|as:x |actor:a )*") {
        if let Ok(query) = Query::parse(&text) {
            prop_assert_eq!(Query::parse(&query.to_string()), Ok(query));
        }
    }

    #[test]
    fn no_text_is_too_strange(text in ".{0,60}") {
        let length = text.chars().count();
        if let Err(error) = Query::parse(&text) {
            prop_assert!(error.offset + error.length <= length, "{:?} in {:?}", error, text);
            prop_assert!(!error.message.is_empty() && !error.hint.is_empty());
        }
    }

    #[test]
    fn no_mixture_of_its_own_words_is_too_strange(
        pieces in prop::collection::vec(prop::sample::select(vec![
            "(", ")", "OR ", "AND ", "NOT ", "-", "\"", "“", "kind:", "within:", "of:", "as:", "7d ", "grade:", "<=", ">",
            "=", "B2 ", "when:", "2022 ", "field:", "x", " ", "é", "\u{0}", "\n", "安", "*", "of:(", "has:date ",
        ]), 0..24),
    ) {
        let text = pieces.concat();
        match Query::parse(&text) {
            Ok(query) => prop_assert_eq!(Query::parse(&query.to_string()), Ok(query)),
            Err(error) => prop_assert!(error.offset + error.length <= text.chars().count()),
        }
    }
}
