// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A record that fits what is typed. */
export type Suggestion = {
/** Its id. */
id: string,
/** Its name or title. */
name: string,
/** What tells it from others of its name: type, publisher, date. */
detail: string, };
