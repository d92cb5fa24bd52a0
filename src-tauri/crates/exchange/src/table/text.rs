//! The bytes of a file as UTF-8.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use encoding_rs::{Decoder, DecoderResult, Encoding};

use crate::error::ExchangeError;

/// Bytes read at a time.
const CHUNK: usize = 64 * 1024;

/// Reads a file of any encoding as UTF-8, without its byte order mark. Bytes that the encoding does not allow are
/// [`io::ErrorKind::InvalidData`].
pub struct TextReader<R = File> {
    inner: R,
    decoder: Decoder,
    raw: Vec<u8>,
    start: usize,
    end: usize,
    /// The file has been read to its end.
    finished: bool,
    /// The decoder has given all it had, and must not be asked again.
    done: bool,
    /// The bytes after those that were given do not fit the encoding.
    bad: bool,
    /// Decoded for a reader that asked for less than a character.
    spare: Vec<u8>,
    cr_to_lf: bool,
}

impl TextReader<File> {
    /// Opens the file at `path`.
    ///
    /// # Errors
    /// If it cannot be opened.
    pub fn open(path: &Path, encoding: &'static Encoding) -> Result<Self, ExchangeError> {
        Ok(Self::new(File::open(path).map_err(ExchangeError::io(path, "read"))?, encoding))
    }
}

impl<R: Read> TextReader<R> {
    /// Reads from `inner`.
    pub fn new(inner: R, encoding: &'static Encoding) -> Self {
        let decoder = encoding.new_decoder_with_bom_removal();
        Self {
            inner,
            decoder,
            raw: vec![0; CHUNK],
            start: 0,
            end: 0,
            finished: false,
            done: false,
            bad: false,
            spare: Vec::new(),
            cr_to_lf: false,
        }
    }

    /// Gives every carriage return as a line feed: for files that end their lines with bare carriage returns.
    #[must_use]
    pub fn with_bare_returns(mut self, bare: bool) -> Self {
        self.cr_to_lf = bare;
        self
    }
}

impl<R: Read> Read for TextReader<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        // With less room than a character takes, the decoder could not move.
        if out.len() < 8 || !self.spare.is_empty() {
            if self.spare.is_empty() && !out.is_empty() {
                let mut decoded = [0; 64];
                let written = self.read(&mut decoded)?;
                self.spare.extend_from_slice(&decoded[..written]);
            }
            let given = out.len().min(self.spare.len());
            out[..given].copy_from_slice(&self.spare[..given]);
            self.spare.drain(..given);
            return Ok(given);
        }
        loop {
            if self.bad {
                return Err(io::Error::new(
                    io::ErrorKind::InvalidData,
                    "bytes that the encoding does not allow",
                ));
            }
            if self.done {
                return Ok(0);
            }
            if self.start == self.end && !self.finished {
                self.start = 0;
                self.end = self.inner.read(&mut self.raw)?;
                self.finished = self.end == 0;
            }
            let (result, read, written) = self.decoder.decode_to_utf8_without_replacement(
                &self.raw[self.start..self.end],
                out,
                self.finished,
            );
            self.start += read;
            self.bad = matches!(result, DecoderResult::Malformed(..));
            self.done = self.finished && result == DecoderResult::InputEmpty;
            if written > 0 {
                if self.cr_to_lf {
                    out[..written].iter_mut().filter(|byte| **byte == b'\r').for_each(|byte| *byte = b'\n');
                }
                return Ok(written);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::{GBK, UTF_8, UTF_16LE, WINDOWS_1252};

    fn read(bytes: &[u8], encoding: &'static Encoding) -> io::Result<String> {
        let mut text = String::new();
        TextReader::new(bytes, encoding).read_to_string(&mut text)?;
        Ok(text)
    }

    #[test]
    fn a_mark_is_no_part_of_the_text() {
        let utf_16: Vec<u8> = "\u{feff}id,título\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(read(&utf_16, UTF_16LE).expect("text"), "id,título\n");
        assert_eq!(read("\u{feff}id".as_bytes(), UTF_8).expect("text"), "id");
    }

    #[test]
    fn what_does_not_fit_is_an_error_and_never_a_replacement() {
        assert!(read(b"caf\xe9", UTF_8).is_err());
        assert!(read(b"caf\xe9", GBK).is_err());
        assert_eq!(read(b"caf\xe9", WINDOWS_1252).expect("text"), "café");
    }

    #[test]
    fn a_character_across_two_reads_is_whole() {
        struct OneByOne<'a>(&'a [u8]);
        impl Read for OneByOne<'_> {
            fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
                let Some((first, rest)) = self.0.split_first() else { return Ok(0) };
                out[0] = *first;
                self.0 = rest;
                Ok(1)
            }
        }
        let mut text = String::new();
        TextReader::new(OneByOne("東京, 7日".as_bytes()), UTF_8).read_to_string(&mut text).expect("text");
        assert_eq!(text, "東京, 7日");
    }
}
