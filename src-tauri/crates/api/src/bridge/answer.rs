//! What is asked, by whom, and the answer.

use std::io::{Cursor, Read};
use std::path::PathBuf;
use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value as Json, json};
use tiny_http::{Header, Method, Request, Response};

use super::{Shared, files};
use crate::wire::{DropPhase, Dropped, Signal};
use crate::{ApiError, ErrorCode, Host};

/// How long a question for events waits.
const PATIENCE: Duration = Duration::from_secs(20);

/// The largest body that is read.
const LARGEST: u64 = 16 * 1024 * 1024;

pub(super) type Answer = Response<Cursor<Vec<u8>>>;

/// What a test says on the person's behalf.
#[derive(Deserialize)]
struct Path {
    path: Option<PathBuf>,
}

impl Shared {
    pub(super) fn response(&self, request: &mut Request) -> Answer {
        if !self.is_own(request) {
            return plain(403, "This is not the address of the bridge.");
        }
        let url = request.url().to_owned();
        let (path, query) = url.split_once('?').unwrap_or((&url, ""));
        let parts: Vec<&str> = path.trim_start_matches('/').split('/').collect();
        match (request.method(), parts.as_slice()) {
            (Method::Get, ["events"]) if self.knows_token(request, query) => self.events(query),
            (Method::Post, ["command", name]) if self.knows_token(request, query) => {
                answer(body(request).and_then(|args| self.app.dispatch(name, args)))
            }
            (Method::Post, ["test", what]) if self.knows_token(request, query) => {
                answer(body(request).and_then(|args| self.played(what, args)))
            }
            (_, ["events" | "command" | "test", ..]) => plain(403, "The token is missing."),
            (Method::Get, _) => files::served(&self.ui, path),
            _ => plain(405, "The bridge does not answer this."),
        }
    }

    /// Whether the request came by the bridge's own address, and from a page of it if from any. Without this, a page
    /// of another site could reach it through a name of its own that it makes point here.
    fn is_own(&self, request: &Request) -> bool {
        let origin = format!("http://{}", self.authority);
        header(request, "Host") == Some(&self.authority)
            && header(request, "Origin").is_none_or(|from| from == origin)
    }

    fn knows_token(&self, request: &Request, query: &str) -> bool {
        let given = header(request, "x-dateline-token").or_else(|| parameter(query, "token"));
        // The same time for each wrong token.
        given.is_some_and(|given| {
            given.len() == self.token.len()
                && given
                    .bytes()
                    .zip(self.token.bytes())
                    .fold(0, |differs, (one, other)| differs | (one ^ other))
                    == 0
        })
    }

    fn events(&self, query: &str) -> Answer {
        let after = parameter(query, "after").and_then(|after| after.parse().ok()).unwrap_or(0);
        let (next, events) = self.host.events_after(after, PATIENCE);
        answer(Ok(json!({ "next": next, "events": events })))
    }

    /// What the person or the shell would do.
    fn played(&self, what: &str, args: Json) -> Result<Json, ApiError> {
        match what {
            "pick" => {
                let Path { path } = serde_json::from_value(args)?;
                self.host.answer_next_dialog(path);
                Ok(json!({}))
            }
            "drop" => {
                let Path { path } = serde_json::from_value(args)?;
                let offered = self.app.offer(&path.unwrap_or_default());
                let dropped = Dropped {
                    phase: DropPhase::Drop,
                    name: Some(offered.name),
                    handle: Some(offered.handle),
                };
                self.app.tell(&Signal::Dropped(dropped));
                Ok(json!({}))
            }
            "menu" => {
                self.host.emit("menu", args);
                Ok(json!({}))
            }
            "links" => Ok(json!(self.host.links())),
            "close" => self.app.close().map(|()| json!({})),
            _ => Err(ApiError::new(
                ErrorCode::UnknownCommand,
                "nobody can play this",
                "See the bridge’s source.",
            )),
        }
    }
}

fn body(request: &mut Request) -> Result<Json, ApiError> {
    let mut text = String::new();
    let read = request.as_reader().take(LARGEST).read_to_string(&mut text);
    read.map_err(|error| ApiError::of_io(&error, "the request", "read"))?;
    if text.trim().is_empty() { Ok(Json::Null) } else { Ok(serde_json::from_str(&text)?) }
}

fn answer(result: Result<Json, ApiError>) -> Answer {
    let (status, json) = match result {
        Ok(json) => (200, json),
        Err(error) => (400, json!(error)),
    };
    with_type(Response::from_string(json.to_string()).with_status_code(status), "application/json")
}

pub(super) fn plain(status: u16, text: &str) -> Answer {
    with_type(Response::from_string(text).with_status_code(status), "text/plain; charset=utf-8")
}

pub(super) fn with_type(response: Answer, media_type: &str) -> Answer {
    [("Content-Type", media_type), ("X-Content-Type-Options", "nosniff"), ("Cache-Control", "no-store")]
        .into_iter()
        .filter_map(|(name, value)| Header::from_bytes(name, value).ok())
        .fold(response, Response::with_header)
}

fn header<'a>(request: &'a Request, name: &'static str) -> Option<&'a str> {
    request.headers().iter().find(|header| header.field.equiv(name)).map(|header| header.value.as_str())
}

fn parameter<'a>(query: &'a str, name: &str) -> Option<&'a str> {
    query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value)
}
