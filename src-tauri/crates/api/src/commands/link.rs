//! Links to the outside: https only, after a click, and with the host that the network sees.

use crate::wire::{Done, OpenLinkArgs};
use crate::{ApiError, App, ErrorCode};

/// The longest address that is opened; longer ones are attacks on whoever reads them.
const LONGEST: usize = 2048;

/// Opens a link in the person's browser.
///
/// # Errors
/// If it is not an https address, or the system would not open it.
pub fn open_link(app: &App, args: OpenLinkArgs) -> Result<Done, ApiError> {
    let url = args.url.trim();
    if host(url).is_none() {
        return Err(ApiError::new(
            ErrorCode::BadLink,
            "this link is not opened from here",
            "Only https addresses are opened. Copy the address if you trust it.",
        ));
    }
    app.host().open_link(url).map_err(|error| ApiError::of_io(&error, "the link", "opened"))?;
    Ok(Done {})
}

/// The host of an https address as the network spells it, or nothing if it is no such address. Letters beyond ASCII,
/// which may look like others, are seen in the punycode of the address itself; an address that has them plainly is
/// refused, and so are user names, which can pose as hosts.
pub(super) fn host(url: &str) -> Option<String> {
    let rest = strip_scheme(url)?;
    if url.len() > LONGEST
        || !url.bytes().all(|byte| byte.is_ascii_graphic())
        || url.contains(['\\', '"', '<', '>', '`'])
    {
        return None;
    }
    let authority = rest.split(['/', '?', '#']).next()?;
    let (host, port) = authority.split_once(':').unwrap_or((authority, "443"));
    let label_holds = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let name = host.strip_suffix('.').unwrap_or(host);
    let holds = name.len() <= 253 && name.contains('.') && name.split('.').all(label_holds);
    (holds && !port.is_empty() && port.parse::<u16>().is_ok()).then(|| name.to_ascii_lowercase())
}

fn strip_scheme(url: &str) -> Option<&str> {
    let (scheme, rest) = url.split_once("://")?;
    scheme.eq_ignore_ascii_case("https").then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::host;

    #[test]
    fn https_addresses_have_a_host() {
        assert_eq!(host("https://www.reuters.com/world/article?x=1#y").as_deref(), Some("www.reuters.com"));
        assert_eq!(host("HTTPS://Example.ORG:8443").as_deref(), Some("example.org"));
        assert_eq!(host("https://xn--pple-43d.com/").as_deref(), Some("xn--pple-43d.com"));
    }

    #[test]
    fn whatever_else_poses_as_a_link_has_none() {
        for url in [
            "http://example.org/",
            "https://",
            "https:///etc/passwd",
            "https://localhost/",
            "https://example.org:99999/",
            "https://user@example.org/",
            "https://example.org@evil.example/",
            "https://аpple.com/",
            "https://example.org/a b",
            "https://example.org\\@evil.example/",
            "https://-example.org/",
            "https://example.org/\u{202e}fdp",
            "javascript:alert(1)",
            "data:text/html,x",
            "file:///etc/passwd",
            "smb://example.org/x",
            "ms-word:ofe|u|https://example.org/",
            "//example.org/",
        ] {
            assert_eq!(host(url), None, "{url}");
        }
        assert_eq!(host(&format!("https://example.org/{}", "a".repeat(3000))), None);
    }
}
