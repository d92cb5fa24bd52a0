//! The shell that tests play the person at: dialogs are answered in advance, events wait to be fetched.

use std::collections::VecDeque;
use std::io;
use std::path::PathBuf;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde_json::{Value as Json, json};

use crate::{FileFilter, Host};

/// How many events are kept for those who have not fetched them.
const KEPT: usize = 10_000;

/// The shell of the bridge.
#[derive(Default)]
pub struct BridgeHost {
    picks: Mutex<VecDeque<Option<PathBuf>>>,
    links: Mutex<Vec<String>>,
    events: Mutex<Events>,
    more: Condvar,
}

#[derive(Default)]
struct Events {
    /// How many were dropped from the front.
    dropped: usize,
    waiting: VecDeque<Json>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl BridgeHost {
    /// Answers the next file dialog in advance; `None` is “Cancel”. Unanswered dialogs are cancelled.
    pub fn answer_next_dialog(&self, path: Option<PathBuf>) {
        lock(&self.picks).push_back(path);
    }

    /// The links that were opened.
    #[must_use]
    pub fn links(&self) -> Vec<String> {
        lock(&self.links).clone()
    }

    /// Events after the first `after` ones, and how many there are then; waits for one if there is none.
    #[must_use]
    pub fn events_after(&self, after: usize, wait: Duration) -> (usize, Vec<Json>) {
        let end = Instant::now() + wait;
        let mut events = lock(&self.events);
        loop {
            let next = events.dropped + events.waiting.len();
            let left = end.saturating_duration_since(Instant::now());
            if next > after || left.is_zero() {
                let skip = after.saturating_sub(events.dropped);
                return (next, events.waiting.iter().skip(skip).cloned().collect());
            }
            events = self.more.wait_timeout(events, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    fn next_pick(&self) -> Option<PathBuf> {
        lock(&self.picks).pop_front().flatten()
    }
}

impl Host for BridgeHost {
    fn pick_file_to_open(&self, _: &FileFilter) -> Option<PathBuf> {
        self.next_pick()
    }

    fn pick_file_to_save(&self, _: &str, _: &FileFilter) -> Option<PathBuf> {
        self.next_pick()
    }

    fn open_link(&self, url: &str) -> io::Result<()> {
        lock(&self.links).push(url.to_owned());
        Ok(())
    }

    fn emit(&self, name: &str, payload: Json) {
        let mut events = lock(&self.events);
        events.waiting.push_back(json!({ "name": name, "payload": payload }));
        if events.waiting.len() > KEPT {
            events.waiting.pop_front();
            events.dropped += 1;
        }
        self.more.notify_all();
    }

    fn set_title(&self, _: &str) {}

    fn window_ready(&self) {}

    fn recent_changed(&self) {}
}
