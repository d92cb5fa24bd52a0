//! A date in four cells: the day part as EDTF, the time, the zone and the wording.

use dateline_core::Date;
use dateline_core::date::When;

/// The four cells. What an anchored date counts from does not fit in; `date` then shows what it comes to.
#[must_use]
pub fn date_cells(date: &Date) -> [String; 4] {
    [
        date.edtf().map(ToString::to_string).unwrap_or_default(),
        date.time.map(|time| time.to_string()).unwrap_or_default(),
        date.zone.map(|zone| zone.name().to_owned()).unwrap_or_default(),
        date.wording.clone().unwrap_or_default(),
    ]
}

/// The date of four cells.
///
/// # Errors
/// With what is wrong with them.
pub fn date_of_cells([day, time, zone, wording]: [&str; 4]) -> Result<Date, String> {
    let when = if day.is_empty() {
        When::Undated
    } else {
        let stored = Date::from_stored(day).map_err(|error| error.message)?;
        // Only a bare day part belongs into this cell.
        if stored.time.is_some() || stored.wording.is_some() || stored.anchor().is_some() {
            return Err(format!("“{day}” is no date"));
        }
        stored.when
    };
    let optional = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Ok(Date {
        when,
        time: optional(time)
            .map(|time| time.parse().map_err(|_| format!("“{time}” is no time")))
            .transpose()?,
        zone: optional(zone)
            .map(|zone| zone.parse().map_err(|_| format!("“{zone}” is no time zone")))
            .transpose()?,
        wording: optional(wording),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_comes_back_from_its_cells() {
        for stored in [
            "",
            "2021-12",
            "2019~/2022-01-06",
            r#"{"edtf":"2022-01-07","time":"morning","zone":"Asia/Tokyo"}"#,
            r#"{"edtf":"2022-01-07","time":"14:30"}"#,
            r#"{"wording":"30.02.2021"}"#,
        ] {
            let date = Date::from_stored(stored).expect("a date");
            let cells = date_cells(&date);
            let cells = [0, 1, 2, 3].map(|place: usize| cells[place].as_str());
            assert_eq!(date_of_cells(cells).expect("a date"), date, "{stored}");
        }
        assert!(date_of_cells(["2021-02-30", "", "", ""]).is_err());
        assert!(date_of_cells(["2021", "soon", "", ""]).is_err());
    }
}
