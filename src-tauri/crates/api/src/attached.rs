//! Files that are attached: what they are by their first bytes, what the window shows, and how they cross to it.

/// The most bytes that a file may have: 100 MB. Everything is inside the one database, which must stay easy to send.
pub(crate) const LARGEST: u64 = 100_000_000;

/// The most bytes of a picture that the window shows; a larger one is saved and looked at elsewhere.
const LARGEST_SHOWN: i64 = 20_000_000;

/// The pictures that the window shows, by how their bytes begin. SVG is not among them: it is a program of sorts.
const PICTURES: &[(&str, &[u8])] =
    &[("image/png", b"\x89PNG\r\n\x1a\n"), ("image/jpeg", b"\xff\xd8\xff"), ("image/gif", b"GIF8")];

/// What a file is, by its bytes and never by its name; nothing if that is not clear.
pub(crate) fn media_type(bytes: &[u8]) -> Option<&'static str> {
    if let Some((media_type, _)) = PICTURES.iter().find(|(_, start)| bytes.starts_with(start)) {
        return Some(media_type);
    }
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        return Some("image/webp");
    }
    bytes.starts_with(b"%PDF-").then_some("application/pdf")
}

/// Whether the window shows a file as a picture.
pub(crate) fn is_shown(media_type: Option<&str>, size: i64) -> bool {
    let picture = media_type.is_some_and(|media_type| {
        media_type == "image/webp" || PICTURES.iter().any(|(shown, _)| *shown == media_type)
    });
    picture && size <= LARGEST_SHOWN
}

/// A size as people read it: “1.2 MB”.
#[expect(clippy::cast_precision_loss, reason = "sizes of files are far below 2^53")]
pub(crate) fn readable(size: u64) -> String {
    match size {
        0..1_000 => format!("{size} bytes"),
        1_000..1_000_000 => format!("{:.0} kB", size as f64 / 1e3),
        _ => format!("{:.1} MB", size as f64 / 1e6),
    }
}

/// Bytes as text (RFC 4648, section 4).
pub(crate) fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let byte = |place: usize| u32::from(group.get(place).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..4 {
            let letter = LETTERS[(bits >> (18 - 6 * place) & 63) as usize];
            text.push(if place <= group.len() { char::from(letter) } else { '=' });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The examples of RFC 4648, section 10.
    #[test]
    fn bytes_become_text() {
        for (bytes, text) in
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")]
        {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
        assert_eq!(base64(&[0xff, 0xef, 0xfe]), "/+/+");
    }

    #[test]
    fn files_are_what_their_bytes_say() {
        assert_eq!(media_type(b"\x89PNG\r\n\x1a\n..."), Some("image/png"));
        assert_eq!(media_type(b"RIFF....WEBPVP8"), Some("image/webp"));
        assert_eq!(media_type(b"RIFF....WAVE"), None);
        assert_eq!(media_type(b"%PDF-1.7"), Some("application/pdf"));
        assert_eq!(media_type(b"<svg xmlns="), None);
        assert!(!is_shown(Some("image/svg+xml"), 10) && !is_shown(Some("image/png"), 21_000_000));
    }

    #[test]
    fn sizes_are_readable() {
        assert_eq!([3, 12_400, 100_000_001].map(readable), ["3 bytes", "12 kB", "100.0 MB"]);
    }
}
