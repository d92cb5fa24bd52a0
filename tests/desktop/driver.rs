//! A client of WebKitWebDriver: the few commands of the WebDriver protocol that the tests need, over plain HTTP.
//! <https://www.w3.org/TR/webdriver2/>

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::running;

/// How long anything may take to appear.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// The key by which an element is named in the protocol.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// The Enter key, in what is typed. <https://www.w3.org/TR/webdriver2/#keyboard-actions>
pub const ENTER: char = '\u{e007}';

/// A window driven through WebKitWebDriver. Both end when this is dropped.
pub struct Driver {
    process: Child,
    port: u16,
    session: String,
}

/// An element of the page.
#[derive(Debug, Clone)]
pub struct Element(String);

impl Driver {
    /// Starts `app` with `arguments`, and app data in `data`; waits until the window is shown with its first data.
    pub fn start(app: &Path, arguments: &[&str], data: &Path) -> Self {
        let ready = data.with_extension("ready");
        let options = json!({ "binary": app, "args": arguments });
        // The tests wait for what they look for. The driver would wait for ever for a page that the shell refuses to load.
        let wanted = json!({ "pageLoadStrategy": "none", "webkitgtk:browserOptions": options });
        let wanted = json!({ "capabilities": { "alwaysMatch": wanted } });
        let mut driver = Self::listening(data, &ready);
        let mut started = driver.send("POST", "/session", Some(&wanted));
        if let Err(problem) = &started {
            // Seldom, WebKitWebDriver and the web view wait for each other. A new pair of them does not.
            eprintln!("The window did not start: {problem}. What ran then, and the second try:");
            running::show(driver.process.id());
            drop(driver);
            driver = Self::listening(data, &ready);
            started = driver.send("POST", "/session", Some(&wanted));
        }
        let started = started.unwrap_or_else(|problem| {
            running::show(driver.process.id());
            panic!("the window did not start: {problem}");
        });
        driver.session = started["sessionId"].as_str().expect("a session has an id").to_owned();
        // Keys typed before would be lost.
        wait_for("the window to be ready", || ready.exists().then_some(()));
        driver
    }

