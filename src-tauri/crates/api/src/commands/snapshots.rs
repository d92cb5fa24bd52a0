//! Snapshots: what there is, looking at one, going back, saving one elsewhere, and having a damaged file back.
//!
//! No path crosses to the window. Whatever is restored, the state before it is kept.

use chrono::{DateTime, SecondsFormat, Utc};
use dateline_store::{AppData, LogEntry, Snapshot};

use super::files::with_ending;
use crate::app::{EVENT_DATABASES, file_name};
use crate::wire::{
    HandleArgs, Keeping, LastChange, NoArgs, Recovered, Recovery, RecoveryOffered, SavedCopy, Session,
    SnapshotShown, Snapshots, WentBack,
};
use crate::{ApiError, App};

/// What a snapshot is called that the person took.
const BY_HAND: &str = "by-hand";

/// The snapshots of the open file, the newest first.
///
/// # Errors
/// If no file is open, or the app's data cannot be read.
pub fn snapshots(app: &App, _: NoArgs) -> Result<Snapshots, ApiError> {
    let all = app.with_file(|file| Ok(file.db.snapshots()?))?;
    let snapshots = all.iter().map(|snapshot| shown(app, snapshot)).collect();
    Ok(Snapshots { snapshots })
}

/// Takes a snapshot of the open file now.
///
/// # Errors
/// If no file is open, or the snapshot cannot be written.
pub fn snapshot_take(app: &App, _: NoArgs) -> Result<SnapshotShown, ApiError> {
    app.refuse_while_busy()?;
    let taken = app.with_file(|file| Ok(file.db.snapshot(BY_HAND)?))?;
    Ok(shown(app, &taken))
}

/// Shows a snapshot in place of the open file, to look at it; it cannot be edited.
///
/// # Errors
/// If the handle leads nowhere, or the snapshot cannot be read. The file then stays open.
pub fn snapshot_look(app: &App, args: HandleArgs) -> Result<Session, ApiError> {
    app.look_at(app.kept(&args.handle)?)
}

/// Opens the file again that a snapshot is shown in place of.
///
/// # Errors
/// If it does not open any more. The snapshot then stays open.
pub fn snapshot_leave(app: &App, _: NoArgs) -> Result<Session, ApiError> {
    app.look_no_longer()
}

/// Makes the open file as it was when the snapshot was taken. The state of now is put away as a snapshot first.
///
/// # Errors
/// If the handle leads nowhere, the snapshot is not whole, the state of now cannot be put away, or the file cannot be
/// written. It is then as it was.
pub fn snapshot_go_back(app: &App, args: HandleArgs) -> Result<WentBack, ApiError> {
    let kept = app.go_back(&app.kept(&args.handle)?)?;
    Ok(WentBack { session: app.session()?, kept: shown(app, &kept) })
}

/// Writes a checked copy of a snapshot where the person says.
///
/// # Errors
/// If the handle leads nowhere, there is a file of that name, or the copy cannot be written.
pub fn snapshot_save(app: &App, args: HandleArgs) -> Result<SavedCopy, ApiError> {
    let snapshot = app.kept(&args.handle)?;
    let name = app.with_file(|file| Ok(file.name().name))?;
    let day = snapshot.taken.format("%Y-%m-%d");
    let suggested = format!("{} {day}.dateline", name.trim_end_matches(".dateline"));
    let Some(path) = app.host().pick_file_to_save(&suggested, &EVENT_DATABASES) else {
        return Ok(SavedCopy { saved: None });
    };
    let path = with_ending(path, "dateline");
    snapshot.save_copy(&path)?;
    Ok(SavedCopy { saved: Some(file_name(&path)) })
}

/// How the open file is kept: its last change and its last snapshot.
///
/// # Errors
/// If no file is open, or it cannot be read.
pub fn keeping(app: &App, _: NoArgs) -> Result<Keeping, ApiError> {
    app.with_file(|file| {
        Ok(Keeping {
            last_change: file.db.log(1, None)?.pop().map(last_change),
            last_snapshot: file.db.snapshots()?.first().map(|snapshot| written(snapshot.taken)),
        })
    })
}

/// What there is of the file that is damaged: the open one, or the one that was refused last.
///
/// # Errors
/// If the file or the app's data cannot be read.
pub fn recovery(app: &App, _: NoArgs) -> Result<Recovery, ApiError> {
    let offered = app.rescue()?.map(|(path, rescue)| RecoveryOffered {
        handle: app.offer_kept(&path),
        file: file_name(&path),
        written: rescue.written.map(written),
        snapshot: shown(app, &rescue.snapshot),
    });
    Ok(Recovery { offered })
}

/// Puts a damaged file aside, byte for byte as it is, and its newest good snapshot in its place, and opens that.
///
/// # Errors
/// If the file is whole, no snapshot of it is good, or its folder cannot be written to. It is then as it was.
pub fn recover(app: &App, args: HandleArgs) -> Result<Recovered, ApiError> {
    let (session, aside) = app.recover(&args.handle)?;
    Ok(Recovered { session, aside: file_name(&aside) })
}

fn shown(app: &App, snapshot: &Snapshot) -> SnapshotShown {
    let data: AppData = app.folders().app_data();
    let about = snapshot.about(&data).ok();
    let (here, looked_at) = app
        .with_file(|file| {
            Ok((Some(file.place().to_owned()), file.looking.as_ref().map(|looking| looking.at.path.clone())))
        })
        .unwrap_or_default();
    let elsewhere = snapshot.of.as_ref().filter(|of| here.as_ref().is_some_and(|here| here != *of));
    SnapshotShown {
        handle: app.offer_kept(&snapshot.path),
        taken: written(snapshot.taken),
        occasion: snapshot.occasion.clone(),
        bytes: about.as_ref().map_or(0, |about| about.bytes),
        events: about.as_ref().map(|about| about.events),
        last_change: about.and_then(|about| about.last).map(last_change),
        of_copy: elsewhere.map(|of| file_name(of).name),
        shown: looked_at.is_some_and(|path| path == snapshot.path),
    }
}

fn last_change(entry: LogEntry) -> LastChange {
    LastChange { at: entry.at, person: entry.person, label: entry.label }
}

fn written(moment: DateTime<Utc>) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Secs, true)
}
