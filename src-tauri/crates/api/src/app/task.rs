//! The one long task that may run beside everything else, and what came of earlier ones.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use dateline_core::Id;
use dateline_exchange::import::Report;

use super::{App, lock};
use crate::{ApiError, ErrorCode};

/// How many reports of imports are kept for the window.
const KEPT: usize = 4;

/// A long task that runs.
#[derive(Debug)]
pub(crate) struct Task {
    /// “import”
    pub(crate) name: &'static str,
    /// Set when the person stops it.
    pub(crate) cancelled: AtomicBool,
}

/// Ends the task when it is dropped, however it ended.
pub(crate) struct Running<'a> {
    app: &'a App,
    pub(crate) task: Arc<Task>,
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        *lock(&self.app.inner.task) = None;
    }
}

/// What came of the last imports.
#[derive(Debug, Default)]
pub(crate) struct Reports {
    kept: VecDeque<(String, Arc<Report>)>,
}

impl App {
    /// Begins a long task; there is one at a time.
    pub(crate) fn begin(&self, name: &'static str) -> Result<Running<'_>, ApiError> {
        let mut running = lock(&self.inner.task);
        if let Some(task) = &*running {
            return Err(busy(task.name));
        }
        let task = Arc::new(Task { name, cancelled: AtomicBool::new(false) });
        *running = Some(Arc::clone(&task));
        Ok(Running { app: self, task })
    }

    /// Refuses what a long task stands in the way of.
    pub(crate) fn refuse_while_busy(&self) -> Result<(), ApiError> {
        lock(&self.inner.task).as_ref().map_or(Ok(()), |task| Err(busy(task.name)))
    }

    /// Asks the long task to stop, if one runs.
    pub(crate) fn cancel(&self) {
        if let Some(task) = &*lock(&self.inner.task) {
            task.cancelled.store(true, Ordering::Relaxed);
        }
    }

    /// Keeps a report for the window; returns its handle.
    pub(crate) fn keep_report(&self, report: Report) -> (String, Arc<Report>) {
        let mut reports = lock(&self.inner.reports);
        let entry = (Id::new().to_string(), Arc::new(report));
        reports.kept.push_front(entry.clone());
        reports.kept.truncate(KEPT);
        entry
    }

    /// The report of a handle.
    pub(crate) fn report(&self, handle: &str) -> Result<Arc<Report>, ApiError> {
        let reports = lock(&self.inner.reports);
        let found = reports.kept.iter().find(|(known, _)| known == handle);
        found.map(|(_, report)| Arc::clone(report)).ok_or_else(|| {
            ApiError::new(
                ErrorCode::NoHandle,
                "this report is gone",
                "Only the last imports’ reports are kept.",
            )
        })
    }
}

fn busy(name: &str) -> ApiError {
    ApiError::new(
        ErrorCode::Busy,
        format!("the {name} is still running"),
        "Wait until it has ended, or stop it. Nothing was changed.",
    )
}
