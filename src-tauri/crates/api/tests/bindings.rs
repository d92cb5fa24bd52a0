//! The committed TypeScript bindings are those of the code. `DATELINE_BINDINGS=write` writes them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

#[test]
fn bindings_are_up_to_date() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/bindings");
    let files = dateline_api::bindings::files().unwrap();
    if std::env::var_os("DATELINE_BINDINGS").is_some_and(|value| value == "write") {
        fs::create_dir_all(&folder).unwrap();
        for entry in fs::read_dir(&folder).unwrap() {
            let entry = entry.unwrap();
            if !files.contains_key(entry.file_name().to_str().unwrap()) {
                fs::remove_file(entry.path()).unwrap();
            }
        }
        for (name, text) in &files {
            fs::write(folder.join(name), text).unwrap();
        }
    }
    let committed: BTreeMap<String, String> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| {
            let entry = entry.unwrap();
            (entry.file_name().into_string().unwrap(), fs::read_to_string(entry.path()).unwrap())
        })
        .collect();
    for (name, text) in &files {
        assert_eq!(committed.get(name), Some(text), "{name} is old: run `cargo xtask bindings`");
    }
    assert_eq!(committed.len(), files.len(), "a file of ui/src/bindings is of no type any more");
}

#[test]
fn no_number_is_too_large_for_javascript() {
    for (name, text) in dateline_api::bindings::files().unwrap() {
        assert!(!text.contains("bigint"), "{name}");
    }
}
