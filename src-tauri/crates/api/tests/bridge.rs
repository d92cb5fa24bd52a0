//! The development bridge answers its own page and nobody else.

#![expect(clippy::unwrap_used, reason = "helpers of tests are not recognised as tests")]

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;

use dateline_api::AppFolders;
use dateline_api::bridge::Bridge;
use serde_json::{Value as Json, json};
use tempfile::TempDir;

/// A bridge that serves a page, on the sample.
struct Served {
    bridge: Arc<Bridge>,
    folder: TempDir,
}

impl Served {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let ui = folder.path().join("ui");
        std::fs::create_dir(&ui).unwrap();
        std::fs::write(ui.join("index.html"), "<!doctype html><title>Dateline</title>").unwrap();
        std::fs::write(folder.path().join("secret.txt"), "secret").unwrap();
        let bridge = Arc::new(Bridge::open(AppFolders::at(folder.path().join("app")), ui, 0).unwrap());
        bridge.app().first_start().unwrap();
        let serving = Arc::clone(&bridge);
        std::thread::spawn(move || serving.serve());
        Self { bridge, folder }
    }

    fn authority(&self) -> String {
        let url = self.bridge.url();
        url.trim_start_matches("http://").split('/').next().unwrap().to_owned()
    }

    /// Sends a request as it is; the status and the body come back.
    fn raw(&self, request: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(self.authority()).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let status = answer.split(' ').nth(1).unwrap().parse().unwrap();
        (status, answer.split_once("\r\n\r\n").unwrap().1.to_owned())
    }

    fn get(&self, path: &str) -> (u16, String) {
        let host = self.authority();
        self.raw(&format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"))
    }

    fn post(&self, path: &str, headers: &str, body: &Json) -> (u16, Json) {
        let (host, body) = (self.authority(), body.to_string());
        let length = body.len();
        let (status, answer) = self.raw(&format!(
            "POST {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: {length}\r\n{headers}\r\n{body}"
        ));
        (status, serde_json::from_str(&answer).unwrap_or(Json::Null))
    }

    fn command(&self, name: &str, args: &Json) -> (u16, Json) {
        self.post(
            &format!("/command/{name}"),
            &format!("x-dateline-token: {}\r\n", self.bridge.token()),
            args,
        )
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.bridge.stop();
    }
}

#[test]
fn commands_are_answered_to_who_knows_the_token() {
    let served = Served::new();
    let (status, session) = served.command("session", &json!({}));
    assert_eq!((status, &session["file"]["name"]), (200, &json!("Sample.dateline")));
    let (status, error) = served.command("nonsense", &json!({}));
    assert_eq!((status, &error["code"]), (400, &json!("unknown-command")));
    for headers in ["", "x-dateline-token: wrong\r\n"] {
        assert_eq!(served.post("/command/session", headers, &json!({})).0, 403, "{headers}");
    }
    assert_eq!(served.get("/events?after=0&token=wrong").0, 403);
}

#[test]
fn other_hosts_and_origins_are_turned_away() {
    let served = Served::new();
    let token = served.bridge.token().to_owned();
    let own = served.authority();
    let ask = |host: &str, origin: &str| {
        served
            .raw(&format!(
                "POST /command/session HTTP/1.1\r\nHost: {host}\r\n{origin}x-dateline-token: {token}\r\n\
                 Connection: close\r\nContent-Length: 2\r\n\r\n{{}}"
            ))
            .0
    };
    assert_eq!(ask(&own, &format!("Origin: http://{own}\r\n")), 200);
    assert_eq!(ask("evil.example", ""), 403, "a name that someone makes point here");
    assert_eq!(ask(&own, "Origin: https://evil.example\r\n"), 403);
    assert_eq!(ask(&own, "Origin: null\r\n"), 403);
}

#[test]
fn events_wait_to_be_fetched_and_are_fetched_once() {
    let served = Served::new();
    let token = served.bridge.token().to_owned();
    let fetch = |after: u64| -> Json {
        let (status, body) = served.get(&format!("/events?after={after}&token={token}"));
        assert_eq!(status, 200);
        serde_json::from_str(&body).unwrap()
    };
    let first = fetch(0);
    assert_eq!(first["events"][0]["name"], "file");
    let next = first["next"].as_u64().unwrap();
    served.command("set_author", &json!({ "name": "Ida Tarbell" }));
    let second = fetch(next);
    assert_eq!(second["events"][0]["name"], "changed");
    assert_eq!(second["events"].as_array().unwrap().len(), 1);
}

#[test]
fn a_test_can_play_the_person() {
    let served = Served::new();
    let token = format!("x-dateline-token: {}\r\n", served.bridge.token());
    let path = served.folder.path().join("new.dateline");
    served.post("/test/pick", &token, &json!({ "path": path }));
    let (status, outcome) = served.command("file_new", &json!({ "sample": false }));
    assert_eq!((status, &outcome["session"]["file"]["name"]), (200, &json!("new.dateline")));
    served.command("open_link", &json!({ "url": "https://example.org/" }));
    assert_eq!(served.post("/test/links", &token, &json!({})).1, json!(["https://example.org/"]));
    served.post("/test/close", &token, &json!({}));
    assert_eq!(served.command("session", &json!({})).1["file"], json!(null));
    assert_eq!(served.post("/test/pick", "", &json!({ "path": path })).0, 403, "not without the token");
}

#[test]
fn the_page_is_served_and_nothing_beside_it() {
    let served = Served::new();
    let (status, page) = served.get("/?token=x");
    assert_eq!((status, page.contains("Dateline")), (200, true));
    for path in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "//etc/passwd",
        "/none.js",
        "/.\\..\\secret.txt",
    ] {
        assert_eq!(served.get(path).0, 404, "{path}");
    }
}

#[test]
fn idle_connections_and_waiting_questions_stand_in_nobodys_way() {
    let served = Served::new();
    let idle: Vec<TcpStream> = (0..12).map(|_| TcpStream::connect(served.authority()).unwrap()).collect();
    let token = served.bridge.token().to_owned();
    let host = served.authority();
    let waiting: Vec<TcpStream> = (0..12)
        .map(|_| {
            let mut stream = TcpStream::connect(&host).unwrap();
            let ask = format!("GET /events?after=100000&token={token} HTTP/1.1\r\nHost: {host}\r\n\r\n");
            stream.write_all(ask.as_bytes()).unwrap();
            stream
        })
        .collect();
    for _ in 0..50 {
        assert_eq!(served.command("session", &json!({})).0, 200);
    }
    drop((idle, waiting));
}
