//! Changes by other programs: the command line may write to the file that the window shows.

use std::sync::Arc;
use std::time::Duration;

use super::{App, lock};
use crate::ApiError;
use crate::wire::{Flags, Signal};

/// How often the file is looked at.
const EVERY: Duration = Duration::from_secs(1);

impl App {
    /// Looks at the file once a second from now on, for as long as the app lives.
    pub fn watch(&self) {
        let app = Arc::downgrade(&self.inner);
        std::thread::spawn(move || {
            while let Some(inner) = app.upgrade() {
                // Unreadable for the moment: the next look will tell.
                let _ = Self { inner }.look_for_changes();
                std::thread::sleep(EVERY);
            }
        });
    }

    /// Tells the window if another program has changed the file. Returns whether it has.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn look_for_changes(&self) -> Result<bool, ApiError> {
        // A long task writes through a connection of its own, and tells the window itself.
        if lock(&self.inner.task).is_some() {
            return Ok(false);
        }
        let changed = {
            let mut file = lock(&self.inner.file);
            let Some(file) = file.as_mut() else { return Ok(false) };
            if file.db.version()? == file.known_version {
                return Ok(false);
            }
            file.changed(Flags::ALL, true)?
        };
        self.tell(&Signal::Changed(changed));
        Ok(true)
    }
}
