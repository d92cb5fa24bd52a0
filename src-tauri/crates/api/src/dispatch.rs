//! Commands by name, with JSON in: for tests, the command line and the development bridge. And how answers cross to the window.

use std::any::Any;

use serde::Serialize;
use serde_json::{Map, Value as Json};

use crate::{ApiError, App, ErrorCode, commands, wire};

macro_rules! dispatch {
    ($( $name:ident($args:ident) -> $answer:ident; )*) => {
        /// The names of all commands.
        pub const COMMANDS: &[&str] = &[ $( stringify!($name), )* ];

        impl App {
            /// Runs a command by its name.
            ///
            /// # Errors
            /// What the command answers, and if there is no such command or its arguments cannot be read.
            pub fn dispatch(&self, name: &str, args: Json) -> Result<Json, ApiError> {
                self.run_named(name, args, &AsJson)
            }

            /// Runs a command by its name, and gives the answer as it crosses to the window.
            ///
            /// # Errors
            /// As [`App::dispatch`].
            pub fn dispatch_carried(&self, name: &str, args: Json) -> Result<Carried, ApiError> {
                self.run_named(name, args, &AsCarried)
            }

            fn run_named<F: Form>(&self, name: &str, args: Json, form: &F) -> Result<F::Made, ApiError> {
                self.for_reader(|| match name {
                    $( stringify!($name) => {
                        let run: fn(&App, wire::$args) -> Result<wire::$answer, ApiError> = commands::$name;
                        let args = if args.is_null() { Json::Object(Map::new()) } else { args };
                        form.made(run(self, serde_json::from_value(args)?)?)
                    } )*
                    _ => Err(ApiError::new(
                        ErrorCode::UnknownCommand,
                        format!("there is no command “{}”", name.chars().take(80).collect::<String>()),
                        "See ui/src/bindings/Commands.ts for the commands that there are.",
                    )),
                })
            }
        }
    };
}

crate::for_each_command!(dispatch);

/// An answer as it crosses to the window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Carried {
    /// JSON.
    Json(String),
    /// Bytes, for what is large: see `wire::packed`.
    Bytes(Vec<u8>),
}

/// Makes of an answer what crosses to the window: a scene goes as bytes, everything else as JSON.
///
/// # Errors
/// If the answer cannot be written.
pub fn carried<R: Serialize + 'static>(answer: R) -> Result<Carried, ApiError> {
    let mut answer = Some(answer);
    let scene = (&mut answer as &mut dyn Any).downcast_mut::<Option<wire::SceneAnswer>>();
    if let Some(scene) = scene.and_then(Option::take) {
        return wire::packed::packed(scene).map(Carried::Bytes).map_err(unwritten);
    }
    serde_json::to_string(&answer).map(Carried::Json).map_err(unwritten)
}

/// What is made of answers.
trait Form {
    type Made;

    fn made<R: Serialize + 'static>(&self, answer: R) -> Result<Self::Made, ApiError>;
}

struct AsJson;

impl Form for AsJson {
    type Made = Json;

    fn made<R: Serialize + 'static>(&self, answer: R) -> Result<Json, ApiError> {
        serde_json::to_value(answer).map_err(unwritten)
    }
}

struct AsCarried;

impl Form for AsCarried {
    type Made = Carried;

    fn made<R: Serialize + 'static>(&self, answer: R) -> Result<Carried, ApiError> {
        carried(answer)
    }
}

fn unwritten(error: serde_json::Error) -> ApiError {
    ApiError::new(
        ErrorCode::Internal,
        format!("the answer cannot be written: {error}"),
        "This is a mistake of Dateline’s own.",
    )
}
