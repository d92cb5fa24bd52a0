//! The second thread of an import: it hashes what the first one writes.

use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::thread::{self, JoinHandle};

use super::batch::Batch;
use crate::StoreError;
use crate::log::hash::{ChangeSalt, OpHash};

/// The thread, and the ways to and from it.
pub(super) struct Hashing {
    jobs: SyncSender<Batch>,
    /// Batches that are done with, to be filled again.
    done: Receiver<Batch>,
    thread: JoinHandle<Vec<(i64, OpHash)>>,
}

impl Hashing {
    /// So many batches may wait.
    const WAITING: usize = 16;

    /// Starts the thread. The hashes are salted with those of the change.
    pub(super) fn start(salt: ChangeSalt) -> Self {
        let (jobs, waiting) = sync_channel(Self::WAITING);
        let (give_back, done) = channel();
        let thread = thread::spawn(move || hash_all(&salt, waiting, &give_back));
        Self { jobs, done, thread }
    }

    /// Hands over a batch whose rows are written, and gives an empty one.
    pub(super) fn hand_over(&self, batch: Batch) -> Batch {
        // It fails only if the thread died, which joining it will tell.
        let _ = self.jobs.send(batch);
        self.done.try_recv().unwrap_or_default()
    }

    /// Waits for all hashes: numbers of operations, and theirs.
    pub(super) fn finish(self, last: Batch) -> Result<Vec<(i64, OpHash)>, StoreError> {
        let _ = self.jobs.send(last);
        drop(self.jobs);
        self.thread
            .join()
            .map_err(|_| StoreError::Damaged("the hashes of an import could not be computed".to_owned()))
    }
}

fn hash_all(salt: &ChangeSalt, waiting: Receiver<Batch>, give_back: &Sender<Batch>) -> Vec<(i64, OpHash)> {
    let mut hashes = Vec::new();
    for mut batch in waiting {
        batch.hash(salt, &mut hashes);
        batch.clear();
        // At the end nobody takes it.
        let _ = give_back.send(batch);
    }
    hashes
}
