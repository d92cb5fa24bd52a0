//! Commands by name, with JSON in and out: for tests, the command line and the development bridge.

use serde::Serialize;
use serde::de::DeserializeOwned;
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
                self.for_reader(|| match name {
                    $( stringify!($name) => {
                        let run: fn(&App, wire::$args) -> Result<wire::$answer, ApiError> = commands::$name;
                        carry(self, args, run)
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

fn carry<A: DeserializeOwned, R: Serialize>(
    app: &App,
    args: Json,
    run: impl FnOnce(&App, A) -> Result<R, ApiError>,
) -> Result<Json, ApiError> {
    let args = if args.is_null() { Json::Object(Map::new()) } else { args };
    let answer = run(app, serde_json::from_value(args)?)?;
    serde_json::to_value(answer).map_err(|error| {
        ApiError::new(
            ErrorCode::Internal,
            format!("the answer cannot be written: {error}"),
            "This is a mistake of Dateline’s own.",
        )
    })
}
