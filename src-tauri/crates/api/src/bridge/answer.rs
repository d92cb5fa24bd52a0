//! What is asked, by whom, and the answer.

use std::path::PathBuf;
use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value as Json, json};

use super::http::{Answer, Request};
use super::{Shared, files};
use crate::wire::{DropPhase, Dropped, Signal};
use crate::{ApiError, Carried, ErrorCode, Host};

/// How long a question for events waits.
const PATIENCE: Duration = Duration::from_secs(20);

/// What a test says on the person's behalf.
#[derive(Deserialize)]
struct Path {
    path: Option<PathBuf>,
}

impl Shared {
    pub(super) fn response(&self, request: &Request) -> Answer {
        if !self.is_own(request) {
            return Answer::plain(403, "This is not the address of the bridge.");
        }
        let parts: Vec<&str> = request.path.trim_start_matches('/').split('/').collect();
        match (request.method.as_str(), parts.as_slice()) {
            ("GET", ["events"]) if self.knows_token(request) => self.events(request),
            ("POST", ["command", name]) if self.knows_token(request) => {
                match body(request).and_then(|args| self.app.dispatch_carried(name, args)) {
                    Ok(Carried::Bytes(bytes)) => Answer::new(200, "application/octet-stream", bytes),
                    Ok(Carried::Json(json)) => Answer::new(200, "application/json", json),
                    Err(error) => answer(Err(error)),
                }
            }
            ("POST", ["test", what]) if self.knows_token(request) => {
                answer(body(request).and_then(|args| self.played(what, args)))
            }
            (_, ["events" | "command" | "test", ..]) => Answer::plain(403, "The token is missing."),
            ("GET", _) => files::served(&self.ui, &request.path),
            _ => Answer::plain(405, "The bridge does not answer this."),
        }
    }

    /// Whether the request came by the bridge's own address, and from a page of it if from any. Without this, a page
    /// of another site could reach it through a name of its own that it makes point here.
    fn is_own(&self, request: &Request) -> bool {
        let origin = format!("http://{}", self.authority);
        request.header("Host") == Some(&self.authority)
            && request.header("Origin").is_none_or(|from| from == origin)
    }

    fn knows_token(&self, request: &Request) -> bool {
        let given = request.header("x-dateline-token").or_else(|| request.parameter("token"));
        // The same time for each wrong token.
        given.is_some_and(|given| {
            let differs = given
                .bytes()
                .zip(self.token.bytes())
                .fold(0, |differs, (one, other)| differs | (one ^ other));
            given.len() == self.token.len() && differs == 0
        })
    }

    fn events(&self, request: &Request) -> Answer {
        let after = request.parameter("after").and_then(|after| after.parse().ok()).unwrap_or(0);
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

fn body(request: &Request) -> Result<Json, ApiError> {
    if request.body.iter().all(u8::is_ascii_whitespace) {
        return Ok(Json::Null);
    }
    Ok(serde_json::from_slice(&request.body)?)
}

fn answer(result: Result<Json, ApiError>) -> Answer {
    let (status, json) = match result {
        Ok(json) => (200, json),
        Err(error) => (400, json!(error)),
    };
    Answer::new(status, "application/json", json.to_string())
}
