//! Files that are kept with records: taken in, shown, and given out again. Their paths never reach the window.

use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use dateline_core::Id;
use dateline_core::model::Noun;
use dateline_exchange::ExchangeError;
use dateline_exchange::export::{LeftOut, write_whole};
use dateline_store::{Database, Label, StoreError};

use super::{apply, given, record_of};
use crate::app::{FileFilter, file_name};
use crate::attached::{LARGEST, base64, is_shown, media_type, readable};
use crate::show;
use crate::wire::{AttachArgs, Attached, AttachedPicture, IdArgs, SavedCopy};
use crate::{ApiError, App, ErrorCode};

/// Files of any sort.
const ANY: FileFilter = FileFilter { name: "File", endings: &[] };

/// Asks for a file and keeps it with a record.
///
/// # Errors
/// If the file cannot be read, is larger than 100 MB, or is the open event database itself.
pub fn attach(app: &App, args: AttachArgs) -> Result<Attached, ApiError> {
    let subject: Id = args.subject.parse()?;
    app.refuse_while_busy()?;
    let reason = given(args.reason);
    if reason.is_none() && app.with_file(|file| Ok(file.db.settings()?.reason_required))? {
        // Said before a file is chosen, which would have to be chosen again.
        return Err(StoreError::ReasonRequired.into());
    }
    let Some(path) = app.host().pick_file_to_open(&ANY) else { return Ok(Attached { attachment: None }) };
    app.with_file(|file| refuse_own(file.db.path(), &path))?;
    let name = file_name(&path).name;
    let bytes = read(&path, &name)?;
    app.change_file(|file| {
        let about = file.db.record(subject)?.as_ref().map(show::name_of).unwrap_or_default();
        let text = format!("new attachment of “{about}”");
        let label = Label { operation: "attachment.create", text, reason };
        let (applied, flags) = apply::commit(file, &label, |edit| {
            let hash = edit.keep_bytes(&bytes)?;
            let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
            let mut values = vec![
                ("subject", subject.into()),
                ("name", name.as_str().into()),
                ("size", size.into()),
                ("hash", hash.as_str().into()),
            ];
            values.extend(media_type(&bytes).map(|media_type| ("media_type", media_type.into())));
            Ok(vec![edit.create(Noun::Attachment, &values)?])
        })?;
        Ok((Attached { attachment: applied.created.into_iter().next() }, flags))
    })
}

/// An attached picture.
///
/// # Errors
/// If it is none that the window shows, or the file is damaged.
pub fn attached_picture(app: &App, args: IdArgs) -> Result<AttachedPicture, ApiError> {
    app.with_file(|file| {
        let (name, bytes) = bytes_of(&file.db, &args.id)?;
        // Another program may have written what the record says: the bytes decide.
        let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        match media_type(&bytes).filter(|media_type| is_shown(Some(media_type), size)) {
            Some(media_type) => {
                Ok(AttachedPicture { media_type: media_type.to_owned(), base64: base64(&bytes) })
            }
            None => Err(ApiError::new(
                ErrorCode::BadPicture,
                format!("“{name}” is no picture that is shown here"),
                "Save a copy and open that with another program.",
            )),
        }
    })
}

/// Writes a copy of an attached file where the person says.
///
/// # Errors
/// If the copy cannot be written, or the database is damaged.
pub fn attachment_save(app: &App, args: IdArgs) -> Result<SavedCopy, ApiError> {
    let (name, bytes) = app.with_file(|file| bytes_of(&file.db, &args.id))?;
    let Some(path) = app.host().pick_file_to_save(&name, &ANY) else { return Ok(SavedCopy { saved: None }) };
    app.with_file(|file| refuse_own(file.db.path(), &path))?;
    write_whole(&path, |out: &mut dyn Write| {
        let told = |source| ExchangeError::Io { name: file_name(&path).name, doing: "written", source };
        out.write_all(&bytes).map_err(told)?;
        Ok(LeftOut::default())
    })?;
    Ok(SavedCopy { saved: Some(file_name(&path)) })
}

fn bytes_of(db: &Database, id: &str) -> Result<(String, Vec<u8>), ApiError> {
    let record = record_of(db, Noun::Attachment, id)?;
    let name = show::text(&record, "name").unwrap_or_else(|| "attachment".to_owned());
    match db.bytes(record.text("hash").unwrap_or_default())? {
        Some(bytes) => Ok((name, bytes)),
        None => Err(ApiError::new(
            ErrorCode::FileAbsent,
            format!("the bytes of “{name}” are not in this file"),
            "They may be in the copy that it came from: merge with that one.",
        )),
    }
}

/// Reading the open database as a file would take its locks away when that is closed, and writing over it would be
/// the end of it.
fn refuse_own(own: &Path, picked: &Path) -> Result<(), ApiError> {
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
    let (own, picked) = (real(own), real(picked));
    let sidecar = |suffix: &str| {
        let mut name = own.clone().into_os_string();
        name.push(suffix);
        PathBuf::from(name)
    };
    if ["", "-wal", "-shm", "-journal"].into_iter().any(|suffix| sidecar(suffix) == picked) {
        return Err(ApiError::new(
            ErrorCode::BadValue,
            "this is the event database that is open",
            "Choose another file.",
        ));
    }
    Ok(())
}

fn read(path: &Path, name: &str) -> Result<Vec<u8>, ApiError> {
    let told = |error: std::io::Error| ApiError::of_io(&error, name, "read");
    let about = std::fs::metadata(path).map_err(told)?;
    if !about.is_file() {
        return Err(ApiError::new(ErrorCode::BadValue, format!("“{name}” is no file"), "Choose a file."));
    }
    let mut bytes = Vec::new();
    if about.len() <= LARGEST {
        // It may grow while it is read.
        File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes)).map_err(told)?;
    }
    let size = about.len().max(bytes.len() as u64);
    if size > LARGEST {
        return Err(ApiError::new(
            ErrorCode::BadValue,
            format!("“{name}” has {}; an attachment may have at most {}", readable(size), readable(LARGEST)),
            "Attach a smaller copy of it, or cite it as a source. Nothing was changed.",
        ));
    }
    Ok(bytes)
}
