//! What a command that was refused says.

use std::io::Write;
use std::process::ExitCode;

use dateline_api::ApiError;
use dateline_core::date::DateError;
use dateline_core::query::QueryError;
use dateline_exchange::ExchangeError;
use dateline_store::StoreError;

/// A refusal: what is wrong and what to do.
#[derive(Debug)]
pub struct Failure {
    code: u8,
    message: String,
    hint: String,
}

impl Failure {
    /// An input that is refused.
    pub fn refused(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { code: 1, message: message.into(), hint: hint.into() }
    }

    /// A command that was called wrongly.
    pub fn usage(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { code: 2, message: message.into(), hint: hint.into() }
    }

    /// Nobody reads the output any more; there is nothing to say to anyone.
    pub const fn nobody_reads() -> Self {
        Self { code: 0, message: String::new(), hint: String::new() }
    }

    /// The same, of this line of an input.
    pub fn in_line(mut self, line: usize) -> Self {
        self.message = format!("line {line}: {}", self.message);
        self
    }

    /// Says it on stderr.
    pub fn tell(&self) -> ExitCode {
        if !self.message.is_empty() {
            // If stderr is closed too, the exit code still says it.
            _ = writeln!(std::io::stderr().lock(), "{}\n{}", sentence(&self.message), self.hint);
        }
        ExitCode::from(self.code)
    }
}

/// Messages are written so that they can stand within a sentence; here they are one.
fn sentence(message: &str) -> String {
    let mut letters = message.chars();
    let first: String = letters.next().map(|first| first.to_uppercase().collect()).unwrap_or_default();
    let ends = message.ends_with(['.', '?', '!', '”', '…']) && !message.ends_with('”');
    format!("{first}{}{}", letters.as_str(), if ends { "" } else { "." })
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::refused(error.to_string(), error.hint())
    }
}

impl From<ExchangeError> for Failure {
    fn from(error: ExchangeError) -> Self {
        Self::refused(error.to_string(), error.hint())
    }
}

impl From<DateError> for Failure {
    fn from(error: DateError) -> Self {
        Self::refused(error.message, error.hint)
    }
}

impl Failure {
    /// A query that cannot be read, with the place in it marked.
    pub fn of_query(query: &str, error: &QueryError) -> Self {
        let marks = "^".repeat(error.length.max(1));
        let shown: String = query.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
        // A mark under each character; the width of a character on the terminal is not known here.
        let hint = format!("{}\n  {shown}\n  {}{marks}", error.hint, " ".repeat(error.offset));
        Self::refused(error.message.clone(), hint)
    }
}

impl From<QueryError> for Failure {
    fn from(error: QueryError) -> Self {
        Self::refused(error.message, error.hint)
    }
}

impl From<ApiError> for Failure {
    fn from(error: ApiError) -> Self {
        Self::refused(error.message, error.hint.unwrap_or_default())
    }
}

/// For standard output that cannot be written.
impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::BrokenPipe {
            Self::nobody_reads()
        } else {
            Self::refused(format!("the output could not be written: {error}"), "Check where it goes.")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::sentence;

    #[test]
    fn messages_are_sentences() {
        assert_eq!(sentence("there is nothing to undo"), "There is nothing to undo.");
        assert_eq!(sentence("“a” is empty"), "“a” is empty.");
        assert_eq!(sentence("there is no kind “b”"), "There is no kind “b”.");
    }
}
