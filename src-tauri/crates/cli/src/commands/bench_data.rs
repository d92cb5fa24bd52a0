//! `dateline bench-data`: made-up events, the same for the same number on every machine.

use std::io::Write;
use std::path::Path;

use dateline_exchange::ExchangeError;
use dateline_exchange::export::write_whole;

use crate::arguments::BenchData;
use crate::failure::Failure;
use crate::output::Out;

const WORDS: [&str; 48] = [
    "border",
    "ministers",
    "defence",
    "statement",
    "visit",
    "agreement",
    "talks",
    "sanctions",
    "exercise",
    "fleet",
    "treaty",
    "summit",
    "envoy",
    "protest",
    "coast",
    "island",
    "trade",
    "embassy",
    "council",
    "draft",
    "ceasefire",
    "missile",
    "delegation",
    "accord",
    "pipeline",
    "election",
    "committee",
    "parliament",
    "convoy",
    "harbour",
    "frontier",
    "observers",
    "resolution",
    "mediator",
    "tariff",
    "cable",
    "patrol",
    "inspection",
    "alliance",
    "memorandum",
    "refugees",
    "airspace",
    "navy",
    "protocol",
    "negotiators",
    "withdrawal",
    "deadline",
    "communiqué",
];
const KINDS: [&str; 8] =
    ["Talks", "Pact", "Statement", "Visit", "Drill", "Sanction", "Protest note", "Deployment"];
const PLACES: [&str; 40] = [
    "Tokyo",
    "Canberra",
    "Washington",
    "Beijing",
    "Geneva",
    "Vienna",
    "Oslo",
    "Paris",
    "Berlin",
    "London",
    "Rome",
    "Madrid",
    "Ankara",
    "Cairo",
    "Nairobi",
    "Pretoria",
    "Abuja",
    "Brasília",
    "Lima",
    "Bogotá",
    "Santiago",
    "Ottawa",
    "Mexico City",
    "Havana",
    "Delhi",
    "Islamabad",
    "Kabul",
    "Tehran",
    "Baghdad",
    "Riyadh",
    "Moscow",
    "Kyiv",
    "Warsaw",
    "Prague",
    "Helsinki",
    "Stockholm",
    "Seoul",
    "Manila",
    "Jakarta",
    "Hanoi",
];

/// Writes the table.
pub fn run(data: &BenchData, out: &mut Out) -> Result<(), Failure> {
    if data.output == Path::new("-") {
        return Ok(table(data.count, out.raw())?);
    }
    write_whole(&data.output, |file| {
        table(data.count, file).map_err(|source| ExchangeError::Io {
            name: "the table".to_owned(),
            doing: "written",
            source,
        })
    })?;
    Ok(())
}

/// About 350 bytes a row: titles of 60 characters, bodies of 200, dates from 1900 to 2024, a third of them durations.
fn table(count: u64, out: &mut dyn Write) -> std::io::Result<()> {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    let mut table = csv::Writer::from_writer(out);
    table.write_record(["id", "title", "start", "end", "kind", "actor", "place", "body"])?;
    let (mut title, mut body) = (String::new(), String::new());
    for id in 1..=count {
        let start = i64::try_from(random.below(45_656)).unwrap_or_default() - 25_567;
        let length =
            if random.below(3) == 0 { i64::try_from(random.below(30)).unwrap_or_default() } else { 0 };
        words(&mut random, 60, &mut title);
        words(&mut random, 200, &mut body);
        let actor = format!("Actor {}", random.below(500) + 1);
        let kind = random.of(&KINDS);
        let place = random.of(&PLACES);
        let (from, to) = (day(start), day(start + length));
        table.write_record([&id.to_string(), &title, &from, &to, kind, &actor, place, &body])?;
    }
    table.flush()
}

fn day(days: i64) -> String {
    chrono::DateTime::from_timestamp(days * 86_400, 0)
        .map(|moment| moment.format("%Y-%m-%d").to_string())
        .unwrap_or_default()
}

fn words(random: &mut Random, length: usize, out: &mut String) {
    out.clear();
    while out.len() + 12 < length {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(random.of(&WORDS));
    }
    if let Some(first) = out.get(..1).map(str::to_uppercase) {
        out.replace_range(..1, &first);
    }
}

/// Xorshift64* (Vigna 2016): enough for made-up data, and the same everywhere.
struct Random(u64);

impl Random {
    const fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    /// A number below `bound`.
    const fn below(&mut self, bound: u64) -> u64 {
        (self.next() >> 11) % bound
    }

    fn of<'a>(&mut self, list: &[&'a str]) -> &'a str {
        let place = usize::try_from(self.below(list.len() as u64)).unwrap_or_default();
        list[place]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_number_gives_the_same_table() {
        let make = || {
            let mut out = Vec::new();
            table(50, &mut out).expect("written");
            String::from_utf8(out).expect("text")
        };
        let text = make();
        assert_eq!(text, make());
        assert_eq!(text.lines().count(), 51);
        let rows: Vec<&str> = text.lines().skip(1).collect();
        let average = rows.iter().map(|row| row.len()).sum::<usize>() / rows.len();
        assert!((280..400).contains(&average), "{average}");
    }
}
