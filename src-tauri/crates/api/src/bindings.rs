//! The TypeScript side of the wire: every type in a file of its own, the `Commands` and `Events` maps, and an index.

use std::collections::BTreeMap;

use ts_rs::{Config, ExportError, TS, TypeVisitor};

use crate::ApiError;
use crate::wire::{self, for_each_event};

/// The header of every file.
const HEADER: &str = "// Made from crates/api by `cargo xtask bindings`. Do not edit.\n";

/// The files of `ui/src/bindings`, by name.
///
/// # Errors
/// If a type of the wire has no TypeScript form.
pub fn files() -> Result<BTreeMap<String, String>, ExportError> {
    // Integers are counts and positions, far below 2^53. What can be larger crosses as `f64` or as text.
    let config = Config::new().with_large_int("number");
    let mut types = Types { config: &config, files: BTreeMap::new(), failed: None };
    types.visit::<ApiError>();
    let mut commands = Map::new("Commands", "Every command: its arguments and its answer.");
    let mut events = Map::new("Events", "Every event out to the window, and what it carries.");

    macro_rules! command {
        ($( $name:ident($args:ident) -> $answer:ident; )*) => { $(
            types.visit::<wire::$args>();
            types.visit::<wire::$answer>();
            commands.lines.push(format!("{}: {{ args: {}; result: {} }};", stringify!($name),
                <wire::$args as TS>::name(&config), <wire::$answer as TS>::name(&config)));
        )* };
    }
    macro_rules! event {
        ($( $name:literal $payload:ident; )*) => { $(
            types.visit::<wire::$payload>();
            events.lines.push(format!("{}: {};", $name, <wire::$payload as TS>::name(&config)));
        )* };
    }
    crate::for_each_command!(command);
    for_each_event!(event);

    let Types { mut files, failed, .. } = types;
    if let Some(error) = failed {
        return Err(error);
    }
    let names: Vec<String> = files.keys().map(|name| name.trim_end_matches(".ts").to_owned()).collect();
    for map in [commands, events] {
        files.insert(format!("{}.ts", map.name), map.written(names.iter().map(String::as_str)));
    }
    // What is wrong with the files of texts is told by a test of theirs.
    files.insert(
        "Texts.ts".to_owned(),
        format!("{HEADER}{}", dateline_catalogue::typescript().unwrap_or_default()),
    );
    let mut index = HEADER.to_owned();
    for name in files.keys().filter_map(|name| name.strip_suffix(".ts")) {
        index.push_str(&format!("export type {{ {name} }} from './{name}';\n"));
    }
    files.insert("index.ts".to_owned(), index);
    // Not a type, so the index does not have it.
    files.insert("ScenePacked.ts".to_owned(), format!("{HEADER}{}", wire::packed::Layout::typescript()));
    Ok(files)
}

/// The types met so far, each with its file.
struct Types<'a> {
    config: &'a Config,
    files: BTreeMap<String, String>,
    failed: Option<ExportError>,
}

impl TypeVisitor for Types<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if let Some(path) = T::output_path() {
            let name = path.to_string_lossy().into_owned();
            if self.files.contains_key(&name) {
                return;
            }
            match T::export_to_string(self.config) {
                Ok(text) => {
                    let body = text.split_once('\n').map_or(text.as_str(), |(_, body)| body);
                    self.files.insert(name, format!("{HEADER}{}\n", tidy(body.trim_end())));
                }
                Err(error) => self.failed = Some(error),
            }
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// A map of names to types.
struct Map {
    name: &'static str,
    about: &'static str,
    lines: Vec<String>,
}

impl Map {
    const fn new(name: &'static str, about: &'static str) -> Self {
        Self { name, about, lines: Vec::new() }
    }

    /// The map as a file that imports those of `types` that it names.
    fn written<'a>(&self, types: impl Iterator<Item = &'a str>) -> String {
        let mut text = HEADER.to_owned();
        let is_named = |name: &str| {
            self.lines.iter().any(|line| line.split(|c: char| !c.is_alphanumeric()).any(|word| word == name))
        };
        for name in types.filter(|name| is_named(name)) {
            text.push_str(&format!("import type {{ {name} }} from './{name}';\n"));
        }
        text.push_str(&format!("\n/** {} */\nexport type {} = {{\n", self.about, self.name));
        for line in &self.lines {
            text.push_str(&format!("  {line}\n"));
        }
        text.push_str("};\n");
        text
    }
}

/// Comments of one line on one line.
fn tidy(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines().map(str::trim_end) {
        let opened = lines.len().checked_sub(2).is_some_and(|at| lines[at] == "/**");
        match (line, lines.pop()) {
            (" */", Some(comment)) if opened => {
                lines.pop();
                lines.push(format!("/** {} */", comment.trim_start_matches(" * ")));
            }
            (_, before) => {
                lines.extend(before);
                lines.push(line.to_owned());
            }
        }
    }
    lines.join("\n")
}
