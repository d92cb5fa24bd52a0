// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** Why a command was refused. A code stands for something that a program may react to; people read the rest. */
export type ErrorCode = "unknown-command" | "bad-arguments" | "no-file" | "read-only" | "no-author" | "reason-required" | "file-absent" | "file-exists" | "file-foreign" | "file-newer" | "file-damaged" | "file-system" | "file-busy" | "disk-full" | "no-record" | "record-exists" | "deleted" | "bad-value" | "bad-date" | "anchor-circle" | "nothing-to-undo" | "nothing-to-redo" | "depended" | "bad-query" | "no-handle" | "bad-table" | "table-unsure" | "bad-picture" | "busy" | "cancelled" | "bad-link" | "internal";
