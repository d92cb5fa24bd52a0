// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A file that is kept with a record. */
export type AttachmentShown = {
/** Its id. */
id: string,
/** The name that it came with. */
name: string,
/** What its first bytes say that it is. */
media_type: string | null,
/** How many bytes it has. */
size: number,
/** Its BLAKE3, hexadecimal. */
hash: string,
/** What it shows. */
caption: string | null,
/** Whether the window can show it as a picture. */
picture: boolean,
/** Left out of what is shared. */
private: boolean, };
