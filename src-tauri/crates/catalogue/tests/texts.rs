//! The files of texts are whole, and the sources say what is in them. `DATELINE_BINDINGS=write` writes the window's types.

#![expect(clippy::unwrap_used, reason = "helpers of tests are not recognised as tests")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use dateline_catalogue::{Language, ROOMS, Signatures, signatures, text, typescript};

/// The root of the project.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

fn texts_of(language: Language) -> Signatures {
    signatures(language).unwrap_or_else(|wrong| panic!("{}", wrong.join("\n")))
}

/// The sources that speak: of the window without its bindings and specs, and of the shell and the api without tests.
fn sources_that_speak() -> String {
    fn gather(folder: &Path, into: &mut String) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            if path.is_dir() {
                if name != "bindings" {
                    gather(&path, into);
                }
            } else if [".svelte", ".ts", ".rs"].iter().any(|end| name.ends_with(end))
                && !name.ends_with(".spec.ts")
                && name != "tests.rs"
            {
                into.push_str(&fs::read_to_string(&path).unwrap());
            }
        }
    }
    let mut text = String::new();
    for folder in ["ui/src", "src-tauri/src", "src-tauri/crates/api/src"] {
        gather(&root().join(folder), &mut text);
    }
    text
}

#[test]
fn every_file_of_texts_is_in_the_program() {
    for language in Language::ALL {
        let folder = root().join("texts").join(language.code());
        let files: BTreeSet<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned())
            .collect();
        let rooms: BTreeSet<String> = ROOMS.iter().map(|room| (*room).to_owned()).collect();
        assert_eq!(files, rooms, "list the rooms of texts/{} in texts/mod.rs", language.code());
    }
}

/// The same file is written with all other bindings by `cargo xtask bindings`; here it takes a moment.
#[test]
fn the_types_of_the_window_are_up_to_date() {
    let path = root().join("ui/src/bindings/Texts.ts");
    let body = typescript().unwrap_or_else(|wrong| panic!("{}", wrong.join("\n")));
    let header = "// Made from crates/api by `cargo xtask bindings`. Do not edit.\n";
    if std::env::var_os("DATELINE_BINDINGS").is_some_and(|value| value == "write") {
        fs::write(&path, format!("{header}{body}")).unwrap();
    }
    let written = fs::read_to_string(&path).unwrap();
    assert_eq!(
        written,
        format!("{header}{body}"),
        "run `DATELINE_BINDINGS=write cargo test -p dateline-catalogue`"
    );
}

#[test]
fn every_language_has_the_texts_of_english_with_the_same_arguments() {
    let english = texts_of(Language::English);
    let names = |given: &std::collections::BTreeMap<String, _>| given.keys().cloned().collect::<Vec<_>>();
    for language in Language::ALL {
        let texts = texts_of(language);
        let of = language.code();
        for (key, given) in &english {
            let own = texts.get(key).unwrap_or_else(|| panic!("texts/{of} lacks {key}"));
            assert_eq!(names(own), names(given), "{key} of texts/{of} takes other arguments than in English");
        }
        for key in texts.keys() {
            assert!(english.contains_key(key), "texts/{of} has {key}, which English has not");
        }
    }
}

/// A text is used where its key stands in quotes, or where the beginning of its key does, before what is put into it.
#[test]
fn every_text_is_said_somewhere() {
    let sources = sources_that_speak();
    let made: Vec<&str> = sources
        .match_indices(['`', '"'])
        .filter_map(|(at, _)| {
            let quoted = &sources[at + 1..];
            let end = quoted.find(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'))?;
            let put_in = quoted[end..].starts_with("${") || quoted[end..].starts_with('{');
            (put_in && end > 2 && quoted[..end].contains('-')).then_some(&quoted[..end])
        })
        .collect();
    let idle: Vec<String> = texts_of(Language::English)
        .into_keys()
        .filter(|key| !['\'', '"', '`'].iter().any(|mark| sources.contains(&format!("{mark}{key}{mark}"))))
        .filter(|key| !made.iter().any(|begin| key.starts_with(begin)))
        .collect();
    assert!(idle.is_empty(), "no source says {}", idle.join(", "));
}

/// The window's keys are checked by TypeScript; these are the ones that Rust says.
#[test]
fn no_text_is_said_that_is_not_there() {
    let english = texts_of(Language::English);
    let sources = sources_that_speak();
    for call in [".say(", ".say_with("] {
        for (at, _) in sources.match_indices(call) {
            let after = sources[at + call.len()..].trim_start();
            let Some(key) = after.strip_prefix('"').and_then(|key| key.split('"').next()) else { continue };
            assert!(english.contains_key(key), "there is no text {key}");
        }
    }
}

#[test]
fn numbers_are_grouped_and_texts_that_run_left_keep_to_themselves() {
    let say = |language, count: i64| text(language, "frame-events", &[("count", count.into())]);
    assert_eq!(say(Language::English, 1), "1 event");
    assert_eq!(say(Language::English, 4271), "4,271 events");
    assert_eq!(say(Language::Japanese, 4271), "出来事4,271件");
    let open = |name: &'static str| text(Language::English, "frame-doing-open", &[("name", name.into())]);
    assert_eq!(open("talks"), "Open talks");
    assert_eq!(open("محادثات"), "Open \u{2068}محادثات\u{2069}");
    assert_eq!(text(Language::English, "no-such-text", &[]), "no-such-text");
}
