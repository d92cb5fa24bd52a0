//! Zones as people name them.

use chrono_tz::{TZ_VARIANTS, Tz};

/// Abbreviations that mean one zone only. “IST”, “CST” and “BST” mean several and are refused.
const ABBREVIATIONS: [(&str, &str); 26] = [
    ("Z", "UTC"),
    ("ET", "America/New_York"),
    ("EDT", "Etc/GMT+4"),
    ("CDT", "Etc/GMT+5"),
    ("MDT", "Etc/GMT+6"),
    ("PST", "Etc/GMT+8"),
    ("PDT", "Etc/GMT+7"),
    ("PT", "America/Los_Angeles"),
    ("CEST", "Etc/GMT-2"),
    ("EEST", "Etc/GMT-3"),
    ("WEST", "Etc/GMT-1"),
    ("MSK", "Europe/Moscow"),
    ("TRT", "Europe/Istanbul"),
    ("JST", "Asia/Tokyo"),
    ("KST", "Asia/Seoul"),
    ("HKT", "Asia/Hong_Kong"),
    ("SGT", "Asia/Singapore"),
    ("PKT", "Asia/Karachi"),
    ("WIB", "Asia/Jakarta"),
    ("ICT", "Asia/Bangkok"),
    ("AEST", "Etc/GMT-10"),
    ("AEDT", "Etc/GMT-11"),
    ("AWST", "Australia/Perth"),
    ("NZST", "Etc/GMT-12"),
    ("NZDT", "Etc/GMT-13"),
    ("SAST", "Africa/Johannesburg"),
];

/// Places that the zone database files under another city.
const PLACES: [(&str, &str); 24] = [
    ("beijing", "Asia/Shanghai"),
    ("china", "Asia/Shanghai"),
    ("washington", "America/New_York"),
    ("eastern", "America/New_York"),
    ("central", "America/Chicago"),
    ("mountain", "America/Denver"),
    ("pacific", "America/Los_Angeles"),
    ("delhi", "Asia/Kolkata"),
    ("new delhi", "Asia/Kolkata"),
    ("india", "Asia/Kolkata"),
    ("mumbai", "Asia/Kolkata"),
    ("islamabad", "Asia/Karachi"),
    ("japan", "Asia/Tokyo"),
    ("korea", "Asia/Seoul"),
    ("kyiv", "Europe/Kiev"),
    ("geneva", "Europe/Zurich"),
    ("ankara", "Europe/Istanbul"),
    ("abu dhabi", "Asia/Dubai"),
    ("hanoi", "Asia/Bangkok"),
    ("canberra", "Australia/Sydney"),
    ("wellington", "Pacific/Auckland"),
    ("brasilia", "America/Sao_Paulo"),
    ("ottawa", "America/Toronto"),
    ("pretoria", "Africa/Johannesburg"),
];

/// The zone of a name as it stands in a text: “Asia/Tokyo”, “UTC”, “JST”, “UTC+9”.
pub(super) fn named(chunk: &str) -> Option<Tz> {
    if chunk.contains('/') && chunk.starts_with(|char: char| char.is_ascii_alphabetic()) {
        return TZ_VARIANTS.into_iter().find(|zone| zone.name().eq_ignore_ascii_case(chunk));
    }
    if !chunk.starts_with(|char: char| char.is_ascii_uppercase()) {
        return None;
    }
    let abbreviated = || ABBREVIATIONS.iter().find(|(short, _)| *short == chunk).map(|(_, name)| *name);
    abbreviated().and_then(of_name).or_else(|| of_name(chunk)).or_else(|| offset(chunk))
}

/// “UTC+9”: an offset of whole hours has a zone of its own, whose name has the sign of POSIX.
fn offset(chunk: &str) -> Option<Tz> {
    let rest = chunk.strip_prefix("UTC").or_else(|| chunk.strip_prefix("GMT"))?;
    let (sign, hours) = rest.split_at_checked(rest.chars().next()?.len_utf8())?;
    let hours = hours.strip_suffix(":00").unwrap_or(hours);
    let plausible = (1..=2).contains(&hours.len()) && hours.bytes().all(|byte| byte.is_ascii_digit());
    whole_hours(
        if matches!(sign, "+") {
            1
        } else if matches!(sign, "-" | "−" | "–") {
            -1
        } else {
            return None;
        } * hours.parse::<i32>().ok().filter(|_| plausible)?,
    )
}

/// The zone of an offset of whole hours east of Greenwich.
pub(in crate::date) fn whole_hours(east: i32) -> Option<Tz> {
    match east {
        0 => Some(Tz::UTC),
        _ => of_name(&format!("Etc/GMT{:+}", -east)),
    }
}

/// The zone of a place: “Tokyo time”.
pub(super) fn of_place(place: &str) -> Option<Tz> {
    if let Some((_, name)) = PLACES.iter().find(|(known, _)| *known == place) {
        return of_name(name);
    }
    let city = place.replace(' ', "_");
    TZ_VARIANTS.into_iter().find(|zone| {
        zone.name()
            .rsplit_once('/')
            .is_some_and(|(region, name)| region != "Etc" && name.eq_ignore_ascii_case(&city))
    })
}

/// How a zone is written: “UTC+9” for those that are mere offsets.
pub(in crate::date) fn display(zone: Tz) -> String {
    let name = zone.name();
    let posix = name.strip_prefix("Etc/GMT").filter(|rest| rest.len() >= 2 && *rest != "+0" && *rest != "-0");
    match posix.map(|rest| rest.split_at(1)) {
        Some(("-", hours)) => format!("UTC+{hours}"),
        Some(("+", hours)) => format!("UTC−{hours}"),
        _ => name.to_owned(),
    }
}

fn of_name(name: &str) -> Option<Tz> {
    name.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_zone_is_read_as_it_is_written() {
        for zone in TZ_VARIANTS {
            assert_eq!(named(&display(zone)), Some(zone), "{zone}");
        }
    }

    #[test]
    fn the_tables_name_zones() {
        for (_, name) in ABBREVIATIONS.iter().chain(&PLACES) {
            assert!(of_name(name).is_some(), "{name}");
        }
        assert_eq!(of_place("new york"), Some(Tz::America__New_York));
        assert_eq!(named("UTC+9"), Some(Tz::Etc__GMTMinus9));
        assert_eq!(named("CST"), None);
    }
}
