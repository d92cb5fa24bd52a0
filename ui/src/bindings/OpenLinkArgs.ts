// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A link to open outside. */
export type OpenLinkArgs = {
/** An address with https. */
url: string, };
