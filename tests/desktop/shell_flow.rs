//! What the shell lets the page do, and what not.

use serde_json::{Value, json};

use crate::driver::{Driver, wait_for};
use crate::programs;

/// Calls native commands from the page, all at once. The answers come into `window.answers`, by position.
const INVOKE: &str = "
    window.answers = {};
    arguments[0].forEach(([command, payload], at) => {
        window.__TAURI_INTERNALS__.invoke(command, payload).then(
            (answer) => { window.answers[at] = { answer }; },
            (refused) => { window.answers[at] = { refused: refused.message ?? String(refused) }; });
    });";

/// Commands that must not answer: those of plugins and of Tauri that the page has no need of, unknown ones, and own
/// ones with arguments that Dateline does not send.
fn refused() -> Vec<Value> {
    vec![
        json!(["plugin:dialog|open", { "options": {} }]),
        json!(["plugin:opener|open_url", { "url": "https://example.org" }]),
        json!(["plugin:window|close", {}]),
        json!(["plugin:window|set_title", { "label": "main", "value": "Another program" }]),
        json!(["plugin:app|set_app_theme", { "theme": "dark" }]),
        json!(["plugin:webview|internal_toggle_devtools", {}]),
        json!(["plugin:event|emit", { "event": "changed", "payload": {} }]),
        json!(["plugin:path|resolve_directory", { "directory": 1 }]),
        json!(["no_such_command", { "args": {} }]),
        json!(["session", { "args": {}, "path": "/etc/passwd" }]),
    ]
}

#[test]
#[ignore = "needs a display: `cargo xtask test window`"]
fn the_page_reaches_only_what_it_needs() {
    let data = tempfile::tempdir().unwrap();
    let driver = Driver::start(&programs::app(), &[], &data.path().join("data"));

    let mut calls = refused();
    let refused = calls.len();
    // The frame and the native menus follow the theme that is chosen in the page.
    calls.push(json!(["plugin:window|set_theme", { "label": "main", "value": "dark" }]));
    calls.push(json!(["session", { "args": {} }]));
    let last = calls.len() - 1;
    driver.script(INVOKE, &[json!(calls)]);
    // Messages are answered in the order in which they are checked, so that the others have had their chance then.
    let session = wait_for("an own command to answer", || {
        let answer = driver.script("return window.answers[arguments[0]] ?? null;", &[json!(last)]);
        (!answer.is_null()).then_some(answer)
    });
    assert!(session["answer"]["version"].is_number(), "an own command answers: {session}");
    std::thread::sleep(std::time::Duration::from_millis(500));
    let answers = driver.script("return window.answers;", &[]);
    for (at, call) in calls[..refused].iter().enumerate() {
        assert!(answers[at.to_string()].get("answer").is_none(), "{call} must not answer: {answers}");
    }
    assert!(answers[refused.to_string()].get("answer").is_some(), "the frame takes a theme: {answers}");

    assert_eq!(driver.script("return typeof window.__TAURI__;", &[]), json!("undefined"));
    assert_eq!(driver.script("return Object.isFrozen(Object.prototype);", &[]), json!(true));
    assert_eq!(driver.script("return window.open('https://example.org') === null;", &[]), json!(true));
    let frame = "return document.getElementById('__tauri_isolation__').getClientRects().length;";
    assert_eq!(driver.script(frame, &[]), json!(0), "the frame that checks messages is not seen");
}

#[test]
#[ignore = "needs a display: `cargo xtask test window`"]
fn the_window_stays_on_its_own_page() {
    let data = tempfile::tempdir().unwrap();
    let driver = Driver::start(&programs::app(), &[], &data.path().join("data"));
    for place in ["https://example.org/", "file:///etc/passwd", "data:text/html,hello"] {
        driver.script("location.href = arguments[0];", &[json!(place)]);
        std::thread::sleep(std::time::Duration::from_millis(300));
        let now = driver.script("return location.origin;", &[]);
        assert_eq!(now, json!("tauri://localhost"), "{place} must not be loaded");
    }
}

#[test]
#[ignore = "needs a display: `cargo xtask test window`"]
fn text_becomes_neither_script_nor_markup() {
    let data = tempfile::tempdir().unwrap();
    let driver = Driver::start(&programs::app(), &[], &data.path().join("data"));
    let script = "try {
            const script = document.createElement('script');
            script.textContent = 'window.ran = true';
            document.body.append(script);
        } catch {}
        return window.ran === true;";
    assert_eq!(driver.script(script, &[]), json!(false), "the policy of the page lets no inline script run");
    let markup = "try {
            document.createElement('div').innerHTML = '<b>bold</b>';
            return 'taken';
        } catch { return 'refused'; }";
    // An older WebKit does not know this rule; there the page's own care has to do.
    if driver.script("return typeof trustedTypes;", &[]) == json!("object") {
        assert_eq!(
            driver.script(markup, &[]),
            json!("refused"),
            "markup is made by the page's templates alone"
        );
    }
}
