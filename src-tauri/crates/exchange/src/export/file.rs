//! Writing a file so that the one that was there stays whole until the new one is.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use crate::error::ExchangeError;

/// Writes a file: `fill` writes into a temporary one beside it, which takes its name only when all of it is on the
/// disk. Whatever goes wrong before, the older file of this name is as it was and nothing is left behind.
///
/// # Errors
/// If `fill` fails, or the folder cannot be written to, or the disk is full.
pub fn write_whole<T>(
    path: &Path,
    fill: impl FnOnce(&mut dyn Write) -> Result<T, ExchangeError>,
) -> Result<T, ExchangeError> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let refuse = |error| ExchangeError::io(path, "written")(error);
    let mut builder = tempfile::Builder::new();
    builder.prefix(".dateline-").suffix(".part");
    // What a program that simply creates a file would give it: temporary files are private otherwise.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let temporary = builder.tempfile_in(folder).map_err(refuse)?;
    let mut out = BufWriter::with_capacity(1 << 18, temporary);
    let value = fill(&mut out)?;
    let temporary = out.into_inner().map_err(|error| refuse(error.into_error()))?;
    temporary.as_file().sync_all().map_err(refuse)?;
    temporary.persist(path).map_err(|error| refuse(error.error))?;
    // The new name is on the disk only when its folder is; where folders cannot be synced, nothing is lost but that.
    if let Ok(folder) = File::open(folder) {
        _ = folder.sync_all();
    }
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(out: &mut dyn Write, bytes: &[u8]) -> Result<(), ExchangeError> {
        out.write_all(bytes).map_err(ExchangeError::io(Path::new("out.csv"), "written"))
    }

    #[test]
    fn the_older_file_stays_until_the_new_one_is_whole() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("out.csv");
        write_whole(&path, |out| put(out, b"old")).expect("a first file");
        let failed: Result<(), _> = write_whole(&path, |out| {
            out.write_all(b"half of the n").expect("written");
            Err(ExchangeError::Cancelled)
        });
        assert!(failed.is_err());
        assert_eq!(std::fs::read(&path).expect("the old file"), b"old");
        write_whole(&path, |out| put(out, b"new")).expect("a second file");
        assert_eq!(std::fs::read(&path).expect("the new file"), b"new");
        assert_eq!(std::fs::read_dir(folder.path()).expect("the folder").count(), 1);
    }
}
