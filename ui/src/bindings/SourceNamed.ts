// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A source in passing. */
export type SourceNamed = {
/** Its id. */
id: string,
/** Its title. */
title: string,
/** Who published it. */
publisher: string | null,
/** When, for reading. */
published: string, };
