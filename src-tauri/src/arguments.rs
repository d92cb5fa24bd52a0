//! What the program is started with: at most one file. Arguments come from anyone (a file manager, a link, a second
//! start), so they only ever choose what the open gate is asked to look at.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// What stands on the command line.
#[derive(Debug, PartialEq, Eq)]
pub enum Arguments {
    /// Open the window; with a file if one was named.
    Open(Option<PathBuf>),
    /// Say the version and end.
    Version,
    /// Say how to use it and end.
    Help,
}

/// Reads arguments (without the program's name); a relative file is one of `folder`. What looks like an option and is
/// none is left out: GTK and file managers add their own.
pub fn read(arguments: impl IntoIterator<Item = OsString>, folder: &Path) -> Arguments {
    let mut file = None;
    let mut only_files = false;
    for argument in arguments {
        let text = argument.to_string_lossy();
        match text.as_ref() {
            "--" if !only_files => only_files = true,
            "--version" | "-V" if !only_files => return Arguments::Version,
            "--help" | "-h" if !only_files => return Arguments::Help,
            _ if !only_files && text.starts_with('-') => {}
            _ if file.is_none() && !text.is_empty() => file = Some(folder.join(&argument)),
            _ => {}
        }
    }
    Arguments::Open(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_words(words: &[&str]) -> Arguments {
        read(words.iter().map(OsString::from), Path::new("/home/ida"))
    }

    #[test]
    fn a_file_is_taken_from_the_folder_of_the_start() {
        assert_eq!(read_words(&[]), Arguments::Open(None));
        assert_eq!(read_words(&["talks.dateline"]), Arguments::Open(Some("/home/ida/talks.dateline".into())));
        assert_eq!(
            read_words(&["/srv/talks.dateline", "more"]),
            Arguments::Open(Some("/srv/talks.dateline".into()))
        );
    }

    #[test]
    fn options_are_no_files_but_names_after_two_dashes_are() {
        assert_eq!(read_words(&["--version"]), Arguments::Version);
        assert_eq!(read_words(&["-h"]), Arguments::Help);
        assert_eq!(read_words(&["--gapplication-service", "a"]), Arguments::Open(Some("/home/ida/a".into())));
        assert_eq!(read_words(&["--", "--version"]), Arguments::Open(Some("/home/ida/--version".into())));
    }
}