    /// WebKitWebDriver, ready to be asked. What it starts later belongs to its process group.
    fn listening(data: &Path, ready: &Path) -> Self {
        let port = free_port();
        let process = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("DATELINE_DATA", data)
            .env("DATELINE_READY_FILE", ready)
            .env("TAURI_AUTOMATION", "true")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .stdin(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("WebKitWebDriver cannot be started: install it with `cargo xtask test`");
        let driver = Self { process, port, session: String::new() };
        wait_for("WebKitWebDriver to listen", || TcpStream::connect(("127.0.0.1", port)).ok());
        driver
    }

    /// The element with this `data-testid`, as soon as it is there.
    pub fn by_test_id(&self, id: &str) -> Element {
        self.by_css(&format!("[data-testid='{id}']"))
    }

    /// The first element for a CSS selector, as soon as there is one.
    pub fn by_css(&self, selector: &str) -> Element {
        wait_for(&format!("an element for {selector}"), || self.find_now(selector))
    }

    /// The first element for a CSS selector, if there is one now.
    pub fn find_now(&self, selector: &str) -> Option<Element> {
        let found = self.ask("/element", &json!({ "using": "css selector", "value": selector })).ok()?;
        element_of(&found)
    }

    /// Clicks what a CSS selector finds, as soon as it is there and nothing lies over it.
    pub fn click(&self, selector: &str) {
        wait_for(&format!("{selector} to take a click"), || self.click_now(&self.find_now(selector)?));
    }

    /// Clicks what a script finds, as soon as it finds it and nothing lies over it.
    pub fn click_found(&self, what: &str, script: &str, arguments: &[Value]) {
        wait_for(&format!("{what} to take a click"), || {
            self.click_now(&element_of(&self.script(script, arguments))?)
        });
    }

    /// Elements come and go while the page works: whoever clicks looks anew each time.
    fn click_now(&self, element: &Element) -> Option<()> {
        self.ask(&format!("/element/{}/click", element.0), &json!({})).ok().map(drop)
    }

    /// Types into an element.
    pub fn type_into(&self, element: &Element, text: &str) {
        self.ask(&format!("/element/{}/value", element.0), &json!({ "text": text }))
            .expect("the element takes keys");
    }

    /// Runs a script in the page; `arguments` are its arguments, and what it returns is the answer.
    pub fn script(&self, script: &str, arguments: &[Value]) -> Value {
        self.ask("/execute/sync", &json!({ "script": script, "args": arguments })).expect("the script runs")
    }

    /// The element, as an argument of a script.
    pub fn argument(element: &Element) -> Value {
        json!({ ELEMENT: element.0 })
    }

    /// Waits until the status bar says how many events there are.
    pub fn shows_events(&self, events: &str) {
        wait_for(&format!("the window to show {events}"), || self.now_shows(events).then_some(()));
    }

    /// Whether the status bar says now that there are so many events.
    pub fn now_shows(&self, events: &str) -> bool {
        let status = "return document.querySelector('[data-testid=status-bar]')?.textContent ?? '';";
        self.script(status, &[]).as_str().is_some_and(|text| text.contains(events))
    }

    /// Waits until the window has been closed and its program has ended.
    pub fn wait_until_closed(&self) {
        let path = format!("/session/{}/url", self.session);
        wait_for("the window to close", || self.send("GET", &path, None).err());
    }

    fn ask(&self, what: &str, body: &Value) -> Result<Value, String> {
        self.send("POST", &format!("/session/{}{what}", self.session), Some(body))
    }

    /// Sends one request; gives the value of the answer, or its error as text.
    fn send(&self, method: &str, path: &str, body: Option<&Value>) -> Result<Value, String> {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).map_err(|error| error.to_string())?;
        let mut answer =
            exchange(stream, method, path, body).map_err(|error| format!("{method} {path}: {error}"))?;
        let value = answer["value"].take();
        match value.get("error") {
            Some(error) => Err(format!("{method} {path}: {error}: {}", value["message"])),
            None => Ok(value),
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if std::thread::panicking() {
            show_what_was_seen();
        }
        if !self.session.is_empty() {
            let _ = self.send("DELETE", &format!("/session/{}", self.session), None);
        }
        // A window that is left over would take the next one's start for its own second one.
        running::end_group(&mut self.process);
    }
}

/// The element that an answer names, if it names one.
fn element_of(answer: &Value) -> Option<Element> {
    answer[ELEMENT].as_str().map(|id| Element(id.to_owned()))
}

/// How long an answer may take: a first window on a machine that has just been set up is slow.
const ANSWER: Duration = Duration::from_secs(60);

/// After a failure: saves a picture of the screen and says where it is.
fn show_what_was_seen() {
    let picture = std::env::temp_dir().join("dateline-window-test.png");
    let saved = Command::new("import").args(["-window", "root"]).arg(&picture).status();
    if saved.is_ok_and(|status| status.success()) {
        eprintln!("What the window showed then: {}", picture.display());
    }
}

/// Waits until something is there; panics with its name if it does not come.
pub fn wait_for<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(start.elapsed() < PATIENCE, "waited {} s for {what}", PATIENCE.as_secs());
        sleep(Duration::from_millis(50));
    }
}

/// A port that nothing listens on now.
fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("loopback has a free port");
    listener.local_addr().expect("a listener has an address").port()
}

/// One HTTP request and its answer, which is JSON.
fn exchange(stream: TcpStream, method: &str, path: &str, body: Option<&Value>) -> std::io::Result<Value> {
    let body = body.map(Value::to_string).unwrap_or_default();
    stream.set_read_timeout(Some(ANSWER))?;
    let mut reader = BufReader::new(stream);
    write!(
        reader.get_mut(),
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )?;
    let mut length = 0;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 || line.trim().is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().map_err(std::io::Error::other)?;
        }
    }
    let mut answer = vec![0; length];
    reader.read_exact(&mut answer)?;
    serde_json::from_slice(&answer).map_err(std::io::Error::other)
}
