// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { AttachmentShown } from "./AttachmentShown";
import type { CitationShown } from "./CitationShown";
import type { FigureShown } from "./FigureShown";
import type { NoteShown } from "./NoteShown";
import type { TaggingShown } from "./TaggingShown";

/** What hangs on a record that has a page of its own. */
export type Hanging = {
/** Who says so. */
citations: Array<CitationShown>,
/** Tags on it. */
tags: Array<TaggingShown>,
/** Values of analyst-defined fields. */
figures: Array<FigureShown>,
/** Notes about it. */
notes: Array<NoteShown>,
/** Files kept with it. */
attachments: Array<AttachmentShown>, };
