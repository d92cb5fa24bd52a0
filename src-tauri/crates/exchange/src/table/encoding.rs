//! From bytes to text: UTF-8 strictly first, then a byte order mark, and only then a guess, which is shown
//! with its rivals and never taken silently. A byte that the encoding does not allow is an error, never U+FFFD.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, GBK, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1252};

use super::text::TextReader;
use crate::error::{ExchangeError, file_name};

/// Bytes read at a time.
const CHUNK: usize = 64 * 1024;
/// Bytes that the guess looks at: real tables show their letters early, and a guess need not read gigabytes.
const GUESSED_FROM: u64 = 16 * 1024 * 1024;
/// What is offered beside the guess. chardetng never guesses macintosh, which real tables were found in.
const RIVALS: [&Encoding; 4] = [WINDOWS_1252, MACINTOSH, WINDOWS_1250, GBK];

/// How the encoding of a file is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// Every byte fits UTF-8.
    Strict,
    /// A byte order mark says so.
    Mark,
    /// The person said so.
    Chosen,
    /// A guess from the frequency of bytes: to be confirmed.
    Guessed,
}

/// An encoding that would fit, with some lines as they would read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternative {
    /// Its name: "windows-1252".
    pub encoding: &'static str,
    /// The first lines that have letters outside ASCII, shortened.
    pub lines: Vec<String>,
}

/// The encoding of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct TextEncoding {
    /// The encoding.
    pub encoding: &'static Encoding,
    /// How it is known.
    pub known: Known,
    /// What else would fit, the guess itself first; empty unless guessed.
    pub alternatives: Vec<Alternative>,
}

/// Finds the encoding of the file at `path`, or holds it against the `chosen` one.
///
/// # Errors
/// If the file cannot be read, is binary, or does not fit the chosen encoding.
pub fn detect(path: &Path, chosen: Option<&str>) -> Result<TextEncoding, ExchangeError> {
    let head = head(path, 4096)?;
    if let Some(label) = chosen {
        let encoding = Encoding::for_label(label.trim().as_bytes())
            .ok_or_else(|| ExchangeError::UnknownEncoding(label.to_owned()))?;
        return Ok(TextEncoding { encoding, known: Known::Chosen, alternatives: Vec::new() });
    }
    if let Some((encoding, _)) = Encoding::for_bom(&head) {
        return Ok(TextEncoding { encoding, known: Known::Mark, alternatives: Vec::new() });
    }
    if head.contains(&0) {
        let encoding = without_mark(&head).ok_or_else(|| ExchangeError::NotText { name: file_name(path) })?;
        return guessed(path, encoding, &[]);
    }
    if fits(path, UTF_8)? {
        return Ok(TextEncoding { encoding: UTF_8, known: Known::Strict, alternatives: Vec::new() });
    }
    let sample = self::head(path, GUESSED_FROM)?;
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(&sample, true);
    guessed(path, detector.guess(None, Utf8Detection::Deny), &RIVALS)
}

fn guessed(
    path: &Path,
    first: &'static Encoding,
    rivals: &[&'static Encoding],
) -> Result<TextEncoding, ExchangeError> {
    let sample = head(path, GUESSED_FROM)?;
    let mut alternatives: Vec<Alternative> = Vec::new();
    let mut best = None;
    for encoding in std::iter::once(first).chain(rivals.iter().copied()) {
        let known = alternatives.iter().any(|other| other.encoding == encoding.name());
        if !known && fits(path, encoding)? {
            best = best.or(Some(encoding));
            alternatives
                .push(Alternative { encoding: encoding.name(), lines: telling_lines(&sample, encoding) });
        }
    }
    let encoding = best.ok_or_else(|| ExchangeError::NotText { name: file_name(path) })?;
    Ok(TextEncoding { encoding, known: Known::Guessed, alternatives })
}

/// UTF-16 without its mark shows by zeros at every other byte; zeros elsewhere are no text.
fn without_mark(head: &[u8]) -> Option<&'static Encoding> {
    let zeros = |from: usize| head.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd, half) = (zeros(0), zeros(1), head.len() / 2);
    if odd * 10 > half * 4 && even * 10 < half {
        Some(UTF_16LE)
    } else if even * 10 > half * 4 && odd * 10 < half {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// The lines in which the encodings differ, as one of them reads them.
fn telling_lines(sample: &[u8], encoding: &'static Encoding) -> Vec<String> {
    let text = encoding.decode_without_bom_handling(sample).0;
    text.split(['\n', '\r'])
        .filter(|line| !line.is_ascii() && !line.contains('\u{fffd}'))
        .take(5)
        .map(around_the_first_letter_outside_ascii)
        .collect()
}

fn around_the_first_letter_outside_ascii(line: &str) -> String {
    let at = line.chars().position(|letter| !letter.is_ascii()).unwrap_or(0);
    let from = at.saturating_sub(30);
    let part: String = line.chars().skip(from).take(80).collect();
    let (before, after) = (from > 0, line.chars().count() > from + 80);
    format!("{}{part}{}", if before { "…" } else { "" }, if after { "…" } else { "" })
}

fn head(path: &Path, bytes: u64) -> Result<Vec<u8>, ExchangeError> {
    let mut head = Vec::new();
    File::open(path)
        .and_then(|file| file.take(bytes).read_to_end(&mut head))
        .map_err(ExchangeError::io(path, "read"))?;
    Ok(head)
}

fn fits(path: &Path, encoding: &'static Encoding) -> Result<bool, ExchangeError> {
    let mut text = TextReader::open(path, encoding)?;
    let mut chunk = vec![0; CHUNK];
    loop {
        match text.read(&mut chunk) {
            Ok(0) => return Ok(true),
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::InvalidData => return Ok(false),
            Err(error) => return Err(ExchangeError::io(path, "read")(error)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn file(bytes: &[u8]) -> tempfile::NamedTempFile {
        let mut file = tempfile::NamedTempFile::new().expect("a temporary file");
        file.write_all(bytes).expect("written");
        file
    }

    #[test]
    fn utf_8_comes_first_and_a_mark_is_believed() {
        let plain = detect(file("id,título\n1,él\n".as_bytes()).path(), None).expect("read");
        assert_eq!((plain.encoding, plain.known), (UTF_8, Known::Strict));
        let utf_16: Vec<u8> = "\u{feff}id,título\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let marked = detect(file(&utf_16).path(), None).expect("read");
        assert_eq!((marked.encoding, marked.known), (UTF_16LE, Known::Mark));
        let unmarked = detect(file(&utf_16[2..]).path(), None).expect("read");
        assert_eq!((unmarked.encoding, unmarked.known), (UTF_16LE, Known::Guessed));
    }

    #[test]
    fn a_guess_is_shown_beside_its_rivals() {
        // "ARGENTINA—BRAZIL" as an old Macintosh wrote it.
        let found = detect(file(b"id,title\n1,ARGENTINA\xd1BRAZIL\n").path(), None).expect("read");
        assert_eq!(found.known, Known::Guessed);
        let line = |name: &str| {
            found.alternatives.iter().find(|one| one.encoding == name).map(|one| one.lines.join("|"))
        };
        assert_eq!(line("macintosh").as_deref(), Some("1,ARGENTINA—BRAZIL"));
        assert_eq!(line("windows-1252").as_deref(), Some("1,ARGENTINAÑBRAZIL"));
    }

    #[test]
    fn bytes_that_are_no_text_are_refused() {
        let error = detect(file(b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0").path(), None)
            .expect_err("refused");
        assert!(matches!(error, ExchangeError::NotText { .. }));
    }
}
