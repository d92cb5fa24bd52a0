//! What happened, is expected and is said in the sample, each at the precision that the report gives.

use dateline_core::model::{RelationType, Stance, Status};

/// How the report dates an event.
#[derive(Clone, Copy)]
pub(super) enum When {
    /// By a date of its own (stored form).
    Plainly(&'static str),
    /// Counted from the report's publication, by this rule.
    Published(&'static str),
    /// Counted from another event, by this rule.
    Event(&'static str, &'static str),
}

pub(super) struct Passage {
    pub quote: &'static str,
    pub stance: Stance,
    /// The chain from the first speaker to the source.
    pub attribution: Option<&'static str>,
    /// Source reliability and information credibility.
    pub grade: (&'static str, i64),
}

pub(super) struct SampleEvent {
    pub key: &'static str,
    pub title: &'static str,
    pub when: When,
    pub wording: Option<&'static str>,
    pub kind: &'static str,
    pub status: Status,
    pub actors: &'static [(&'static str, &'static str)],
    pub passage: Passage,
    pub summary: Option<&'static str>,
    pub tags: &'static [&'static str],
    pub note: Option<&'static str>,
    /// Field, unit, value.
    pub figure: Option<(&'static str, &'static str, &'static str)>,
}

/// What an event of this table has where it says nothing else.
const PLAIN: SampleEvent = SampleEvent {
    key: "",
    title: "",
    when: When::Published("before"),
    wording: None,
    kind: "statement",
    status: Status::Held,
    actors: &[],
    passage: Passage { quote: "", stance: Stance::Affirms, attribution: None, grade: ("B", 2) },
    summary: None,
    tags: &[],
    note: None,
    figure: None,
};

const ALLIANCE: &str = "Japan–US alliance";
const TAIWAN: &str = "Taiwan";

/// Events that others are counted from come first.
pub(super) const EVENTS: &[SampleEvent] = &[
    SampleEvent {
        key: "talks",
        title: "Japan–US two-plus-two talks",
        when: When::Published("next friday"),
        wording: Some("on Friday"),
        kind: "talks",
        status: Status::Expected,
        actors: &[("party", "japan"), ("party", "us"), ("participant", "ministers")],
        passage: Passage {
            quote: "a meeting on Friday between the foreign and defence ministers of Japan and the United States",
            ..PLAIN.passage
        },
        summary: Some(
            "Foreign and defence ministers of both allies meet; Japan’s security role and Taiwan are likely to be in focus.",
        ),
        tags: &[ALLIANCE, TAIWAN],
        ..PLAIN
    },
    SampleEvent {
        key: "pact",
        title: "Japan–Australia defence cooperation pact signed",
        when: When::Event("talks", "-1 day"),
        wording: Some("a day after Japan signed a defence cooperation pact with Australia"),
        kind: "pact",
        actors: &[("signatory", "japan"), ("signatory", "australia")],
        passage: Passage { quote: "Japan signed a defence cooperation pact with Australia", ..PLAIN.passage },
        summary: Some(
            "The report dates the talks to the day after the signing, so the signing is counted back from the talks.",
        ),
        ..PLAIN
    },
    SampleEvent {
        key: "tension",
        title: "Tension over Taiwan rises",
        when: When::Published("past 2 years"),
        wording: Some("over the past two years"),
        kind: "situation",
        status: Status::UnderWay,
        actors: &[("participant", "china"), ("participant", "taiwan")],
        passage: Passage { quote: "has risen over the past two years", ..PLAIN.passage },
        summary: Some("China steps up military and diplomatic pressure on the island."),
        tags: &[TAIWAN],
        ..PLAIN
    },
    SampleEvent {
        key: "abe",
        title: "Abe: Japan and the US could not stand by if China attacked Taiwan",
        when: When::Published("-1 month"),
        wording: Some("last month"),
        actors: &[("speaker", "abe"), ("target", "china")],
        passage: Passage {
            quote: "could not stand by if China attacked Taiwan",
            stance: Stance::Reports,
            attribution: Some("Shinzo Abe, by Reuters"),
            grade: ("B", 1),
        },
        tags: &[ALLIANCE, TAIWAN],
        ..PLAIN
    },
    SampleEvent {
        key: "rebuke",
        title: "Beijing rebukes Abe’s remarks",
        when: When::Event("abe", "after"),
        wording: Some("drew a rebuke from Beijing"),
        kind: "protest-note",
        actors: &[("speaker", "china"), ("target", "abe"), ("target", "japan")],
        passage: Passage { quote: "remarks that drew a rebuke from Beijing", ..PLAIN.passage },
        summary: Some("The report gives no date for it, only that it answered the remarks."),
        tags: &[TAIWAN],
        ..PLAIN
    },
    SampleEvent {
        key: "plan",
        title: "Draft plan for a joint Japan–US operation in a Taiwan emergency",
        kind: "plan",
        actors: &[("author", "jsdf"), ("author", "us-forces")],
        passage: Passage {
            quote: "have drawn up a draft plan for a joint operation",
            stance: Stance::Reports,
            attribution: Some("Kyodo, by Reuters"),
            grade: ("B", 3),
        },
        summary: Some(
            "Drawn up at some time before the report; Kyodo’s own report is not dated in the text.",
        ),
        tags: &[ALLIANCE, TAIWAN],
        ..PLAIN
    },
    SampleEvent {
        key: "formalise",
        title: "Allies may agree to formalise work on the draft plan",
        when: When::Event("talks", "same day"),
        wording: Some("Friday’s two-plus-two talks"),
        kind: "pact",
        status: Status::Possible,
        actors: &[("party", "japan"), ("party", "us")],
        passage: Passage {
            quote: "could see the allies agree to formalize their work on the plan",
            stance: Stance::Reports,
            attribution: Some("Kyodo, by Reuters"),
            grade: ("B", 3),
        },
        tags: &[ALLIANCE],
        ..PLAIN
    },
    SampleEvent {
        key: "line",
        title: "Japan’s government signals a more assertive line on China’s posture toward Taiwan",
        when: When::Published("last october"),
        wording: Some("In October"),
        actors: &[("speaker", "japan"), ("target", "china")],
        passage: Passage {
            quote: "signaled a more assertive line on China’s posture toward Taiwan",
            ..PLAIN.passage
        },
        summary: Some("It would consider options and prepare for “various scenarios”."),
        tags: &[TAIWAN],
        ..PLAIN
    },
    SampleEvent {
        key: "agenda",
        title: "Official: ministers are expected to talk about security cooperation in the region",
        when: When::Event("talks", "before"),
        wording: Some("ahead of the talks"),
        actors: &[("speaker", "official")],
        passage: Passage {
            quote: "The ministers are expected to talk about security cooperation in the region",
            stance: Stance::Reports,
            attribution: Some("Japanese foreign ministry official, unnamed, by Reuters"),
            grade: ("C", 2),
        },
        tags: &[ALLIANCE],
        ..PLAIN
    },
    SampleEvent {
        key: "certainly",
        title: "Official: cooperation with Australia “certainly” included",
        when: When::Event("agenda", "same day"),
        actors: &[("speaker", "official"), ("target", "australia")],
        passage: Passage {
            quote: "would “certainly” include cooperation that both countries are pursuing with Australia",
            stance: Stance::Reports,
            attribution: Some("Japanese foreign ministry official, unnamed, by Reuters"),
            grade: ("C", 2),
        },
        tags: &[ALLIANCE],
        ..PLAIN
    },
    SampleEvent {
        key: "no-comment",
        title: "Official declines to comment on the draft plan",
        actors: &[("speaker", "official")],
        passage: Passage {
            quote: "The Japanese foreign ministry official declined to comment",
            ..PLAIN.passage
        },
        ..PLAIN
    },
    SampleEvent {
        key: "hornung",
        title: "Hornung: the talks could be a chance to speak broadly about what Japan may do",
        kind: "assessment",
        actors: &[("speaker", "hornung")],
        passage: Passage {
            quote: "that would never be acknowledged publicly",
            stance: Stance::Reports,
            attribution: Some("Jeffrey Hornung, RAND, by Reuters"),
            grade: ("B", 3),
        },
        summary: Some("Both sides might want to keep what is called strategic ambiguity."),
        tags: &[ALLIANCE, TAIWAN],
        note: Some("The report spells the name “Jeffrey Horning”; kept as an alias of the actor."),
        ..PLAIN
    },
    SampleEvent {
        key: "russel",
        title: "Russel: Japan has much to weigh up in a Taiwan emergency",
        kind: "assessment",
        actors: &[("speaker", "russel")],
        passage: Passage {
            quote: "deterring Chinese aggression and defending against relentless incursions",
            stance: Stance::Reports,
            attribution: Some("Daniel Russel, Asia Society, by Reuters"),
            grade: ("B", 3),
        },
        summary: Some(
            "Deterrence and support for Taiwan on one side; pacifist politics, legal limits and trade with China on the other.",
        ),
        tags: &[TAIWAN],
        ..PLAIN
    },
    SampleEvent {
        key: "exports",
        title: "Japan’s exports to China",
        when: When::Plainly("2020"),
        wording: Some("in 2020"),
        kind: "figure",
        actors: &[("participant", "japan"), ("target", "china")],
        passage: Passage {
            quote: "accounting for $141 billion in exports in 2020",
            stance: Stance::Reports,
            attribution: Some("IMF trade data, by Reuters"),
            grade: ("A", 2),
        },
        summary: Some("China is Japan’s top export destination."),
        figure: Some(("Exports", "billion US dollars", "141")),
        ..PLAIN
    },
];

/// Which event stands how to which.
pub(super) const RELATIONS: &[(&str, RelationType, &str)] = &[
    ("rebuke", RelationType::RespondsTo, "abe"),
    ("formalise", RelationType::PartOf, "talks"),
    ("formalise", RelationType::Implements, "plan"),
    ("certainly", RelationType::FollowsFrom, "agenda"),
    ("no-comment", RelationType::RespondsTo, "plan"),
];
