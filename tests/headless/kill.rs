//! The writing process is killed at random moments: what was acknowledged is there, and nothing is damaged.

use std::collections::BTreeSet;
use std::hash::{BuildHasher, RandomState};
use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use crate::kit::Desk;

const KILLS: u32 = 200;

#[test]
fn two_hundred_kills_lose_nothing_that_was_acknowledged() {
    let desk = Desk::new();
    let database = desk.database();
    let mut acknowledged = BTreeSet::new();
    let mut in_the_middle = 0;
    for kill in 0..KILLS {
        let mut writer = desk
            .command()
            .args(["add".as_ref(), database.as_os_str(), "--from".as_ref(), "-".as_ref()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let mut drafts = writer.stdin.take().expect("its input");
        let feeding = thread::spawn(move || {
            for number in 0.. {
                let line = format!("{{\"title\": \"Event {kill}.{number}\", \"when\": \"2022-01-07\"}}\n");
                if drafts.write_all(line.as_bytes()).is_err() {
                    break;
                }
            }
        });
        let acks = BufReader::new(writer.stdout.take().expect("its output"));
        let reading = thread::spawn(move || -> Vec<String> {
            let lines = acks.lines().map_while(Result::ok);
            // The last line may have been cut off with its writer: then it acknowledges nothing.
            let documents = lines.filter_map(|line| serde_json::from_str::<serde_json::Value>(&line).ok());
            documents.filter_map(|document| document["id"].as_str().map(str::to_owned)).collect()
        });
        // From before the file is open to some events later.
        thread::sleep(Duration::from_micros(RandomState::new().hash_one(kill) % 120_000));
        writer.kill().expect("SIGKILL");
        writer.wait().expect("it ends");
        feeding.join().expect("the feeding ends");
        let acks = reading.join().expect("the reading ends");
        in_the_middle += usize::from(!acks.is_empty());
        acknowledged.extend(acks);
        if kill % 40 == 39 {
            desk.check(&database);
        }
    }
    assert!(in_the_middle > 20, "only {in_the_middle} of {KILLS} kills came after a first acknowledgement");
    let there: BTreeSet<String> =
        desk.events(&database).iter().filter_map(|event| event["id"].as_str().map(str::to_owned)).collect();
    let lost: Vec<_> = acknowledged.difference(&there).collect();
    assert!(lost.is_empty(), "{} of {} are lost", lost.len(), acknowledged.len());
    desk.check(&database);
}
