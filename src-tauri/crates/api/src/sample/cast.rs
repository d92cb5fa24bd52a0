//! Who appears in the sample.

use dateline_core::model::ActorType;

pub(super) struct SampleActor {
    pub key: &'static str,
    pub name: &'static str,
    pub sort: ActorType,
    pub code: Option<&'static str>,
    pub aliases: &'static [&'static str],
    pub summary: Option<&'static str>,
}

pub(super) struct SampleOffice {
    pub holder: &'static str,
    pub title: &'static str,
    pub body: &'static str,
}

const fn actor(
    key: &'static str,
    name: &'static str,
    sort: ActorType,
    code: Option<&'static str>,
    aliases: &'static [&'static str],
    summary: Option<&'static str>,
) -> SampleActor {
    SampleActor { key, name, sort, code, aliases, summary }
}

use ActorType::{Group, Organisation, Person, State};

/// State codes are ISO 3166-1 alpha-3.
pub(super) const ACTORS: &[SampleActor] = &[
    actor("japan", "Japan", State, Some("JPN"), &["Tokyo", "Japanese government"], None),
    actor("us", "United States", State, Some("USA"), &["U.S.", "US", "USA", "Washington"], None),
    actor("australia", "Australia", State, Some("AUS"), &["Canberra"], None),
    actor("china", "China", State, Some("CHN"), &["Beijing", "People’s Republic of China"], None),
    actor("taiwan", "Taiwan", State, Some("TWN"), &["Taipei"], None),
    actor(
        "abe",
        "Shinzo Abe",
        Person,
        None,
        &["Abe Shinzō", "安倍晋三"],
        Some("Former prime minister of Japan."),
    ),
    actor(
        "official",
        "Japanese foreign ministry official (unnamed)",
        Person,
        None,
        &[],
        Some("Spoke to reporters ahead of the talks and was not named."),
    ),
    actor("mofa", "Ministry of Foreign Affairs of Japan", Organisation, None, &["MOFA", "Gaimushō"], None),
    actor("jsdf", "Japan Self-Defense Forces", Organisation, None, &["JSDF", "Japanese armed forces"], None),
    actor("us-forces", "United States Armed Forces", Organisation, None, &["U.S. armed forces"], None),
    actor("kyodo", "Kyodo News", Organisation, None, &["Kyodo", "Kyodo news agency"], None),
    actor("imf", "International Monetary Fund", Organisation, None, &["IMF"], None),
    actor("rand", "RAND Corporation", Organisation, None, &["RAND", "Rand Corporation"], None),
    actor("asia-society", "Asia Society", Organisation, None, &[], None),
    actor(
        "ministers",
        "Foreign and defence ministers of Japan and the United States",
        Group,
        None,
        &["two-plus-two"],
        None,
    ),
    actor(
        "hornung",
        "Jeffrey Hornung",
        Person,
        None,
        &["Jeffrey Horning"],
        Some("Japanese security policy expert at RAND. The report spells the name “Horning”."),
    ),
    actor(
        "russel",
        "Daniel Russel",
        Person,
        None,
        &["Danny Russel"],
        Some("Former US diplomat for East Asia."),
    ),
];

pub(super) const OFFICES: &[SampleOffice] = &[
    SampleOffice { holder: "abe", title: "former Prime Minister", body: "japan" },
    SampleOffice { holder: "official", title: "official", body: "mofa" },
    SampleOffice { holder: "hornung", title: "security policy expert", body: "rand" },
    SampleOffice { holder: "russel", title: "expert", body: "asia-society" },
];
