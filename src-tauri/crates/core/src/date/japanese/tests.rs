use super::*;
use crate::Locale;
use crate::date::Reading;

/// A date that is understood from English words, in Japanese.
fn japanese(words: &str) -> String {
    let date = Date::read(words, &Reading::default()).unwrap_or_else(|error| panic!("{words}: {error}"));
    in_full(&date)
}

fn of_edtf(edtf: &str) -> String {
    let when = When::Edtf(edtf.parse().unwrap_or_else(|error| panic!("{edtf}: {error}")));
    in_full(&Date { when, ..Date::default() })
}

#[test]
fn a_date_is_as_precise_as_it_is_known() {
    for (edtf, expected) in [
        ("2022-01-07", "2022年1月7日"),
        ("2022-01", "2022年1月"),
        ("2022", "2022年"),
        ("196X", "1960年代"),
        ("190X", "20世紀最初の10年"),
        ("18XX", "19世紀"),
        ("2022-01~", "2022年1月ごろ"),
        ("2022?", "2022年？"),
        ("2022-01-07%", "2022年1月7日ごろ？"),
        ("2022-01-XX", "2022年1月のある日"),
        ("2022-XX", "2022年のある月"),
        ("2022-XX-XX", "2022年のある日"),
        ("XXXX-01-07", "1月7日（年不明）"),
        ("2021-23", "2021年秋"),
        ("2021-24", "2021年～2022年の冬"),
        ("2021-34", "2021年第2四半期"),
        ("0476-09-04", "西暦476年9月4日"),
        ("-0043-03-15", "紀元前44年3月15日"),
        ("Y-13800000000S3", "138億年前"),
        ("Y-66000000S2", "6600万年前"),
        ("Y12000", "西暦12,000年"),
    ] {
        assert_eq!(of_edtf(edtf), expected, "{edtf}");
    }
}

#[test]
fn intervals_and_choices_do_not_say_twice_what_both_ends_say() {
    for (edtf, expected) in [
        ("2022-05-01/2022-05-05", "2022年5月1日～5日"),
        ("2022-04-28/2022-05-03", "2022年4月28日～5月3日"),
        ("2022-03/2022-05", "2022年3月～5月"),
        ("2020/2022", "2020年～2022年"),
        ("2020/..", "2020年～現在"),
        ("2020/", "2020年～（終わりは不明）"),
        ("[2022-03-01..2022-03-10]", "2022年3月1日から10日の間"),
        ("[..2022-04-30]", "2022年5月1日より前"),
        ("[2022-05-01..]", "2022年4月30日より後"),
        ("[2021,2022-05]", "2021年または2022年5月"),
    ] {
        assert_eq!(of_edtf(edtf), expected, "{edtf}");
    }
}

#[test]
fn times_and_zones_follow_their_day() {
    for (words, expected) in [
        ("7 January 2022, 10:30", "2022年1月7日 10:30"),
        ("7 January 2022, 10:30–12:00 JST", "2022年1月7日 10:30～12:00（Asia/Tokyo）"),
        ("7 January 2022, morning", "2022年1月7日午前"),
        ("7 January 2022, 10h", "2022年1月7日 10時"),
    ] {
        assert_eq!(japanese(words), expected, "{words}");
    }
}

#[test]
fn rules_are_counted_from_their_target() {
    let rule =
        |text: &str| text.parse::<crate::date::Rule>().unwrap_or_else(|error| panic!("{text}: {error:?}"));
    for (words, expected) in [
        ("-1 month", "公表の前月"),
        ("+3 days", "公表から3日後"),
        ("-3 days", "公表の3日前"),
        ("same day", "公表と同じ日"),
    ] {
        assert_eq!(rule::of(&rule(words), "公表"), expected, "{words}");
    }
}

#[test]
fn every_date_that_english_has_words_for_has_japanese_words() {
    for edtf in [
        "2022-01-07",
        "2021-21",
        "2021-29",
        "2021-33",
        "2021-37",
        "2021-41",
        "1XXX",
        "-0500",
        "2020/..",
        "/2020",
        "../2020",
    ] {
        let text = of_edtf(edtf);
        assert!(!text.is_ascii() && text != edtf, "{edtf}: {text}");
        let english = Date { when: When::Edtf(edtf.parse().expect("EDTF")), ..Date::default() };
        assert_eq!(english.in_locale(Locale::BRITISH), english.to_string());
    }
}
