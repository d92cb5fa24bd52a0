// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A lane. */
export type Lane = {
/** The id or word of what it is for; null for the lane of those that have none. */
key: string | null,
/** Its name. */
name: string,
/** How many events it has. */
count: number,
/** Its top. */
y: number,
/** Its height. */
height: number, };
