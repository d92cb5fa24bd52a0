// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** An event that may be the one that is being typed. */
export type LikelyDuplicate = {
/** Its id. */
id: string,
/** Its title. */
title: string,
/** Its date, for reading. */
date: string, };
