// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A picture that is attached. */
export type AttachedPicture = {
/** `image/png`, `image/jpeg`, `image/gif` or `image/webp`. */
media_type: string,
/** Its bytes. */
base64: string, };
